// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/cutmix.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stillroom {
namespace {

/// The part of [centre − side/2, centre + side/2) within [0, length).
std::pair<std::int64_t, std::int64_t> clipped(std::int64_t centre, std::int64_t side, std::int64_t length) {
  return {std::clamp<std::int64_t>(centre - side / 2, 0, length),
          std::clamp<std::int64_t>(centre + side / 2, 0, length)};
}

std::int64_t shortened(std::int64_t length, double share) {
  return static_cast<std::int64_t>(static_cast<double>(length) * share);
}

} // namespace

double randomGamma(RandomStream& random, double alpha) {
  if (alpha < 1) {
    const double boost = std::pow(1 - random.uniform(), 1 / alpha);
    return randomGamma(random, alpha + 1) * boost;
  }
  const double d = alpha - 1.0 / 3.0, c = 1 / std::sqrt(9 * d);
  for (;;) {
    const double x = random.normal();
    const double cube = (1 + c * x) * (1 + c * x) * (1 + c * x);
    const double u = 1 - random.uniform();
    if (cube > 0 && std::log(u) < 0.5 * x * x + d * (1 - cube + std::log(cube))) return d * cube;
  }
}

double randomBeta(RandomStream& random, double alpha, double beta) {
  const double a = randomGamma(random, alpha), b = randomGamma(random, beta);
  return a + b > 0 ? a / (a + b) : 0.5;
}

at::Tensor randomPermutation(RandomStream& random, std::int64_t count) {
  at::Tensor order = at::arange(count, at::kLong);
  auto* values = order.mutable_data_ptr<std::int64_t>();
  for (std::int64_t i = count - 1; i > 0; --i)
    std::swap(values[i], values[random.below(static_cast<std::uint64_t>(i + 1))]);
  return order;
}

CutMix drawCutMix(RandomStream& random, std::int64_t count, std::int64_t height, std::int64_t width, double probability,
                  double alpha) {
  CutMix mix;
  if (!(random.uniform() < probability)) return mix;
  const double share = std::sqrt(1 - randomBeta(random, alpha, alpha));
  mix.partner = randomPermutation(random, count);
  const auto x = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(width)));
  const auto y = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(height)));
  const auto [left, right] = clipped(x, shortened(width, share), width);
  const auto [top, bottom] = clipped(y, shortened(height, share), height);
  mix.box = {top, left, bottom - top, right - left};
  mix.weight = 1 - static_cast<double>(mix.box.height * mix.box.width) / static_cast<double>(height * width);
  mix.applied = true;
  return mix;
}

void applyCutMix(const CutMix& mix, at::Tensor& batch) {
  if (!mix.applied || mix.box.height == 0 || mix.box.width == 0) return;
  const at::Tensor target = batch.narrow(2, mix.box.top, mix.box.height).narrow(3, mix.box.left, mix.box.width);
  // index_select copies before the box is overwritten.
  target.copy_(target.index_select(0, mix.partner.to(batch.device())));
}

} // namespace stillroom
