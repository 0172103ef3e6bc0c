// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace stillroom {

/// Which real images of one class stand for it.
struct CoresetClass {
  at::Tensor features;    ///< [n, D] f64, of the class's images in their order
  std::int64_t count = 0; ///< images per class, 1 … n
  std::uint64_t seed = 0;
  std::int64_t label = 0; ///< of the class: a random stream of its own
};

/// A row of the one table of coreset methods.
struct CoresetMethod {
  std::string_view name; ///< of --method and of the sets that are evaluated
  Phrase title;
  std::vector<std::int64_t> (*choose)(const CoresetClass& of); ///< rows, in the order chosen
};

/// `random`: a seeded permutation's first. `first`: the first in the images' order, which Minimax calls random.
/// `kcenter`: the one nearest to the class's mean, then always the one farthest from all chosen (Sener and Savarese
/// 2018). `herding`: those whose sum follows the mean's multiples (Welling 2009, as IDC's coreset.py). The lower row
/// wins a tie.
std::span<const CoresetMethod> coresetMethods();

/// Throws Error "coreset.method" that lists the names.
const CoresetMethod& coresetMethod(std::string_view name);

/// Rows of `features` [N, D] (f32 or f64, finite) for each class of `labels` [N] i64 from 0, `count` of each, in the
/// order chosen. Throws Error "coreset.features", "coreset.count", or "coreset.too-few" naming the class.
std::vector<std::vector<std::int64_t>> chooseCoreset(const at::Tensor& features, const at::Tensor& labels,
                                                     const CoresetMethod& method, std::int64_t count,
                                                     std::uint64_t seed);

} // namespace stillroom
