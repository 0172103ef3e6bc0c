// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metrics/metrics.h"

#include "analysis/metrics/frechet_distance.h"
#include "base/error.h"
#include "base/random.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>
#include <string>

namespace stillroom {
namespace {

void requireTable(const at::Tensor& features, const std::string& what, std::int64_t nearest) {
  if (!features.defined() || features.dim() != 2 || features.size(1) == 0 || !features.is_floating_point())
    throw Error("metrics.shape",
                "The {0} features are no table of numbers with a row per image. Make them with "
                "`stillroom-cli detect --out`, or give a folder of images.",
                {what});
  if (features.size(0) < 2)
    throw Error("metrics.too-few",
                "There are {0} {1} images; distances to the {2}th neighbour need more. Give more "
                "images or a smaller --nearest-k.",
                {std::to_string(features.size(0)), what, std::to_string(nearest)});
  if (!features.isfinite().all().item<bool>())
    throw Error("metrics.finite",
                "The {0} features hold NaN or infinity. Find the image they come from and make them "
                "again.",
                {what});
  if ((features == features[0]).all().item<bool>())
    throw Error("metrics.equal",
                "All {0} images have the same features, so that nothing can be measured by them. Look "
                "at the images, or take another network.",
                {what});
}

void requireComparable(const at::Tensor& real, const at::Tensor& synthetic, std::int64_t nearest) {
  requireTable(real, "real", nearest);
  requireTable(synthetic, "synthetic", nearest);
  if (real.size(1) != synthetic.size(1))
    throw Error("metrics.shape-differs",
                "The real features have {0} numbers each, the synthetic ones {1}: they come from different "
                "networks. Make both with the same one.",
                {std::to_string(real.size(1)), std::to_string(synthetic.size(1))});
}

void warnOfFew(const Metrics& metrics, const TaskContext& context) {
  const std::int64_t least = std::min(metrics.real, metrics.synthetic);
  if (least <= metrics.dimension)
    context.warn(Error("metrics.few",
                       "FID of {0} images with {1} features each is far above that of a large set: compare it "
                       "with its floor and between sets of the same size only, or take KID.",
                       {std::to_string(least), std::to_string(metrics.dimension)}));
}

/// FID of a random part of the real images against all of them.
double floorOf(const at::Tensor& real, const Spread& whole, std::int64_t count, std::uint64_t seed,
               const TaskContext& context) {
  if (count >= real.size(0)) return std::numeric_limits<double>::quiet_NaN();
  const auto some = RandomStream({.seed = seed, .purpose = "fid-floor"}).drawWithoutReplacement(real.size(0), count);
  return frechetDistance(spreadOf(real.index_select(0, at::tensor(some, at::kLong)), context), whole);
}

} // namespace

void MetricsOptions::check() const {
  if (nearest < 1 || kernel.subsets < 1 || kernel.subsetSize < 2)
    throw Error("metrics.options",
                "Metrics need a neighbour of at least 1, a subset of at least 2 images and one subset; "
                "they are {0}, {1} and {2}.",
                {std::to_string(nearest), std::to_string(kernel.subsetSize), std::to_string(kernel.subsets)});
}

Metrics measure(const at::Tensor& real, const at::Tensor& synthetic, const MetricsOptions& options,
                const TaskContext& context) {
  options.check();
  requireComparable(real, synthetic, options.nearest);
  Metrics metrics;
  metrics.real = real.size(0);
  metrics.synthetic = synthetic.size(0);
  metrics.dimension = real.size(1);
  metrics.nearest = options.nearest;
  warnOfFew(metrics, context);
  metrics.manifold = manifoldMetrics(real, synthetic, options.nearest, context);
  const Spread whole = spreadOf(real, context);
  metrics.fid = frechetDistance(spreadOf(synthetic, context), whole);
  metrics.fidFloor = floorOf(real, whole, metrics.synthetic, options.kernel.seed, context);
  metrics.kid = kernelDistance(real, synthetic, options.kernel, context);
  return metrics;
}

} // namespace stillroom
