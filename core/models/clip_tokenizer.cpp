// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clip_tokenizer.h"

#include "base/error.h"
#include "models/unicode.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace stillroom {

namespace {

constexpr std::size_t kLongestText = 20'000;
constexpr std::string_view kWordEnd = "</w>";

bool staysItself(unsigned byte) {
  return (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
}

/// How byte-level vocabularies spell each byte: printable ones as themselves, the others from U+0100 on.
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

std::vector<std::string> byteSymbols(std::u32string_view word) {
  std::vector<std::string> symbols;
  for (const char byte : toUtf8(word))
    symbols.push_back(byteSpelling()[static_cast<unsigned char>(byte)]);
  symbols.back() += kWordEnd;
  return symbols;
}

/// Every neighbouring (first, second) becomes one symbol.
std::vector<std::string> joinPairs(const std::vector<std::string>& symbols, const std::string& first,
                                   const std::string& second) {
  std::vector<std::string> joined;
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

ClipTokenizer::ClipTokenizer(ClipVocabulary vocabulary) : m_ids(std::move(vocabulary.ids)) {
  for (const auto& [token, id] : m_ids)
    m_size = std::max(m_size, id + 1);
  for (std::size_t rank = 0; rank < vocabulary.merges.size(); ++rank)
    m_ranks.emplace(vocabulary.merges[rank].first + ' ' + vocabulary.merges[rank].second, rank);
  m_start = idOf(vocabulary.start);
  m_end = idOf(vocabulary.end);
  m_unknown = idOf(vocabulary.unknown);
  m_pad = idOf(vocabulary.pad);
  std::set<std::string> special(vocabulary.added.begin(), vocabulary.added.end());
  special.insert({vocabulary.start, vocabulary.end, vocabulary.unknown, vocabulary.pad});
  special.erase("");
  m_special.assign(special.begin(), special.end());
  std::stable_sort(m_special.begin(), m_special.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
}

ClipTokenizer ClipTokenizer::bytes() {
  ClipVocabulary vocabulary;
  for (std::int64_t byte = 0; byte < 256; ++byte) {
    const std::string& spelling = byteSpelling()[static_cast<std::size_t>(byte)];
    vocabulary.ids[spelling] = byte;
    vocabulary.ids[spelling + std::string(kWordEnd)] = 256 + byte;
  }
  vocabulary.ids[vocabulary.start] = 512;
  vocabulary.ids[vocabulary.end] = 513;
  return ClipTokenizer(std::move(vocabulary));
}

std::int64_t ClipTokenizer::idOf(const std::string& token) const {
  const auto found = m_ids.find(token);
  if (found == m_ids.end())
    throw Error("tokenizer.token", "The tokenizer's vocabulary has no entry “{0}”. Give the model's own vocabulary.",
                {token});
  return found->second;
}

std::vector<std::string> ClipTokenizer::mergedWord(std::vector<std::string> symbols) const {
  while (symbols.size() > 1) {
    std::size_t best = m_ranks.size(), at = 0;
    for (std::size_t i = 0; i + 1 < symbols.size(); ++i) {
      const auto found = m_ranks.find(symbols[i] + ' ' + symbols[i + 1]);
      if (found != m_ranks.end() && found->second < best) {
        best = found->second;
        at = i;
      }
    }
    if (best == m_ranks.size()) break;
    symbols = joinPairs(symbols, symbols[at], symbols[at + 1]);
  }
  return symbols;
}

void ClipTokenizer::appendWord(std::u32string_view word, std::vector<std::int64_t>& out) const {
  for (const std::string& symbol : mergedWord(byteSymbols(word))) {
    const auto found = m_ids.find(symbol);
    out.push_back(found == m_ids.end() ? m_unknown : found->second);
  }
}

void ClipTokenizer::appendPlain(const std::string& text, std::vector<std::int64_t>& out) const {
  const std::u32string clean = normalised(text);
  std::u32string_view rest = clean;
  while (!rest.empty()) {
    const std::size_t length = wordLength(rest);
    if (length > 0) appendWord(rest.substr(0, length), out);
    rest.remove_prefix(std::max<std::size_t>(length, 1));
  }
}

std::vector<std::int64_t> ClipTokenizer::encode(const std::string& text) const {
  if (text.size() > kLongestText)
    throw Error("tokenizer.too-long", "The prompt has {0} bytes; at most {1} are accepted. Shorten it.",
                {std::to_string(text.size()), std::to_string(kLongestText)});
  std::vector<std::int64_t> out;
  std::size_t plainFrom = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto special = std::find_if(m_special.begin(), m_special.end(), [&](const std::string& token) {
      return text.compare(at, token.size(), token) == 0;
    });
    if (special == m_special.end()) {
      ++at;
      continue;
    }
    appendPlain(text.substr(plainFrom, at - plainFrom), out);
    out.push_back(idOf(*special));
    plainFrom = at += special->size();
  }
  appendPlain(text.substr(plainFrom), out);
  return out;
}

at::Tensor ClipTokenizer::ids(const std::string& text) const {
  std::vector<std::int64_t> ids = encode(text);
  ids.resize(std::min<std::size_t>(ids.size(), kLength - 2));
  ids.insert(ids.begin(), m_start);
  ids.push_back(m_end);
  ids.resize(kLength, m_pad);
  return at::tensor(ids, at::kLong).unsqueeze(0);
}

} // namespace stillroom
