// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/candidate_plan.h"

#include <algorithm>

namespace stillroom {
namespace {

bool contains(const std::vector<bool>& values, const CandidateGroup& group, bool value) {
  const auto first = values.begin() + group.first, end = first + group.count;
  return std::find(first, end, value) != end;
}

} // namespace

CandidateGroup CandidatePlan::groupOf(int ordinal) const {
  if (ordinal < m_planned) return {0, m_planned};
  return {ordinal - (ordinal - m_planned) % m_chunk, m_chunk};
}

int CandidatePlan::wholeGroups(int count) const {
  if (count <= 0) return 0;
  const CandidateGroup last = groupOf(count - 1);
  return last.first + last.count;
}

std::vector<CandidateGroup> WantedSample::undetected(const CandidatePlan& plan) const {
  std::vector<CandidateGroup> groups;
  const auto wanted = static_cast<int>(made.size());
  for (CandidateGroup group = plan.groupOf(0); group.first < wanted; group = plan.groupOf(group.first + group.count))
    if (contains(detected, group, false)) groups.push_back(group);
  return groups;
}

bool WantedSample::hasMade(const CandidateGroup& group) const {
  return !contains(made, group, false);
}

} // namespace stillroom
