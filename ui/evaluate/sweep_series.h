// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/kept_evaluations.h"
#include "ui/charts/sweep_chart.h"

#include <vector>

namespace stillroom::ui {

/// What is kept of sets called PROJECT:KIND@k=2,beta=0.7: a series for each network, protocol and value of the other
/// parameter, in which at least two values are there.
std::vector<SweepSeries> sweepsOver(SweepChart::View view, const KeptEvaluations& kept);

} // namespace stillroom::ui
