// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_state.h"

#include <QWidget>

#include <array>

class QCustomPlot;
class QCPBars;
class QCPItemStraightLine;

namespace stillroom::ui {

/// Histogram of the baselines' confidence with β as a line: how many samples a step of β would flag.
class ConfidenceChart : public QWidget {
  Q_OBJECT
public:
  static constexpr int bins = 25;

  explicit ConfidenceChart(QWidget* parent = nullptr);

  void setState(const ReviewState& state);

  /// Baselines per bin of p; failed ones left out.
  static std::array<int, bins> histogram(const ReviewState& state);

protected:
  void changeEvent(QEvent* event) override;

private:
  void dress();

  QCustomPlot* m_plot;
  QCPBars* m_bars;
  QCPItemStraightLine* m_beta;
  std::shared_ptr<const ProjectContents> m_shown;
};

} // namespace stillroom::ui
