// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/detector_card.h"

#include "base/error.h"
#include "text/bounded_json.h"
#include "text/json_text.h"

#include <nlohmann/json.hpp>

namespace stillroom {
namespace {

constexpr const char* metadataKey = "stillroom.detector";

void require(bool condition, const char* what) {
  if (!condition) throw std::runtime_error(what);
}

DetectorCard parseCard(const std::string& text) {
  const nlohmann::json json = boundedJson(text);
  DetectorCard card;
  card.spec.architecture = json.at("architecture").get<std::string>();
  card.spec.classes = json.at("outputs").get<std::int64_t>();
  card.spec.inputSize = json.at("input_size").get<std::int64_t>();
  card.mean = json.at("mean").get<std::array<double, 3>>();
  card.deviation = json.at("std").get<std::array<double, 3>>();
  card.resize = json.at("resize").get<std::int64_t>();
  card.classes = json.value("classes", std::vector<std::string>());
  card.recipe = json.value("recipe", std::map<std::string, std::string>());
  require(card.classes.empty() || std::ssize(card.classes) == card.spec.classes,
          "the class list and the outputs differ in number");
  require(card.resize == 0 || (card.resize >= card.spec.inputSize && card.resize <= 8192),
          "the resize is out of range");
  for (const double deviation : card.deviation)
    require(deviation > 0, "a deviation isn't positive");
  return card;
}

} // namespace

TextMap cardToMetadata(const DetectorCard& card) {
  const nlohmann::json json{{"architecture", card.spec.architecture},
                            {"outputs", card.spec.classes},
                            {"input_size", card.spec.inputSize},
                            {"mean", card.mean},
                            {"std", card.deviation},
                            {"resize", card.resize},
                            {"classes", card.classes},
                            {"recipe", card.recipe}};
  return {{"format", "pt"}, {metadataKey, jsonText(json)}};
}

std::optional<DetectorCard> cardFromMetadata(const TextMap& metadata, const std::string& file) {
  const auto found = metadata.find(metadataKey);
  if (found == metadata.end()) return std::nullopt;
  try {
    return parseCard(found->second);
  } catch (const std::exception& problem) {
    throw Error("detector.card", "The model card in {0} is damaged: {1}. Train or download the detector again.",
                {file, problem.what()});
  }
}

} // namespace stillroom
