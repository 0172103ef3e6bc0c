// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clip_words.h"

#include "base/error.h"
#include "text/unicode.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace stillroom {

namespace {

constexpr std::size_t kLongestText = 20'000;

bool staysItself(unsigned byte) {
  return (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
}

/// Form C, runs of white space as one blank, lower case.
std::u32string normalised(const std::string& text) {
  std::u32string out;
  for (const char32_t c : composed(fromUtf8(text))) {
    if (!isSpace(c)) {
      out += c;
    } else if (out.empty() || out.back() != U' ') {
      out += U' ';
    }
  }
  return lowerCased(out);
}

/// Length of an English contraction's ending at the start of the text, or 0.
std::size_t contraction(std::u32string_view text) {
  static constexpr std::array<std::u32string_view, 7> kEndings{U"'s", U"'t", U"'re", U"'ve", U"'m", U"'ll", U"'d"};
  for (const std::u32string_view ending : kEndings)
    if (text.substr(0, ending.size()) == ending) return ending.size();
  return 0;
}

template <typename Belongs>
std::size_t runLength(std::u32string_view text, Belongs belongs) {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), belongs) - text.begin());
}

/// Length of the word at the start of the text as CLIP's pattern cuts it, 0 at white space:
/// 's|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+
std::size_t wordLength(std::u32string_view text) {
  if (const std::size_t ending = contraction(text)) return ending;
  if (isLetter(text[0])) return runLength(text, isLetter);
  if (isNumber(text[0])) return 1;
  return runLength(text, [](char32_t c) { return !isSpace(c) && !isLetter(c) && !isNumber(c); });
}

ClipWord byteSymbols(std::u32string_view word) {
  ClipWord symbols;
  for (const char byte : toUtf8(word))
    symbols.push_back(byteSpelling()[static_cast<unsigned char>(byte)]);
  symbols.back() += kClipWordEnd;
  return symbols;
}

/// Every neighbouring (first, second) becomes one symbol.
ClipWord joinPairs(const ClipWord& symbols, const std::string& first, const std::string& second) {
  ClipWord joined;
  for (std::size_t i = 0; i < symbols.size(); ++i) {
    if (i + 1 < symbols.size() && symbols[i] == first && symbols[i + 1] == second) {
      joined.push_back(first + second);
      ++i;
    } else {
      joined.push_back(symbols[i]);
    }
  }
  return joined;
}

} // namespace

const std::array<std::string, 256>& byteSpelling() {
  static const auto table = [] {
    std::array<std::string, 256> spelling;
    char32_t next = 0x100;
    for (unsigned byte = 0; byte < 256; ++byte) {
      const char32_t c = staysItself(byte) ? byte : next++;
      spelling[byte] = toUtf8({&c, 1});
    }
    return spelling;
  }();
  return table;
}

std::vector<std::string> byteSpellingInOrder() {
  // UTF-8 sorts like the characters, and those of printable bytes are the lower ones.
  std::vector<std::string> spelling(byteSpelling().begin(), byteSpelling().end());
  std::sort(spelling.begin(), spelling.end());
  return spelling;
}

std::vector<ClipWord> clipWords(const std::string& text) {
  std::vector<ClipWord> words;
  const std::u32string clean = normalised(text);
  std::u32string_view rest = clean;
  while (!rest.empty()) {
    const std::size_t length = wordLength(rest);
    if (length > 0) words.push_back(byteSymbols(rest.substr(0, length)));
    rest.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return words;
}

ClipWord mergedWord(ClipWord word, const MergeRanks& ranks) {
  while (word.size() > 1) {
    auto best = ranks.end();
    std::size_t at = 0;
    for (std::size_t i = 0; i + 1 < word.size(); ++i) {
      const auto found = ranks.find(word[i] + ' ' + word[i + 1]);
      if (found != ranks.end() && (best == ranks.end() || found->second < best->second)) {
        best = found;
        at = i;
      }
    }
    if (best == ranks.end()) break;
    word = joinPairs(word, word[at], word[at + 1]);
  }
  return word;
}

std::vector<ClipPiece> clipPieces(const std::string& text, const std::vector<std::string>& specialTokens) {
  if (text.size() > kLongestText)
    throw Error("tokenizer.too-long", "The prompt has {0} bytes; at most {1} are accepted. Shorten it.",
                {std::to_string(text.size()), std::to_string(kLongestText)});
  std::vector<ClipPiece> pieces;
  std::size_t plainFrom = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto special = std::find_if(specialTokens.begin(), specialTokens.end(), [&](const std::string& token) {
      return text.compare(at, token.size(), token) == 0;
    });
    if (special == specialTokens.end()) {
      ++at;
      continue;
    }
    pieces.push_back({text.substr(plainFrom, at - plainFrom), false});
    pieces.push_back({*special, true});
    plainFrom = at += special->size();
  }
  pieces.push_back({text.substr(plainFrom), false});
  return pieces;
}

} // namespace stillroom
