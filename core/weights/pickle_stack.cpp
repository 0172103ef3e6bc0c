// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/pickle_stack.h"

#include "base/error.h"
#include "weights/pickle_bytes.h"

#include <utility>

namespace stillroom {

void PickleStack::push(Value value) {
  if (m_object.values.size() >= valueLimit || m_items > 2 * valueLimit) {
    throw Error("pth.too-large", "{0} holds more than {1} values. Save the state dict alone.",
                {m_origin, std::to_string(valueLimit)});
  }
  m_object.values.push_back(value);
  pushIndex(static_cast<std::uint32_t>(m_object.values.size() - 1));
}

void PickleStack::pushIndex(std::uint32_t index) {
  need(m_stack.size() < valueLimit, "its stack is too large");
  m_stack.push_back(index);
}

void PickleStack::pushText(Kind kind, std::string_view text) {
  m_object.texts.emplace_back(text);
  push(Value{.kind = kind, .index = static_cast<std::uint32_t>(m_object.texts.size() - 1)});
}

void PickleStack::pushContainer(Kind kind, Indices items) {
  m_items += items.size();
  m_object.containers.push_back(std::move(items));
  push(Value{.kind = kind, .index = static_cast<std::uint32_t>(m_object.containers.size() - 1)});
}

std::uint32_t PickleStack::pop() {
  need(!m_stack.empty() && value(m_stack.back()).kind != Kind::Mark, "its stack runs empty");
  const std::uint32_t top = m_stack.back();
  m_stack.pop_back();
  return top;
}

std::uint32_t PickleStack::top() const {
  need(!m_stack.empty(), "its stack runs empty");
  return m_stack.back();
}

PickleStack::Indices PickleStack::pop(std::size_t count) {
  Indices items(count);
  for (std::size_t i = count; i-- > 0;)
    items[i] = pop();
  return items;
}

PickleStack::Indices PickleStack::popToMark() {
  std::size_t start = m_stack.size();
  while (start > 0 && value(m_stack[start - 1]).kind != Kind::Mark)
    --start;
  need(start > 0, "a mark is missing");
  Indices items(m_stack.begin() + static_cast<std::ptrdiff_t>(start), m_stack.end());
  m_stack.resize(start - 1);
  return items;
}

const PickleStack::Indices& PickleStack::itemsOf(std::uint32_t index, Kind kind) const {
  need(value(index).kind == kind, "a container is of the wrong kind");
  return m_object.containers[value(index).index];
}

std::int64_t PickleStack::integerOf(std::uint32_t index) const {
  need(value(index).kind == Kind::Integer, "a number is missing");
  return value(index).integer;
}

const std::string& PickleStack::textOf(std::uint32_t index, Kind kind) const {
  need(value(index).kind == kind, "a text is missing");
  return m_object.texts[value(index).index];
}

std::vector<std::int64_t> PickleStack::integersOf(std::uint32_t index) const {
  std::vector<std::int64_t> numbers;
  need(itemsOf(index, Kind::Tuple).size() <= 16, "a tensor has too many dimensions");
  for (const std::uint32_t item : itemsOf(index, Kind::Tuple))
    numbers.push_back(integerOf(item));
  return numbers;
}

void PickleStack::extend(Kind kind, const Indices& items) {
  need(kind != Kind::Dict || items.size() % 2 == 0, "a key has no value");
  if (value(top()).kind == Kind::Opaque) return;
  itemsOf(top(), kind);
  Indices& target = m_object.containers[value(top()).index];
  target.insert(target.end(), items.begin(), items.end());
}

void PickleStack::recall(std::uint64_t slot) {
  const auto found = m_memo.find(slot);
  need(found != m_memo.end(), "it refers to something that isn't there");
  pushIndex(found->second);
}

void PickleStack::pushTensor(Kind kind, PickledTensor tensor) {
  m_object.tensors.push_back(std::move(tensor));
  push(Value{.kind = kind, .index = static_cast<std::uint32_t>(m_object.tensors.size() - 1)});
}

PickledObject PickleStack::finish() {
  m_object.rootIndex = pop();
  return std::move(m_object);
}

void PickleStack::need(bool condition, const char* what) const {
  if (!condition) throwDamagedPickle(m_origin, what);
}

} // namespace stillroom
