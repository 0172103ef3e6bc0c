// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection.h"

#include <vector>

namespace stillroom::tests {

/// Algorithm 1 and its rules word by word, one sample after the other; slow and without memory. What the Selector is
/// held against.
std::vector<SampleChoice> plainSelection(const SelectionInput& input, const SelectionSettings& settings,
                                         const Overrides& overrides);

} // namespace stillroom::tests
