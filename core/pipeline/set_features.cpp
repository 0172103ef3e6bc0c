// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/set_features.h"

#include "base/error.h"
#include "base/sha256.h"
#include "images/folder_walk.h"
#include "models/classifiers/detector.h"
#include "models/features/feature_weights.h"
#include "pipeline/labelled_set.h"
#include "pipeline/project_tensors.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <filesystem>
#include <memory>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t fedTogether = 32; ///< pictures that go through the network at once

FeatureMaker detectorFeatures(const std::string& file) {
  const auto detector = std::make_shared<Detector>(Detector::load(file));
  requireFeatures(*detector, file);
  return {"detector " + detector->card().spec.architecture + " " + sha256HexOfFile(file),
          [detector](const at::Tensor& image) { return detector->crop(image); },
          [detector](const at::Tensor& images) { return detector->predictCropped(images).features; }};
}

FeatureMaker networkFeatures(const KnownFeatureNetwork& known, const std::string& given) {
  const fs::path file = findFeatureWeights(known, given);
  const std::shared_ptr<const FeatureNetwork> network = loadFeatureNetwork(known, file);
  return {std::string(known.name) + " " + sha256HexOfFile(file),
          [network](const at::Tensor& image) { return network->prepared(image); },
          [network](const at::Tensor& pictures) { return network->features(pictures); }};
}

/// Prepared pictures of some files; what can't be read is noted.
std::vector<at::Tensor> readSome(const LabelledFiles& files, std::size_t first, std::size_t end,
                                 const FeatureMaker& maker, const TaskContext& context, SetFeatures& into) {
  std::vector<at::Tensor> pictures;
  const auto skip = [&](const LabelledFiles::File& file, const std::string& why) {
    into.skipped.push_back({shownName(file.path), why});
    context.warn(Error("scan.skipped", "Skipped: {0}", {why}));
  };
  for (std::size_t i = first; i < end; ++i) {
    const LabelledFiles::File& file = files.files[i];
    if (!file.problem.empty()) {
      skip(file, file.problem);
      continue;
    }
    try {
      pictures.push_back(maker.prepare(readPicture(files.root / file.path).unsqueeze(0)));
      into.rows.push_back(i);
    } catch (const Error& error) {
      skip(file, error.what());
    }
  }
  return pictures;
}

} // namespace

FeatureSource FeatureSource::forSet(const std::string& set) const {
  FeatureSource source = *this;
  if (network == "detector" && detector.empty()) source.detector = detectorOfSet(set).value_or(fs::path()).string();
  return source;
}

FeatureMaker featureMaker(const FeatureSource& source) {
  if (!source.detector.empty() && (source.network.empty() || source.network == "detector"))
    return detectorFeatures(source.detector);
  if (source.network == "detector")
    throw Error("metrics.detector", "Features of a detector need one. Name it with --detector.");
  return networkFeatures(featureNetworkByName(source.network.empty() ? "inception" : source.network), source.weights);
}

SetFeatures featuresOf(const LabelledFiles& files, const FeatureMaker& maker, const TaskContext& context) {
  const c10::InferenceMode inference;
  SetFeatures made;
  std::vector<at::Tensor> features;
  ProgressMeter meter(context, Stage::Features, Unit::Images, std::ssize(files.files));
  for (std::size_t first = 0; first < files.files.size(); first += fedTogether) {
    const std::size_t end = std::min(first + fedTogether, files.files.size());
    const std::vector<at::Tensor> pictures = readSome(files, first, end, maker, context, made);
    if (!pictures.empty()) features.push_back(maker.features(at::cat(pictures)));
    meter.advance(static_cast<std::int64_t>(end - first));
  }
  std::vector<std::int64_t> counts(files.classes.size());
  for (const std::size_t row : made.rows)
    ++counts[static_cast<std::size_t>(files.files[row].label)];
  requireReadable(files.root, files.classes, counts);
  made.features = at::cat(features).clone();
  return made;
}

} // namespace stillroom
