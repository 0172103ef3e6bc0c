// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/pickle.h"

#include <string>
#include <vector>

namespace stillroom {

/// Where in a file's object the weights are.
struct StateDictChoice {
  PickledObject::Value dict;
  std::string path;                ///< keys parted by "/"; empty for the object itself
  std::vector<std::string> others; ///< paths of what else could have been chosen
};

/// Chooses as readPthFile says. Throws Error "pth.no-tensors", "pth.several" or "pth.shadow-list".
StateDictChoice chooseStateDict(const PickledObject& object, const std::string& file);

} // namespace stillroom
