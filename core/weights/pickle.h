// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/core/ScalarType.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stillroom {

/// A tensor as a pickle describes it: a view into a storage that lies elsewhere. Nothing here is checked yet.
struct PickledTensor {
  std::string storage;
  c10::ScalarType dtype = c10::ScalarType::Float;
  std::int64_t storageSize = 0; ///< elements
  std::int64_t offset = 0;      ///< elements
  std::vector<std::int64_t> sizes, strides;
};

/// What unpickling gives: values in one flat arena, containers hold indices. Nothing recurses, not even destruction.
class PickledObject {
public:
  /// Opaque: an object of plain data that is passed over, such as argparse's Namespace.
  enum class Kind { Mark, None, Boolean, Integer, Real, Text, List, Tuple, Dict, Tensor, Global, Storage, Opaque };
  struct Value {
    Kind kind = Kind::None;
    std::uint32_t index = 0; ///< into texts, items or tensors
    std::int64_t integer = 0;
    double real = 0;
  };

  const Value& root() const { return values.at(rootIndex); }
  const std::string& text(const Value& value) const { return texts.at(value.index); }
  /// Items of a list or tuple; keys and values by turns of a dict.
  const std::vector<std::uint32_t>& items(const Value& value) const { return containers.at(value.index); }
  const PickledTensor& tensor(const Value& value) const { return tensors.at(value.index); }

  std::vector<Value> values;
  std::vector<std::string> texts;
  std::vector<std::vector<std::uint32_t>> containers;
  std::vector<PickledTensor> tensors;
  std::uint32_t rootIndex = 0;
};

/// Reads one pickle from the front of `bytes` and says how many bytes it took. It knows tensors, OrderedDict, dict,
/// list, tuple, numbers, texts, None and truth values; it calls nothing and builds nothing else. Of a few well-known
/// classes of plain data (argparse.Namespace, NumPy's scalars …) it remembers that there was one. `origin` names the
/// file. Throws Error "pth.global" naming what the file wants to call, "pth.damaged", or "pth.too-large" above four
/// million values. Any thread.
std::pair<PickledObject, std::size_t> unpickle(std::string_view bytes, const std::string& origin);

} // namespace stillroom
