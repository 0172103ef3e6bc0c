// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "sample/raster.h"
#include "support/test_main.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace stillroom;
using namespace stillroom::drawing;

namespace {

using Mask = Grid<std::uint8_t>;

/// Corners of a convex polygon around the middle of a grid of 40 × 50, in sixteenths.
std::vector<FinePoint> convexCorners(RandomStream& random) {
  const int count = 5 + static_cast<int>(random.below(6));
  std::vector<FinePoint> corners;
  for (int i = 0; i < count; ++i) {
    const double turn = (i + 0.6 * random.uniform()) / count * 6.283;
    corners.push_back(
        {static_cast<int>(16 * (25 + 20 * std::cos(turn))), static_cast<int>(16 * (20 + 16 * std::sin(turn)))});
  }
  return corners;
}

/// How far a pixel's middle lies inside the polygon of `corners` (clockwise on the screen), in pixels.
double depthIn(const std::vector<FinePoint>& corners, int row, int column) {
  double least = 1e9;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const FinePoint a = corners[i], b = corners[(i + 1) % corners.size()];
    const double dx = b.x - a.x, dy = b.y - a.y, length = std::hypot(dx, dy);
    if (length > 0) least = std::min(least, (dx * (16 * row - a.y) - dy * (16 * column - a.x)) / length / 16);
  }
  return least;
}

Mask randomMask(RandomStream& random, int rows, int columns) {
  Mask mask(rows, columns);
  for (std::uint8_t& pixel : mask)
    pixel = random.below(12) == 0 ? 0 : 1;
  return mask;
}

double nearestOutside(const Mask& mask, int row, int column) {
  double nearest = 1e9;
  for (int y = 0; y < mask.rows(); ++y)
    for (int x = 0; x < mask.columns(); ++x)
      if (mask(y, x) == 0) nearest = std::min(nearest, std::hypot(y - row, x - column));
  return nearest;
}

Grid<Triple> ramp(int side) {
  Grid<Triple> out(side, side);
  for (int row = 0; row < side; ++row)
    for (int column = 0; column < side; ++column)
      out(row, column) = {static_cast<float>(row), static_cast<float>(column), 0.3F};
  return out;
}

} // namespace

class TestRaster : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// Polygons hold what lies inside them by half a pixel and nothing that lies outside by more than one.
  void polygonsAreFilledToTheirBorder() {
    RandomStream random(RandomKey{.seed = 1, .purpose = "test"});
    for (int i = 0; i < 200; ++i) {
      const std::vector<FinePoint> corners = convexCorners(random);
      const Mask mask = filledPolygon(40, 50, corners);
      for (int row = 0; row < 40; ++row)
        for (int column = 0; column < 50; ++column) {
          const double depth = depthIn(corners, row, column);
          if (depth > 0.5) QVERIFY(mask(row, column) == 1);
          if (depth < -1.5) QVERIFY(mask(row, column) == 0);
        }
    }
  }

  void whereBordersCrossTheInsideIsOut() {
    const Mask mask = filledPolygon(30, 30,
                                    {{32, 32},
                                     {400, 32},
                                     {400, 400},
                                     {32, 400},
                                     {32, 32},
                                     {160, 160},
                                     {160, 288},
                                     {288, 288},
                                     {288, 160},
                                     {160, 160}});
    QCOMPARE(mask(5, 5), std::uint8_t{1});
    QCOMPARE(mask(14, 14), std::uint8_t{0});
    QCOMPARE(mask(28, 28), std::uint8_t{0});
  }

  /// Paths of such steps are at most 2 % off the straight line (Borgefors 1986).
  void distancesAreNearlyStraight() {
    RandomStream random(RandomKey{.seed = 2, .purpose = "test"});
    for (int i = 0; i < 20; ++i) {
      const Mask mask = randomMask(random, 20, 24);
      const Grid<float> distance = distanceToOutside(mask);
      for (int row = 0; row < mask.rows(); ++row)
        for (int column = 0; column < mask.columns(); ++column) {
          const double exact = nearestOutside(mask, row, column);
          QVERIFY(std::abs(distance(row, column) - exact) <= 0.021 * exact);
        }
    }
  }

  void aBlurIsAMean() {
    Grid<float> values(9, 9);
    values(4, 4) = 25;
    const Grid<float> spread = blurred(values);
    for (int row = 0; row < 9; ++row)
      for (int column = 0; column < 9; ++column)
        QCOMPARE(spread(row, column), std::max(std::abs(row - 4), std::abs(column - 4)) <= 2 ? 1.0F : 0.0F);
    std::fill(values.begin(), values.end(), 3.0F);
    Grid<float> even = blurred(values);
    for (const float value : even)
      QCOMPARE(value, 3.0F);
  }

  void aSlopeStaysOneAtAnotherSize() {
    const Grid<Triple> wide = stretched(ramp(32), 48);
    for (int row = 1; row < 47; ++row)
      for (int column = 1; column < 47; ++column) {
        QVERIFY(std::abs(wide(row, column)[0] - ((row + 0.5) * 2 / 3 - 0.5)) < 1e-4);
        QVERIFY(std::abs(wide(row, column)[1] - ((column + 0.5) * 2 / 3 - 0.5)) < 1e-4);
      }
    const Grid<Triple> small = shrunk(ramp(48), 3);
    for (int row = 0; row < 16; ++row)
      for (int column = 0; column < 16; ++column) {
        QVERIFY(std::abs(small(row, column)[0] - static_cast<float>(row * 3 + 1)) < 1e-4F);
        QVERIFY(std::abs(small(row, column)[1] - static_cast<float>(column * 3 + 1)) < 1e-4F);
        QVERIFY(std::abs(small(row, column)[2] - 0.3F) < 1e-6F);
      }
  }
};

STILLROOM_TEST(TestRaster)
#include "test_raster.moc"
