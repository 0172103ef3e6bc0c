// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/detector_view.h"

#include "pipeline/labelled_set.h"
#include "pipeline/set_features.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <utility>

namespace stillroom {
namespace {

DetectorView ofFiles(const std::string& set, const Detector& detector, const TaskContext& context) {
  const LabelledFiles files = filesOfPlace(set, context);
  const std::int64_t classes = detector.card().spec.classes;
  const FeatureMaker maker{{},
                           [&](const at::Tensor& image) { return detector.crop(image); },
                           [&](const at::Tensor& images) {
                             const DetectorOutput output = detector.predictCropped(images);
                             return at::cat({output.logits, output.features}, 1);
                           }};
  SetFeatures made = featuresOf(files, maker, context);
  std::vector<std::int64_t> labels;
  for (const std::size_t row : made.rows)
    labels.push_back(files.files[row].label);
  const at::Tensor logits = made.features.narrow(1, 0, classes);
  return {{logits.argmax(1), logits, made.features.slice(1, classes)},
          at::tensor(labels, at::kLong),
          files.classes,
          std::move(made.skipped)};
}

} // namespace

DetectorView viewOf(const std::string& set, const Detector& detector, const TaskContext& context) {
  if (!std::filesystem::is_regular_file(set)) return ofFiles(set, detector, context);
  const std::int64_t side = sideOfSet(set);
  const LabelledImages images = readSet(set, {side, side}, context).images.images;
  return {detector.predict(images.images), images.labels, images.classes, {}};
}

} // namespace stillroom
