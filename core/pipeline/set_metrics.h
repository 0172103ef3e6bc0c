// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "images/image_folder.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// Where features by which sets are compared come from.
struct FeatureSource {
  std::string
      network; ///< of knownFeatureNetworks(), or "detector"; empty: the detector where one is named, else inception
  std::string weights;  ///< that network's file, where it isn't where PyTorch keeps it
  std::string detector; ///< a detector's file; empty for "detector": that of the set's project

  /// Itself, with the detector of the project that a set is of, where one is meant and none is named.
  FeatureSource forSet(const std::string& set) const;
};

/// A set of pictures beside real ones. Sets are class folders or a project's, as readSet() takes them.
struct MetricsRequest {
  std::string real, synthetic;
  FeatureSource features;
  std::int64_t nearest = 5;        ///< k of precision, recall, density and coverage
  std::vector<std::string> judges; ///< detectors that say what the pictures of `synthetic` show, besides its project's
};

/// How often a judge sees the class that a picture stands for.
struct LabelConsistency {
  std::string judge; ///< its architecture and a hash of its file
  std::int64_t right = 0, images = 0;
};

/// The figures of Metrics with their recipe.
struct SetMetrics {
  std::int64_t real = 0, synthetic = 0, dimension = 0;
  double fid = 0;
  std::optional<double> fidFloor; ///< none where there are no more real pictures than synthetic ones
  double kid = 0, kidDeviation = 0;
  std::int64_t kidSubset = 0, nearest = 0;
  double precision = 0, recall = 0, density = 0, coverage = 0;
  std::string features;                      ///< the network and a hash of its weights
  std::vector<LabelConsistency> consistency; ///< one for each judge
  std::vector<SkippedFile> skipped;
};

/// Throws what featureMaker(), measure() and the reading of sets and detectors throw, "metrics.judge" for a judge that
/// doesn't know the set's classes, or Cancelled.
SetMetrics measureSets(const MetricsRequest& request, const TaskContext& context);

/// A picture of a set and the real one that is most like it.
struct NearestPicture {
  std::filesystem::path picture, real;
  std::string className; ///< folder
  double distance = 0;   ///< between their features, Euclidean
};

/// For each picture of `synthetic`, in its order. Throws as measureSets().
std::vector<NearestPicture> nearestPictures(const MetricsRequest& request, const TaskContext& context);

} // namespace stillroom
