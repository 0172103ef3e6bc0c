// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluation_choices.h"

#include "evaluation/protocol.h"
#include "models/classifiers/classifier.h"
#include "models/features/feature_network.h"
#include "pipeline/project_set.h"

namespace stillroom {
namespace {

template <typename Table>
std::vector<Choice> choicesOf(const Table& table) {
  std::vector<Choice> choices;
  for (const auto& row : table)
    choices.push_back({std::string(row.name), row.title});
  return choices;
}

} // namespace

std::vector<Choice> setChoices() {
  return choicesOf(projectSets());
}

std::vector<Choice> networkChoices() {
  return choicesOf(knownClassifiers());
}

std::vector<Choice> featureChoices() {
  return choicesOf(knownFeatureNetworks());
}

std::vector<ProtocolChoice> protocolChoices() {
  std::vector<ProtocolChoice> choices;
  for (const Protocol& protocol : protocols())
    choices.push_back({std::string(protocol.name), protocol.title,
                       protocol.plan({.images = 100, .imagesPerClass = 10}).temperature.has_value()});
  return choices;
}

} // namespace stillroom
