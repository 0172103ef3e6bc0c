// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metrics/kernel_distance.h"

#include "analysis/statistics/moments.h"
#include "base/random.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace stillroom {
namespace {

constexpr std::int64_t rowsAtOnce = 2048; ///< rows: 32 MB of kernel values

/// Σ of the kernel over all pairs of the two tables' rows, f64, already divided by √D.
double kernelSum(const at::Tensor& a, const at::Tensor& b) {
  return at::mm(a, b.t()).add_(1).pow_(3).sum().item<double>();
}

/// Σ of a row's kernel with itself.
double selfSum(const at::Tensor& a) {
  return a.square().sum(1).add_(1).pow_(3).sum().item<double>();
}

/// Converts rows as they are needed: a whole table in double would take twice its memory.
class Rows {
public:
  explicit Rows(const at::Tensor& features)
      : m_features(features), m_scale(1 / std::sqrt(static_cast<double>(features.size(1)))) {}
  std::int64_t count() const { return m_features.size(0); }
  at::Tensor part(std::int64_t first) const {
    return m_features.narrow(0, first, std::min(rowsAtOnce, count() - first)).to(at::kDouble).mul(m_scale);
  }
  at::Tensor subset(std::int64_t size, RandomStream random) const {
    const at::Tensor rows = at::tensor(random.drawWithoutReplacement(count(), size), at::kLong);
    return m_features.index_select(0, rows).to(at::kDouble).mul(m_scale);
  }

private:
  at::Tensor m_features;
  double m_scale;
};

/// Mean of the kernel over all pairs of different rows of one table: blocks above the diagonal count twice.
double meanWithin(const Rows& rows, const TaskContext& context) {
  double sum = 0;
  for (std::int64_t i = 0; i < rows.count(); i += rowsAtOnce) {
    const at::Tensor from = rows.part(i);
    sum += kernelSum(from, from) - selfSum(from);
    for (std::int64_t j = i + rowsAtOnce; j < rows.count(); j += rowsAtOnce) {
      context.checkpoint();
      sum += 2 * kernelSum(from, rows.part(j));
    }
  }
  const auto count = static_cast<double>(rows.count());
  return sum / (count * (count - 1));
}

double meanBetween(const Rows& a, const Rows& b, const TaskContext& context) {
  double sum = 0;
  for (std::int64_t i = 0; i < a.count(); i += rowsAtOnce) {
    const at::Tensor from = a.part(i);
    for (std::int64_t j = 0; j < b.count(); j += rowsAtOnce) {
      context.checkpoint();
      sum += kernelSum(from, b.part(j));
    }
  }
  return sum / (static_cast<double>(a.count()) * static_cast<double>(b.count()));
}

double subsetDistance(const at::Tensor& a, const at::Tensor& b) {
  const auto count = static_cast<double>(a.size(0));
  const double within = kernelSum(a, a) - selfSum(a) + kernelSum(b, b) - selfSum(b);
  return within / (count * (count - 1)) - 2 * kernelSum(a, b) / (count * count);
}

} // namespace

KernelDistance kernelDistance(const at::Tensor& a, const at::Tensor& b, const KernelDistanceOptions& options,
                              const TaskContext& context) {
  const Rows first(a), second(b);
  KernelDistance distance;
  distance.value = meanWithin(first, context) + meanWithin(second, context) - 2 * meanBetween(first, second, context);
  distance.subsetSize = std::min({options.subsetSize, first.count(), second.count()});
  std::vector<double> values;
  for (std::int64_t subset = 0; subset < options.subsets; ++subset) {
    context.checkpoint();
    const auto random = [&](std::int64_t set) {
      return RandomStream({.seed = options.seed, .purpose = "kid", .slot = set, .step = subset});
    };
    values.push_back(
        subsetDistance(first.subset(distance.subsetSize, random(0)), second.subset(distance.subsetSize, random(1))));
  }
  distance.deviation = populationDeviation(values);
  return distance;
}

} // namespace stillroom
