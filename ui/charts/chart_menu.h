// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;

namespace stillroom::ui {

class Chart;

/// What can be done with a chart: its views and options, saving it as a picture, copying its values.
void fillChartMenu(QMenu& menu, Chart& chart);

/// Lines of tab-separated fields as lines of comma-separated ones (RFC 4180).
QString commaSeparated(const QString& tabSeparated);

/// PNG, SVG or PDF, or its values as CSV, by the file's ending. What goes wrong comes as the chart's problem().
void saveChart(Chart& chart, const QString& file);

} // namespace stillroom::ui
