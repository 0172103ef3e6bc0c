// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/preset.h"

#include <map>
#include <string>
#include <utility>

namespace stillroom {

class Catalogue;

/// Consecutive ordinals of one sample whose features share a file: judged together, once all of them are made.
struct CandidateGroup {
  int first = 0;
  int count = 0;
};

/// `features [count, D] f32` of a group, relative to the project.
std::string featurePath(const CandidateGroup& group, int classIndex, int slot);

/// In which groups the candidates of any sample of a project fall: all planned ones are a group, and beyond them each
/// chunk is one, so that what a group holds doesn't depend on how many were asked for, or when.
class CandidatePlan {
public:
  explicit CandidatePlan(const Preset::Synthesis& synthesis)
      : m_planned(static_cast<int>(synthesis.candidates)), m_chunk(static_cast<int>(synthesis.candidateBatch)) {}

  /// What every flagged sample is to have.
  int planned() const { return m_planned; }
  /// Ordinals that are made together; divides planned().
  int chunk() const { return m_chunk; }
  CandidateGroup groupOf(int ordinal) const;
  /// The smallest number of candidates in whole groups that holds `count`; 0 for 0.
  int wholeGroups(int count) const;

private:
  int m_planned, m_chunk;
};

/// How many candidates samples are to have, by (class, slot), where somebody asked for more than the rule does. Kept
/// for as long as the project, so that a killed request is gone on with and what a repair forgets is made again.
using CandidateOrders = std::map<std::pair<int, int>, int>;

CandidateOrders candidateOrders(const Catalogue& catalogue);
void putCandidateOrders(Catalogue& catalogue, const CandidateOrders& orders);

} // namespace stillroom
