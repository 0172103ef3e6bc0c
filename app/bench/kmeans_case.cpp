// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_case.h"

#include "analysis/kmeans.h"
#include "base/random.h"
#ifdef STILLROOM_WITH_PROJECT
#include <opencv2/core.hpp>
#endif

#include <ATen/ATen.h>

namespace stillroom {

namespace {

constexpr std::int64_t count = 1300;
constexpr std::int64_t size = 16384;
constexpr int clusters = 50;
constexpr int rounds = 25;

at::Tensor normals(std::int64_t rows, RandomStream& random) {
  at::Tensor values = at::empty({rows, size});
  random.fillNormal({values.mutable_data_ptr<float>(), static_cast<std::size_t>(values.numel())});
  return values;
}

/// OpenCV's K-means with the same seeding and bounds; nothing where the program was built without OpenCV.
BenchPeer openCv([[maybe_unused]] const at::Tensor& points, [[maybe_unused]] int attempts) {
#ifdef STILLROOM_WITH_PROJECT
  return {"opencv", [points, attempts] {
            const cv::Mat mat(static_cast<int>(count), static_cast<int>(size), CV_32F, points.data_ptr<float>());
            cv::Mat labels, centres;
            cv::setRNGSeed(0);
            cv::kmeans(mat, clusters, labels, cv::TermCriteria(cv::TermCriteria::COUNT, rounds, 0), attempts,
                       cv::KMEANS_PP_CENTERS, centres);
          }};
#else
  return {};
#endif
}

BenchCase caseOf(const at::Tensor& points, const BenchOptions& options) {
  const int attempts = static_cast<int>(options.batch);
  const KMeansOptions kMeansOptions{.clusters = clusters, .restarts = attempts, .maxRounds = rounds};
  return {.run = [points, kMeansOptions] { (void)kMeans(points, kMeansOptions); }, .peer = openCv(points, attempts)};
}

} // namespace

BenchCase kMeansCase(const BenchOptions& options) {
  RandomStream random({.purpose = "bench"});
  return caseOf(normals(count, random), options);
}

BenchCase kMeansClusteredCase(const BenchOptions& options) {
  RandomStream random({.purpose = "bench"});
  const at::Tensor points = normals(count, random), centres = normals(70, random);
  return caseOf(points + centres.mul(0.3).repeat({20, 1}).slice(0, 0, count), options);
}

} // namespace stillroom
