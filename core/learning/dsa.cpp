// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/dsa.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stillroom {
namespace {

constexpr double shiftRatio = 0.125, cutoutRatio = 0.5, scaleRatio = 1.2, rotateDegrees = 15;

/// The k-th number of each image, as [N, 1, 1, 1] of the batch's type.
at::Tensor numbers(const at::Tensor& uniform, std::int64_t k, const at::Tensor& batch) {
  return uniform.select(1, k).view({-1, 1, 1, 1}).to(batch.device(), batch.scalar_type());
}

at::Tensor coloured(const at::Tensor& batch, const at::Tensor& uniform) {
  const at::Tensor bright = batch + (numbers(uniform, 0, batch) - 0.5);
  const at::Tensor grey = bright.mean({1}, true);
  const at::Tensor saturated = (bright - grey) * (2 * numbers(uniform, 1, batch)) + grey;
  const at::Tensor mean = saturated.mean({1, 2, 3}, true);
  return (saturated - mean) * (numbers(uniform, 2, batch) + 0.5) + mean;
}

/// ⌊u · count⌋ of the k-th number of image i.
std::int64_t chosen(const at::Tensor& uniform, std::int64_t i, std::int64_t k, std::int64_t count) {
  return static_cast<std::int64_t>(uniform[i][k].item<double>() * static_cast<double>(count));
}

std::int64_t share(std::int64_t side, double ratio) {
  return static_cast<std::int64_t>(static_cast<double>(side) * ratio + 0.5);
}

at::Tensor shifted(const at::Tensor& image, std::int64_t down, std::int64_t right) {
  const std::int64_t height = image.size(1), width = image.size(2);
  const std::int64_t tall = std::abs(down), wide = std::abs(right);
  return at::constant_pad_nd(image, {wide, wide, tall, tall})
      .narrow(1, tall + down, height)
      .narrow(2, wide + right, width);
}

at::Tensor cropped(const at::Tensor& batch, const at::Tensor& uniform) {
  const std::int64_t down = share(batch.size(2), shiftRatio), right = share(batch.size(3), shiftRatio);
  std::vector<at::Tensor> images;
  for (std::int64_t i = 0; i < batch.size(0); ++i)
    images.push_back(
        shifted(batch[i], chosen(uniform, i, 0, 2 * down + 1) - down, chosen(uniform, i, 1, 2 * right + 1) - right));
  return at::stack(images);
}

/// First and past-the-last place of what is cut out of a side: what lies outside falls onto the edge.
std::pair<std::int64_t, std::int64_t> cutRange(std::int64_t side, const at::Tensor& uniform, std::int64_t i,
                                               std::int64_t k) {
  const std::int64_t length = share(side, cutoutRatio);
  const std::int64_t first = chosen(uniform, i, k, side + (1 - length % 2)) - length / 2;
  const auto inside = [&](std::int64_t place) { return std::clamp<std::int64_t>(place, 0, side - 1); };
  return {inside(first), inside(first + length - 1) + 1};
}

at::Tensor withoutSquares(const at::Tensor& batch, const at::Tensor& uniform) {
  at::Tensor mask = at::ones({batch.size(0), 1, batch.size(2), batch.size(3)}, batch.options());
  for (std::int64_t i = 0; i < batch.size(0); ++i) {
    const auto [top, bottom] = cutRange(batch.size(2), uniform, i, 0);
    const auto [left, right] = cutRange(batch.size(3), uniform, i, 1);
    mask[i].slice(1, top, bottom).slice(2, left, right).zero_();
  }
  return batch * mask;
}

at::Tensor flipped(const at::Tensor& batch, const at::Tensor& uniform) {
  return at::where(numbers(uniform, 0, batch) < 0.5, batch.flip({3}), batch);
}

/// `maps` [N, 2, 3]: from places of the result to places of the batch, sides being −1 … 1.
at::Tensor sampled(const at::Tensor& batch, const at::Tensor& maps) {
  const at::Tensor grid = at::affine_grid_generator(maps.to(batch.device(), batch.scalar_type()), batch.sizes(), false);
  return at::grid_sampler(batch, grid, /*bilinear*/ 0, /*zeros*/ 0, false);
}

at::Tensor scaled(const at::Tensor& batch, const at::Tensor& uniform) {
  at::Tensor maps = at::zeros({batch.size(0), 2, 3}, at::kDouble);
  const at::Tensor sides = uniform * (scaleRatio - 1 / scaleRatio) + 1 / scaleRatio;
  maps.select(1, 0).select(1, 0).copy_(sides.select(1, 0));
  maps.select(1, 1).select(1, 1).copy_(sides.select(1, 1));
  return sampled(batch, maps);
}

at::Tensor rotated(const at::Tensor& batch, const at::Tensor& uniform) {
  const at::Tensor angle = (uniform.select(1, 0) - 0.5) * (2 * rotateDegrees / 180 * std::numbers::pi);
  at::Tensor maps = at::zeros({batch.size(0), 2, 3}, at::kDouble);
  maps.select(1, 0).select(1, 0).copy_(angle.cos());
  maps.select(1, 0).select(1, 1).copy_(-angle.sin());
  maps.select(1, 1).select(1, 0).copy_(angle.sin());
  maps.select(1, 1).select(1, 1).copy_(angle.cos());
  return sampled(batch, maps);
}

} // namespace

Dsa drawDsa(RandomStream& random) {
  return static_cast<Dsa>(random.below(6));
}

at::Tensor applyDsa(Dsa which, const at::Tensor& batch, const at::Tensor& uniform) {
  switch (which) {
  case Dsa::Colour:
    return coloured(batch, uniform);
  case Dsa::Crop:
    return cropped(batch, uniform);
  case Dsa::Cutout:
    return withoutSquares(batch, uniform);
  case Dsa::Flip:
    return flipped(batch, uniform);
  case Dsa::Scale:
    return scaled(batch, uniform);
  case Dsa::Rotate:
    return rotated(batch, uniform);
  }
  return batch;
}

} // namespace stillroom
