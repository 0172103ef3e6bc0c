// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/raster.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace stillroom::drawing {
namespace {

constexpr int fixedBits = 16; // coordinates across are counted in 1/65536 of a pixel
constexpr int fineBits = 4;

int nearest(std::int64_t fixed) {
  return static_cast<int>((fixed + (std::int64_t{1} << (fixedBits - 1))) >> fixedBits);
}

int wholeBelow(std::int64_t fixed) {
  return static_cast<int>(fixed >> fixedBits);
}

int wholeAbove(std::int64_t fixed) {
  return wholeBelow(fixed + (1 << fixedBits) - 1);
}

/// A corner whose row is whole: borders begin and end in the middle of a pixel's height.
struct Corner {
  std::int64_t x = 0;
  int row = 0;
};

Corner corner(FinePoint point) {
  return {std::int64_t{point.x} << (fixedBits - fineBits), (point.y + (1 << (fineBits - 1))) >> fineBits};
}

/// A line of pixels (Bresenham) that is drawn from left to right, so that both directions give the same.
void drawBorder(Grid<std::uint8_t>& mask, Corner a, Corner b) {
  int column = nearest(a.x), row = a.row, lastColumn = nearest(b.x), lastRow = b.row;
  if (lastColumn < column) {
    std::swap(column, lastColumn);
    std::swap(row, lastRow);
  }
  const int across = lastColumn - column;
  const int down = std::abs(lastRow - row);
  const int step = lastRow < row ? -1 : 1;
  const bool flat = across >= down;
  const int length = std::max(across, down);
  const int rise = std::min(across, down);
  int error = length - 2 * rise;
  for (int i = 0; i <= length; ++i) {
    mask(row, column) = 1;
    const bool aside = error < 0;
    error += (aside ? 2 * length : 0) - 2 * rise;
    if (flat || aside) ++column;
    if (!flat || aside) row += step;
  }
}

/// Where the border from `a` to `b` crosses each row from the upper one on, before the lower one.
void addCrossings(std::vector<std::vector<std::int64_t>>& crossings, Corner a, Corner b) {
  if (a.row == b.row) return;
  if (b.row < a.row) std::swap(a, b);
  const std::int64_t slope = (b.x - a.x) / (b.row - a.row);
  for (int row = a.row; row < b.row; ++row)
    crossings[static_cast<std::size_t>(row)].push_back(a.x + (row - a.row) * slope);
}

/// Pixels between the middles of two source pixels: `low` and the share of the one after it.
struct Between {
  int low = 0;
  int high = 0;
  float share = 0;
};

std::vector<Between> places(int from, int to) {
  std::vector<Between> out;
  const double step = static_cast<double>(from) / to;
  for (int i = 0; i < to; ++i) {
    const auto at = static_cast<float>((i + 0.5) * step - 0.5);
    const float low = std::floor(at);
    const int below = static_cast<int>(low);
    out.push_back({std::max(below, 0), std::min(below + 1, from - 1), at - low});
  }
  return out;
}

int mirrored(int index, int count) {
  if (index < 0) return -index;
  return index < count ? index : 2 * count - 2 - index;
}

} // namespace

Grid<std::uint8_t> filledPolygon(int rows, int columns, const std::vector<FinePoint>& corners) {
  Grid<std::uint8_t> mask(rows, columns);
  std::vector<std::vector<std::int64_t>> crossings(static_cast<std::size_t>(rows));
  Corner before = corner(corners.back());
  for (const FinePoint& point : corners) {
    const Corner here = corner(point);
    drawBorder(mask, before, here);
    addCrossings(crossings, before, here);
    before = here;
  }
  for (int row = 0; row < rows; ++row) {
    std::vector<std::int64_t>& found = crossings[static_cast<std::size_t>(row)];
    std::sort(found.begin(), found.end());
    for (std::size_t i = 0; i + 1 < found.size(); i += 2)
      for (int column = wholeAbove(found[i]); column <= wholeBelow(found[i + 1]); ++column)
        mask(row, column) = 1;
  }
  return mask;
}

Grid<float> distanceToOutside(const Grid<std::uint8_t>& mask) {
  // 1, 1.4 and 2.1969 in 65536ths.
  constexpr std::array<std::array<int, 3>, 8> steps{{{0, -1, 65536},
                                                     {-1, 0, 65536},
                                                     {-1, -1, 91750},
                                                     {-1, 1, 91750},
                                                     {-1, -2, 143976},
                                                     {-1, 2, 143976},
                                                     {-2, -1, 143976},
                                                     {-2, 1, 143976}}};
  constexpr int far = 1 << 30;
  constexpr int margin = 2; // a knight's step beyond the mask
  Grid<int> length(mask.rows() + 2 * margin, mask.columns() + 2 * margin);
  std::fill(length.begin(), length.end(), far);
  const auto shorten = [&](int row, int column, int direction) {
    int& best = length(row + margin, column + margin);
    if (mask(row, column) == 0) best = 0;
    for (const auto& [down, across, cost] : steps)
      best = std::min(best, length(row + margin + direction * down, column + margin + direction * across) + cost);
  };
  for (int row = 0; row < mask.rows(); ++row)
    for (int column = 0; column < mask.columns(); ++column)
      shorten(row, column, 1);
  for (int row = mask.rows() - 1; row >= 0; --row)
    for (int column = mask.columns() - 1; column >= 0; --column)
      shorten(row, column, -1);
  Grid<float> out(mask.rows(), mask.columns());
  for (int row = 0; row < mask.rows(); ++row)
    for (int column = 0; column < mask.columns(); ++column)
      out(row, column) = static_cast<float>(length(row + margin, column + margin)) * (1.0F / 65536);
  return out;
}

Grid<float> blurred(const Grid<float>& values) {
  Grid<float> out(values.rows(), values.columns());
  for (int row = 0; row < values.rows(); ++row)
    for (int column = 0; column < values.columns(); ++column) {
      double sum = 0;
      for (int y = row - 2; y <= row + 2; ++y)
        for (int x = column - 2; x <= column + 2; ++x)
          sum += values(mirrored(y, values.rows()), mirrored(x, values.columns()));
      out(row, column) = static_cast<float>(sum * (1.0 / 25));
    }
  return out;
}

Grid<Triple> stretched(const Grid<Triple>& picture, int side) {
  const std::vector<Between> along = places(picture.columns(), side);
  Grid<Triple> wide(picture.rows(), side);
  for (int row = 0; row < picture.rows(); ++row)
    for (int column = 0; column < side; ++column) {
      const Between& at = along[static_cast<std::size_t>(column)];
      // Beyond the outermost middles one value stands alone; downwards two equal ones are mixed, which rounds. The
      // sample's weights were trained on drawings made so.
      wide(row, column) = at.low == at.high ? picture(row, at.low)
                                            : picture(row, at.low) * (1 - at.share) + picture(row, at.high) * at.share;
    }
  Grid<Triple> out(side, side);
  for (int row = 0; row < side; ++row) {
    const Between& at = along[static_cast<std::size_t>(row)];
    for (int column = 0; column < side; ++column)
      out(row, column) = wide(at.low, column) * (1 - at.share) + wide(at.high, column) * at.share;
  }
  return out;
}

Grid<Triple> shrunk(const Grid<Triple>& picture, int factor) {
  const int area = factor * factor;
  Grid<Triple> out(picture.rows() / factor, picture.columns() / factor);
  for (int row = 0; row < out.rows(); ++row)
    for (int column = 0; column < out.columns(); ++column) {
      const auto part = [&](int i) { return picture(row * factor + i / factor, column * factor + i % factor); };
      // Four at a time: the sample's weights were trained on drawings that were added up so.
      Triple sum;
      int i = 0;
      for (; i + 4 <= area; i += 4)
        sum += part(i) + part(i + 1) + part(i + 2) + part(i + 3);
      for (; i < area; ++i)
        sum += part(i);
      out(row, column) = sum * (1.0F / static_cast<float>(area));
    }
  return out;
}

} // namespace stillroom::drawing
