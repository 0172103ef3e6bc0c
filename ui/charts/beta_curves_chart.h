// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/landscape_curves.h"
#include "ui/charts/chart.h"
#include "ui/charts/probability_scale.h"

#include <memory>
#include <optional>

class QCPGraph;

namespace stillroom::ui {

/// What depends on β alone: samples that are flagged, fall back or are pending (left axis), and label consistency
/// (right axis). A click, or the arrow keys and Enter, ask for a β.
class BetaCurvesChart : public Chart {
  Q_OBJECT
public:
  explicit BetaCurvesChart(QWidget* parent = nullptr);

  /// Under Strategy::Similarity label consistency depends on k and isn't drawn.
  void setCurves(std::shared_ptr<const BetaCurves> curves, int samples,
                 Strategy strategy = Strategy::ConfidenceAndSimilarity);
  void setBeta(double beta);

  /// Where a β stands, in the chart's own pixels.
  QPointF position(double beta) const;
  QString emptyText() const override;

Q_SIGNALS:
  void betaWanted(double beta);

protected:
  void fill() override;
  QString describe() const override;
  QString table() const override;
  ChartHint hintAt(QPointF at) const override;
  Qt::CursorShape cursorAt(QPointF at) const override;
  bool usesKey(int key) const override;
  void press(QPointF at) override;
  void useKey(const QKeyEvent& event) override;
  void leave() override;

private:
  enum Curve { Flagged, Fallback, Pending, Consistency, curveCount };
  ProbabilityScale scale() const;
  bool knowsConsistency() const { return m_strategy != Strategy::Similarity; }
  bool isDrawn(Curve curve) const { return curve != Consistency || knowsConsistency(); }
  static int countOf(Curve curve, const BetaPoint& point);
  double share(int count) const { return 100.0 * count / m_samples; }
  double shown(Curve curve, const BetaPoint& point) const;
  QPen penOf(Curve curve) const;
  static QString nameOf(Curve curve);
  QString sentence(double beta) const;
  double betaAt(QPointF at) const;
  double xOf(double beta) const;
  void fillCurves();
  void fillAxes(double lowestConsistency);
  void paintMarks(QPainter& painter) const;
  void moveCursor(std::optional<double> beta);

  std::shared_ptr<const BetaCurves> m_curves;
  int m_samples = 0;
  Strategy m_strategy = Strategy::ConfidenceAndSimilarity;
  double m_beta = 0;
  std::optional<double> m_cursor; ///< where the arrow keys stand
  std::array<QCPGraph*, curveCount> m_graphs{};
  QAction* m_counts;
  QAction* m_logOdds;
};

} // namespace stillroom::ui
