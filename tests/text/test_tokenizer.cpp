// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "text/clip_tokenizer.h"
#include "text/unicode.h"
#include "weights/safetensors.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <sys/stat.h>

using namespace stillroom;
using namespace stillroom::tests;
using nlohmann::json;

namespace {

constexpr const char* kEnd = "<|endoftext|>";

/// The 256 byte spellings in the order CLIP's vocabulary lists them: printable bytes first.
std::vector<std::string> byteTokens() {
  std::vector<char32_t> printable, others;
  for (char32_t byte = 0; byte < 256; ++byte) {
    const bool shown = (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
    (shown ? printable : others).push_back(shown ? byte : static_cast<char32_t>(0x100 + others.size()));
  }
  printable.insert(printable.end(), others.begin(), others.end());
  std::vector<std::string> tokens;
  for (const char32_t c : printable)
    tokens.push_back(toUtf8({&c, 1}));
  return tokens;
}

json vocabularyOf(const std::vector<std::string>& merges) {
  std::vector<std::string> tokens = byteTokens();
  for (const std::string& token : byteTokens())
    tokens.push_back(token + "</w>");
  for (std::string merge : merges)
    tokens.push_back(merge.erase(merge.find(' '), 1));
  tokens.insert(tokens.end(), {"<|startoftext|>", kEnd});
  json ids = json::object();
  for (std::size_t i = 0; i < tokens.size(); ++i)
    ids[tokens[i]] = i;
  return ids;
}

} // namespace

class TestTokenizer : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init();
  void matchesEveryVector_data();
  void matchesEveryVector();
  void matchesTransformersOnItsOwnVocabulary();
  void matchesTransformersOnAddedTokens_data();
  void matchesTransformersOnAddedTokens();
  void readsTheAddedTokensOfAModel();
  void refusesHostileTokens_data();
  void refusesHostileTokens();
  void bytesAloneRoundTrip();
  void singleFileEqualsTwoFiles();
  void padTokenIsRead();
  void longTextsAreCut();
  void invalidUtf8IsNoCrash();
  void unicodeTables();
  void refusesHostileFiles_data();
  void refusesHostileFiles();
  void refusesMissingFiles();
  void whatIsNoFileIsMissing();

private:
  std::filesystem::path folder() const { return m_folder->path().toStdString(); }
  void write(const std::string& name, const std::string& text) const { std::ofstream(folder() / name) << text; }
  void writeTwoFiles(const std::vector<std::string>& merges) const;
  void writeClip() const;
  void packIntoOneFile() const;

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTokenizer::init() {
  m_folder = std::make_unique<QTemporaryDir>();
}

void TestTokenizer::writeTwoFiles(const std::vector<std::string>& merges) const {
  std::string text = "#version: 0.2\n";
  for (const std::string& merge : merges)
    text += merge + "\n";
  write("merges.txt", text);
  write("vocab.json", vocabularyOf(merges).dump());
}

/// vocab.json and merges.txt of CLIP from its packed list, whose lines 2 to 48895 are the merges.
void TestTokenizer::writeClip() const {
  QProcess unpack;
  const std::filesystem::path packed = sharedData() / "clip" / "bpe_simple_vocab_16e6.txt.gz";
  unpack.start("gzip", {"-dc", QString::fromStdString(packed.string())});
  QVERIFY(unpack.waitForFinished());
  std::istringstream lines(unpack.readAllStandardOutput().toStdString());
  std::vector<std::string> merges;
  std::string line;
  for (int number = 1; number <= 48895 && std::getline(lines, line); ++number)
    if (number >= 2) merges.push_back(line);
  QCOMPARE(merges.size(), std::size_t{48894});
  writeTwoFiles(merges);
}

/// tokenizer.json in place of the two files.
void TestTokenizer::packIntoOneFile() const {
  json merges = json::array();
  std::istringstream lines(readFile(folder() / "merges.txt"));
  for (std::string line; std::getline(lines, line);)
    if (!line.starts_with("#version")) merges.push_back(line);
  const json vocabulary = json::parse(readFile(folder() / "vocab.json"));
  write("tokenizer.json", json{{"model", {{"type", "BPE"}, {"vocab", vocabulary}, {"merges", merges}}}}.dump());
  std::filesystem::remove(folder() / "vocab.json");
}

void TestTokenizer::matchesEveryVector_data() {
  QTest::addColumn<bool>("clip");
  QTest::addColumn<bool>("single");
  for (const bool single : {false, true}) {
    const char* files = single ? "tokenizer.json" : "vocab.json and merges.txt";
    QTest::addRow("a small vocabulary, %s", files) << false << single;
    QTest::addRow("CLIP's, %s", files) << true << single;
  }
}

void TestTokenizer::matchesEveryVector() {
  QFETCH(bool, clip);
  QFETCH(bool, single);
  if (clip && sharedData().empty()) QSKIP(noSharedData);
  if (clip)
    writeClip();
  else
    for (const char* file : {"vocab.json", "merges.txt"})
      std::filesystem::copy_file(testData() / "tiny_diffusers" / "tokenizer" / file, folder() / file);
  if (single) packIntoOneFile();
  const ClipTokenizer tokenizer = ClipTokenizer::load(folder());
  QCOMPARE(tokenizer.size(), clip ? 49408 : 525);
  QCOMPARE(tokenizer.pad(), tokenizer.size() - 1);
  const json vectors = json::parse(
      readFile(clip ? sharedData() / "clip" / "tokenizer_vectors.json" : testData() / "tokenizer_vectors.json"));
  for (const json& vector : vectors) {
    const std::string text = vector["text"];
    QVERIFY2(tokenizer.encode(text) == vector["ids"].get<std::vector<std::int64_t>>(), text.c_str());
    QVERIFY2(tokenizer.ids(text) == vector["padded77"].get<std::vector<std::int64_t>>(), text.c_str());
  }
  QVERIFY(vectors.size() > (clip ? 100 : 40));
}

void TestTokenizer::matchesTransformersOnItsOwnVocabulary() {
  const ClipTokenizer tokenizer = ClipTokenizer::load(testData() / "tiny_diffusers" / "tokenizer");
  const SafetensorsFile expected(testData() / "img2img.safetensors");
  for (const char* key : {"prompt", "negative"})
    QVERIFY(at::tensor(tokenizer.ids(expected.metadata().at(key)))
                .unsqueeze(0)
                .equal(expected.tensor(std::string(key) + ".ids")));
}

void TestTokenizer::matchesTransformersOnAddedTokens_data() {
  QTest::addColumn<QByteArray>("text");
  for (const json& each : json::parse(readFile(testData() / "added_tokens.json")))
    QTest::newRow(each["name"].get<std::string>().c_str()) << QByteArray::fromStdString(each.dump());
}

void TestTokenizer::matchesTransformersOnAddedTokens() {
  QFETCH(QByteArray, text);
  const json expected = json::parse(text.toStdString());
  std::filesystem::copy(testData() / "tiny_diffusers" / "tokenizer", folder());
  for (const auto& [name, content] : expected["files"].items())
    write(name, content.dump());
  if (expected.contains("merges")) {
    json merges = json::array();
    std::istringstream lines(readFile(folder() / "merges.txt"));
    for (std::string line; std::getline(lines, line) && merges.size() < expected["merges"];)
      if (!line.starts_with("#version")) merges.push_back(line);
    const json model{{"vocab", json::parse(readFile(folder() / "vocab.json"))}, {"merges", merges}};
    write("tokenizer.json", json{{"added_tokens", expected["tokens"]}, {"model", model}}.dump());
  }
  const ClipTokenizer tokenizer = ClipTokenizer::load(folder());
  QCOMPARE(tokenizer.start(), expected["start"]);
  QCOMPARE(tokenizer.end(), expected["end"]);
  QCOMPARE(tokenizer.pad(), expected["pad"]);
  QCOMPARE(tokenizer.size(), expected["size"]);
  QCOMPARE(tokenizer.plainSize(), 525);
  for (const json& vector : expected["vectors"])
    QCOMPARE(json(tokenizer.encode(vector["text"])).dump(), vector["ids"].dump());
}

/// The ids that the case's own README gives.
void TestTokenizer::readsTheAddedTokensOfAModel() {
  for (const char* name : {"added_tokens_json", "added_tokens_decoder"}) {
    const std::filesystem::path model = sharedData().parent_path() / "cases" / "tokenizer" / name / "tokenizer";
    if (sharedData().empty() || !std::filesystem::exists(model)) QSKIP(noSharedData);
    std::vector<std::int64_t> ids = ClipTokenizer::load(model).ids("a <leaf-x> on snow");
    ids.resize(10);
    QVERIFY(ids == std::vector<std::int64_t>({549, 320, 551, 78, 333, 82, 77, 78, 342, 550}));
  }
}

void TestTokenizer::refusesHostileTokens_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("code");
  const auto row = [](const char* name, const char* file, const QString& text, const char* code = "tokenizer.entry") {
    QTest::newRow(name) << file << text << code;
  };
  row("text id", "added_tokens.json", R"({"<x>":"600"})");
  row("negative id", "added_tokens.json", R"({"<x>":-1})");
  row("huge id", "added_tokens.json", R"({"<x>":1e30})");
  row("long token", "added_tokens.json", QString(R"({"%1":600})").arg(QString(1001, 'x')));
  row("no object", "added_tokens.json", "[]", "config.object");
  row("deep", "added_tokens.json", QString(R"({"a":%1)").arg(QString(100'000, '[')), "config.depth");
  row("decoder is a list", "tokenizer_config.json", R"({"added_tokens_decoder":[]})");
  row("decoder's key", "tokenizer_config.json", R"({"added_tokens_decoder":{"7x":{"content":"a"}}})");
  row("decoder's number", "tokenizer_config.json", R"({"added_tokens_decoder":{"7":8}})");
  row("no content", "tokenizer_config.json", R"({"added_tokens_decoder":{"7":{"lstrip":true}}})");
  row("flag", "tokenizer_config.json", R"({"added_tokens_decoder":{"7":{"content":"a","lstrip":1}}})");
  row("further tokens", "tokenizer_config.json", R"({"additional_special_tokens":[7]})");
  row("start", "special_tokens_map.json", R"({"bos_token":7})");
}

void TestTokenizer::refusesHostileTokens() {
  QFETCH(QString, file);
  QFETCH(QString, text);
  QFETCH(QString, code);
  writeTwoFiles({"a b"});
  write(file.toStdString(), text.toStdString());
  QCOMPARE(QString::fromStdString(errorCode([&] { ClipTokenizer::load(folder()); })), code);
}

void TestTokenizer::bytesAloneRoundTrip() {
  const ClipTokenizer tokenizer = ClipTokenizer::bytes();
  QCOMPARE(tokenizer.size(), 514);
  const std::vector<std::int64_t> expected{'a', 'b', 256 + 'c', 256 + '1', 256 + '2', '!', 256 + '?'};
  QVERIFY(tokenizer.encode(" ABC\n 12!?") == expected);
  const std::vector<std::int64_t> padded = tokenizer.ids("");
  QCOMPARE(padded.size(), std::size_t{77});
  QCOMPARE(padded[0], tokenizer.start());
  QVERIFY(std::all_of(padded.begin() + 1, padded.end(), [&](std::int64_t id) { return id == tokenizer.end(); }));
}

void TestTokenizer::singleFileEqualsTwoFiles() {
  const std::vector<std::string> merges{"d o", "do g</w>", "d og</w>", "s e</w>"};
  writeTwoFiles(merges);
  const ClipTokenizer two = ClipTokenizer::load(folder());
  json pairs = json::array();
  for (const std::string& merge : merges)
    pairs.push_back({merge.substr(0, merge.find(' ')), merge.substr(merge.find(' ') + 1)});
  const json single{{"added_tokens", {{{"id", 521}, {"content", "<mark>"}}}},
                    {"model", {{"vocab", vocabularyOf(merges)}, {"merges", pairs}, {"unk_token", kEnd}}}};
  write("tokenizer.json", single.dump());
  std::filesystem::remove(folder() / "vocab.json");
  const ClipTokenizer one = ClipTokenizer::load(folder());
  QVERIFY(one.encode("a DOG does use") == two.encode("a DOG does use"));
  QCOMPARE(two.encode("dog").size(), std::size_t{1});
  QVERIFY(one.encode("dog<mark>") == std::vector<std::int64_t>({two.encode("dog")[0], 518}));
}

void TestTokenizer::padTokenIsRead() {
  writeTwoFiles({"a b"});
  QCOMPARE(ClipTokenizer::load(folder()).pad(), ClipTokenizer::load(folder()).end());
  write("tokenizer_config.json", R"({"pad_token":"#"})");
  write("special_tokens_map.json", R"({"pad_token":{"content":"!","lstrip":false},"eos_token":"<|endoftext|>"})");
  const ClipTokenizer tokenizer = ClipTokenizer::load(folder());
  QCOMPARE(tokenizer.pad(), 0);
  QCOMPARE(tokenizer.ids("x").back(), 0);
}

void TestTokenizer::longTextsAreCut() {
  const ClipTokenizer tokenizer = ClipTokenizer::bytes();
  const std::vector<std::int64_t> ids = tokenizer.ids(std::string(500, 'a'));
  QCOMPARE(ids.size(), std::size_t{77});
  QCOMPARE(ids[76], tokenizer.end());
  QCOMPARE(ids[75], std::int64_t{'a'});
  QCOMPARE(errorCode([&] { tokenizer.encode(std::string(20'001, 'a')); }), std::string("tokenizer.too-long"));
}

void TestTokenizer::invalidUtf8IsNoCrash() {
  const ClipTokenizer tokenizer = ClipTokenizer::bytes();
  for (const char* text : {"\xff\xfe", "a\xc3", "\xe2\x82", "\xf0\x9f", "\xed\xa0\x80", "\xc0\xaf"})
    QVERIFY2(!tokenizer.encode(text).empty(), text);
  QVERIFY(fromUtf8("\xc0\xaf") == U"\uFFFD\uFFFD");
  QVERIFY(toUtf8(fromUtf8("aé日🐶")) == "aé日🐶");
}

void TestTokenizer::unicodeTables() {
  QVERIFY(composed(U"e\u0301") == U"\u00e9");
  QVERIFY(composed(U"\u1100\u1161\u11a8") == U"\uac01");
  QVERIFY(composed(U"\uac01") == U"\uac01");
  QVERIFY(composed(U"\u212b") == U"\u00c5");              // a singleton
  QVERIFY(composed(U"\u0958") == U"\u0915\u093c");        // excluded from composition
  QVERIFY(composed(U"a\u0323\u0307") == U"\u1ea1\u0307"); // marks in order
  QVERIFY(composed(U"a\u0307\u0323") == U"\u1ea1\u0307"); // and out of it
  QVERIFY(lowerCased(U"\u00c5\u03a3\u0416\u0130A1") == U"\u00e5\u03c3\u0436i\u0307a1");
  QVERIFY(isLetter(U'ß') && isLetter(U'日') && !isLetter(U'1') && !isLetter(U'\u0301'));
  QVERIFY(isNumber(U'5') && isNumber(U'①') && isNumber(U'½') && !isNumber(U'a'));
  QVERIFY(isSpace(U'\u3000') && isSpace(U'\n') && !isSpace(U'\u200b'));
}

void TestTokenizer::refusesHostileFiles_data() {
  QTest::addColumn<QString>("vocabulary");
  QTest::addColumn<QString>("merges");
  QTest::addColumn<QString>("code");
  const QString good = QString::fromStdString(vocabularyOf({}).dump());
  QTest::newRow("no JSON") << "{"
                           << "a b"
                           << "config.json";
  QTest::newRow("array") << "[]"
                         << "a b"
                         << "tokenizer.vocabulary";
  QTest::newRow("empty") << "{}"
                         << "a b"
                         << "tokenizer.vocabulary";
  QTest::newRow("text id") << R"({"a":"1"})"
                           << "a b"
                           << "tokenizer.entry";
  QTest::newRow("negative id") << R"({"a":-1})"
                               << "a b"
                               << "tokenizer.entry";
  QTest::newRow("huge id") << R"({"a":99999999999})"
                           << "a b"
                           << "tokenizer.entry";
  QTest::newRow("deep") << QString(R"({"a":%1%2})").arg(QString(200'000, '['), QString(200'000, ']')) << "a b"
                        << "config.depth";
  QTest::newRow("no end token") << R"({"a":1})"
                                << "a b"
                                << "tokenizer.token";
  QTest::newRow("merge of one") << good << "ab"
                                << "tokenizer.merge";
  QTest::newRow("merge of three") << good << "a b c"
                                  << "tokenizer.merge";
  QTest::newRow("merge of nothing") << good << "a "
                                    << "tokenizer.merge";
}

void TestTokenizer::refusesHostileFiles() {
  QFETCH(QString, vocabulary);
  QFETCH(QString, merges);
  QFETCH(QString, code);
  write("vocab.json", vocabulary.toStdString());
  write("merges.txt", merges.toStdString());
  QCOMPARE(QString::fromStdString(errorCode([&] { ClipTokenizer::load(folder()); })), code);
}

void TestTokenizer::refusesMissingFiles() {
  QCOMPARE(errorCode([&] { ClipTokenizer::load(folder()); }), std::string("tokenizer.missing"));
  write("vocab.json", "{}");
  QCOMPARE(errorCode([&] { ClipTokenizer::load(folder()); }), std::string("tokenizer.missing"));
  write("tokenizer.json", R"({"model":{"vocab":{"a":1}}})");
  QCOMPARE(errorCode([&] { ClipTokenizer::load(folder()); }), std::string("tokenizer.entry"));
}

void TestTokenizer::whatIsNoFileIsMissing() {
  std::filesystem::create_symlink("vocab.json", folder() / "vocab.json");
  write("merges.txt", "a b");
  QCOMPARE(::mkfifo((folder() / "tokenizer.json").c_str(), 0600), 0);
  QCOMPARE(errorCode([&] { ClipTokenizer::load(folder()); }), std::string("tokenizer.missing"));
}

STILLROOM_TEST(TestTokenizer)
#include "test_tokenizer.moc"
