// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_case.h"

#include "analysis/kmeans.h"
#include "base/random.h"

#include <ATen/ATen.h>

namespace stillroom {

BenchCase kMeansCase(const BenchOptions& options) {
  constexpr std::int64_t count = 1300;
  constexpr std::int64_t size = 16384;
  const KMeansOptions kMeansOptions{.clusters = 50, .restarts = static_cast<int>(options.batch), .maxRounds = 25};
  at::Tensor points = at::empty({count, size});
  RandomStream random({.purpose = "bench"});
  random.fillNormal({points.mutable_data_ptr<float>(), static_cast<std::size_t>(points.numel())});
  return {.run = [points, kMeansOptions] { (void)kMeans(points, kMeansOptions); }};
}

} // namespace stillroom
