// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
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

/// Form C, runs of white space as one blank, lower case.
std::u32string clipNormalised(const std::u32string& text);

/// The words of a normalised text, byte by byte, as CLIP's pattern cuts it.
std::vector<ClipWord> clipWords(std::u32string_view normalised);

/// The rank of joining two neighbours, if they may be joined.
using RankOf = std::function<std::optional<std::size_t>(const std::string& first, const std::string& second)>;

/// A word after all merges that apply to it: all places of the lowest rank from left to right, then the next. Asks for
/// at most three ranks a symbol; the time grows as n·log n.
ClipWord mergedWord(ClipWord word, const RankOf& rankOf);
ClipWord mergedWord(ClipWord word, const MergeRanks& ranks);

} // namespace stillroom
