// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/augmentation.h"
#include "learning/crop_box.h"
#include "learning/dsa.h"
#include "support/tensor_check.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <QtTest>

#include <cmath>
#include <set>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

at::Tensor batchOf(std::int64_t count, std::int64_t side) {
  return at::arange(count * 3 * side * side, at::kLong)
      .mul(7919)
      .remainder(997)
      .to(at::kDouble)
      .div(400)
      .sub(1.2)
      .view({count, 3, side, side});
}

at::Tensor uniforms() {
  return at::tensor({0.03, 0.9, 0.5, 0.97, 0.2, 0.71, 0.45, 0.55, 0.0}, at::kDouble).view({3, 3});
}

double at3(const at::Tensor& image, std::int64_t c, std::int64_t y, std::int64_t x) {
  const std::int64_t side = image.size(1);
  return y < 0 || x < 0 || y >= side || x >= side ? 0 : image[c][y][x].item<double>();
}

/// A pixel between pixels, by weights of its four neighbours; zeros from outside.
double sampled(const at::Tensor& image, std::int64_t c, double y, double x) {
  const double top = std::floor(y), left = std::floor(x), dy = y - top, dx = x - left;
  const auto row = static_cast<std::int64_t>(top), column = static_cast<std::int64_t>(left);
  return (1 - dy) * ((1 - dx) * at3(image, c, row, column) + dx * at3(image, c, row, column + 1)) +
         dy * ((1 - dx) * at3(image, c, row + 1, column) + dx * at3(image, c, row + 1, column + 1));
}

/// Pixel by pixel from the description in dsa.h.
double slowPixel(Dsa which, const at::Tensor& image, const double* u, std::int64_t c, std::int64_t y, std::int64_t x) {
  const std::int64_t side = image.size(1);
  const double middle = (static_cast<double>(side) - 1) / 2;
  const double down = static_cast<double>(y) - middle, right = static_cast<double>(x) - middle;
  const auto whole = [](double value) { return static_cast<std::int64_t>(value); };
  switch (which) {
  case Dsa::Colour: {
    const at::Tensor bright = image + (u[0] - 0.5);
    const at::Tensor grey = bright.mean(0, true);
    const at::Tensor saturated = (bright - grey) * 2 * u[1] + grey;
    const at::Tensor mean = saturated.mean();
    return ((saturated - mean) * (u[2] + 0.5) + mean)[c][y][x].item<double>();
  }
  case Dsa::Crop: {
    const std::int64_t most = whole(static_cast<double>(side) / 8 + 0.5);
    return at3(image, c, y + whole(u[0] * static_cast<double>(2 * most + 1)) - most,
               x + whole(u[1] * static_cast<double>(2 * most + 1)) - most);
  }
  case Dsa::Cutout: {
    const std::int64_t length = whole(static_cast<double>(side) / 2 + 0.5);
    const auto cut = [&](std::int64_t place, double number) {
      const std::int64_t first = whole(number * static_cast<double>(side + 1 - length % 2)) - length / 2;
      for (std::int64_t k = first; k < first + length; ++k)
        if (std::clamp<std::int64_t>(k, 0, side - 1) == place) return true;
      return false;
    };
    return cut(y, u[0]) && cut(x, u[1]) ? 0 : at3(image, c, y, x);
  }
  case Dsa::Flip:
    return at3(image, c, y, u[0] < 0.5 ? side - 1 - x : x);
  case Dsa::Scale: {
    const double sx = u[0] * (1.2 - 1 / 1.2) + 1 / 1.2, sy = u[1] * (1.2 - 1 / 1.2) + 1 / 1.2;
    return sampled(image, c, middle + sy * down, middle + sx * right);
  }
  case Dsa::Rotate: {
    const double angle = (u[0] - 0.5) * 30 / 180 * 3.14159265358979323846;
    return sampled(image, c, middle + std::sin(angle) * right + std::cos(angle) * down,
                   middle + std::cos(angle) * right - std::sin(angle) * down);
  }
  }
  return 0;
}

} // namespace

/// The augmentations of dataset condensation and of ImageNet, against their descriptions pixel by pixel.
class TestDsa : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }

  void everyPixelIsTheDescriptions_data() {
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("side");
    for (int which = 0; which < 6; ++which)
      for (const int side : {16, 11})
        QTest::addRow("%d at %d", which, side) << which << side;
  }

  void everyPixelIsTheDescriptions() {
    QFETCH(int, which);
    QFETCH(int, side);
    const at::Tensor batch = batchOf(3, side), u = uniforms();
    const at::Tensor found = applyDsa(static_cast<Dsa>(which), batch, u);
    at::Tensor expected = at::empty_like(batch);
    for (std::int64_t i = 0; i < 3; ++i)
      for (std::int64_t c = 0; c < 3; ++c)
        for (std::int64_t y = 0; y < side; ++y)
          for (std::int64_t x = 0; x < side; ++x)
            expected[i][c][y][x] =
                slowPixel(static_cast<Dsa>(which), batch[i], u.const_data_ptr<double>() + 3 * i, c, y, x);
    QVERIFY2(relativeError(found, expected) < 1e-9, qPrintable(QString::number(relativeError(found, expected))));
  }

  /// One change for a batch, another one for the next; the numbers of an image are its own.
  void aBatchHasOneOfThem() {
    RandomStream random({.seed = 1, .purpose = "test"});
    std::set<Dsa> seen;
    for (int i = 0; i < 100; ++i)
      seen.insert(drawDsa(random));
    QCOMPARE(seen.size(), std::size_t{6});
    const at::Tensor images =
        at::arange(4 * 16 * 16 * 3, at::kLong).mul(31).remainder(256).to(at::kByte).view({4, 16, 16, 3});
    const auto run = [&](const at::Tensor& indices, std::int64_t batch) {
      return augmentedBatch(images, indices, Augmentation::Dsa, {}, {3, 0, batch});
    };
    const at::Tensor all = run(at::arange(4, at::kLong), 2);
    QVERIFY(at::allclose(all.slice(0, 1, 3), run(at::tensor({1, 2}, at::kLong), 2), 1e-5, 1e-5));
    bool differs = false;
    for (std::int64_t batch = 3; batch < 9; ++batch)
      differs = differs || !at::allclose(all, run(at::arange(4, at::kLong), batch));
    QVERIFY(differs);
  }

  /// Bytes and the same values as numbers are one picture.
  void numbersGoThroughAsBytesDo_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"none", "flip", "light", "minimax", "dsa"})
      QTest::newRow(name) << name;
  }

  void numbersGoThroughAsBytesDo() {
    QFETCH(QString, name);
    const at::Tensor bytes =
        at::arange(3 * 16 * 16 * 3, at::kLong).mul(31).remainder(256).to(at::kByte).view({3, 16, 16, 3});
    const Augmentation mode = augmentationByName(name.toStdString());
    const auto run = [&](const at::Tensor& images) {
      return augmentedBatch(images, at::tensor({2, 0}, at::kLong), mode, {}, {5, 1});
    };
    QVERIFY(relativeError(run(bytes.to(at::kFloat) / 255), run(bytes)) < 1e-5);
  }
};

STILLROOM_TEST(TestDsa)
#include "test_dsa.moc"
