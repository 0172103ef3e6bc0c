// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection_index.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace stillroom {

/// The largest pool: as many as the candidates that the paper plans.
inline constexpr int largestK = 20;

/// What one (k, β), the parameters of the paper's Fig. 5, leads to. Cells of different classes add up.
struct LandscapeCell {
  double similaritySum = 0;  ///< Σ mean cosine to N, over `compared`
  double confidenceSum = 0;  ///< Σ p of the chosen candidates, over `refined`
  std::int32_t refined = 0;  ///< samples of status Refined: no fallback, no person's choice
  std::int32_t compared = 0; ///< those of them that found N not empty
  std::int32_t changes = 0;  ///< samples (all) whose chosen image isn't the one in force
  std::int32_t pending = 0;  ///< samples of status Pending

  /// Over `compared` and `refined`; nothing where there are none.
  std::optional<double> meanSimilarity() const;
  std::optional<double> meanConfidence() const;
  LandscapeCell& operator+=(const LandscapeCell& other);
};

/// Cells for every k from 1 to 20 and some β, of a project or of some of its classes.
struct Landscape {
  std::vector<float> betas;
  std::vector<LandscapeCell> cells; ///< [betas, 20]
  std::size_t classes = 0;          ///< how many went in

  explicit Landscape(std::vector<float> of = {}) : betas(std::move(of)), cells(betas.size() * largestK) {}
  LandscapeCell& at(int k, std::size_t beta) { return cells[beta * largestK + static_cast<std::size_t>(k - 1)]; }
  const LandscapeCell& at(int k, std::size_t beta) const {
    return cells[beta * largestK + static_cast<std::size_t>(k - 1)];
  }
  /// Adds the cells of other classes over the same β.
  Landscape& operator+=(const Landscape& other);
};

/// The β that a landscape is drawn for: 0 to 1 in steps of 0.05.
std::vector<float> landscapeBetas();

struct LandscapeOptions {
  unsigned threads = 0; ///< 0: as many as the machine has
  std::stop_token stop; ///< looked at before each class
  /// Gets up to 64 parts that add up to the whole, each as soon as it is ready: by one thread at a time, but by any.
  std::function<void(const Landscape&)> onPart;
  std::size_t cacheBytes = std::size_t{256} << 20; ///< bounds the cosines that all threads keep
};

/// What every k and the given β (0 … 1, in any order; neighbours share work) would choose under the strategy, normal
/// set and overrides of the selection in force. Each cell is what a full selection gives there; the sums are over
/// classes in a fixed order, so that they don't depend on threads.
///
/// `input` has passed check(), `index` is its own, `inForce` was selected from it under `overrides`. Throws Cancelled,
/// and Error "selection.beta", "selection.override" or "selection.input" (`inForce` is of another size).
Landscape selectionLandscape(const SelectionInput& input, const SelectionIndex& index, const SelectionResult& inForce,
                             const Overrides& overrides, std::vector<float> betas,
                             const LandscapeOptions& options = {});

} // namespace stillroom
