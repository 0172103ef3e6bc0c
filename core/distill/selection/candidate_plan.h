// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace stillroom {

/// Consecutive ordinals of one sample whose features share a file: judged together, once all of them are made.
struct CandidateGroup {
  int first = 0;
  int count = 0;
};

/// In which groups the candidates of any sample of a project fall: all planned ones are a group, and beyond them each
/// chunk is one, so that what a group holds doesn't depend on how many were asked for, or when.
class CandidatePlan {
public:
  /// `chunk` divides `planned`; both are at least 1.
  CandidatePlan(int planned, int chunk) : m_planned(planned), m_chunk(chunk) {}

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

/// One sample that is to have candidates, and what exists of them.
struct WantedSample {
  int classIndex = 0, slot = 0;
  bool byRule = false;        ///< flagged, or a person's choice of it is missing; else somebody asked for them
  std::vector<bool> made;     ///< by ordinal, as many as it is to have: an image or a failure mark exists
  std::vector<bool> detected; ///< likewise: a prediction or a failure mark exists

  /// The groups that aren't detected, made or not.
  std::vector<CandidateGroup> undetected(const CandidatePlan& plan) const;
  /// Whether every image of a group exists.
  bool hasMade(const CandidateGroup& group) const;
};

} // namespace stillroom
