// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <optional>
#include <vector>

namespace stillroom::ui {

/// The mean of repeats at one value of what is swept.
struct SweepPoint {
  double at = 0, mean = 0;         ///< the latter in percent
  std::optional<double> deviation; ///< none for one repeat
  int repeats = 0;
};

struct SweepSeries {
  QString name;
  std::vector<SweepPoint> points; ///< from the smallest value on
};

/// Accuracy over k or over β, with error bars.
class SweepChart : public Chart {
  Q_OBJECT
public:
  enum View { OverK, OverBeta };
  explicit SweepChart(QWidget* parent = nullptr);

  void setSweeps(std::vector<SweepSeries> overK, std::vector<SweepSeries> overBeta);
  QString emptyText() const override;

protected:
  void prepare() override;
  void fill() override;
  QString describe() const override;
  QString table() const override;

private:
  const std::vector<SweepSeries>& series() const { return view() == OverK ? m_overK : m_overBeta; }
  void paintSeries(QPainter& painter) const;

  std::vector<SweepSeries> m_overK, m_overBeta;
  QRectF m_range;
};

} // namespace stillroom::ui
