// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/axis_ticks.h"

#include <QFont>
#include <QPalette>

class QCPAxis;
class QCustomPlot;

namespace stillroom::ui {

/// Gives a plot and its axes the palette's colours and a font a step smaller than `font`.
void dressPlot(QCustomPlot& plot, const QPalette& palette, const QFont& font);

/// Ticks with their own texts, as many as fit on an axis of about `pixels`; a text never runs into the next.
void setTicks(QCPAxis& axis, const std::vector<AxisTick>& ticks, double pixels);
/// The same for p by its places, with the range 0 … 1.
void setProbabilityTicks(QCPAxis& axis, ProbabilityScale scale, double pixels);

/// What an axis shows, cut to its length.
void setTitle(QCPAxis& axis, const QString& text, double pixels);

} // namespace stillroom::ui
