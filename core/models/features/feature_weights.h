// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/features/feature_network.h"

#include <filesystem>
#include <memory>
#include <string>

namespace stillroom {

/// The file of a network's weights: `given`, or where PyTorch keeps what its tools fetch ($TORCH_HOME/hub/checkpoints,
/// by default ~/.cache/torch/hub/checkpoints). Nothing is ever downloaded. Throws Error "features.missing", which says
/// which file it is, from where, and where it belongs.
std::filesystem::path findFeatureWeights(const KnownFeatureNetwork& network, const std::string& given);

/// Throws what reading the file throws, and "weights.missing" or "weights.shape" where it is of another network.
std::unique_ptr<FeatureNetwork> loadFeatureNetwork(const KnownFeatureNetwork& network,
                                                   const std::filesystem::path& file);

} // namespace stillroom
