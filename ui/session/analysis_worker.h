// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/diversity.h"
#include "distill/selection/landscape.h"
#include "distill/selection/landscape_curves.h"
#include "distill/selection/selection_index.h"
#include "ui/state/review_state.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace stillroom::ui {

/// What of a selection takes longer than a frame: curves over β, the landscape part by part, the diversity of classes.
/// One at a time on a thread of its own; what is asked for next ends what is being made. GUI thread.
class AnalysisWorker : public QObject {
  Q_OBJECT
public:
  explicit AnalysisWorker(QObject* parent = nullptr);
  ~AnalysisWorker() override;

  /// curvesReady() follows.
  void wantCurves(const ReviewState& state);
  /// landscapeGrown() follows, again and again until it has all classes.
  void wantLandscape(const ReviewState& state);
  /// diversityReady() follows.
  void wantDiversity(const ReviewState& state);
  /// Ends what is being made; nothing follows.
  void cancel();

Q_SIGNALS:
  void curvesReady(std::shared_ptr<const stillroom::BetaCurves> curves);
  void landscapeGrown(const stillroom::Landscape& landscape, std::size_t classes);
  void diversityReady(const std::vector<stillroom::ClassDiversity>& classes);

private:
  void start(const ReviewState& state, std::function<void(const SelectionIndex&, std::stop_token)> job);
  const SelectionIndex& indexOf(const std::shared_ptr<const SelectionInput>& input);
  void deliver(std::uint64_t job, std::function<void()> news);

  std::uint64_t m_job = 0; ///< what is delivered for an older one is dropped
  std::stop_source m_stop;
  // The pool's thread's own:
  std::shared_ptr<const SelectionInput> m_input;
  std::unique_ptr<const SelectionIndex> m_index;
  QThreadPool m_pool; ///< last: its thread ends before anything else goes
};

} // namespace stillroom::ui
