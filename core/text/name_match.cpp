// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/name_match.h"

#include "text/unicode.h"

#include <map>

namespace stillroom {

std::string normalisedName(std::string_view name) {
  const std::u32string characters = fromUtf8(name);
  if (toUtf8(characters) != name) return std::string(name);
  return toUtf8(composed(characters));
}

std::vector<std::size_t> findName(std::span<const std::string> names, std::string_view wanted) {
  std::vector<std::size_t> exact, alike;
  const std::string normalised = normalisedName(wanted);
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == wanted) exact.push_back(i);
    if (normalisedName(names[i]) == normalised) alike.push_back(i);
  }
  return exact.empty() ? alike : exact;
}

std::optional<std::size_t> findOneName(std::span<const std::string> names, std::string_view wanted) {
  const std::vector<std::size_t> found = findName(names, wanted);
  if (found.empty() || (found.size() > 1 && names[found.front()] != wanted)) return std::nullopt;
  return found.front();
}

std::vector<std::string> distinctNames(std::span<const std::string> names) {
  // What isn't UTF-8 is shown with �, whatever it is.
  const auto shown = [](const std::string& name) { return toUtf8(composed(fromUtf8(name))); };
  std::map<std::string, int> count;
  for (const std::string& name : names)
    ++count[shown(name)];
  std::vector<std::string> distinct;
  for (std::size_t i = 0; i < names.size(); ++i)
    distinct.push_back(count[shown(names[i])] > 1 ? names[i] + " (@" + std::to_string(i) + ")" : names[i]);
  return distinct;
}

} // namespace stillroom
