// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stillroom {

/// Words of core that people read and that are no error: what an entry of a table is called, or what explains it.
/// English; the window looks them up in its translations. Those are collected from the sources: write Phrase("…") with
/// the literal in place.
class Phrase {
public:
  explicit constexpr Phrase(const char* english) : m_english(english) {}
  constexpr const char* english() const { return m_english; }

private:
  const char* m_english; ///< a literal
};

} // namespace stillroom
