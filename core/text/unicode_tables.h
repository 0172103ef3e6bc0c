// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace stillroom::unicode {

struct Range {
  std::uint32_t first, last;
};

/// first, first + step … last are mapped to themselves plus `shift`.
struct CaseRange {
  std::uint32_t first, last, step;
  std::int32_t shift;
};

struct ClassRange {
  std::uint32_t first, last, combiningClass;
};

/// A canonical decomposition; `second` is 0 for a single character.
struct Decomposition {
  std::uint32_t whole, first, second;
};

/// All sorted by their first field.
std::span<const Range> letters();
std::span<const Range> numbers();
std::span<const Range> otherWordCharacters(); ///< Alphabetic, M, Nd, Pc and Join_Control, without the letters
std::span<const CaseRange> lowerCase();
std::span<const ClassRange> combiningClasses();
std::span<const Decomposition> decompositions();     ///< those that compose again
std::span<const Decomposition> decompositionsOnly(); ///< those that stay apart

} // namespace stillroom::unicode
