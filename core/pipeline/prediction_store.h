// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/detection.h"
#include "pipeline/stage_run.h"

#include <vector>

namespace stillroom {

/// A project's stored images as detection wants them, and its predictions: a group's features are one file, committed
/// with its predictions. For one thread, the run's.
class PredictionStore : public DetectionStore {
public:
  explicit PredictionStore(StageRun& run) : m_run(run) {}

  /// What can't be decoded has failed, like an image the model could not make: a warning says so. Throws where a file
  /// is missing, since a copy that lacks files is no reason to give images up for good.
  std::vector<at::Tensor> pixels(const DetectionGroup& group) override;
  void put(const DetectionGroup& group, const Predictions& predictions) override;

private:
  void markUnreadable(Catalogue& catalogue) const;

  StageRun& m_run;
  std::vector<ImageKey> m_usable;     ///< of the group at hand
  std::vector<ImageRow> m_unreadable; ///< likewise
};

} // namespace stillroom
