// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/random.h"
#include "base/sha256.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;

namespace {

std::string reference(const std::string& bytes) {
  return QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                  QCryptographicHash::Sha256)
      .toHex()
      .toStdString();
}

std::string randomBytes(std::size_t size, std::int64_t slot) {
  RandomStream random({.seed = 7, .purpose = "test", .slot = slot});
  std::string bytes(size, '\0');
  for (char& byte : bytes)
    byte = static_cast<char>(random.next());
  return bytes;
}

} // namespace

class TestSha256 : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void knownAnswers_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("empty") << QByteArray("")
                           << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("FIPS 180-4, one block")
        << QByteArray("abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("FIPS 180-4, two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("FIPS 180-4, a million a")
        << QByteArray(1000000, 'a') << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  }
  void knownAnswers() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, digest);
    QCOMPARE(sha256Hex(text.toStdString()), digest.toStdString());
  }

  /// Every length around the block and padding borders, against another implementation.
  void everyLengthUpToThreeBlocks() {
    for (std::size_t size = 0; size <= 192; ++size) {
      const std::string bytes = randomBytes(size, static_cast<std::int64_t>(size));
      QCOMPARE(sha256Hex(bytes), reference(bytes));
    }
  }

  void processorsBlocksEqualPlainOnes() {
    const Sha256Blocks ofProcessor = sha256BlocksOfProcessor();
    if (!ofProcessor) QSKIP("This processor has no instructions for SHA-256.");
    for (const std::size_t blocks : {0, 1, 2, 17}) {
      const std::string text = randomBytes(64 * blocks, static_cast<std::int64_t>(blocks));
      const std::vector<std::uint8_t> bytes(text.begin(), text.end());
      Sha256State plain{1, 2, 3, 4, 5, 6, 7, 0xFFFFFFFF}, fast = plain;
      sha256BlocksPlain(plain, bytes.data(), blocks);
      ofProcessor(fast, bytes.data(), blocks);
      QVERIFY(plain == fast);
    }
  }

  void piecesGiveTheWhole() {
    const std::string bytes = randomBytes(1000, 1);
    RandomStream random({.seed = 8, .purpose = "test"});
    for (int round = 0; round < 50; ++round) {
      Sha256 hash;
      for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t size = std::min<std::size_t>(random.below(150), bytes.size() - at);
        hash.update(std::string_view(bytes).substr(at, size));
        at += size;
      }
      QCOMPARE(hexText(hash.finish()), reference(bytes));
    }
  }

  void hashesFiles() {
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("bytes").toStdString();
    for (const std::size_t size : {std::size_t{0}, std::size_t{5}, std::size_t{1} << 20, (std::size_t{1} << 20) + 3}) {
      const std::string bytes = randomBytes(size, 2);
      writeFileAtomically(file, bytes);
      QCOMPARE(sha256HexOfFile(file), reference(bytes));
    }
  }

  void missingFileIsAnError() {
    std::string sentence;
    QCOMPARE(tests::errorCode([] { sha256HexOfFile("no/such/file"); }, &sentence), std::string("file.read"));
    QVERIFY2(sentence.starts_with("no/such/file"), sentence.c_str());
  }

  void hexIsLowerCase() {
    const std::array<std::uint8_t, 4> bytes{0x00, 0x0f, 0xab, 0xff};
    QCOMPARE(hexText(bytes), std::string("000fabff"));
  }
};

STILLROOM_TEST(TestSha256)
#include "test_sha256.moc"
