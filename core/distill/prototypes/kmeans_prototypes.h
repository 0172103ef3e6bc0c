// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/prototypes/prototype_method.h"

namespace stillroom {

/// Centroids of K-means over whole latents (paper §II-C, Algorithm 1 line 6): Lloyd to convergence, k-means++ seeding,
/// the best of `restarts` starts.
Prototypes kmeansPrototypes(const at::Tensor& latents, const std::string& classFolder, const PrototypeOptions& options,
                            const TaskContext& context);

} // namespace stillroom
