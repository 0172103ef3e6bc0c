// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"
#include "weights/tensor_source.h"

#include <ATen/core/Tensor.h>

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace stillroom {

/// A network that turns pictures into features by which sets are compared. Thread-safe.
class FeatureNetwork {
public:
  virtual ~FeatureNetwork() = default;
  /// What features() takes of a picture [1, H, W, 3] u8 of any size: [1, 3, h, w] f32, h and w the same for all.
  virtual at::Tensor prepared(const at::Tensor& image) const = 0;
  /// Prepared pictures [N, 3, h, w] → [N, D] f32.
  virtual at::Tensor features(const at::Tensor& pictures) const = 0;
  virtual std::int64_t featureSize() const = 0;
};

/// A row of the one table of feature networks.
struct KnownFeatureNetwork {
  std::string_view name; ///< of --features
  Phrase title;
  std::string_view file;   ///< as the Python tools name and keep it
  std::string_view origin; ///< who gives it out
  std::unique_ptr<FeatureNetwork> (*make)(TensorSource& source);
};
std::span<const KnownFeatureNetwork> knownFeatureNetworks();

/// Throws Error "features.unknown" that lists the names.
const KnownFeatureNetwork& featureNetworkByName(std::string_view name);

} // namespace stillroom
