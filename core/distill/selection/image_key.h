// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection_settings.h"

#include <compare>

namespace stillroom {

/// Which image of a sample: ordinal −1 (baselineChoice) is the baseline.
struct ImageKey {
  int classIndex = 0, slot = 0, ordinal = baselineChoice;
  auto operator<=>(const ImageKey&) const = default;
};

} // namespace stillroom
