// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "base/random.h"
#include "images/image_file.h"
#include "support/errors.h"
#include "support/memory_file.h"
#include "support/test_data.h"
#include "support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <sys/stat.h>
#include <utility>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

struct MadePicture {
  std::string bytes;
  std::optional<DecodedImage> expected; ///< none: it is to be refused
};

std::string part(const std::string& file, qint64 header, const QJsonObject& entry) {
  const QJsonArray offsets = entry[u"data_offsets"].toArray();
  const auto begin = static_cast<std::size_t>(offsets[0].toInteger()),
             end = static_cast<std::size_t>(offsets[1].toInteger());
  return file.substr(static_cast<std::size_t>(8 + header) + begin, end - begin);
}

/// tests/data/pictures.safetensors: what tests/oracle/make_pictures.py made, with PIL's pixels.
std::map<std::string, MadePicture> madePictures() {
  const std::string file = readFile(testData() / "pictures.safetensors");
  qint64 header = 0;
  std::copy_n(file.data(), sizeof header, reinterpret_cast<char*>(&header));
  const QJsonObject entries = QJsonDocument::fromJson(QByteArray(file.data() + 8, header)).object();
  std::map<std::string, MadePicture> pictures;
  for (auto each = entries.begin(); each != entries.end(); ++each) {
    std::string name = each.key().toStdString();
    const QJsonObject entry = each.value().toObject();
    const std::string content = part(file, header, entry);
    if (!name.ends_with(".pixels")) {
      pictures[name].bytes = content;
      continue;
    }
    const QJsonArray shape = entry[u"shape"].toArray();
    pictures[name.substr(0, name.rfind('.'))].expected =
        DecodedImage{shape[1].toInt(), shape[0].toInt(), {content.begin(), content.end()}};
  }
  return pictures;
}

/// Lossy pictures may differ by a rounding between versions of a library.
int allowed(const std::string& name) {
  return name.starts_with("jpeg.") || name == "tiff.jpeg" || name.starts_with("webp.lossy") ? 2 : 0;
}

bool same(const DecodedImage& a, const DecodedImage& b, int difference = 0) {
  return a.width == b.width && a.height == b.height && a.rgb.size() == b.rgb.size() &&
         std::equal(a.rgb.begin(), a.rgb.end(), b.rgb.begin(),
                    [&](int left, int right) { return std::abs(left - right) <= difference; });
}

/// The picture, or nothing where it is refused as pictures are.
std::optional<DecodedImage> decoded(std::string_view bytes) {
  static const MemoryFile file;
  file.write(bytes);
  try {
    return readImage(file.path());
  } catch (const Error& error) {
    if (error.code() != "image.unreadable" || std::string(error.what()).find(file.path()) == std::string::npos) throw;
    return std::nullopt;
  }
}

} // namespace

class TestPictures : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void pixelsAreThoseOfPil_data() { everyPicture(); }

  void pixelsAreThoseOfPil() {
    QFETCH(QString, name);
    const MadePicture& picture = m_pictures.at(name.toStdString());
    const std::optional<DecodedImage> image = decoded(picture.bytes);
    QCOMPARE(image.has_value(), picture.expected.has_value());
    if (image) QVERIFY(same(*image, *picture.expected, allowed(name.toStdString())));
  }

  void cutAnywhereItIsRefusedOrWhole_data() { everyPicture(); }

  void cutAnywhereItIsRefusedOrWhole() {
    QFETCH(QString, name);
    const MadePicture& picture = m_pictures.at(name.toStdString());
    if (!picture.expected) return;
    const DecodedImage whole = *decoded(picture.bytes);
    const std::string_view bytes = picture.bytes;
    bool refused = false;
    for (std::size_t size = 0; size<bytes.size(); size += bytes.size()> 400 ? 5 : 1) {
      const std::optional<DecodedImage> cut = decoded(bytes.substr(0, size));
      refused |= !cut;
      QVERIFY2(!cut || same(*cut, whole), std::to_string(size).c_str());
    }
    QVERIFY(refused);
  }

  /// Whatever a byte is changed to, two readings give the same: nothing comes from outside the file.
  void damagedItIsTwiceTheSame_data() { everyPicture(); }

  void damagedItIsTwiceTheSame() {
    QFETCH(QString, name);
    std::string bytes = m_pictures.at(name.toStdString()).bytes;
    RandomStream random({.purpose = "flips", .slot = 0, .ordinal = 0});
    for (int i = 0; i < 25 && !bytes.empty(); ++i) {
      char& at = bytes[static_cast<std::size_t>(random.below(bytes.size()))];
      const char before = std::exchange(at, static_cast<char>(random.below(256)));
      const std::optional<DecodedImage> first = decoded(bytes);
      const std::vector<std::uint8_t> other(first ? first->rgb.size() : 100'000, 0xA5); // what lay in memory differs
      const std::optional<DecodedImage> second = decoded(bytes);
      QCOMPARE(first.has_value(), second.has_value());
      QVERIFY(!first || same(*first, *second));
      at = before;
    }
  }

  void jpegsAreReducedForShowing() {
    QTemporaryDir dir;
    const std::filesystem::path file = dir.filePath(QStringLiteral("a.jpg")).toStdString();
    QImage picture(640, 400, QImage::Format_RGB888);
    picture.fill(QColor(10, 120, 230));
    QVERIFY(picture.save(QString::fromStdString(file.string()), "JPEG"));
    for (const auto& [side, height] : {std::pair{0, 400}, {401, 400}, {200, 200}, {199, 200}, {60, 100}, {1, 50}}) {
      const ReducedImage reduced = readReducedImage(file, side);
      QCOMPARE(reduced.image.height, height);
      QCOMPARE(QSize(reduced.width, reduced.height), picture.size());
      QVERIFY(std::abs(reduced.image.rgb[2] - 230) < 4);
    }
  }

  void onlyFilesAreOpened() {
    QTemporaryDir dir;
    const std::filesystem::path pipe = dir.filePath(QStringLiteral("pipe.png")).toStdString();
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QCOMPARE(errorCode([&] { readImage(pipe); }), std::string("file.missing")); // and doesn't wait for a writer
  }

private:
  void everyPicture() const {
    QTest::addColumn<QString>("name");
    for (const auto& [name, picture] : m_pictures)
      QTest::newRow(name.c_str()) << QString::fromStdString(name);
  }

  const std::map<std::string, MadePicture> m_pictures = madePictures();
};

STILLROOM_TEST(TestPictures)
#include "test_pictures.moc"
