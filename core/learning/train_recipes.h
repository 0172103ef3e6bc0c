// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"
#include "learning/train_options.h"

#include <span>
#include <string_view>

namespace stillroom {

/// A row of the one table of ways to train a detector.
struct TrainRecipe {
  std::string_view name; ///< of --recipe
  Phrase title;
  void (*apply)(TrainOptions& options); ///< all that decides a training but network, size, normalisation and seed
};

/// `paper`: Adam at 0.01 for 300 epochs with CutMix (§II-D, §III-B of the paper); the first, and TrainOptions' own
/// values. `minimax`: the same with the optimiser of the trainings that the paper's numbers come from: SGD at 0.01,
/// momentum 0.9, weight decay 5e-4.
std::span<const TrainRecipe> trainRecipes();

/// Throws Error "training.recipe" that lists the names.
const TrainRecipe& trainRecipeByName(std::string_view name);

} // namespace stillroom
