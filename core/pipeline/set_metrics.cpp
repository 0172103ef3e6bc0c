// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/set_metrics.h"

#include "analysis/metrics/metrics.h"
#include "base/error.h"
#include "base/sha256.h"
#include "models/classifiers/detector.h"
#include "pipeline/labelled_set.h"
#include "pipeline/set_features.h"
#include "tensors/torch_errors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

/// Which output of the judge each of the set's classes is.
std::vector<std::int64_t> outputsOf(const Detector& judge, const std::string& file,
                                    const std::vector<std::string>& classes) {
  std::vector<std::int64_t> outputs;
  const std::vector<std::string>& known = judge.card().classes;
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const auto found = std::find(known.begin(), known.end(), classes[i]);
    if (!known.empty() && found == known.end())
      throw Error("metrics.judge",
                  "The judge {0} doesn't know the class {1}. Give one trained on the same class folders.",
                  {file, classes[i]});
    outputs.push_back(known.empty() ? static_cast<std::int64_t>(i) : found - known.begin());
  }
  return outputs;
}

LabelConsistency judged(const LabelledFiles& set, const std::string& file, const TaskContext& context) {
  const Detector judge = Detector::load(file);
  const std::vector<std::int64_t> outputs = outputsOf(judge, file, set.classes);
  // What the judge predicts stands in for features, so that pictures are read the same way.
  const FeatureMaker maker{{},
                           [&](const at::Tensor& image) { return judge.crop(image); },
                           [&](const at::Tensor& images) { return judge.predictCropped(images).predicted; }};
  const SetFeatures predicted = featuresOf(set, maker, context);
  LabelConsistency result{judge.card().spec.architecture + " " + sha256HexOfFile(file), 0, std::ssize(predicted.rows)};
  const auto* values = predicted.features.const_data_ptr<std::int64_t>();
  for (std::size_t i = 0; i < predicted.rows.size(); ++i)
    result.right += values[i] == outputs[static_cast<std::size_t>(set.files[predicted.rows[i]].label)];
  return result;
}

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

/// The network of a request; a detector that isn't named is that of the set's project.
FeatureSource sourceOf(const MetricsRequest& request) {
  FeatureSource source = request.features;
  if (source.network == "detector" && source.detector.empty())
    source.detector = detectorOfSet(request.synthetic).value_or(fs::path()).string();
  return source;
}

/// Those of a request, after the detector of the set's project.
std::vector<std::string> judgesOf(const MetricsRequest& request) {
  std::vector<std::string> judges;
  if (const std::optional<fs::path> own = detectorOfSet(request.synthetic)) judges.push_back(own->string());
  judges.insert(judges.end(), request.judges.begin(), request.judges.end());
  return judges;
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
  const FeatureMaker maker = featureMaker(sourceOf(request));
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
    for (const std::string& judge : judgesOf(request))
      figures.consistency.push_back(judged(both.syntheticFiles, judge, context));
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
