// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stillroom::ui {

/// Where p stands by its log-odds, 0 … 1, since good detectors crowd near 1. The scale goes from 0.0001 to 0.9999;
/// what lies beyond stands at its end.
double logOddsPlace(double p);

/// The p at such a place.
double logOddsProbability(double place);

} // namespace stillroom::ui
