// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "distill/detection.h"
#include "distill/production.h"
#include "distill/selection/candidate_plan.h"

#include <optional>
#include <vector>

namespace stillroom {

/// Makes what samples lack of their candidates (Algorithm 1 lines 18 and 19, paper §II-E), one sample after another, as
/// one stage. While one chunk is made, the one before is kept.
class CandidateProduction {
public:
  /// `samples` are all that follow; they are only counted.
  CandidateProduction(const std::vector<WantedSample>& samples, const CandidatePlan& plan, Networks& networks,
                      Production::StoreMaker makeStore, const SynthesisOptions& options, const TaskContext& context);

  void make(const WantedSample& sample);
  void finish() { m_production.finish(); }

private:
  CandidatePlan m_plan;
  Production m_production;
};

/// Judges what is made of samples' candidates and isn't judged yet, in whole groups, as one stage.
class CandidateDetection {
public:
  /// `samples` are all that follow, made by then or not; they are only counted.
  CandidateDetection(const std::vector<WantedSample>& samples, const CandidatePlan& plan, Networks& networks,
                     DetectionStore& store, const TaskContext& context);

  void detect(const WantedSample& sample);

private:
  CandidatePlan m_plan;
  Networks& m_networks;
  DetectionStore& m_store;
  const TaskContext& m_context;
  std::int64_t m_total = 0, m_missing = 0;
  std::optional<ProgressMeter> m_meter; ///< from the first group on
};

} // namespace stillroom
