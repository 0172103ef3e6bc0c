// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/pickle.h"

#include "base/error.h"
#include "weights/pickle_bytes.h"
#include "weights/pickle_globals.h"
#include "weights/pickle_stack.h"

namespace stillroom {
namespace {

/// Carries a pickle's instructions out; a few stand for a value of ours, none for a call.
class Unpickler : PickleStack {
public:
  Unpickler(std::string_view bytes, const std::string& origin) : PickleStack(origin), m_bytes(bytes, origin) {}

  std::pair<PickledObject, std::size_t> run() {
    for (unsigned char code = m_bytes.byte(); code != '.'; code = m_bytes.byte())
      step(code);
    PickledObject object = finish();
    return {std::move(object), m_bytes.position()};
  }

private:
  void global(const std::string& module, const std::string& name) {
    const std::string full = module + "." + name;
    if (!isKnownGlobal(full) && !isPassedOver(full))
      throw Error("pth.global",
                  "{0} wants to call “{1}”, which weights don't need; it was not read. Save the state dict alone.",
                  {origin(), full});
    pushText(Kind::Global, full);
  }

  /// ('storage', type, key, location, elements) with, in the old format, None for a view at the end.
  void persistent() {
    const Indices& id = itemsOf(pop(), Kind::Tuple);
    need(id.size() == 5 || (id.size() == 6 && value(id[5]).kind == Kind::None), "a storage is of an unknown kind");
    need(textOf(id[0], Kind::Text) == "storage", "a storage is of an unknown kind");
    const c10::ScalarType* type = storageType(textOf(id[1], Kind::Global));
    need(type != nullptr, "a storage is of an unknown type");
    pushTensor(Kind::Storage, {.storage = textOf(id[2], Kind::Text), .dtype = *type, .storageSize = integerOf(id[4])});
  }

  void rebuildTensor(const Indices& arguments) {
    need(arguments.size() >= 4 && value(arguments[0]).kind == Kind::Storage, "a tensor has no storage");
    PickledTensor made = tensor(arguments[0]);
    made.offset = integerOf(arguments[1]);
    made.sizes = integersOf(arguments[2]);
    made.strides = integersOf(arguments[3]);
    pushTensor(Kind::Tensor, std::move(made));
  }

  void orderedDict(const Indices& arguments) {
    Indices pairs;
    if (!arguments.empty()) {
      for (const std::uint32_t entry : itemsOf(arguments[0], Kind::List)) {
        const Kind kind = value(entry).kind;
        const Indices& pair = itemsOf(entry, kind == Kind::List ? Kind::List : Kind::Tuple);
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
    const Indices arguments = itemsOf(tuple, Kind::Tuple);
    const std::string name = textOf(pop(), Kind::Global);
    if (name == "collections.OrderedDict") {
      orderedDict(arguments);
    } else if (isPassedOver(name)) {
      push(Kind::Opaque);
    } else if (name == "torch._tensor._rebuild_from_type_v2") {
      need(arguments.size() == 4 && textOf(arguments[0], Kind::Global) == "torch._utils._rebuild_tensor_v2",
           "a tensor is of an unknown kind");
      rebuildTensor(Indices(itemsOf(arguments[2], Kind::Tuple)));
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

  void step(unsigned char code) {
    need(scalar(code) || container(code) || memo(code) || callable(code), "it uses an unknown instruction");
  }

  bool scalar(unsigned char code) {
    switch (code) {
    case 0x80:
      m_bytes.take(1);
      return true; // PROTO
    case 0x95:
      m_bytes.take(8);
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
      pushInteger(static_cast<std::int32_t>(m_bytes.number(4)));
      return true;
    case 'K':
      pushInteger(static_cast<std::int64_t>(m_bytes.number(1)));
      return true;
    case 'M':
      pushInteger(static_cast<std::int64_t>(m_bytes.number(2)));
      return true;
    case 0x8a:
      pushInteger(m_bytes.longNumber(m_bytes.number(1)));
      return true; // LONG1
    case 'G':
      push(Value{.kind = Kind::Real, .real = m_bytes.real()});
      return true;
    case 'X':
    case 'T':
    case 'B':
      pushText(Kind::Text, m_bytes.take(m_bytes.number(4)));
      return true;
    case 0x8c:
    case 'U':
    case 'C':
      pushText(Kind::Text, m_bytes.take(m_bytes.number(1)));
      return true;
    case 0x8d:
      pushText(Kind::Text, m_bytes.take(m_bytes.number(8)));
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

  void dictOf(Indices items) {
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
      remember(m_bytes.number(1));
      return true;
    case 'r':
      remember(m_bytes.number(4));
      return true;
    case 0x94:
      remember(remembered());
      return true; // MEMOIZE
    case 'h':
      recall(m_bytes.number(1));
      return true;
    case 'j':
      recall(m_bytes.number(4));
      return true;
    default:
      return false;
    }
  }

  bool callable(unsigned char code) {
    switch (code) {
    case 'c': {
      const std::string module = m_bytes.line();
      global(module, m_bytes.line());
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

  PickleBytes m_bytes;
};

} // namespace

std::pair<PickledObject, std::size_t> unpickle(std::string_view bytes, const std::string& origin) {
  return Unpickler(bytes, origin).run();
}

} // namespace stillroom
