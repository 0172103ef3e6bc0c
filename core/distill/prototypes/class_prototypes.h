// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/prototypes/prototype_method.h"

namespace stillroom {

/// A class that lacks its prototypes.
struct PrototypeWork {
  int classIndex = 0;
  std::string classFolder;
};

/// Where latents come from, and where prototypes go.
class PrototypeStore {
public:
  virtual ~PrototypeStore() = default;
  /// All latents of a class, [n, c, h, w] f16 or f32. Throws Error "data.too-few" where they don't suffice.
  virtual at::Tensor latents(int classIndex) const = 0;
  /// Keeps a class's prototypes: done when it returns.
  virtual void put(int classIndex, const Prototypes& prototypes) = 0;
};

/// Makes the prototypes of classes one after another and reports classes as Stage prototypes; `done` of `total` were
/// made before. Throws Cancelled; classes that were put are kept.
void makeClassPrototypes(const std::vector<PrototypeWork>& classes, std::int64_t done, std::int64_t total,
                         PrototypeStore& store, const PrototypeOptions& options, const TaskContext& context);

} // namespace stillroom
