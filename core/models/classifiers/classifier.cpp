// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/classifier.h"

#include "base/error.h"
#include "models/classifiers/classifier_blocks.h"

#include <utility>

namespace stillroom {
namespace {

using Maker = std::unique_ptr<Classifier> (*)(const ClassifierSpec&, TensorSource&);

const std::vector<std::pair<std::string, Maker>>& makers() {
  static const std::vector<std::pair<std::string, Maker>> all{
      {"convnet6", makeConvNet},  {"conv3", makeConvNet},        {"resnet18", makeResNet},
      {"resnetap10", makeResNet}, {"resnet18-rded", makeResNet}, {"resnet18-bn", makeResNet},
      {"resnet50", makeResNet},   {"resnet20", makeCifarResNet}, {"resnet56", makeCifarResNet}};
  return all;
}

std::string joinedNames() {
  std::string text;
  for (const auto& [name, maker] : makers())
    text += (text.empty() ? "" : ", ") + name;
  return text;
}

} // namespace

ClassifierOutput Classifier::forward(const at::Tensor& images, bool training) const {
  return head(map(images, training));
}

std::unique_ptr<Classifier> makeClassifier(const ClassifierSpec& spec, TensorSource& source) {
  if (spec.classes < 1 || spec.inputSize < 8 || spec.inputSize > 4096) {
    throw Error(
        "classifier.spec",
        "A classifier with {0} classes for {1}×{1} pixels can't be made. Use 1 class or more and 8 to 4096 pixels.",
        {std::to_string(spec.classes), std::to_string(spec.inputSize)});
  }
  for (const auto& [name, maker] : makers()) {
    if (name == spec.architecture) return maker(spec, source);
  }
  throw Error("classifier.unknown", "There is no classifier called “{0}”. Choose one of {1}.",
              {spec.architecture, joinedNames()});
}

std::vector<std::string> classifierNames() {
  std::vector<std::string> names;
  for (const auto& [name, maker] : makers())
    names.push_back(name);
  return names;
}

} // namespace stillroom
