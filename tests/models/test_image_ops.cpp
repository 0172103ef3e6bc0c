// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pixels/image_ops.h"

#include "network_data.h"
#include "support/test_data.h"
#include "support/test_main.h"

#include <ATen/ATen.h>

#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

std::int64_t greatestDifference(const at::Tensor& a, const at::Tensor& b) {
  return a.sizes() == b.sizes() ? (a.to(at::kInt) - b.to(at::kInt)).abs().max().item<std::int64_t>() : 256;
}

/// Every pixel has its own colours: (row, column, 0).
at::Tensor ruler(std::int64_t height, std::int64_t width) {
  const at::Tensor rows = at::arange(height).unsqueeze(1).expand({height, width});
  const at::Tensor columns = at::arange(width).unsqueeze(0).expand({height, width});
  return at::stack({rows, columns, at::zeros_like(rows)}, 2).to(at::kByte).unsqueeze(0);
}

/// The (row, column) that the first pixel of a cropped ruler shows.
std::pair<int, int> corner(const at::Tensor& image) {
  return {image[0][0][0][0].item<int>(), image[0][0][0][1].item<int>()};
}

} // namespace

class TestImageOps : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void resizesAsPil_data();
  void resizesAsPil();
  void keepsFlatImages();
  void resizesTheShortSide();
  void cropsAsTorchvision();
  void cropsWhatItResizes();
  void padsSmallImages();
  void bytesSurviveTheModelRange();
  void roundsHalfToEven();
  void rejectsBadInputs();
};

void TestImageOps::resizesAsPil_data() {
  QTest::addColumn<QString>("name");
  QTest::addColumn<QString>("filter");
  for (const char* name : {"shrink", "small", "grow", "one_axis", "line", "tall"}) {
    for (const char* filter : {"bilinear", "bicubic"})
      QTest::newRow(qPrintable(QString("%1 %2").arg(name, filter))) << name << filter;
  }
}

void TestImageOps::resizesAsPil() {
  QFETCH(QString, name);
  QFETCH(QString, filter);
  const SafetensorsFile file(testData() / "resized_by_pil.safetensors");
  const at::Tensor image = file.tensor(name.toStdString() + ".image").unsqueeze(0);
  const at::Tensor expected = file.tensor(name.toStdString() + "." + filter.toStdString()).unsqueeze(0);
  const ResizeFilter kind = filter == "bicubic" ? ResizeFilter::Bicubic : ResizeFilter::Bilinear;
  const at::Tensor both = resizeImages(at::cat({255 - image, image}), expected.size(1), expected.size(2), kind);
  QCOMPARE(greatestDifference(both.narrow(0, 1, 1), expected), 0);
}

void TestImageOps::keepsFlatImages() {
  for (const int value : {0, 77, 255}) {
    const at::Tensor flat = at::full({2, 13, 9, 3}, value, at::kByte);
    const at::Tensor resized = resizeImages(flat, 31, 5, ResizeFilter::Bicubic);
    QCOMPARE(greatestDifference(resized, at::full({2, 31, 5, 3}, value, at::kByte)), 0);
  }
}

void TestImageOps::resizesTheShortSide() {
  const auto sizes = [](std::int64_t height, std::int64_t width, std::int64_t side) {
    return resizeShortSide(at::zeros({1, height, width, 3}, at::kByte), side).sizes().vec();
  };
  using Sizes = std::vector<std::int64_t>;
  QCOMPARE(sizes(426, 320, 256), (Sizes{1, 340, 256, 3}));
  QCOMPARE(sizes(320, 480, 256), (Sizes{1, 256, 384, 3}));
  QCOMPARE(sizes(100, 100, 33), (Sizes{1, 33, 33, 3}));
}

void TestImageOps::cropsAsTorchvision() {
  QCOMPARE(corner(centreCrop(ruler(10, 8), 4)), std::pair(3, 2));
  QCOMPARE(corner(centreCrop(ruler(9, 7), 4)), std::pair(2, 2));  // 2.5 and 1.5, halves to even
  QCOMPARE(corner(centreCrop(ruler(5, 11), 4)), std::pair(0, 4)); // 0.5 and 3.5
  QVERIFY(at::equal(centreCrop(ruler(6, 6), 6), ruler(6, 6)));
}

/// Only what is shown is calculated; the bytes are those of the whole.
void TestImageOps::cropsWhatItResizes() {
  const at::Tensor noise = at::randint(0, 256, {2, 61, 47, 3}, at::kByte);
  for (const auto& [height, width] : {std::pair{61, 47}, {47, 13}, {9, 47}, {1, 30}, {61, 1}, {32, 32}})
    for (const auto& [shortSide, side] : {std::pair{32, 32}, {40, 32}, {20, 32}, {8, 3}}) {
      const at::Tensor image = noise.narrow(1, 0, height).narrow(2, 0, width);
      QVERIFY(at::equal(resizedCrop(image, shortSide, side), centreCrop(resizeShortSide(image, shortSide), side)));
    }
  // Resized as a whole, these would be 458 976 and 44 800 000 pixels long.
  for (const std::int64_t length : {2049, 200'000}) {
    const at::Tensor strip = (at::arange(length, at::kLong) - length / 2 + 128).clamp(0, 255).to(at::kByte);
    const at::Tensor wide = strip.reshape({1, 1, length, 1}).expand({1, 1, length, 3}), high = wide.transpose(1, 2);
    const at::Tensor crop = resizedCrop(wide, 224, 224);
    QVERIFY(at::equal(crop, resizedCrop(high, 224, 224).transpose(1, 2)));
    const std::int64_t least = crop.min().item<std::int64_t>(), most = crop.max().item<std::int64_t>();
    QVERIFY2(least >= 126 && most <= 130,
             std::to_string(least).c_str()); // a pixel wide, from the middle
  }
}

void TestImageOps::padsSmallImages() {
  const at::Tensor image = at::full({1, 3, 2, 3}, 9, at::kByte);
  const at::Tensor padded = centreCrop(image, 6);
  QCOMPARE(padded.sizes().vec(), (std::vector<std::int64_t>{1, 6, 6, 3}));
  QVERIFY(at::equal(padded.narrow(1, 1, 3).narrow(2, 2, 2), image));
  QCOMPARE(padded.to(at::kLong).sum().item<std::int64_t>(), 9 * 18);
}

void TestImageOps::bytesSurviveTheModelRange() {
  const at::Tensor images = at::arange(768, at::kLong).remainder(256).to(at::kByte).reshape({1, 16, 16, 3});
  const at::Tensor range = toModelRange(images);
  QCOMPARE(range.min().item<float>(), -1.0F);
  QCOMPARE(range.max().item<float>(), 1.0F);
  QVERIFY(at::equal(toBytes(range / 2 + 0.5), images));
}

void TestImageOps::roundsHalfToEven() {
  const at::Tensor pixels =
      at::tensor({0.5, 127.5, 126.5, -3.0, 300.0, 254.4}, at::kDouble).reshape({1, 3, 1, 2}).div(255);
  const at::Tensor bytes = toBytes(pixels).permute({0, 3, 1, 2}).flatten();
  QVERIFY(at::equal(bytes, at::tensor({0, 128, 126, 0, 255, 254}, at::kByte)));
}

void TestImageOps::rejectsBadInputs() {
  const at::Tensor image = at::zeros({1, 4, 4, 3}, at::kByte);
  QCOMPARE(errorCode([&] { resizeImages(image, 0, 4, ResizeFilter::Bicubic); }), std::string("image.size"));
  QCOMPARE(errorCode([&] { resizeImages(image, 4, 1 << 20, ResizeFilter::Bicubic); }), std::string("image.size"));
  QCOMPARE(errorCode([&] { resizeImages(image.to(at::kFloat), 4, 4, ResizeFilter::Bicubic); }),
           std::string("image.shape"));
  QCOMPARE(errorCode([&] { centreCrop(image.select(3, 0), 2); }), std::string("image.shape"));
  QCOMPARE(errorCode([&] { toModelRange(at::zeros({1, 0, 4, 3}, at::kByte)); }), std::string("image.shape"));
}

STILLROOM_TEST(TestImageOps)
#include "test_image_ops.moc"
