// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/candidates.h"

#include <numeric>

namespace stillroom {
namespace {

std::vector<Chunk> chunksToMake(const WantedSample& sample, const CandidatePlan& plan) {
  return candidateChunks(sample.classIndex, sample.slot, sample.made, plan.chunk());
}

std::int64_t wantedImages(const std::vector<WantedSample>& samples) {
  return std::accumulate(
      samples.begin(), samples.end(), std::int64_t{0},
      [](std::int64_t sum, const WantedSample& one) { return sum + static_cast<std::int64_t>(one.made.size()); });
}

std::int64_t missingImages(const std::vector<WantedSample>& samples, const CandidatePlan& plan) {
  std::int64_t missing = 0;
  for (const WantedSample& sample : samples)
    missing += imageCount(chunksToMake(sample, plan));
  return missing;
}

DetectionGroup groupOf(const WantedSample& sample, const CandidateGroup& ordinals) {
  DetectionGroup group;
  for (int ordinal = ordinals.first; ordinal < ordinals.first + ordinals.count; ++ordinal)
    group.images.push_back({sample.classIndex, sample.slot, ordinal});
  return group;
}

} // namespace

CandidateProduction::CandidateProduction(const std::vector<WantedSample>& samples, const CandidatePlan& plan,
                                         Networks& networks, Production::StoreMaker makeStore,
                                         const SynthesisOptions& options, const TaskContext& context)
    : m_plan(plan),
      m_production(Stage::Candidates, wantedImages(samples), missingImages(samples, plan), networks,
                   std::move(makeStore), options, context) {}

void CandidateProduction::make(const WantedSample& sample) {
  m_production.make(chunksToMake(sample, m_plan));
}

CandidateDetection::CandidateDetection(const std::vector<WantedSample>& samples, const CandidatePlan& plan,
                                       Networks& networks, DetectionStore& store, const TaskContext& context)
    : m_plan(plan), m_networks(networks), m_store(store), m_context(context), m_total(wantedImages(samples)) {
  for (const WantedSample& sample : samples)
    for (const CandidateGroup& group : sample.undetected(plan))
      m_missing += group.count;
}

void CandidateDetection::detect(const WantedSample& sample) {
  for (const CandidateGroup& group : sample.undetected(m_plan)) {
    if (!sample.hasMade(group)) continue;
    if (!m_meter) m_meter.emplace(m_context, Stage::DetectCandidates, Unit::Images, m_total, m_total - m_missing);
    detectGroup(groupOf(sample, group), m_networks, m_store);
    m_meter->advance(group.count);
  }
}

} // namespace stillroom
