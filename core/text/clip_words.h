// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace stillroom {

/// A word in byte-level spelling, symbol by symbol; the last one ends in `</w>`.
using ClipWord = std::vector<std::string>;

/// Ranks of merges by "first second"; the lowest is applied first.
using MergeRanks = std::unordered_map<std::string, std::size_t>;

/// What ends the last symbol of a word.
inline constexpr const char* kClipWordEnd = "</w>";

/// How byte-level vocabularies spell each byte: printable ones as themselves, the others from U+0100 on.
const std::array<std::string, 256>& byteSpelling();

/// The same in the order of CLIP's vocabulary, which lists the printable bytes first.
std::vector<std::string> byteSpellingInOrder();

/// The words of a plain text, byte by byte: form C, white space joined, lower case, cut by CLIP's pattern.
std::vector<ClipWord> clipWords(const std::string& text);

/// A word after all merges that apply to it.
ClipWord mergedWord(ClipWord word, const MergeRanks& ranks);

/// A stretch of plain text, or one special token.
struct ClipPiece {
  std::string text;
  bool special = false;
};

/// The pieces of a prompt, of which plain ones may be empty. Of two special tokens at one place the one that is listed
/// first counts. Throws Error "tokenizer.too-long" above 20,000 bytes.
std::vector<ClipPiece> clipPieces(const std::string& text, const std::vector<std::string>& specialTokens);

} // namespace stillroom
