// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/chart_analysis.h"

#include "ui/charts/chart_panel.h"

namespace stillroom::ui {
namespace {

constexpr int restMilliseconds = 200;

} // namespace

ChartAnalysis::ChartAnalysis(ChartPanel& charts, QObject* parent) : QObject(parent), m_charts(charts) {
  m_rest.setSingleShot(true);
  m_rest.setInterval(restMilliseconds);
  connect(&m_rest, &QTimer::timeout, this, &ChartAnalysis::analyse);
  connect(&charts, &ChartPanel::shownChanged, this, &ChartAnalysis::analyse);
  connect(&m_worker, &AnalysisWorker::curvesReady, &charts, &ChartPanel::setCurves);
  connect(&m_worker, &AnalysisWorker::landscapeGrown, &charts, &ChartPanel::setLandscape);
  connect(&m_worker, &AnalysisWorker::diversityReady, &charts, &ChartPanel::setDiversity);
}

void ChartAnalysis::setState(const ReviewState& state) {
  m_state = state;
  m_rest.start();
}

void ChartAnalysis::setSeen(bool seen) {
  if (seen && !m_seen) m_rest.start();
  m_seen = seen;
}

void ChartAnalysis::analyse() {
  if (!m_seen || m_state.sampleCount() == 0) return;
  switch (m_charts.shown()) {
  case ChartPanel::Kind::Curves:
    return m_worker.wantCurves(m_state);
  case ChartPanel::Kind::Landscape:
    return m_worker.wantLandscape(m_state);
  case ChartPanel::Kind::Diversity:
    return m_worker.wantDiversity(m_state);
  default:
    m_worker.cancel();
  }
}

} // namespace stillroom::ui
