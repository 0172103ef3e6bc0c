// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/protocol.h"

#include "base/error.h"
#include "base/texts.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace stillroom {
namespace {

/// By images per class, of ten classes; a hundred classes train two thirds as long, in hundreds.
std::int64_t minimaxEpochs(const ProtocolCase& of) {
  constexpr std::array<std::pair<std::int64_t, std::int64_t>, 5> table{
      {{1, 3000}, {10, 2000}, {50, 1500}, {200, 1000}, {500, 500}}};
  const auto found =
      std::find_if(table.begin(), table.end(), [&](const auto& row) { return of.imagesPerClass <= row.first; });
  const std::int64_t epochs = found == table.end() ? 300 : found->second;
  return of.classes < 100 ? epochs : epochs * 2 / 3 / 100 * 100;
}

ProtocolPlan minimax(const ProtocolCase& of) {
  ProtocolPlan plan;
  plan.training.epochs = minimaxEpochs(of);
  plan.training.batch = 64;
  plan.training.rate = 0.01;
  plan.training.optimiser = {.kind = OptimiserKind::Sgd, .momentum = 0.9, .weightDecay = 5e-4};
  plan.training.schedule = Schedule::MultiStep;
  plan.training.augmentation = Augmentation::Minimax;
  plan.resize = of.size;
  plan.published = of.size > 32;
  return plan;
}

std::int64_t rdedBatch(const ProtocolCase& of) {
  const std::int64_t wanted = of.imagesPerClass == 1 ? 10 : of.imagesPerClass == 10 ? 50 : 100;
  return std::max<std::int64_t>(1, std::min(wanted, of.images));
}

ProtocolPlan rded(const ProtocolCase& of) {
  ProtocolPlan plan;
  plan.training.epochs = 300;
  plan.training.batch = rdedBatch(of);
  plan.training.rate = 0.001;
  plan.training.optimiser = {.kind = OptimiserKind::AdamW, .weightDecay = 0.01, .decayVectors = false};
  plan.training.schedule = Schedule::CosineHalf;
  plan.training.augmentation = Augmentation::Flip; // its random crop takes the whole picture where each is one piece
  plan.training.validateEvery = 10;
  plan.training.validateAfter = 0.8;
  plan.resize = of.size / 7 * 8;
  plan.temperature = 20;
  plan.published = of.imagesPerClass == 1 || of.imagesPerClass == 10 || of.imagesPerClass == 50;
  return plan;
}

/// Published for small pictures, whatever the number of images per class.
ProtocolPlan dm(const ProtocolCase& of) {
  ProtocolPlan plan;
  plan.training.epochs = 1001; // its loop runs once more than it says
  plan.training.batch = 256;
  plan.training.rate = 0.01;
  plan.training.optimiser = {.kind = OptimiserKind::Sgd, .momentum = 0.9, .weightDecay = 5e-4};
  plan.training.schedule = Schedule::TenthOnce;
  plan.training.cutmixProbability = 0;
  plan.training.augmentation = Augmentation::Dsa;
  plan.training.normalisation = Normalisation::ofCondensation(of.size);
  plan.training.validateAfter = 1;
  plan.resize = of.size;
  plan.published = of.size <= 64;
  return plan;
}

/// Published for ImageNet-1K alone.
ProtocolPlan d4m(const ProtocolCase& of) {
  ProtocolPlan plan;
  plan.training.epochs = 300;
  plan.training.batch = 1024;
  plan.training.parts = 2;
  plan.training.rate = 0.001;
  plan.training.optimiser = {.kind = OptimiserKind::AdamW, .weightDecay = 0.01, .decayVectors = false};
  plan.training.schedule = Schedule::Cosine;
  plan.training.augmentation = Augmentation::ImageNet;
  plan.training.validateEvery = 50;
  plan.training.validateShift = 1;
  plan.resize = of.size / 7 * 8;
  plan.temperature = 20;
  plan.teacher = {.looksTwice = false, .halfLogits = true};
  plan.published = of.size == 224 && of.classes == 1000;
  return plan;
}

constexpr std::array table{
    Protocol{"minimax", Phrase("Hard labels, as Minimax validates"), minimax},
    Protocol{"rded", Phrase("A teacher's labels, as RDED validates"), rded},
    Protocol{"dm", Phrase("Hard labels and one look, as DM evaluates"), dm},
    Protocol{"d4m", Phrase("A teacher's stored labels, as D4M validates"), d4m},
};

} // namespace

std::span<const Protocol> protocols() {
  return table;
}

const Protocol& protocolByName(std::string_view name) {
  for (const Protocol& protocol : table)
    if (protocol.name == name) return protocol;
  throw Error("evaluation.protocol", "There is no protocol called {0}. These are known: {1}.",
              {std::string(name), listText(table, &Protocol::name)});
}

} // namespace stillroom
