// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stillroom {

/// The same text for all spellings of a name that look alike: Normalisation Form C. A name that isn't UTF-8 stays as it
/// is, so that two of those never become one.
std::string normalisedName(std::string_view name);

/// Where a name that a person typed stands among names as folders and files have them: the one with the same bytes, or
/// else those that are the same after normalisation. None where nobody is called so; several where it is ambiguous.
std::vector<std::size_t> findName(std::span<const std::string> names, std::string_view wanted);

/// The first one with the same bytes, or else the only one that is the same after normalisation.
std::optional<std::size_t> findOneName(std::span<const std::string> names, std::string_view wanted);

/// The names, where two look alike with their numbers: "café (@1)".
std::vector<std::string> distinctNames(std::span<const std::string> names);

} // namespace stillroom
