// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/train_recipes.h"

#include "base/error.h"
#include "base/texts.h"

#include <algorithm>
#include <array>
#include <string>

namespace stillroom {
namespace {

void paper(TrainOptions& options) {
  const TrainOptions own;
  options.epochs = own.epochs;
  options.batch = own.batch;
  options.rate = own.rate;
  options.optimiser = own.optimiser;
  options.schedule = own.schedule;
  options.cutmixProbability = own.cutmixProbability;
  options.cutmixAlpha = own.cutmixAlpha;
  options.augmentation = own.augmentation;
}

void minimax(TrainOptions& options) {
  paper(options);
  options.optimiser = {.kind = OptimiserKind::Sgd, .momentum = 0.9, .weightDecay = 5e-4};
}

constexpr std::array table{TrainRecipe{"paper", Phrase("Adam at 0.01, as the paper says"), paper},
                           TrainRecipe{"minimax", Phrase("SGD at 0.01, as Minimax trains"), minimax}};

} // namespace

std::span<const TrainRecipe> trainRecipes() {
  return table;
}

const TrainRecipe& trainRecipeByName(std::string_view name) {
  const auto found = std::ranges::find(table, name, &TrainRecipe::name);
  if (found != table.end()) return *found;
  throw Error("training.recipe", "There is no recipe called “{0}”. Choose one of {1}.",
              {std::string(name), listText(table, &TrainRecipe::name)});
}

} // namespace stillroom
