// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace stillroom::ui {

/// How one training went so far.
struct TrainingCurve {
  QString name;
  std::vector<QPointF> accuracy; ///< epoch and percent, of each look at the test images
  std::vector<QPointF> loss;     ///< epoch and loss
  double epochs = 0;             ///< that it will have
};

/// Accuracy or loss of trainings over their epochs; one of them may stand out.
class TrainingChart : public Chart {
  Q_OBJECT
public:
  enum View { Accuracy, Loss };
  explicit TrainingChart(QWidget* parent = nullptr);

  void setCurves(std::vector<TrainingCurve> curves);
  const std::vector<TrainingCurve>& curves() const { return m_curves; }
  /// The curve that stands out; −1 for none.
  void setCurrent(int curve);
  QString emptyText() const override;

protected:
  void prepare() override;
  void fill() override;
  QString describe() const override;
  QString table() const override;
  ChartHint hintAt(QPointF at) const override;

private:
  const std::vector<QPointF>& points(const TrainingCurve& curve) const;
  bool showsLoss() const { return view() == Loss; }
  void fillAxes();
  void fillLegend();

  std::vector<TrainingCurve> m_curves;
  int m_current = -1;
  QRectF m_range; ///< of all points shown
};

} // namespace stillroom::ui
