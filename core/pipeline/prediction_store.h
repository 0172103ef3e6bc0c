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

  /// What can't be decoded is given up, to be made again: a warning says so, and its group is left for later. Throws
  /// Error "image.lost" where a file is missing, since a copy that lacks files is no reason to make hours of work
  /// again.
  std::vector<at::Tensor> pixels(const DetectionGroup& group) override;
  void put(const DetectionGroup& group, const Predictions& predictions) override;

private:
  StageRun& m_run;
  std::vector<ImageKey> m_usable; ///< of the group at hand
  bool m_whole = true;            ///< it lacks no image
};

} // namespace stillroom
