// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/analysis_worker.h"

#include <QTimer>

namespace stillroom::ui {

class ChartPanel;

/// Makes what the shown chart needs and a selection doesn't have, and only that: once the sliders rest, and while
/// somebody can see it. GUI thread; the work is a worker's.
class ChartAnalysis : public QObject {
  Q_OBJECT
public:
  explicit ChartAnalysis(ChartPanel& charts, QObject* parent = nullptr);

  void setState(const ReviewState& state);
  /// Whether the page with the charts is seen, as at first it isn't.
  void setSeen(bool seen);

private:
  void analyse();

  ChartPanel& m_charts;
  ReviewState m_state;
  bool m_seen = false;
  QTimer m_rest;
  AnalysisWorker m_worker;
};

} // namespace stillroom::ui
