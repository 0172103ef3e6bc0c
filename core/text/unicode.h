// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace stillroom {

/// The few pieces of Unicode that CLIP's tokenizer needs, from generated tables (unicode_tables.cpp).

/// Decodes UTF-8; every invalid byte becomes U+FFFD.
std::u32string fromUtf8(std::string_view text);
std::string toUtf8(std::u32string_view text);

/// Normalisation form C.
std::u32string composed(const std::u32string& text);

/// Each character's full lower-case mapping, without context (a final sigma is a plain one).
std::u32string lowerCased(const std::u32string& text);

bool isLetter(char32_t c); ///< general category L
bool isNumber(char32_t c); ///< general category N
bool isSpace(char32_t c);  ///< property White_Space
/// What regular expressions call a word's character: letters, marks, digits, connecting punctuation, joiners.
bool isWordCharacter(char32_t c);

} // namespace stillroom
