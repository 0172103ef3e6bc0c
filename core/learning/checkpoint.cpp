// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/checkpoint.h"

#include "learning/checkpoint_marks.h"
#include "text/bounded_json.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

namespace stillroom {
namespace {

nlohmann::json recordToJson(const EpochRecord& record) {
  return {record.epoch,
          record.rate,
          record.loss,
          record.trainAccuracy,
          record.validationAccuracy ? nlohmann::json(*record.validationAccuracy) : nlohmann::json(),
          record.seconds};
}

EpochRecord recordFromJson(const nlohmann::json& json) {
  EpochRecord record{json.at(0).get<std::int64_t>(), json.at(1).get<double>(), json.at(2).get<double>(),
                     json.at(3).get<double>()};
  if (!json.at(4).is_null()) record.validationAccuracy = json.at(4).get<double>();
  record.seconds = json.at(5).get<double>();
  return record;
}

std::string positionToText(const TrainingPosition& position) {
  nlohmann::json history = nlohmann::json::array();
  for (const EpochRecord& record : position.history)
    history.push_back(recordToJson(record));
  return nlohmann::json{{"epoch", position.epoch},     {"batch", position.batch}, {"loss", position.lossSum},
                        {"correct", position.correct}, {"seen", position.seen},   {"history", history}}
      .dump();
}

TrainingPosition positionFromText(const std::string& text) {
  const nlohmann::json json = boundedJson(text);
  TrainingPosition position{json.at("epoch").get<std::int64_t>(), json.at("batch").get<std::int64_t>(),
                            json.at("loss").get<double>(),        json.at("correct").get<double>(),
                            json.at("seen").get<std::int64_t>(),  {}};
  for (const nlohmann::json& record : json.at("history"))
    position.history.push_back(recordFromJson(record));
  if (position.epoch < 0 || position.batch < 0) throw std::runtime_error("negative position");
  return position;
}

} // namespace

void saveCheckpoint(const std::filesystem::path& file, const TrainableClassifier& classifier,
                    const Optimiser& optimiser, const TrainingPosition& position, const std::string& recipe) {
  TensorMap tensors = optimiser.state();
  for (const auto& [name, tensor] : classifier.state().tensors())
    tensors["network." + name] = tensor;
  saveSafetensors(file, tensors, checkpointMarks(positionToText(position), recipe));
}

TrainingPosition loadCheckpoint(const std::filesystem::path& path, TrainableClassifier& classifier,
                                Optimiser& optimiser, const std::string& recipe) {
  const SafetensorsFile file(path);
  TrainingPosition position;
  readCheckpointMarks(file, recipe, [&](const std::string& text) { position = positionFromText(text); });
  TensorMap network, state;
  constexpr std::string_view prefix = "network.";
  for (const auto& [name, entry] : file.entries()) {
    const bool ofNetwork = name.starts_with(prefix);
    (ofNetwork ? network : state)[ofNetwork ? name.substr(prefix.size()) : name] = file.tensor(name);
  }
  classifier.state().restore(network);
  optimiser.restore(state);
  return position;
}

} // namespace stillroom
