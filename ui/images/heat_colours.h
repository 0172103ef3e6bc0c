// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace stillroom::ui {

/// How heat is coloured.
enum class HeatColours { Inferno, Viridis, Jet };

QString heatColoursText(HeatColours colours);

/// A map (Grayscale8) in colour, `opacity` 0 … 1. Cold places are clearer than hot ones, so that the picture shows.
QImage colouredHeat(const QImage& heat, HeatColours colours, double opacity);

} // namespace stillroom::ui
