// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/candidate_plan.h"
#include "project/candidate_orders.h"
#include "project/catalogue.h"

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace stillroom {

struct Decisions;
struct Preset;
class Project;

/// The samples that are to have candidates at the β in force, in (class, slot) order, and counts over the project.
struct WantedCandidates {
  std::vector<WantedSample> samples;
  std::int64_t baselineImages = 0, baselinesDetected = 0;
  std::int64_t candidates = 0; ///< of these samples, made or not
  std::int64_t candidateImages = 0, candidatesDetected = 0;
  std::int64_t flagged = 0;  ///< samples by the rule
  std::int64_t resolved = 0; ///< those of them with every planned candidate detected
};

/// Finds them while somebody walks over the catalogue's images.
class WantedWalker {
public:
  WantedWalker(const Catalogue& catalogue, const Preset& preset, const Decisions& decisions);

  /// In key order.
  void visit(const JudgedImage& image);
  WantedCandidates finish();

private:
  void visitBaseline(const JudgedImage& image);
  void visitCandidate(const JudgedImage& image);
  void add(std::pair<int, int> sample, bool byRule, int wanted);
  void widen(int wanted);
  bool isOfLastSample(const ImageKey& key) const;

  CandidatePlan m_plan;
  bool m_refines; ///< the method replaces flagged samples
  float m_beta;
  std::map<std::pair<int, int>, int> m_lost; ///< choices that aren't there any more
  CandidateOrders m_orders;
  WantedCandidates m_result;
};

/// By a walk of its own. The caller holds the project's mutex.
WantedCandidates wantedCandidates(const Project& project);

} // namespace stillroom
