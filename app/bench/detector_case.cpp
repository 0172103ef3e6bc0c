// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_case.h"

#include "models/classifiers/detector.h"
#include "tensors/devices.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <memory>

namespace stillroom {
namespace {

TensorMap randomWeights(const ClassifierSpec& spec) {
  RandomTensorSource random(0);
  RecordingTensorSource recording(random);
  makeClassifier(spec, recording);
  return {recording.taken().begin(), recording.taken().end()};
}

} // namespace

BenchCase detectorCase(const BenchOptions& options) {
  constexpr std::int64_t side = 256;
  constexpr double gflopAt224 = 3.63; // torchvision's resnet18
  const at::ScalarType dtype = Detector::typeOf(dtypeFromName(name(options.dtype), Detector::dtypes));
  DetectorCard card;
  card.spec = {.architecture = "resnet18-bn", .classes = 10, .inputSize = side};
  StoredTensorSource source(randomWeights(card.spec), "random weights",
                            {.device = options.device, .savings = options.savings, .convolutionType = dtype});
  const auto detector = std::make_shared<Detector>(card, makeClassifier(card.spec, source), options.device, dtype);
  const at::Tensor images = at::full({options.batch, side, side, 3}, 128, at::kByte);
  return {.run =
              [=] {
                const c10::InferenceMode inference;
                (void)detector->predict(images, options.batch);
              },
          .dtype = name(options.dtype),
          .gflop = gflopAt224 * static_cast<double>(options.batch) * side * side / (224.0 * 224.0)};
}

} // namespace stillroom
