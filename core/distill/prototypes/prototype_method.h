// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stillroom {

/// How a class's latents become prototypes.
struct PrototypeOptions {
  std::string method = "kmeans"; ///< name in prototypeMethods()
  std::int64_t count = 10;       ///< prototypes of a class: its images per class
  std::int64_t restarts = 10;    ///< n_init of K-means
  std::int64_t maxRounds = 300;  ///< Lloyd rounds per start
  std::uint64_t seed = 0;
  int nearest = 3; ///< members named for each prototype

  /// Throws Error "prototypes.options" or "prototypes.method".
  void check() const;
};

/// Prototypes of one class, by cluster size, descending.
struct Prototypes {
  at::Tensor latents;                             ///< [k, c, h, w] f32
  std::vector<std::int64_t> assignment;           ///< [n]: the prototype of each latent
  std::vector<std::int64_t> sizes;                ///< [k] members
  std::vector<std::vector<std::int64_t>> nearest; ///< [k] indices of its members nearest to it, nearest first
};

/// A way to make prototypes. `make` gets the latents [n, c, h, w] of one class (any floating type, n ≥ count) and the
/// class's folder name, which keys its random numbers. Deterministic; throws Cancelled.
struct PrototypeMethod {
  std::string_view name;  ///< `prototypes.method` of a preset
  std::string_view title; ///< English
  Prototypes (*make)(const at::Tensor& latents, const std::string& classFolder, const PrototypeOptions& options,
                     const TaskContext& context);
};

std::span<const PrototypeMethod> prototypeMethods();

/// Throws Error "prototypes.method" that lists the names.
const PrototypeMethod& prototypeMethod(std::string_view name);

} // namespace stillroom
