// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/detection.h"

#include "distill/networks.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace stillroom {

Predictions predictImages(const Detector& detector, const std::vector<int>& outputToClass, const at::Tensor& images,
                          int intendedClass) {
  const DetectorOutput output = detector.predict(images);
  const auto intended = std::find(outputToClass.begin(), outputToClass.end(), intendedClass) - outputToClass.begin();
  const at::Tensor confidence = output.confidence(at::full({images.size(0)}, intended, at::kLong)).contiguous();
  Predictions predictions{{}, output.features};
  for (std::int64_t i = 0; i < images.size(0); ++i) {
    const auto raw = static_cast<std::size_t>(output.predicted[i].item<std::int64_t>());
    const float p = confidence.const_data_ptr<float>()[i];
    predictions.images.push_back({std::isfinite(p) ? outputToClass.at(raw) : -1, p});
  }
  return predictions;
}

void detectGroup(const DetectionGroup& group, Networks& networks, DetectionStore& store) {
  std::vector<at::Tensor> usable = store.pixels(group);
  std::erase_if(usable, [](const at::Tensor& image) { return !image.defined(); });
  Predictions predictions;
  if (!usable.empty())
    predictions = predictImages(networks.detector(), networks.detectorClasses(), at::stack(usable),
                                group.images.front().classIndex);
  store.put(group, predictions);
}

} // namespace stillroom
