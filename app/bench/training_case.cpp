// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_case.h"

#include "learning/trainer.h"

#include <ATen/ATen.h>

#include <memory>
#include <string>

namespace stillroom {
namespace {

struct Work {
  TrainableClassifier classifier;
  Optimiser optimiser;
  at::Tensor images, labels;

  Work(const ClassifierSpec& spec, const BenchOptions& options)
      : classifier(spec, 0, options.device),
        optimiser(classifier.parameters(), {.kind = OptimiserKind::Sgd, .weightDecay = 5e-4}),
        images(at::randn({options.batch, 3, spec.inputSize, spec.inputSize}, at::TensorOptions(options.device))
                   .contiguous(at::MemoryFormat::ChannelsLast)),
        labels(at::arange(options.batch, at::TensorOptions(options.device).dtype(at::kLong)).remainder(spec.classes)) {}
};

/// A step's backward pass costs twice its forward pass.
BenchCase stepCase(const ClassifierSpec& spec, double forwardGflop, const BenchOptions& options) {
  const auto work = std::make_shared<Work>(spec, options);
  constexpr double rate = 1e-4;
  return {.run = [=] { (void)trainStep(work->classifier, work->optimiser, work->images, work->labels, {}, rate); },
          .gflop = 3 * forwardGflop * static_cast<double>(options.batch)};
}

} // namespace

BenchCase trainStepCase(const BenchOptions& options) {
  return stepCase({"resnet18-bn", 10, 224}, 3.63, options);
}

BenchCase trainStepSmallCase(const BenchOptions& options) {
  return stepCase({"resnet18-rded", 10, 32}, 1.11, options);
}

} // namespace stillroom
