// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection_index.h"

#include <optional>
#include <span>
#include <vector>

namespace stillroom {

/// The mean cosine, −1 … 1, over all pairs of `chosen` images (numbers as in SelectionIndex); the lower, the more
/// diverse.
/// Nothing for fewer than two. Takes time linear in their number: Σ over pairs = (|Σ unit vectors|² − n) / 2, in
/// double. As in ClassImages::cosine a zero vector, or one that is not finite, has cosine 0 with every other.
std::optional<double> meanPairwiseCosine(const ClassImages& images, std::span<const std::int32_t> chosen);

/// Mean pairwise cosine of one class. Baselines without a prediction (NaN) have no feature and are left out.
struct ClassDiversity {
  std::optional<double> before; ///< of the baselines
  std::optional<double> after;  ///< of the chosen images
};

/// Of every class, in the index's order, on `threads` threads (0: as many as the machine has). `samples` [S] comes from
/// a selection from the same input; of another number it throws Error "selection.input".
std::vector<ClassDiversity> classDiversity(const SelectionInput& input, const SelectionIndex& index,
                                           const std::vector<SampleChoice>& samples, unsigned threads = 0);

} // namespace stillroom
