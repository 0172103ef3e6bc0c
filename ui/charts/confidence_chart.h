// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/histogram.h"

namespace stillroom::ui {

/// Histogram of p before (baselines) and after (chosen images), with β as a line that can be dragged: how many samples
/// a step of β would flag. In a low place it does without legend and titles.
class ConfidenceChart : public Chart {
  Q_OBJECT
public:
  explicit ConfidenceChart(QWidget* parent = nullptr);

  /// While β is being dragged, the state's own β is left aside.
  void setState(const ReviewState& state);
  double beta() const { return m_beta; }
  /// Where the line stands, in the chart's own pixels.
  QPointF betaPosition() const;

  QString emptyText() const override;

Q_SIGNALS:
  /// At every step of the mouse or of the arrow keys.
  void betaDragged(double beta);
  /// Where it was let go.
  void betaSettled(double beta);

protected:
  void prepare() override;
  void fill() override;
  QString describe() const override;
  QString table() const override;
  ChartHint hintAt(QPointF at) const override;
  Qt::CursorShape cursorAt(QPointF at) const override;
  bool usesKey(int key) const override;
  void press(QPointF at) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void useKey(const QKeyEvent& event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void leave() override;

private:
  ProbabilityScale scale() const;
  bool isLow() const;
  double xOf(double p) const;
  QRectF bar(std::size_t bin, int count) const;
  double heightOf(int count) const;
  void fillCounts(double most);
  void paintBars(QPainter& painter) const;
  void paintBeta(QPainter& painter) const;
  void moveBeta(double beta);
  void settle();

  ReviewState m_state;
  Histogram m_before{}, m_after{};
  double m_beta = 0;
  bool m_moving = false; ///< by mouse or keys, not settled yet
  bool m_grabbed = false;
  QAction* m_logOdds;
  QAction* m_logCounts;
};

} // namespace stillroom::ui
