// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stillroom::ui {

/// How an axis of p or β is laid out. Log-odds spread what crowds near 0 and 1.
enum class ProbabilityScale { Linear, LogOdds };

/// Where p stands on the axis, 0 … 1. Log-odds have the range of ui/common/log_odds.h.
double placeOf(double p, ProbabilityScale scale);

/// The p at a place.
double probabilityAt(double place, ProbabilityScale scale);

/// The p at a place of an axis that is `pixels` long, with no more decimals than a pixel tells apart (two at least).
double roundedProbability(double place, double pixels, ProbabilityScale scale);

} // namespace stillroom::ui
