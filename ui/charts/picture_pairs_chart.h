// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QImage>

#include <vector>

namespace stillroom::ui {

/// A picture and the real one that is most like it.
struct PicturePair {
  QImage picture, real; ///< small; null where there was no need to show them
  QString name, realName, className;
  double distance = 0;
};

/// Pairs of pictures with how far apart they are, the closest first, as many as are wanted in as many columns as fit.
class PicturePairsChart : public Chart {
  Q_OBJECT
public:
  static constexpr int mostShown = 120;

  explicit PicturePairsChart(QWidget* parent = nullptr);

  /// The closest first.
  void setPairs(std::vector<PicturePair> pairs);
  int shown() const;
  QString emptyText() const override;
  /// What all of them need in this width.
  int heightFor(int width) const;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return heightFor(width); }
  QSize sizeHint() const override;

protected:
  void fill() override;
  QString describe() const override;
  QString table() const override;
  ChartHint hintAt(QPointF at) const override;

private:
  static int columnsIn(double width);
  QRectF placeOf(int pair) const;
  void paintPairs(QPainter& painter) const;

  std::vector<PicturePair> m_pairs;
};

} // namespace stillroom::ui
