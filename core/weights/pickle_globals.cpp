// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/pickle_globals.h"

#include <algorithm>
#include <array>
#include <utility>

namespace stillroom {
namespace {

constexpr std::array<std::pair<std::string_view, c10::ScalarType>, 10> storageTypes{{
    {"FloatStorage", c10::ScalarType::Float},
    {"DoubleStorage", c10::ScalarType::Double},
    {"HalfStorage", c10::ScalarType::Half},
    {"BFloat16Storage", c10::ScalarType::BFloat16},
    {"LongStorage", c10::ScalarType::Long},
    {"IntStorage", c10::ScalarType::Int},
    {"ShortStorage", c10::ScalarType::Short},
    {"CharStorage", c10::ScalarType::Char},
    {"ByteStorage", c10::ScalarType::Byte},
    {"BoolStorage", c10::ScalarType::Bool},
}};

/// The callables that are known. None of them is ever called: each stands for a value made here.
constexpr std::array<std::string_view, 8> knownGlobals{"collections.OrderedDict",
                                                       "torch._utils._rebuild_tensor",
                                                       "torch._utils._rebuild_tensor_v2",
                                                       "torch._utils._rebuild_parameter",
                                                       "torch._utils._rebuild_parameter_with_state",
                                                       "torch._tensor._rebuild_from_type_v2",
                                                       "torch.Tensor",
                                                       "torch.nn.parameter.Parameter"};

/// What training scripts store beside the weights. None of them is ever made either: what they hold is passed over.
constexpr std::array<std::string_view, 35> passedOver{"argparse.Namespace",
                                                      "collections.defaultdict",
                                                      "collections.Counter",
                                                      "collections.deque",
                                                      "copyreg._reconstructor",
                                                      "copy_reg._reconstructor",
                                                      "_codecs.encode",
                                                      "datetime.datetime",
                                                      "datetime.timedelta",
                                                      "pathlib.Path",
                                                      "pathlib.PosixPath",
                                                      "pathlib.PurePosixPath",
                                                      "pathlib.WindowsPath",
                                                      "pathlib._local.PosixPath",
                                                      "types.SimpleNamespace",
                                                      "numpy.dtype",
                                                      "numpy.ndarray",
                                                      "numpy.core.multiarray.scalar",
                                                      "numpy.core.multiarray._reconstruct",
                                                      "numpy._core.multiarray.scalar",
                                                      "numpy._core.multiarray._reconstruct",
                                                      "torch.Size",
                                                      "torch.device",
                                                      "torch.float32",
                                                      "torch.float16",
                                                      "torch.bfloat16",
                                                      "torch.float64",
                                                      "torch.int64",
                                                      "torch.float",
                                                      "torch.torch_version.TorchVersion",
                                                      "torch.serialization._get_layout",
                                                      "pytorch_lightning.utilities.parsing.AttributeDict",
                                                      "lightning.pytorch.utilities.parsing.AttributeDict",
                                                      "lightning_fabric.utilities.data.AttributeDict",
                                                      "lightning.fabric.utilities.data.AttributeDict"};
/// Python's own types, under their names in its versions 2 and 3.
constexpr std::array<std::string_view, 14> plainTypes{"set",     "frozenset", "dict",  "list",  "tuple",
                                                      "int",     "float",     "bool",  "str",   "bytes",
                                                      "complex", "bytearray", "slice", "object"};

} // namespace

bool isKnownGlobal(std::string_view global) {
  return std::ranges::find(knownGlobals, global) != knownGlobals.end() || storageType(global);
}

bool isPassedOver(std::string_view global) {
  if (std::ranges::find(passedOver, global) != passedOver.end()) return true;
  for (const std::string_view module : {"builtins.", "__builtin__."})
    if (global.starts_with(module))
      return std::ranges::find(plainTypes, global.substr(module.size())) != plainTypes.end();
  return false;
}

const c10::ScalarType* storageType(std::string_view global) {
  constexpr std::string_view module = "torch.";
  if (!global.starts_with(module)) return nullptr;
  for (const auto& [name, type] : storageTypes) {
    if (global.substr(module.size()) == name) return &type;
  }
  return nullptr;
}

} // namespace stillroom
