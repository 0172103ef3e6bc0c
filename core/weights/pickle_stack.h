// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/pickle.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stillroom {

/// The machine that a pickle's instructions work on: values in their arena, a stack of their indices, and what is
/// remembered for later. Bounded: a list in a thousand calls must not fill the memory. All throw Error "pth.damaged"
/// where the stack doesn't hold what an instruction takes, and "pth.too-large".
class PickleStack {
public:
  using Kind = PickledObject::Kind;
  using Value = PickledObject::Value;
  using Indices = std::vector<std::uint32_t>;

  explicit PickleStack(const std::string& origin) : m_origin(origin) {}

  void push(Value value);
  void push(Kind kind) { push(Value{.kind = kind}); }
  void pushIndex(std::uint32_t index); ///< of a value that is there
  void pushInteger(std::int64_t value) { push(Value{.kind = Kind::Integer, .integer = value}); }
  void pushText(Kind kind, std::string_view text);
  void pushContainer(Kind kind, Indices items);
  void pushTensor(Kind kind, PickledTensor tensor); ///< a tensor or a storage

  std::uint32_t top() const;
  std::uint32_t pop();
  Indices pop(std::size_t count);
  Indices popToMark();
  /// Adds to the container on top; one that is passed over stays as it is.
  void extend(Kind kind, const Indices& items);

  const Value& value(std::uint32_t index) const { return m_object.values[index]; }
  const Indices& itemsOf(std::uint32_t index, Kind kind) const;
  std::int64_t integerOf(std::uint32_t index) const;
  const std::string& textOf(std::uint32_t index, Kind kind) const;
  std::size_t remembered() const { return m_memo.size(); }
  std::vector<std::int64_t> integersOf(std::uint32_t index) const; ///< of a tuple of 16 at most
  const PickledTensor& tensor(std::uint32_t index) const { return m_object.tensor(value(index)); }

  void remember(std::uint64_t slot) { m_memo[slot] = top(); }
  void recall(std::uint64_t slot);

  /// The value on top is the object's root.
  PickledObject finish();

  void need(bool condition, const char* what) const;
  const std::string& origin() const { return m_origin; }
  /// A state dict needs about thirty values for each tensor.
  static constexpr std::size_t valueLimit = 4'000'000;

private:
  const std::string& m_origin;
  std::size_t m_items = 0; ///< in all containers together
  PickledObject m_object;
  Indices m_stack;
  std::unordered_map<std::uint64_t, std::uint32_t> m_memo;
};

} // namespace stillroom
