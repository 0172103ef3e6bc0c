// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/set_metrics.h"
#include "ui/charts/table_chart.h"

#include <QString>

#include <vector>

namespace stillroom::ui {

/// What was measured of one set.
struct MeasuredSet {
  QString name;
  SetMetrics metrics;
};

/// The figures of several sets beside each other, a row for each.
TableContent metricsContent(const std::vector<MeasuredSet>& measured);
/// All that the figures of a set depend on, in a few lines.
QString metricsRecipe(const SetMetrics& metrics);

} // namespace stillroom::ui
