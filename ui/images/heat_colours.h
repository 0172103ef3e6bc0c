// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace stillroom::ui {

/// How heat is coloured.
enum class HeatColours { Inferno, Viridis, Jet };

QString heatColoursText(HeatColours colours);

/// How Grad-CAM is shown.
struct HeatView {
  bool shown = false;
  bool onGrid = false;      ///< over the grid's cells as well
  bool ofPredicted = false; ///< where the detector sees what it predicts, instead of the intended class
  HeatColours colours = HeatColours::Inferno;
  double opacity = 0.6;
  int fixedClass = -1; ///< a class that a person chose instead of either, as predictions name it; below 0: none

  /// The class to look for in a picture; below 0: none, since nothing was predicted.
  int classFor(int intended, int predicted) const;
  bool operator==(const HeatView&) const = default;
};

/// A map (Grayscale8) in colour, `opacity` 0 … 1. Cold places are clearer than hot ones, so that the picture shows.
QImage colouredHeat(const QImage& heat, HeatColours colours, double opacity);

} // namespace stillroom::ui
