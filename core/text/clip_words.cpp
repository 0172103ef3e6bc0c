// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clip_words.h"

#include "text/unicode.h"

#include <algorithm>
#include <queue>
#include <utility>

namespace stillroom {

namespace {

bool staysItself(unsigned byte) {
  return (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
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

/// Joins the symbols of one word. They stay where they are: the left one of a pair takes the right one's text.
class WordMerger {
public:
  WordMerger(ClipWord word, const RankOf& rankOf) : m_rankOf(rankOf) {
    for (std::size_t i = 0; i < word.size(); ++i)
      m_symbols.push_back({std::move(word[i]), i - 1, i + 1});
    for (std::size_t i = 0; i < m_symbols.size(); ++i)
      offer(i);
  }

  ClipWord run() {
    while (!m_offers.empty())
      for (const Offer& offer : nextOffers())
        join(offer);
    ClipWord word;
    for (std::size_t i = 0; i < m_symbols.size(); i = m_symbols[i].next)
      word.push_back(std::move(m_symbols[i].text));
    return word;
  }

private:
  struct Symbol {
    std::string text;
    std::size_t previous, next; ///< no place of the word where there is none
    std::size_t changes = 0;    ///< how often it was joined
  };

  /// Two neighbours as they were when their rank was looked up.
  struct Offer {
    std::size_t rank, left, right, leftChanges, rightChanges;
    bool operator>(const Offer& other) const { return rank != other.rank ? rank > other.rank : left > other.left; }
  };

  void offer(std::size_t left) {
    if (left >= m_symbols.size() || m_symbols[left].next >= m_symbols.size()) return;
    const std::size_t right = m_symbols[left].next;
    if (const auto rank = m_rankOf(m_symbols[left].text, m_symbols[right].text))
      m_offers.push({*rank, left, right, m_symbols[left].changes, m_symbols[right].changes});
  }

  /// All of the lowest rank, from left to right. What joining them makes possible comes afterwards, whatever its rank.
  std::vector<Offer> nextOffers() {
    std::vector<Offer> offers;
    do {
      offers.push_back(m_offers.top());
      m_offers.pop();
    } while (!m_offers.empty() && m_offers.top().rank == offers.front().rank);
    return offers;
  }

  void join(const Offer& offer) {
    Symbol& left = m_symbols[offer.left];
    Symbol& right = m_symbols[offer.right];
    if (left.changes != offer.leftChanges || right.changes != offer.rightChanges) return;
    left.text += right.text;
    left.next = right.next;
    if (right.next < m_symbols.size()) m_symbols[right.next].previous = offer.left;
    ++left.changes;
    ++right.changes;
    this->offer(left.previous);
    this->offer(offer.left);
  }

  const RankOf& m_rankOf;
  std::vector<Symbol> m_symbols;
  std::priority_queue<Offer, std::vector<Offer>, std::greater<>> m_offers;
};

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

std::u32string clipNormalised(const std::u32string& text) {
  std::u32string out;
  for (const char32_t c : composed(text)) {
    if (!isSpace(c)) {
      out += c;
    } else if (out.empty() || out.back() != U' ') {
      out += U' ';
    }
  }
  return lowerCased(out);
}

std::vector<ClipWord> clipWords(std::u32string_view normalised) {
  std::vector<ClipWord> words;
  for (std::u32string_view rest = normalised; !rest.empty();) {
    const std::size_t length = wordLength(rest);
    if (length > 0) words.push_back(byteSymbols(rest.substr(0, length)));
    rest.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return words;
}

ClipWord mergedWord(ClipWord word, const RankOf& rankOf) {
  return WordMerger(std::move(word), rankOf).run();
}

ClipWord mergedWord(ClipWord word, const MergeRanks& ranks) {
  return mergedWord(std::move(word), [&](const std::string& first, const std::string& second) {
    const auto found = ranks.find(first + ' ' + second);
    return found == ranks.end() ? std::nullopt : std::optional(found->second);
  });
}

} // namespace stillroom
