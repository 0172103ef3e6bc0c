// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pixels/resize_kernel.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace stillroom {
namespace {

constexpr int fractionBits = 22;
constexpr std::int64_t colours = 3;

double bilinear(double x) {
  return std::max(1 - std::abs(x), 0.0);
}

/// Keys' cubic convolution with a = −0.5.
double bicubic(double x) {
  constexpr double a = -0.5;
  x = std::abs(x);
  if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0;
}

/// The pixels first … first + weights.size() − 1 of the input that make one pixel of the output.
struct Taps {
  std::int64_t first = 0;
  std::vector<std::int32_t> weights;
};

Taps tapsAt(std::int64_t position, std::int64_t in, double scale, ResizeFilter filter) {
  const double stretch = std::max(scale, 1.0);
  const double support = (filter == ResizeFilter::Bicubic ? 2 : 1) * stretch;
  const double centre = (static_cast<double>(position) + 0.5) * scale;
  const std::int64_t first = std::max<std::int64_t>(static_cast<std::int64_t>(centre - support + 0.5), 0);
  const std::int64_t last = std::min<std::int64_t>(static_cast<std::int64_t>(centre + support + 0.5), in);
  std::vector<double> weights;
  double sum = 0;
  for (std::int64_t i = first; i < last; ++i) {
    const double x = (static_cast<double>(i) - centre + 0.5) / stretch;
    weights.push_back(filter == ResizeFilter::Bicubic ? bicubic(x) : bilinear(x));
    sum += weights.back();
  }
  Taps taps{first, {}};
  for (const double weight : weights)
    taps.weights.push_back(static_cast<std::int32_t>(std::round(weight / sum * (1 << fractionBits))));
  return taps;
}

std::vector<Taps> tapsOf(const ResizedPart& part, std::int64_t in, ResizeFilter filter) {
  const double scale = static_cast<double>(in) / static_cast<double>(part.whole);
  std::vector<Taps> taps;
  for (std::int64_t i = 0; i < part.count; ++i)
    taps.push_back(tapsAt(part.first + i, in, scale, filter));
  return taps;
}

std::uint8_t toByte(std::int32_t sum) {
  return static_cast<std::uint8_t>(std::clamp(sum >> fractionBits, 0, 255));
}

constexpr std::int32_t half = 1 << (fractionBits - 1);

void resizeLine(const std::uint8_t* in, std::uint8_t* out, const std::vector<Taps>& taps) {
  for (const Taps& tap : taps) {
    std::int32_t red = half, green = half, blue = half;
    const std::uint8_t* pixel = in + tap.first * colours;
    for (const std::int32_t weight : tap.weights) {
      red += weight * pixel[0];
      green += weight * pixel[1];
      blue += weight * pixel[2];
      pixel += colours;
    }
    *out++ = toByte(red);
    *out++ = toByte(green);
    *out++ = toByte(blue);
  }
}

/// One line of the output from the lines of the input, `length` bytes each.
void mixLines(const std::uint8_t* in, std::uint8_t* out, const Taps& tap, std::int64_t length,
              std::vector<std::int32_t>& sums) {
  std::fill(sums.begin(), sums.end(), half);
  const std::uint8_t* line = in + tap.first * length;
  for (const std::int32_t weight : tap.weights) {
    for (std::int64_t i = 0; i < length; ++i)
      sums[static_cast<std::size_t>(i)] += weight * line[i];
    line += length;
  }
  std::transform(sums.begin(), sums.end(), out, toByte);
}

} // namespace

at::Tensor resizeColumns(const at::Tensor& images, const ResizedPart& columns, ResizeFilter filter) {
  if (images.size(2) == columns.whole) return images.narrow(2, columns.first, columns.count).contiguous();
  const std::int64_t width = columns.count;
  const at::Tensor result = at::empty({images.size(0), images.size(1), width, colours}, at::kByte);
  const std::vector<Taps> taps = tapsOf(columns, images.size(2), filter);
  const std::uint8_t* in = images.const_data_ptr<std::uint8_t>();
  std::uint8_t* out = result.mutable_data_ptr<std::uint8_t>();
  for (std::int64_t i = 0; i < images.size(0) * images.size(1); ++i)
    resizeLine(in + i * images.size(2) * colours, out + i * width * colours, taps);
  return result;
}

at::Tensor resizeRows(const at::Tensor& images, const ResizedPart& rows, ResizeFilter filter) {
  if (images.size(1) == rows.whole) return images.narrow(1, rows.first, rows.count).contiguous();
  const std::int64_t height = rows.count;
  const at::Tensor result = at::empty({images.size(0), height, images.size(2), colours}, at::kByte);
  const std::vector<Taps> taps = tapsOf(rows, images.size(1), filter);
  const std::int64_t length = images.size(2) * colours;
  const std::uint8_t* in = images.const_data_ptr<std::uint8_t>();
  std::uint8_t* out = result.mutable_data_ptr<std::uint8_t>();
  std::vector<std::int32_t> sums(static_cast<std::size_t>(length));
  for (std::int64_t i = 0; i < images.size(0) * height; ++i)
    mixLines(in + i / height * images.size(1) * length, out + i * length, taps[static_cast<std::size_t>(i % height)],
             length, sums);
  return result;
}

} // namespace stillroom
