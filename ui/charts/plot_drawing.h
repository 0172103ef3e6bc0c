// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/qcustomplot_include.h"

#include <functional>

namespace stillroom::ui {

/// Draws between the axes of a plot what QCustomPlot has no part for, as vectors in every format. The plot owns it.
class PlotDrawing : public QCPLayerable {
public:
  using Draw = std::function<void(QPainter& painter)>;

  /// `layer`: "main" under the axes, "overlay" above all. `bleed`: how far it may go beyond the axes, in pixels.
  PlotDrawing(QCPAxisRect* axes, const QString& layer, Draw draw, int bleed = 1)
      : QCPLayerable(axes->parentPlot(), layer), m_axes(axes), m_draw(std::move(draw)), m_bleed(bleed) {}

protected:
  // The plot moves each clip up by a pixel.
  QRect clipRect() const override {
    return m_axes->rect().adjusted(-m_bleed, -m_bleed, m_bleed, m_bleed).translated(0, 1);
  }
  void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }
  void draw(QCPPainter* painter) override { m_draw(*painter); }

private:
  QCPAxisRect* m_axes;
  Draw m_draw;
  int m_bleed;
};

} // namespace stillroom::ui
