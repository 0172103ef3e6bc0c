// SPDX-License-Identifier: GPL-3.0-or-later
// Merging the symbols of words: the same as the simple way, with far less work.
#include "support/test_main.h"
#include "text/clip_words.h"

#include <QtTest>

#include <random>

using namespace stillroom;

namespace {

/// The lowest rank first, everywhere in the word at once: the definition, with quadratic work.
ClipWord mergedSimply(ClipWord word, const MergeRanks& ranks) {
  for (;;) {
    const std::pair<const std::string, std::size_t>* best = nullptr;
    std::size_t at = 0;
    for (std::size_t i = 0; i + 1 < word.size(); ++i) {
      const auto found = ranks.find(word[i] + ' ' + word[i + 1]);
      if (found != ranks.end() && (best == nullptr || found->second < best->second)) {
        best = &*found;
        at = i;
      }
    }
    if (best == nullptr) return word;
    const std::string first = word[at], second = word[at + 1];
    ClipWord joined;
    for (std::size_t i = 0; i < word.size(); ++i) {
      const bool pair = i + 1 < word.size() && word[i] == first && word[i + 1] == second;
      joined.push_back(pair ? first + second : word[i]);
      if (pair) ++i;
    }
    word = joined;
  }
}

/// Merges of what there is so far; in any order, so that later ones can bring earlier ones back.
MergeRanks randomMerges(std::mt19937& random, int letters, int count, bool shuffled) {
  std::vector<std::string> symbols, merges;
  for (int i = 0; i < letters; ++i)
    symbols.push_back(std::string(1, static_cast<char>('a' + i)));
  for (int i = 0; i < count; ++i) {
    const std::string first = symbols[random() % symbols.size()], second = symbols[random() % symbols.size()];
    merges.push_back(first + ' ' + second);
    symbols.push_back(first + second);
  }
  if (shuffled) std::shuffle(merges.begin(), merges.end(), random);
  MergeRanks ranks;
  for (const std::string& merge : merges)
    ranks.emplace(merge, ranks.size());
  return ranks;
}

ClipWord randomWord(std::mt19937& random, int letters, std::size_t length) {
  ClipWord word;
  while (word.size() < length)
    word.push_back(
        std::string(1, static_cast<char>('a' + static_cast<int>(random() % static_cast<unsigned>(letters)))));
  return word;
}

} // namespace

class TestClipWords : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void mergesAsTheSimpleWay();
  void mergesAtMostOnceForEachSymbol();
};

void TestClipWords::mergesAsTheSimpleWay() {
  std::mt19937 random(11);
  for (int round = 0; round < 3000; ++round) {
    const int letters = 1 + static_cast<int>(random() % 4);
    const MergeRanks ranks = randomMerges(random, letters, 1 + static_cast<int>(random() % 20), round % 2 == 0);
    const ClipWord word = randomWord(random, letters, random() % 40);
    QVERIFY(mergedWord(word, ranks) == mergedSimply(word, ranks));
  }
}

void TestClipWords::mergesAtMostOnceForEachSymbol() {
  std::mt19937 random(12);
  const MergeRanks ranks = randomMerges(random, 3, 60, false);
  constexpr std::size_t length = 20'000;
  for (const int letters : {1, 3}) {
    std::size_t asked = 0;
    const ClipWord merged =
        mergedWord(randomWord(random, letters, length), [&](const std::string& first, const std::string& second) {
          ++asked;
          const auto found = ranks.find(first + ' ' + second);
          return found == ranks.end() ? std::nullopt : std::optional(found->second);
        });
    QVERIFY(letters == 1 || merged.size() < length);
    QVERIFY2(asked <= 3 * length, std::to_string(asked).c_str());
  }
}

STILLROOM_TEST(TestClipWords)
#include "test_clip_words.moc"
