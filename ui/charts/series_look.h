// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QPen>

namespace stillroom::ui {

/// The line of the n-th of several series: Okabe and Ito's colours, darkened on light ground, and a dash of its own
/// where they come round again.
QPen seriesPen(int series, const QPalette& palette);

} // namespace stillroom::ui
