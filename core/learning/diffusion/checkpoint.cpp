// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/diffusion/checkpoint.h"

#include "learning/checkpoint_marks.h"
#include "text/bounded_json.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cmath>

namespace stillroom {
namespace {

using nlohmann::json;

struct Part {
  std::string_view prefix;
  TensorMap DiffusionCheckpoint::*tensors;
};

/// optimiser.* have their prefix already.
constexpr std::array<Part, 4> parts{{{"network.", &DiffusionCheckpoint::network},
                                     {"average.", &DiffusionCheckpoint::average},
                                     {"best.", &DiffusionCheckpoint::best},
                                     {"autoencoder.", &DiffusionCheckpoint::autoencoder}}};

json recordToJson(const DiffusionRecord& record) {
  return {record.phase, record.step,   record.steps, record.loss, record.held ? json(*record.held) : json(),
          record.rate,  record.seconds};
}

DiffusionRecord recordFromJson(const json& value) {
  DiffusionRecord record{.phase = value.at(0).get<std::string>(),
                         .step = value.at(1).get<std::int64_t>(),
                         .steps = value.at(2).get<std::int64_t>(),
                         .loss = value.at(3).get<double>()};
  if (!value.at(4).is_null()) record.held = value.at(4).get<double>();
  record.rate = value.at(5).get<double>();
  record.seconds = value.at(6).get<double>();
  return record;
}

std::string positionText(const DiffusionCheckpoint& checkpoint) {
  const PhasePosition& position = checkpoint.position;
  json history = json::array();
  for (const DiffusionRecord& record : position.history)
    history.push_back(recordToJson(record));
  return json{{"phase", checkpoint.phase},
              {"average_steps", checkpoint.averageSteps},
              {"step", position.step},
              {"loss", {position.lossSum, position.lossSteps}},
              {"best", std::isfinite(position.best) ? json(position.best) : json()},
              {"looks_since_best", position.looksSinceBest},
              {"history", history}}
      .dump();
}

void readPosition(const std::string& text, DiffusionCheckpoint& checkpoint) {
  const json value = boundedJson(text);
  PhasePosition& position = checkpoint.position;
  checkpoint.phase = value.at("phase").get<std::string>();
  checkpoint.averageSteps = value.at("average_steps").get<std::int64_t>();
  position.step = value.at("step").get<std::int64_t>();
  position.lossSum = value.at("loss").at(0).get<double>();
  position.lossSteps = value.at("loss").at(1).get<std::int64_t>();
  if (!value.at("best").is_null()) position.best = value.at("best").get<double>();
  position.looksSinceBest = value.at("looks_since_best").get<std::int64_t>();
  for (const json& record : value.at("history"))
    position.history.push_back(recordFromJson(record));
  if (position.step < 0) throw std::runtime_error("negative position");
}

/// Copies, because the file is replaced while the training goes on.
void sortIn(DiffusionCheckpoint& checkpoint, const std::string& name, const at::Tensor& tensor) {
  for (const Part& part : parts) {
    if (!name.starts_with(part.prefix)) continue;
    (checkpoint.*part.tensors)[name.substr(part.prefix.size())] = tensor.clone();
    return;
  }
  checkpoint.optimiser[name] = tensor.clone();
}

} // namespace

DiffusionCheckpoint checkpointOf(const std::string& phase, const PhaseState& state, const TensorMap& autoencoder) {
  return {phase,
          state.tensors.tensors(),
          state.average.tensors(),
          state.bestWeights,
          state.optimiser.state(),
          state.average.steps(),
          state.position,
          autoencoder};
}

void restorePhase(const DiffusionCheckpoint& checkpoint, PhaseState& state) {
  state.tensors.restore(checkpoint.network);
  state.average.restore(checkpoint.average, checkpoint.averageSteps);
  state.optimiser.restore(checkpoint.optimiser);
  state.position = checkpoint.position;
  if (checkpoint.best.empty()) return;
  for (const auto& [name, tensor] : state.average.tensors()) {
    const auto found = checkpoint.best.find(name);
    if (found != checkpoint.best.end()) state.bestWeights[name] = found->second.to(tensor.device());
  }
}

void saveDiffusionCheckpoint(const std::filesystem::path& file, const DiffusionCheckpoint& checkpoint,
                             const std::string& recipe) {
  TensorMap tensors = checkpoint.optimiser;
  for (const Part& part : parts) {
    for (const auto& [name, tensor] : checkpoint.*part.tensors)
      tensors[std::string(part.prefix) + name] = tensor;
  }
  saveSafetensors(file, tensors, checkpointMarks(positionText(checkpoint), recipe));
}

DiffusionCheckpoint loadDiffusionCheckpoint(const std::filesystem::path& path, const std::string& recipe) {
  const SafetensorsFile file(path);
  DiffusionCheckpoint checkpoint;
  readCheckpointMarks(file, recipe, [&](const std::string& text) { readPosition(text, checkpoint); });
  for (const auto& [name, entry] : file.entries())
    sortIn(checkpoint, name, file.tensor(name));
  return checkpoint;
}

} // namespace stillroom
