// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/classifier.h"

#include "base/error.h"
#include "base/texts.h"
#include "models/classifiers/classifier_blocks.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <array>

namespace stillroom {
namespace {

constexpr std::array table{
    KnownClassifier{"convnet6", Phrase("ConvNet-6 of Minimax"), makeConvNet},
    KnownClassifier{"conv3", Phrase("Conv-3 of RDED"), makeConvNet},
    KnownClassifier{"resnet18", Phrase("ResNet-18 of Minimax, instance normalisation"), makeResNet},
    KnownClassifier{"resnetap10", Phrase("ResNet-AP-10 of Minimax, average pooling"), makeResNet},
    KnownClassifier{"resnet18-rded", Phrase("ResNet-18 of RDED, small stem"), makeResNet},
    KnownClassifier{"resnet18-bn", Phrase("ResNet-18 of torchvision"), makeResNet},
    KnownClassifier{"resnet34", Phrase("ResNet-34 of torchvision"), makeResNet},
    KnownClassifier{"resnet50", Phrase("ResNet-50 of torchvision"), makeResNet},
    KnownClassifier{"resnet20", Phrase("ResNet-20 for 32 × 32 images"), makeCifarResNet},
    KnownClassifier{"resnet56", Phrase("ResNet-56 for 32 × 32 images"), makeCifarResNet}};

} // namespace

ClassifierOutput Classifier::forward(const at::Tensor& images, bool training) const {
  return head(map(images, training));
}

ClassifierOutput Classifier::sloped(const at::Tensor& images) const {
  const auto mapAlone = [&] {
    const c10::InferenceMode inference;
    return map(images, false);
  };
  // Nothing before the map has a part in its slopes: the graph begins here.
  return head(mapAlone().detach().clone().requires_grad_(true));
}

std::unique_ptr<Classifier> makeClassifier(const ClassifierSpec& spec, TensorSource& source) {
  if (spec.classes < 1 || spec.inputSize < 8 || spec.inputSize > 4096) {
    throw Error(
        "classifier.spec",
        "A classifier with {0} classes for {1}×{1} pixels can't be made. Use 1 class or more and 8 to 4096 pixels.",
        {std::to_string(spec.classes), std::to_string(spec.inputSize)});
  }
  const auto found = std::ranges::find(table, spec.architecture, &KnownClassifier::name);
  if (found == table.end())
    throw Error("classifier.unknown", "There is no classifier called “{0}”. Choose one of {1}.",
                {spec.architecture, listText(table, &KnownClassifier::name)});
  return found->make(spec, source);
}

std::span<const KnownClassifier> knownClassifiers() {
  return table;
}

std::vector<std::string> classifierNames() {
  std::vector<std::string> names;
  for (const KnownClassifier& each : table)
    names.emplace_back(each.name);
  return names;
}

} // namespace stillroom
