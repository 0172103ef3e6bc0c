// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/label_shares.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace stillroom {

/// set, judge, selecting, images, right, share, low_share, threshold and classes of each.
nlohmann::json sharesJson(const std::vector<LabelShares>& shares);
void printShares(const std::vector<LabelShares>& shares);

} // namespace stillroom
