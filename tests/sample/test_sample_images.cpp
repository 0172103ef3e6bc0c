// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "sample/sample_images.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QtTest>
#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <filesystem>
#include <opencv2/imgcodecs.hpp>
#include <set>
#include <stop_token>
#include <thread>

using namespace stillroom;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t seed = 7;
constexpr int classes = 10;
constexpr std::size_t bytesPerImage = 64 * 64 * 3;

std::array<double, 3> meanColour(int classIndex, int count) {
  std::array<double, 3> sum{};
  for (int i = 0; i < count; ++i) {
    const std::vector<std::uint8_t> image = drawSampleImage(classIndex, seed, i);
    for (std::size_t j = 0; j < image.size(); ++j)
      sum[j % 3] += image[j];
  }
  for (double& value : sum)
    value /= static_cast<double>(bytesPerImage / 3) * count;
  return sum;
}

double difference(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    sum += std::abs(a[i] - b[i]);
  return sum / static_cast<double>(a.size());
}

/// Names of a PNG file's chunks, in order.
std::vector<std::string> chunkNames(const std::string& png) {
  std::vector<std::string> names;
  std::size_t at = 8;
  while (at + 12 <= png.size()) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i)
      length = length << 8 | static_cast<unsigned char>(png[at + i]);
    names.push_back(png.substr(at + 4, 4));
    at += 12 + length;
  }
  return names;
}

std::vector<std::uint8_t> decodedRgb(const fs::path& file) {
  const cv::Mat image = cv::imread(file.string(), cv::IMREAD_UNCHANGED);
  if (image.rows != 64 || image.cols != 64 || image.type() != CV_8UC3) return {};
  std::vector<std::uint8_t> out;
  for (int row = 0; row < 64; ++row)
    for (int column = 0; column < 64; ++column)
      for (int c = 2; c >= 0; --c)
        out.push_back(image.at<cv::Vec3b>(row, column)[c]);
  return out;
}

} // namespace

class TestSampleImages : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void namesAreSortedAndHavePrompts() {
    const std::vector<std::string> names = sampleClassNames();
    QCOMPARE(static_cast<int>(names.size()), classes);
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    for (const std::string& name : names)
      QVERIFY(!samplePrompt(name).empty());
    QVERIFY_THROWS_EXCEPTION(Error, samplePrompt("no such class"));
    QVERIFY_THROWS_EXCEPTION(Error, drawSampleImage(classes, seed, 0));
    QVERIFY_THROWS_EXCEPTION(Error, drawSampleImage(-1, seed, 0));
  }

  void anImageIsAPureFunction() {
    for (int c = 0; c < classes; ++c) {
      const std::vector<std::uint8_t> first = drawSampleImage(c, seed, 5);
      drawSampleImage((c + 3) % classes, seed, 2);
      QCOMPARE(first.size(), bytesPerImage);
      QVERIFY(first == drawSampleImage(c, seed, 5));
      QVERIFY(first != drawSampleImage(c, seed + 1, 5));
    }
  }

  /// Drawings depend on nothing but sums, products, quotients and square roots in a fixed order: these digests hold
  /// for every compiler, library and processor. The sample's weights were trained on such drawings.
  void everySystemDrawsTheSame_data() {
    QTest::addColumn<QString>("expected");
    QTest::newRow("apple") << "dd025753dc2d0226ad357de621ab565e5814f16627ce35fa3249d2ea7294c79d";
    QTest::newRow("bottle") << "87b5fb6d2edf36e2741b6335667dea70454df068bb78afd8b1614c2adad9a0b9";
    QTest::newRow("candle") << "08fd7d9e8af4df9dbe8d11144f19d888cd04779735606280a3210254c397fc94";
    QTest::newRow("cup") << "f04844e532dbd69d2ed754991806357e3cc53414c796a18f4ba4bde02d81dadf";
    QTest::newRow("fish") << "74ea23a772b5d39d276a861d71a2d3fc38f67a9091d7e1da7cb30a3b8f31c6b8";
    QTest::newRow("house") << "6af68e1d6bcf3ed475dfef6755e7179bddab19276768cbf4158e9dbad025d7fa";
    QTest::newRow("mushroom") << "72f73838028076d398278f4692bbd81b8f3712afc62ef436bb381e31f90c3c67";
    QTest::newRow("pear") << "dd4a5a3e16be4809e734077bc4ff918a300b6e05cff1e4b5bd24772da2a533fd";
    QTest::newRow("teapot") << "4e9c6c647cdf4c4f6d8b46d812f61fd79eacec21ab70e6447b038388c624ec2b";
    QTest::newRow("vase") << "ae95fcc5b479850ca67183debe5d52d347b4c2fca392f3fa2f52816e62d54586";
  }

  void everySystemDrawsTheSame() {
    const std::vector<std::string> names = sampleClassNames();
    const auto found = std::find(names.begin(), names.end(), QTest::currentDataTag());
    Sha256 pixels;
    for (const std::uint64_t each : {std::uint64_t{1}, seed})
      for (int i = 0; i < 25; ++i)
        pixels.update(drawSampleImage(static_cast<int>(found - names.begin()), each, i));
    const Sha256::Digest digest = pixels.finish();
    const QByteArray hex = QByteArray(reinterpret_cast<const char*>(digest.data()), 32).toHex();
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromLatin1(hex), expected);
  }

  void imagesOfAClassDiffer() {
    for (int c = 0; c < classes; ++c) {
      const std::vector<std::uint8_t> first = drawSampleImage(c, seed, 0);
      for (int i = 1; i < 12; ++i)
        QVERIFY(difference(first, drawSampleImage(c, seed, i)) > 4);
    }
  }

  void classesHaveColoursOfTheirOwn() {
    std::vector<std::array<double, 3>> means;
    for (int c = 0; c < classes; ++c)
      means.push_back(meanColour(c, 30));
    double widest = 0;
    for (const auto& a : means)
      for (const auto& b : means)
        widest = std::max(widest, std::abs(a[0] - b[0]) + std::abs(a[1] - b[1]) + std::abs(a[2] - b[2]));
    QVERIFY2(widest > 60, qPrintable(QString::number(widest)));
  }

  void picturesHaveContrast() {
    for (int c = 0; c < classes; ++c)
      for (int i = 0; i < 20; ++i) {
        const std::vector<std::uint8_t> image = drawSampleImage(c, seed, i);
        const auto [low, high] = std::minmax_element(image.begin(), image.end());
        QVERIFY(*high - *low > 100);
      }
  }

  void otherThreadsDrawTheSame() {
    const std::vector<std::uint8_t> here = drawSampleImage(5, seed, 9);
    std::array<std::vector<std::uint8_t>, 3> there;
    std::vector<std::thread> threads;
    for (auto& image : there)
      threads.emplace_back([&image] { image = drawSampleImage(5, seed, 9); });
    for (std::thread& thread : threads)
      thread.join();
    for (const auto& image : there)
      QVERIFY(image == here);
  }

  void folderHoldsBarePngs() {
    const QTemporaryDir place;
    const fs::path one = fs::path(place.path().toStdString()) / "one";
    const fs::path two = fs::path(place.path().toStdString()) / "two";
    drawSampleFolder(one, 4, seed, 3, {});
    drawSampleFolder(two, 4, seed, 3, {});
    const std::vector<std::string> names = sampleClassNames();
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(one))
      files += entry.is_regular_file() ? 1 : 0;
    QCOMPARE(files, classes * 4);
    for (int c = 0; c < classes; ++c)
      for (int i = 3; i < 7; ++i) {
        const fs::path file = fs::path(names[static_cast<std::size_t>(c)]) / ("0000" + std::to_string(i) + ".png");
        const std::string bytes = readFile(one / file);
        QVERIFY(bytes == readFile(two / file));
        QVERIFY(decodedRgb(one / file) == drawSampleImage(c, seed, i));
        for (const std::string& chunk : chunkNames(bytes))
          QVERIFY(chunk == "IHDR" || chunk == "IDAT" || chunk == "IEND");
      }
  }

  void progressEndsAtTheTotal() {
    const QTemporaryDir place;
    std::atomic<std::int64_t> last{0};
    TaskContext context;
    context.onProgress = [&](const Progress& progress) {
      QVERIFY(progress.done >= last);
      last = progress.done;
    };
    drawSampleFolder(place.path().toStdString(), 3, seed, 0, context);
    QCOMPARE(last.load(), std::int64_t{classes * 3});
  }

  void stopsWhenAsked() {
    const QTemporaryDir place;
    std::stop_source source;
    source.request_stop();
    TaskContext context;
    context.stop = source.get_token();
    QVERIFY_THROWS_EXCEPTION(Cancelled, drawSampleFolder(place.path().toStdString(), 50, seed, 0, context));
  }

  void unwritableFolderIsAnError() {
    std::string sentence;
    QCOMPARE(tests::errorCode([] { drawSampleFolder("/proc/none/such", 1, seed, 0, {}); }, &sentence),
             std::string("sample.write"));
    QVERIFY2(sentence.starts_with("/proc/none/such"), sentence.c_str());
  }

  void anImageThatCannotBeWrittenIsAnError() {
    const QTemporaryDir place;
    const fs::path taken = fs::path(place.path().toStdString()) / sampleClassNames().front() / "00000.png";
    fs::create_directories(taken);
    std::string sentence;
    QCOMPARE(tests::errorCode([&] { drawSampleFolder(place.path().toStdString(), 1, seed, 0, {}); }, &sentence),
             std::string("sample.write"));
    QVERIFY2(sentence.starts_with(taken.string()), sentence.c_str());
  }

  void otherClassesAreRefused() {
    std::string sentence;
    QCOMPARE(tests::errorCode([] { samplePrompt("zebra"); }, &sentence), std::string("sample.class"));
    QVERIFY2(sentence.find("zebra") != std::string::npos, sentence.c_str());
    for (const int index : {-1, classes})
      QCOMPARE(tests::errorCode([&] { drawSampleImage(index, seed, 0); }), std::string("sample.class"));
  }
};

STILLROOM_TEST(TestSampleImages)
#include "test_sample_images.moc"
