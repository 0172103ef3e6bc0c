// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "support/torch_file.h"
#include "weights/pth_file.h"

#include <ATen/ATen.h>
#include <caffe2/serialize/inline_container.h>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <optional>

using namespace stillroom;
using namespace std::string_literals;

namespace {

using namespace tests::pickled;

/// A call of _rebuild_tensor_v2 on the storage "0".
std::string tensor(std::int64_t elements, std::int64_t offset, const std::vector<std::int64_t>& sizes,
                   const std::vector<std::int64_t>& strides) {
  return view(storage("0", "FloatStorage", elements), offset, sizes, strides);
}

std::string dictOf(const std::string& name, const std::string& value) {
  return "\x80\x02}" + text(name) + value + "s.";
}

} // namespace

class TestPthFile : public QObject {
  Q_OBJECT

  QTemporaryDir m_folder;

  std::filesystem::path path(const char* name) const { return m_folder.filePath(name).toStdString(); }

  /// A zip file as torch.save writes it, with four floats 0, 1, 2, 3 as storage "0".
  std::filesystem::path zip(const std::string& pickle, bool withStorage = true) const {
    const std::filesystem::path file = path("made.pth");
    caffe2::serialize::PyTorchStreamWriter writer(file.string());
    writer.writeRecord("data.pkl", pickle.data(), pickle.size());
    const std::array<float, 4> values{0, 1, 2, 3};
    if (withStorage) writer.writeRecord("data/0", values.data(), sizeof values);
    writer.writeEndOfFile();
    return file;
  }

  QString codeOf(const std::filesystem::path& file) const {
    try {
      readPthFile(file);
    } catch (const Error& error) {
      m_said = QString::fromUtf8(error.what());
      return QString::fromStdString(error.code());
    }
    return "none";
  }

  /// A file of tests/data, or of the shared weights, if they are here.
  static std::optional<std::filesystem::path> given(const QString& file) {
    const std::filesystem::path small = tests::testData() / file.toStdString();
    if (std::filesystem::exists(small)) return small;
    if (tests::sharedData().empty()) return std::nullopt;
    return tests::sharedData() / "cifar10_resnet" / file.toStdString();
  }

  static void oldFiles() {
    QTest::addColumn<QString>("file");
    QTest::newRow("small") << "state_dict.th";
    QTest::newRow("resnet20") << "resnet20-12fca82f.th";
  }

  mutable QString m_said;

private Q_SLOTS:
  void filesEqualTheirTwins_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("small, before the zip") << "state_dict.th";
    QTest::newRow("small, zip") << "state_dict.pth";
    QTest::newRow("resnet20") << "resnet20-12fca82f.th";
    QTest::newRow("resnet56") << "resnet56-4bfd9763.th";
  }

  void filesEqualTheirTwins() {
    QFETCH(QString, file);
    if (!given(file)) QSKIP(tests::noSharedData);
    const TensorMap tensors = readPthFile(*given(file)).tensors;
    const SafetensorsFile twin(std::filesystem::path(*given(file)).replace_extension(".safetensors"));
    QVERIFY(!tensors.empty());
    QCOMPARE(tensors.size(), twin.entries().size());
    for (const auto& [key, entry] : twin.entries()) {
      const at::Tensor& found = tensors.at("module." + key);
      QVERIFY2(found.scalar_type() == twin.tensor(key).scalar_type() && at::equal(found, twin.tensor(key)),
               key.c_str());
      QVERIFY2(found.is_contiguous(), key.c_str());
    }
  }

  void cutOldFilesAreRefused_data() { oldFiles(); }

  void cutOldFilesAreRefused() {
    QFETCH(QString, file);
    if (!given(file)) QSKIP(tests::noSharedData);
    const std::string bytes = readFile(*given(file));
    std::vector<std::size_t> lengths{14, 100, 5000, bytes.size() / 2, bytes.size() - 1};
    for (std::size_t length = 2; bytes.size() < 10'000 && length < bytes.size(); length += 7)
      lengths.push_back(length);
    for (const std::size_t length : lengths) {
      if (length >= bytes.size()) continue;
      writeFileAtomically(path("cut.th"), bytes.substr(0, length));
      QCOMPARE(codeOf(path("cut.th")), QString("pth.damaged"));
    }
  }

  void flippedBytesNeverCrash_data() { oldFiles(); }

  /// In what is no tensor's value, so that most of them are noticed.
  void flippedBytesNeverCrash() {
    QFETCH(QString, file);
    if (!given(file)) QSKIP(tests::noSharedData);
    const std::string whole = readFile(*given(file));
    const std::size_t end = std::min<std::size_t>(whole.size(), 9000), step = whole.size() < 10'000 ? 3 : 13;
    int refused = 0, tried = 0;
    for (std::size_t i = 14; i < end; i += step, ++tried) {
      std::string bytes = whole;
      bytes[i] = static_cast<char>(bytes[i] ^ (1 << (i % 8)));
      writeFileAtomically(path("flipped.th"), bytes);
      const QString code = codeOf(path("flipped.th"));
      QVERIFY2(code == "none" || code.startsWith("pth."), qPrintable(code));
      refused += code != "none";
    }
    QVERIFY2(refused > tried / 10, qPrintable(QString("%1 of %2").arg(refused).arg(tried)));
  }

  void zipFilesAreRead() {
    const TensorMap tensors = readPthFile(zip(dictOf("w", tensor(4, 0, {2, 2}, {1, 2})))).tensors;
    QVERIFY(at::equal(tensors.at("w"), at::tensor({0.f, 2.f, 1.f, 3.f}).view({2, 2})));
    QVERIFY(tensors.at("w").is_contiguous());
    const TensorMap nested =
        readPthFile(zip(dictOf("state_dict", "}" + text("w") + tensor(4, 1, {3}, {1}) + "s"))).tensors;
    QVERIFY(at::equal(nested.at("w"), at::tensor({1.f, 2.f, 3.f})));
  }

  void hostilePicklesAreRefused_data() {
    QTest::addColumn<QByteArray>("pickle");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const std::string& pickle, const char* code) {
      QTest::newRow(name) << QByteArray::fromStdString(pickle) << QString(code);
    };
    row("calls the system", "\x80\x02" + global("os", "system") + "(" + text("true") + "tR.", "pth.global");
    row("calls by stack", "\x80\x04" + text("builtins") + text("eval") + "\x93.", "pth.global");
    row("a whole model", "\x80\x02" + global("torch.nn.modules.conv", "Conv2d") + ")R.", "pth.global");
    row("offset outside", dictOf("w", tensor(4, 3, {2}, {1})), "pth.damaged");
    row("negative offset", dictOf("w", tensor(4, -1, {2}, {1})), "pth.damaged");
    row("negative stride", dictOf("w", tensor(4, 3, {2}, {-1})), "pth.damaged");
    row("negative size", dictOf("w", tensor(4, 0, {-2}, {1})), "pth.damaged");
    row("size overflow", dictOf("w", tensor(4, 0, {1LL << 62, 4}, {0, 0})), "pth.damaged");
    row("expanded beyond its storage", dictOf("w", tensor(4, 0, {1 << 30}, {0})), "pth.damaged");
    row("stride overflow", dictOf("w", tensor(4, 0, {2, 2}, {INT64_MAX, INT64_MAX})), "pth.damaged");
    row("storage larger than its entry", dictOf("w", tensor(1LL << 40, 0, {2}, {1})), "pth.damaged");
    row("negative storage", dictOf("w", tensor(-4, 0, {2}, {1})), "pth.damaged");
    row("ranks differ", dictOf("w", tensor(4, 0, {2, 2}, {1})), "pth.damaged");
    row("empty", "", "pth.damaged");
    row("stack underflow", "\x80\x02s.", "pth.damaged");
    row("no mark", "\x80\x02}u.", "pth.damaged");
    row("unknown memo", "\x80\x02h\x05.", "pth.damaged");
    row("unknown instruction", "\x80\x02\xff.", "pth.damaged");
    row("text without end", "\x80\x02X\xff\xff\xff\xff"s, "pth.damaged");
    row("odd dictionary", "\x80\x02}(" + text("a") + "u.", "pth.damaged");
    row("no dictionary", "\x80\x02].", "pth.no-tensors");
    row("no tensors", dictOf("a", whole(3)), "pth.no-tensors");
    row("a storage alone is called", "\x80\x02" + global("torch", "FloatStorage") + ")R.", "pth.damaged");
    std::string deep = "\x80\x02";
    for (int i = 0; i < 1'000'000; ++i)
      deep += "]";
    for (int i = 1; i < 1'000'000; ++i)
      deep += "a";
    row("a million lists in one another", deep + ".", "pth.no-tensors");
    row("too many values", "\x80\x02" + std::string(5'000'000, 'N') + ".", "pth.too-large");
    std::string copies = "\x80\x02](" + std::string(100'000, 'N') + "eq\x01" + "0";
    for (int i = 0; i < 10'000; ++i)
      copies += global("collections", "OrderedDict") + "(h\x01tR";
    row("one list copied again and again", copies + ".", "pth.damaged");
  }

  void hostilePicklesAreRefused() {
    QFETCH(QByteArray, pickle);
    QFETCH(QString, code);
    QCOMPARE(codeOf(zip(pickle.toStdString())), code);
    if (code == "pth.global")
      QVERIFY2(m_said.contains("system") || m_said.contains("eval") || m_said.contains("Conv2d"), qPrintable(m_said));
  }

  void brokenArchivesAreRefused() {
    QCOMPARE(codeOf(zip(dictOf("w", tensor(4, 0, {2}, {1})), false)), QString("pth.damaged"));
    const std::string bytes = readFile(zip(dictOf("w", tensor(4, 0, {2}, {1}))));
    for (std::size_t length = 2; length < bytes.size(); length += 37) {
      writeFileAtomically(path("cut.pth"), bytes.substr(0, length));
      QCOMPARE(codeOf(path("cut.pth")), QString("pth.damaged"));
    }
    writeFileAtomically(path("other.pth"), std::string_view("GIF89a"));
    QCOMPARE(codeOf(path("other.pth")), QString("pth.damaged"));
    QCOMPARE(codeOf(path("absent.pth")), QString("file.missing"));
  }
};

STILLROOM_TEST(TestPthFile)
#include "test_pth_file.moc"
