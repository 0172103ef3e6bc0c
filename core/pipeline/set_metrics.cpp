// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/set_metrics.h"

#include "analysis/metrics/metrics.h"
#include "pipeline/label_shares.h"
#include "pipeline/labelled_set.h"
#include "pipeline/set_features.h"
#include "tensors/torch_errors.h"

#include <ATen/ATen.h>

#include <cmath>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

SetMetrics figuresOf(const Metrics& metrics) {
  SetMetrics figures;
  figures.real = metrics.real;
  figures.synthetic = metrics.synthetic;
  figures.dimension = metrics.dimension;
  figures.fid = metrics.fid;
  if (!std::isnan(metrics.fidFloor)) figures.fidFloor = metrics.fidFloor;
  figures.kid = metrics.kid.value;
  figures.kidDeviation = metrics.kid.deviation;
  figures.kidSubset = metrics.kid.subsetSize;
  figures.nearest = metrics.nearest;
  figures.precision = metrics.manifold.precision;
  figures.recall = metrics.manifold.recall;
  figures.density = metrics.manifold.density;
  figures.coverage = metrics.manifold.coverage;
  return figures;
}

/// Both sets of a request through one network.
struct BothFeatures {
  LabelledFiles realFiles, syntheticFiles;
  SetFeatures real, synthetic;
  std::string name;
};

BothFeatures bothFeatures(const MetricsRequest& request, const TaskContext& context) {
  BothFeatures both;
  both.syntheticFiles = filesOfPlace(request.synthetic, context);
  both.realFiles = filesOfPlace(request.real, context);
  const FeatureMaker maker = featureMaker(request.features.forSet(request.synthetic));
  both.name = maker.name;
  both.synthetic = featuresOf(both.syntheticFiles, maker, context);
  both.real = featuresOf(both.realFiles, maker, context);
  return both;
}

} // namespace

SetMetrics measureSets(const MetricsRequest& request, const TaskContext& context) {
  return translated([&] {
    const BothFeatures both = bothFeatures(request, context);
    SetMetrics figures =
        figuresOf(measure(both.real.features, both.synthetic.features, {.nearest = request.nearest}, context));
    figures.features = both.name;
    figures.skipped = both.real.skipped;
    figures.skipped.insert(figures.skipped.end(), both.synthetic.skipped.begin(), both.synthetic.skipped.end());
    for (const LabelShares& shares : allLabelShares(request.synthetic, request.judges, context))
      figures.consistency.push_back({shares.judge, shares.right, shares.images});
    return figures;
  });
}

std::vector<NearestPicture> nearestPictures(const MetricsRequest& request, const TaskContext& context) {
  return translated([&] {
    const BothFeatures both = bothFeatures(request, context);
    const NearestRows nearest = nearestRows(both.synthetic.features, both.real.features, context);
    std::vector<NearestPicture> pictures;
    for (std::size_t i = 0; i < both.synthetic.rows.size(); ++i) {
      const LabelledFiles::File& file = both.syntheticFiles.files[both.synthetic.rows[i]];
      const auto row = static_cast<std::int64_t>(i);
      const auto real = static_cast<std::size_t>(nearest.index[row].item<std::int64_t>());
      pictures.push_back(
          {both.syntheticFiles.root / file.path, both.realFiles.root / both.realFiles.files[both.real.rows[real]].path,
           both.syntheticFiles.classes[static_cast<std::size_t>(file.label)], nearest.distance[row].item<double>()});
    }
    return pictures;
  });
}

} // namespace stillroom
