// SPDX-License-Identifier: GPL-3.0-or-later
// Vocabularies that are learnt from prompts.
#include "base/files.h"
#include "support/errors.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "text/clip_vocabulary.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <map>
#include <random>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> randomWords(std::size_t count) {
  std::mt19937 random(7);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < count; ++i) {
    std::string word;
    for (std::size_t length = 2 + random() % 9; word.size() < length;)
      word += static_cast<char>('a' + random() % 26);
    words.push_back(word);
  }
  return words;
}

/// The spelling of a text's tokens, put together.
std::string spelled(const ClipVocabulary& vocabulary, const std::string& text) {
  std::map<std::int64_t, std::string> tokens;
  for (const auto& [token, id] : vocabulary.ids)
    tokens[id] = token;
  std::string out;
  for (const std::int64_t id : ClipTokenizer(vocabulary).encode(text))
    out += tokens.at(id);
  return out;
}

} // namespace

class TestClipVocabulary : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyWordIsOneToken();
  void learnsTheMostFrequentPair();
  void staysBelowTheLimit();
  void cutsLikeTheTokenizer();
  void spellsAnyBytes();
  void savedTokenizerIsTheSame();
};

void TestClipVocabulary::everyWordIsOneToken() {
  const std::vector<std::string> prompts{"tench",      "cassette player", "chain saw", "Église 日本", "aaaaaaaa aaa",
                                         "it's 20 %!", "banana bandana",  "",          "🐶🐶 dog"};
  const ClipVocabulary vocabulary = learnVocabulary(prompts);
  const ClipTokenizer tokenizer(vocabulary);
  const std::vector<std::size_t> words{1, 2, 2, 2, 2, 5, 2, 0, 2};
  for (std::size_t i = 0; i < prompts.size(); ++i)
    QVERIFY2(tokenizer.encode(prompts[i]).size() == words[i], prompts[i].c_str());
  const ClipVocabulary again = learnVocabulary(prompts);
  QVERIFY(again.ids == vocabulary.ids && again.merges == vocabulary.merges);
  const ClipVocabulary none = learnVocabulary({});
  QCOMPARE(none.ids.size(), std::size_t{514});
  QVERIFY(none.merges.empty());
}

void TestClipVocabulary::learnsTheMostFrequentPair() {
  using Merges = std::vector<std::pair<std::string, std::string>>;
  QVERIFY(learnVocabulary({"ab"}).merges == (Merges{{"a", "b</w>"}}));
  // Equally often: the alphabetically first; more often: that one.
  QVERIFY(learnVocabulary({"zy ab"}).merges == (Merges{{"a", "b</w>"}, {"z", "y</w>"}}));
  QVERIFY(learnVocabulary({"zy", "ab zy"}).merges == (Merges{{"z", "y</w>"}, {"a", "b</w>"}}));
  QVERIFY(learnVocabulary({"abc abd"}).merges == (Merges{{"a", "b"}, {"ab", "c</w>"}, {"ab", "d</w>"}}));
  const auto ids = learnVocabulary({"zy ab"}).ids;
  const std::map<std::string, std::int64_t> expected{{"!", 0},
                                                     {"a", 64},
                                                     {"Ā", 188},
                                                     {"!</w>", 256},
                                                     {"a</w>", 320},
                                                     {"ab</w>", 512},
                                                     {"zy</w>", 513},
                                                     {"<|startoftext|>", 514},
                                                     {"<|endoftext|>", 515}};
  for (const auto& [token, id] : expected)
    QVERIFY2(ids.count(token) && ids.at(token) == id, token.c_str());
}

void TestClipVocabulary::staysBelowTheLimit() {
  const std::vector<std::string> words = randomWords(1000);
  for (const std::size_t most : {0u, 514u, 515u, 700u, 1000u}) {
    const ClipVocabulary vocabulary = learnVocabulary(words, most);
    QCOMPARE(vocabulary.ids.size(), std::max<std::size_t>(most, 514));
    const ClipTokenizer tokenizer(vocabulary);
    QCOMPARE(tokenizer.size(), static_cast<std::int64_t>(vocabulary.ids.size()));
    for (const std::string& word : words)
      QVERIFY(tokenizer.encode(word).size() <= word.size());
  }
  const ClipTokenizer whole(learnVocabulary(words, 100'000));
  for (const std::string& word : words)
    QVERIFY2(whole.encode(word).size() == 1, word.c_str());
}

void TestClipVocabulary::cutsLikeTheTokenizer() {
  QVERIFY(learnVocabulary({"  AB\n ab "}).merges == learnVocabulary({"ab ab"}).merges);
  QVERIFY(learnVocabulary({"ab<|endoftext|>cd"}).merges == learnVocabulary({"ab", "cd"}).merges);
  QVERIFY(learnVocabulary({"1234"}).merges.empty());
  QCOMPARE(errorCode([] { learnVocabulary({std::string(20'001, 'a')}); }), std::string("tokenizer.too-long"));
}

/// However a vocabulary joins the bytes of a text, put together they are the same.
void TestClipVocabulary::spellsAnyBytes() {
  const ClipVocabulary learnt = learnVocabulary(randomWords(100)), bytes = learnVocabulary({});
  std::mt19937 random(3);
  for (int round = 0; round < 100; ++round) {
    std::string text;
    for (std::size_t length = random() % 60; text.size() < length;)
      text += static_cast<char>(random() % (round % 2 ? 128 : 256));
    QVERIFY2(spelled(learnt, text) == spelled(bytes, text), text.c_str());
    const ClipVocabulary own = learnVocabulary({text}, 100'000);
    QVERIFY2(spelled(own, text) == spelled(bytes, text), text.c_str());
  }
}

void TestClipVocabulary::savedTokenizerIsTheSame() {
  const QTemporaryDir temporary;
  const fs::path folder = temporary.path().toStdString();
  std::vector<std::string> prompts = randomWords(50);
  prompts.insert(prompts.end(), {"Église 日本", "\"quoted\\\"", "#tag # version", "\x01\x7f"});
  const ClipVocabulary vocabulary = learnVocabulary(prompts);
  const ClipTokenizer made(vocabulary);
  saveTokenizer(folder, vocabulary);
  const ClipTokenizer loaded = ClipTokenizer::load(folder);
  QCOMPARE(loaded.size(), made.size());
  QVERIFY(loaded.start() == made.start() && loaded.end() == made.end() && loaded.pad() == made.pad());
  for (const std::string& prompt : prompts)
    QVERIFY2(loaded.encode(prompt) == made.encode(prompt), prompt.c_str());
  QVERIFY(readFile(folder / "merges.txt").starts_with("#version: 0.2\n"));
  const auto files = contents(folder);
  saveTokenizer(folder, learnVocabulary(prompts));
  QVERIFY(contents(folder) == files);
}

STILLROOM_TEST(TestClipVocabulary)
#include "test_clip_vocabulary.moc"
