// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "distill/selection/selection.h"

#include <limits>
#include <memory>

namespace stillroom::tests {

constexpr float notANumber = std::numeric_limits<float>::quiet_NaN();

/// A small project full of ties. Features are small whole numbers, so that every dot product is exact in double and
/// the sums of plainSelection must agree to the last bit.
std::shared_ptr<const SelectionInput> randomInput(RandomStream& random);
SelectionSettings randomSettings(RandomStream& random);
/// Of images that can be chosen, for some samples; every other time for none.
Overrides randomOverrides(RandomStream& random, const SelectionInput& input);

bool candidateFailed(const SelectionInput& input, std::int64_t candidate);

} // namespace stillroom::tests
