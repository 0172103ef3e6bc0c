// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_case.h"

#include "analysis/metrics/manifold_metrics.h"
#include "analysis/metrics/pair_distances.h"
#include "base/random.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace stillroom {
namespace {

constexpr std::int64_t dimension = 2048, realUnit = 12'500, syntheticUnit = 1'250;
constexpr std::int64_t nearest = 5;

at::Tensor normals(std::int64_t rows, RandomStream& random) {
  at::Tensor values = at::empty({rows, dimension});
  random.fillNormal({values.mutable_data_ptr<float>(), static_cast<std::size_t>(values.numel())});
  return values;
}

/// The products alone, in the same blocks.
void products(const at::Tensor& a, const at::Tensor& b) {
  const std::int64_t block = PairDistances(a, b).blockRows();
  for (std::int64_t first = 0; first < a.size(0); first += block)
    (void)at::mm(a.narrow(0, first, std::min(block, a.size(0) - first)), b.t());
}

double gflopOf(const at::Tensor& a, const at::Tensor& b) {
  return 2e-9 * static_cast<double>(a.size(0)) * static_cast<double>(b.size(0)) * static_cast<double>(dimension);
}

} // namespace

BenchCase metricsCase(const BenchOptions& options) {
  RandomStream random({.purpose = "bench"});
  const at::Tensor real = normals(realUnit * options.batch, random),
                   synthetic = normals(syntheticUnit * options.batch, random);
  return {.run = [real, synthetic] { (void)manifoldMetrics(real, synthetic, nearest); },
          .gflop = gflopOf(real, real) + gflopOf(synthetic, synthetic) + gflopOf(synthetic, real),
          .peer = {"products", [real, synthetic] {
                     products(real, real);
                     products(synthetic, synthetic);
                     products(synthetic, real);
                   }}};
}

} // namespace stillroom
