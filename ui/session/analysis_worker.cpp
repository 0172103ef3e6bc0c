// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/analysis_worker.h"

#include "base/error.h"

#include <QElapsedTimer>

#include <functional>

namespace stillroom::ui {
namespace {

constexpr qint64 betweenParts = 80; ///< milliseconds

} // namespace

AnalysisWorker::AnalysisWorker(QObject* parent) : QObject(parent) {
  m_pool.setMaxThreadCount(1);
}

AnalysisWorker::~AnalysisWorker() {
  cancel();
}

void AnalysisWorker::cancel() {
  ++m_job;
  m_stop.request_stop();
  m_stop = {};
}

const SelectionIndex& AnalysisWorker::indexOf(const std::shared_ptr<const SelectionInput>& input) {
  if (m_input != input) {
    m_index = std::make_unique<const SelectionIndex>(*input);
    m_input = input;
  }
  return *m_index;
}

void AnalysisWorker::start(const ReviewState& state, std::function<void(const SelectionIndex&, std::stop_token)> job) {
  cancel();
  if (state.sampleCount() == 0) return;
  m_pool.start([this, input = state.contents->selection, work = std::move(job), stop = m_stop.get_token()] {
    try {
      if (!stop.stop_requested()) work(indexOf(input), stop);
    } catch (const std::exception&) { // cancelled, or of a state that another one follows
    }
  });
}

void AnalysisWorker::deliver(std::uint64_t job, std::function<void()> news) {
  QMetaObject::invokeMethod(
      this,
      [this, job, tell = std::move(news)] {
        if (job == m_job) tell();
      },
      Qt::QueuedConnection);
}

void AnalysisWorker::wantCurves(const ReviewState& state) {
  start(state, [this, state, job = m_job + 1](const SelectionIndex& index, const std::stop_token&) {
    auto curves =
        std::make_shared<const BetaCurves>(state.input(), index, state.overrides, state.result->settings.strategy);
    deliver(job, [this, curves] { Q_EMIT curvesReady(curves); });
  });
}

void AnalysisWorker::wantDiversity(const ReviewState& state) {
  start(state, [this, state, job = m_job + 1](const SelectionIndex& index, const std::stop_token&) {
    const auto classes = classDiversity(state.input(), index, state.result->samples, 1);
    deliver(job, [this, classes] { Q_EMIT diversityReady(classes); });
  });
}

void AnalysisWorker::wantLandscape(const ReviewState& state) {
  start(state, [this, state, job = m_job + 1](const SelectionIndex& index, const std::stop_token& stop) {
    const std::size_t classes = index.classes().size();
    Landscape grown(landscapeBetas());
    QElapsedTimer since;
    since.start();
    LandscapeOptions options{.stop = stop};
    options.onPart = [&](const Landscape& part) {
      grown += part;
      if (grown.classes < classes && since.elapsed() < betweenParts) return;
      since.restart();
      deliver(job, [this, grown, classes] { Q_EMIT landscapeGrown(grown, classes); });
    };
    (void)selectionLandscape(state.input(), index, *state.result, state.overrides, landscapeBetas(), options);
  });
}

} // namespace stillroom::ui
