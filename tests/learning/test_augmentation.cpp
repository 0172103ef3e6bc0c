// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "learning/augmentation.h"
#include "learning/crop_box.h"
#include "support/test_main.h"

#include <ATen/ATen.h>

#include <QtTest>

#include <cmath>

using namespace stillroom;

namespace {

at::Tensor picture(std::int64_t count, std::int64_t side) {
  return at::arange(count * side * side * 3, at::kLong)
      .mul(2654435761)
      .bitwise_right_shift(16)
      .bitwise_and(255)
      .to(at::kByte)
      .view({count, side, side, 3});
}

at::Tensor grey(const at::Tensor& image) {
  return image[0] * 0.299 + image[1] * 0.587 + image[2] * 0.114;
}

at::Tensor apply(const ColourMap& map, const at::Tensor& image) {
  at::Tensor out = at::empty_like(image);
  for (std::size_t row = 0; row < 3; ++row) {
    at::Tensor sum = at::full_like(image[0], map.offset[row]);
    for (std::size_t column = 0; column < 3; ++column)
      sum += image[static_cast<std::int64_t>(column)] * map.matrix[row][column];
    out[static_cast<std::int64_t>(row)].copy_(sum);
  }
  return out;
}

const Normalisation plain{{0, 0, 0}, {1, 1, 1}};

} // namespace

class TestAugmentation : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void colourMapsEqualThePixelwiseSteps() {
    const at::Tensor image = picture(1, 9)[0].permute({2, 0, 1}).to(at::kDouble) / 255;
    const at::Tensor mean = image.mean({1, 2});
    ColourMap map;
    map.saturate(0.3);
    map.contrast(-0.2, {mean[0].item<double>(), mean[1].item<double>(), mean[2].item<double>()});
    map.brighten(0.25);
    map.saturate(-0.4);
    map.shift({0.01, -0.02, 0.03});
    at::Tensor step = image.lerp(grey(image).expand_as(image), 0.3);
    step = step.lerp(grey(step).mean().expand_as(step), -0.2);
    step = step.lerp(at::zeros_like(step), 0.25);
    step = step.lerp(grey(step).expand_as(step), -0.4);
    step = step + at::tensor({0.01, -0.02, 0.03}, at::kDouble).view({3, 1, 1});
    QVERIFY(at::allclose(apply(map, image), step, 1e-9, 1e-9));
  }

  void withoutAugmentationOnlyNormalised() {
    const at::Tensor images = picture(5, 12);
    const Normalisation normal;
    const at::Tensor batch = augmentedBatch(images, at::tensor({4, 1}, at::kLong), Augmentation::None, normal, {});
    const at::Tensor expected =
        (images[4].permute({2, 0, 1}).to(at::kFloat) / 255 - at::tensor({0.485f, 0.456f, 0.406f}).view({3, 1, 1})) /
        at::tensor({0.229f, 0.224f, 0.225f}).view({3, 1, 1});
    QVERIFY(at::allclose(batch[0], expected, 0, 1e-5));
    QVERIFY(batch.is_contiguous(at::MemoryFormat::ChannelsLast));
  }

  void lightIsAShiftedMaybeFlippedCopy() {
    const at::Tensor images = picture(1, 16);
    const at::Tensor padded = at::constant_pad_nd(images[0].permute({2, 0, 1}).to(at::kFloat) / 255, {4, 4, 4, 4});
    int flips = 0, shifts = 0;
    for (std::int64_t epoch = 0; epoch < 40; ++epoch) {
      const at::Tensor out =
          augmentedBatch(images, at::zeros({1}, at::kLong), Augmentation::Light, plain, {7, epoch})[0];
      bool found = false;
      for (int flip = 0; flip < 2; ++flip) {
        const at::Tensor candidate = flip ? out.flip(2) : out;
        for (int y = 0; y <= 8; ++y) {
          for (int x = 0; x <= 8; ++x) {
            if (!at::allclose(padded.slice(1, y, y + 16).slice(2, x, x + 16), candidate, 0, 1e-6)) continue;
            found = true;
            flips += flip;
            shifts += x != 4 || y != 4;
          }
        }
      }
      QVERIFY(found);
    }
    QVERIFY(flips > 8 && flips < 32 && shifts > 30);
  }

  void batchesMayBeCutInAnyWay_data() {
    QTest::addColumn<int>("mode");
    QTest::newRow("light") << int(Augmentation::Light);
    QTest::newRow("minimax") << int(Augmentation::Minimax);
  }

  void batchesMayBeCutInAnyWay() {
    QFETCH(int, mode);
    const at::Tensor images = picture(6, 20);
    const auto run = [&](const at::Tensor& indices, std::int64_t epoch) {
      return augmentedBatch(images, indices, static_cast<Augmentation>(mode), {}, {1, epoch});
    };
    const at::Tensor all = run(at::arange(6, at::kLong), 0);
    QVERIFY(at::allclose(all.slice(0, 2, 5), run(at::arange(2, 5, at::kLong), 0), 1e-5, 1e-5));
    QVERIFY(at::equal(all, run(at::arange(6, at::kLong), 0)));
    QVERIFY(!at::equal(all, run(at::arange(6, at::kLong), 1)));
    QVERIFY(all.isfinite().all().item<bool>());
  }

  void cropsKeepAreaAndRatio() {
    RandomStream random({.seed = 5, .purpose = "test"});
    double smallest = 1, largest = 0;
    for (int i = 0; i < 2000; ++i) {
      const CropBox box = randomResizedCrop(random, 224, 224, 0.5, 1.0);
      QVERIFY(box.top >= 0 && box.left >= 0 && box.top + box.height <= 224 && box.left + box.width <= 224);
      const double area = double(box.height * box.width) / (224 * 224), ratio = double(box.width) / double(box.height);
      QVERIFY(area > 0.48 && ratio > 0.73 && ratio < 1.36);
      smallest = std::min(smallest, area);
      largest = std::max(largest, area);
    }
    QVERIFY(smallest < 0.52 && largest > 0.95);
  }

  void impossibleCropsFallBackToTheWhole() {
    RandomStream random({.seed = 5, .purpose = "test"});
    const CropBox wide = randomResizedCrop(random, 10, 100, 1.0, 1.0);
    QVERIFY(wide.height == 10 && wide.width == 13 && wide.left == 43);
  }

  void namesRoundTrip() {
    for (const char* name : {"none", "light", "minimax"})
      QCOMPARE(augmentationName(augmentationByName(name)), std::string(name));
    QVERIFY_EXCEPTION_THROWN(augmentationByName("heavy"), Error);
  }
};

STILLROOM_TEST(TestAugmentation)
#include "test_augmentation.moc"
