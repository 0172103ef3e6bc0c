// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/pickle.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <unordered_map>

namespace stillroom {
namespace {

using Kind = PickledObject::Kind;
using Value = PickledObject::Value;

/// A state dict needs about thirty values for each tensor.
constexpr std::size_t valueLimit = 4'000'000;

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

class Unpickler {
public:
  Unpickler(std::string_view bytes, const std::string& origin) : m_bytes(bytes), m_origin(origin) {}

  std::pair<PickledObject, std::size_t> run() {
    for (unsigned char code = byte(); code != '.'; code = byte())
      step(code);
    m_object.rootIndex = pop();
    return {std::move(m_object), m_position};
  }

private:
  [[noreturn]] void damaged(const char* what) const {
    throw Error("pth.damaged", "{0} is no sound PyTorch file: {1}. Download or save it again.", {m_origin, what});
  }

  void need(bool condition, const char* what) const {
    if (!condition) damaged(what);
  }

  std::string_view take(std::uint64_t count) {
    need(count <= m_bytes.size() - m_position, "it ends too early");
    const std::string_view piece = m_bytes.substr(m_position, static_cast<std::size_t>(count));
    m_position += static_cast<std::size_t>(count);
    return piece;
  }

  unsigned char byte() { return static_cast<unsigned char>(take(1)[0]); }

  /// A little-endian number of `count` bytes.
  std::uint64_t number(unsigned count) {
    std::uint64_t value = 0;
    const std::string_view piece = take(count);
    for (unsigned i = 0; i < count; ++i)
      value |= std::uint64_t{static_cast<unsigned char>(piece[i])} << (8 * i);
    return value;
  }

  std::string line() {
    const std::size_t end = m_bytes.find('\n', m_position);
    need(end != std::string_view::npos && end - m_position < 1000, "a name has no end");
    const std::string_view text = take(end - m_position);
    take(1);
    return std::string(text);
  }

  void push(Value value) {
    if (m_object.values.size() >= valueLimit || m_items > 2 * valueLimit) {
      throw Error("pth.too-large", "{0} holds more than {1} values. Save the state dict alone.",
                  {m_origin, std::to_string(valueLimit)});
    }
    m_object.values.push_back(value);
    pushIndex(static_cast<std::uint32_t>(m_object.values.size() - 1));
  }

  void pushIndex(std::uint32_t index) {
    need(m_stack.size() < valueLimit, "its stack is too large");
    m_stack.push_back(index);
  }

  void push(Kind kind) { push(Value{.kind = kind}); }
  void pushInteger(std::int64_t value) { push(Value{.kind = Kind::Integer, .integer = value}); }

  void pushText(Kind kind, std::string_view text) {
    m_object.texts.emplace_back(text);
    push(Value{.kind = kind, .index = static_cast<std::uint32_t>(m_object.texts.size() - 1)});
  }

  void pushContainer(Kind kind, std::vector<std::uint32_t> items) {
    m_items += items.size();
    m_object.containers.push_back(std::move(items));
    push(Value{.kind = kind, .index = static_cast<std::uint32_t>(m_object.containers.size() - 1)});
  }

  std::uint32_t pop() {
    need(!m_stack.empty() && value(m_stack.back()).kind != Kind::Mark, "its stack runs empty");
    const std::uint32_t top = m_stack.back();
    m_stack.pop_back();
    return top;
  }

  std::uint32_t top() const {
    need(!m_stack.empty(), "its stack runs empty");
    return m_stack.back();
  }

  std::vector<std::uint32_t> pop(std::size_t count) {
    std::vector<std::uint32_t> items(count);
    for (std::size_t i = count; i-- > 0;)
      items[i] = pop();
    return items;
  }

  std::vector<std::uint32_t> popToMark() {
    std::size_t start = m_stack.size();
    while (start > 0 && value(m_stack[start - 1]).kind != Kind::Mark)
      --start;
    need(start > 0, "a mark is missing");
    std::vector<std::uint32_t> items(m_stack.begin() + static_cast<std::ptrdiff_t>(start), m_stack.end());
    m_stack.resize(start - 1);
    return items;
  }

  const Value& value(std::uint32_t index) const { return m_object.values[index]; }

  const std::vector<std::uint32_t>& itemsOf(std::uint32_t index, Kind kind) const {
    need(value(index).kind == kind, "a container is of the wrong kind");
    return m_object.containers[value(index).index];
  }

  std::int64_t integerOf(std::uint32_t index) const {
    need(value(index).kind == Kind::Integer, "a number is missing");
    return value(index).integer;
  }

  const std::string& textOf(std::uint32_t index, Kind kind) const {
    need(value(index).kind == kind, "a text is missing");
    return m_object.texts[value(index).index];
  }

  std::vector<std::int64_t> integersOf(std::uint32_t index) const {
    std::vector<std::int64_t> numbers;
    need(itemsOf(index, Kind::Tuple).size() <= 16, "a tensor has too many dimensions");
    for (const std::uint32_t item : itemsOf(index, Kind::Tuple))
      numbers.push_back(integerOf(item));
    return numbers;
  }

  void extend(Kind kind, const std::vector<std::uint32_t>& items) {
    need(kind != Kind::Dict || items.size() % 2 == 0, "a key has no value");
    if (value(top()).kind == Kind::Opaque) return;
    itemsOf(top(), kind);
    std::vector<std::uint32_t>& target = m_object.containers[value(top()).index];
    target.insert(target.end(), items.begin(), items.end());
  }

  void global(const std::string& module, const std::string& name) {
    const std::string full = module + "." + name;
    bool known = storageType(full) != nullptr || isPassedOver(full);
    for (const std::string_view candidate : knownGlobals)
      known = known || candidate == full;
    if (!known) {
      throw Error("pth.global",
                  "{0} wants to call “{1}”, which weights don't need; it was not read. Save the state dict alone.",
                  {m_origin, full});
    }
    pushText(Kind::Global, full);
  }

  /// ('storage', type, key, location, elements) with, in the old format, None for a view at the end.
  void persistent() {
    const std::vector<std::uint32_t>& id = itemsOf(pop(), Kind::Tuple);
    need(id.size() == 5 || (id.size() == 6 && value(id[5]).kind == Kind::None), "a storage is of an unknown kind");
    need(textOf(id[0], Kind::Text) == "storage", "a storage is of an unknown kind");
    const c10::ScalarType* type = storageType(textOf(id[1], Kind::Global));
    need(type != nullptr, "a storage is of an unknown type");
    PickledTensor storage{.storage = textOf(id[2], Kind::Text), .dtype = *type, .storageSize = integerOf(id[4])};
    m_object.tensors.push_back(std::move(storage));
    push(Value{.kind = Kind::Storage, .index = static_cast<std::uint32_t>(m_object.tensors.size() - 1)});
  }

  void rebuildTensor(const std::vector<std::uint32_t>& arguments) {
    need(arguments.size() >= 4 && value(arguments[0]).kind == Kind::Storage, "a tensor has no storage");
    PickledTensor tensor = m_object.tensors[value(arguments[0]).index];
    tensor.offset = integerOf(arguments[1]);
    tensor.sizes = integersOf(arguments[2]);
    tensor.strides = integersOf(arguments[3]);
    m_object.tensors.push_back(std::move(tensor));
    push(Value{.kind = Kind::Tensor, .index = static_cast<std::uint32_t>(m_object.tensors.size() - 1)});
  }

  void orderedDict(const std::vector<std::uint32_t>& arguments) {
    std::vector<std::uint32_t> pairs;
    if (!arguments.empty()) {
      for (const std::uint32_t entry : itemsOf(arguments[0], Kind::List)) {
        const Kind kind = value(entry).kind;
        const std::vector<std::uint32_t>& pair = itemsOf(entry, kind == Kind::List ? Kind::List : Kind::Tuple);
        need(pair.size() == 2, "a key has no value");
        pairs.insert(pairs.end(), pair.begin(), pair.end());
        need(pairs.size() < valueLimit, "a dictionary is too large");
      }
    }
    pushContainer(Kind::Dict, std::move(pairs));
  }

  void reduce() {
    const std::uint32_t tuple = pop();
    need(itemsOf(tuple, Kind::Tuple).size() <= 16, "a call has too many arguments");
    const std::vector<std::uint32_t> arguments = itemsOf(tuple, Kind::Tuple);
    const std::string name = textOf(pop(), Kind::Global);
    if (name == "collections.OrderedDict") {
      orderedDict(arguments);
    } else if (isPassedOver(name)) {
      push(Kind::Opaque);
    } else if (name == "torch._tensor._rebuild_from_type_v2") {
      need(arguments.size() == 4 && textOf(arguments[0], Kind::Global) == "torch._utils._rebuild_tensor_v2",
           "a tensor is of an unknown kind");
      rebuildTensor(std::vector(itemsOf(arguments[2], Kind::Tuple)));
    } else if (name.starts_with("torch._utils._rebuild_parameter")) {
      need(!arguments.empty() && value(arguments[0]).kind == Kind::Tensor, "a parameter has no tensor");
      pushIndex(arguments[0]);
    } else {
      need(name.starts_with("torch._utils."), "a type is called");
      rebuildTensor(arguments);
    }
  }

  /// What NEWOBJ makes: an object whose data is passed over.
  void newObject(std::size_t arguments) {
    pop(arguments);
    const std::string name = textOf(pop(), Kind::Global);
    need(isPassedOver(name) || name == "collections.OrderedDict", "an object is made");
    if (name == "collections.OrderedDict")
      pushContainer(Kind::Dict, {});
    else
      push(Kind::Opaque);
  }

  /// The attributes of a dictionary (`_metadata`) are dropped; nothing else that counts can have any.
  void build() {
    pop();
    const Kind kind = value(top()).kind;
    need(kind == Kind::Dict || kind == Kind::Tensor || kind == Kind::Opaque, "an object has a state");
  }

  void pushLong(std::uint64_t count) {
    need(count <= 8 || (count <= 10 && m_position + count <= m_bytes.size()), "a number is too large");
    const std::string_view piece = take(count);
    std::uint64_t bits = count != 0 && (piece[count - 1] & 0x80) != 0 ? ~std::uint64_t{0} : 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(piece.size(), 8); ++i) {
      bits &= ~(std::uint64_t{0xff} << (8 * i));
      bits |= std::uint64_t{static_cast<unsigned char>(piece[i])} << (8 * i);
    }
    pushInteger(static_cast<std::int64_t>(bits));
  }

  void pushReal() {
    std::uint64_t bits = 0;
    for (const char c : take(8))
      bits = bits << 8 | static_cast<unsigned char>(c);
    push(Value{.kind = Kind::Real, .real = std::bit_cast<double>(bits)});
  }

  void remember(std::uint64_t slot) { m_memo[slot] = top(); }

  void recall(std::uint64_t slot) {
    const auto found = m_memo.find(slot);
    need(found != m_memo.end(), "it refers to something that isn't there");
    pushIndex(found->second);
  }

  void step(unsigned char code) {
    if (!scalar(code) && !container(code) && !memo(code) && !callable(code)) damaged("it uses an unknown instruction");
  }

  bool scalar(unsigned char code) {
    switch (code) {
    case 0x80:
      take(1);
      return true; // PROTO
    case 0x95:
      take(8);
      return true; // FRAME
    case 'N':
      push(Kind::None);
      return true;
    case 0x88:
      push(Value{.kind = Kind::Boolean, .integer = 1});
      return true;
    case 0x89:
      push(Value{.kind = Kind::Boolean});
      return true;
    case 'J':
      pushInteger(static_cast<std::int32_t>(number(4)));
      return true;
    case 'K':
      pushInteger(static_cast<std::int64_t>(number(1)));
      return true;
    case 'M':
      pushInteger(static_cast<std::int64_t>(number(2)));
      return true;
    case 0x8a:
      pushLong(number(1));
      return true; // LONG1
    case 'G':
      pushReal();
      return true;
    case 'X':
    case 'T':
    case 'B':
      pushText(Kind::Text, take(number(4)));
      return true;
    case 0x8c:
    case 'U':
    case 'C':
      pushText(Kind::Text, take(number(1)));
      return true;
    case 0x8d:
      pushText(Kind::Text, take(number(8)));
      return true;
    default:
      return false;
    }
  }

  bool container(unsigned char code) {
    switch (code) {
    case '(':
      push(Kind::Mark);
      return true;
    case ']':
      pushContainer(Kind::List, {});
      return true;
    case ')':
      pushContainer(Kind::Tuple, {});
      return true;
    case '}':
      pushContainer(Kind::Dict, {});
      return true;
    case 'l':
      pushContainer(Kind::List, popToMark());
      return true;
    case 't':
      pushContainer(Kind::Tuple, popToMark());
      return true;
    case 'd':
      dictOf(popToMark());
      return true;
    case 0x8f: // EMPTY_SET
      push(Kind::Opaque);
      return true;
    case 0x90: // ADDITEMS
      popToMark();
      need(value(top()).kind == Kind::Opaque, "a container is of the wrong kind");
      return true;
    case 0x91: // FROZENSET
      popToMark();
      push(Kind::Opaque);
      return true;
    case 0x85:
    case 0x86:
    case 0x87:
      pushContainer(Kind::Tuple, pop(code - 0x84u));
      return true;
    case 'a':
      extend(Kind::List, pop(1));
      return true;
    case 'e':
      extend(Kind::List, popToMark());
      return true;
    case 's':
      extend(Kind::Dict, pop(2));
      return true;
    case 'u':
      extend(Kind::Dict, popToMark());
      return true;
    default:
      return false;
    }
  }

  void dictOf(std::vector<std::uint32_t> items) {
    need(items.size() % 2 == 0, "a key has no value");
    pushContainer(Kind::Dict, std::move(items));
  }

  bool memo(unsigned char code) {
    switch (code) {
    case '0':
      pop();
      return true;
    case '1':
      popToMark();
      return true;
    case '2':
      pushIndex(top());
      return true;
    case 'q':
      remember(number(1));
      return true;
    case 'r':
      remember(number(4));
      return true;
    case 0x94:
      remember(m_memo.size());
      return true; // MEMOIZE
    case 'h':
      recall(number(1));
      return true;
    case 'j':
      recall(number(4));
      return true;
    default:
      return false;
    }
  }

  bool callable(unsigned char code) {
    switch (code) {
    case 'c': {
      const std::string module = line();
      global(module, line());
      return true;
    }
    case 0x93: { // STACK_GLOBAL
      const std::string name = textOf(pop(), Kind::Text);
      global(textOf(pop(), Kind::Text), name);
      return true;
    }
    case 'R':
      reduce();
      return true;
    case 0x81:
      newObject(1);
      return true; // NEWOBJ
    case 0x92:
      newObject(2);
      return true; // NEWOBJ_EX
    case 'b':
      build();
      return true;
    case 'Q':
      persistent();
      return true;
    default:
      return false;
    }
  }

  std::string_view m_bytes;
  const std::string& m_origin;
  std::size_t m_position = 0;
  std::size_t m_items = 0; ///< in all containers together: one list in a thousand calls must not fill the memory
  PickledObject m_object;
  std::vector<std::uint32_t> m_stack;
  std::unordered_map<std::uint64_t, std::uint32_t> m_memo;
};

} // namespace

std::pair<PickledObject, std::size_t> unpickle(std::string_view bytes, const std::string& origin) {
  return Unpickler(bytes, origin).run();
}

} // namespace stillroom
