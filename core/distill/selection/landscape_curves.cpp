// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/landscape_curves.h"

#include "distill/selection/selection_rule.h"

#include <algorithm>
#include <cmath>

namespace stillroom {

namespace {

constexpr float belowAll = -std::numeric_limits<float>::infinity();

BetaPoint pointOf(const SelectionRule& rule, std::size_t row, float beta) {
  BetaPoint point;
  const SampleStatus status = rule.status(row, beta);
  ++point.counts[static_cast<std::size_t>(status)];
  point.flagged = rule.reason(row, beta) == FlagReason::None ? 0 : 1;
  if (!allowsPool(status))
    point.consistent = rule.consistent(row, rule.imageWithoutPool(row)) ? 1 : 0;
  else if (const auto pool = rule.pool(row, beta, 1); pool.size() == 1) // a larger k's are all consistent, too
    point.consistent = rule.consistent(row, pool.front()) ? 1 : 0;
  return point;
}

/// Where the sample can change, ascending.
std::array<float, 2> thresholds(const SelectionRule& rule, std::size_t row) {
  const auto matched = rule.index().matched(row);
  const float own = rule.input().baselineConfidence[row];
  const float best =
      matched.empty() ? belowAll : rule.input().candidateConfidence[rule.candidate(row, matched.front())];
  // A NaN p is never above β.
  return std::isnan(own) ? std::array{belowAll, best} : std::array{std::min(own, best), std::max(own, best)};
}

} // namespace

BetaPoint& BetaPoint::operator+=(const BetaPoint& other) {
  for (std::size_t i = 0; i < sampleStatusCount; ++i)
    counts[i] += other.counts[i];
  flagged += other.flagged;
  consistent += other.consistent;
  return *this;
}

BetaPoint& BetaPoint::operator-=(const BetaPoint& other) {
  for (std::size_t i = 0; i < sampleStatusCount; ++i)
    counts[i] -= other.counts[i];
  flagged -= other.flagged;
  consistent -= other.consistent;
  return *this;
}

BetaCurves::BetaCurves(const SelectionInput& input, const SelectionIndex& index, const Overrides& overrides,
                       Strategy strategy) {
  const SelectionRule rule(input, index, overrides, strategy);
  Step start{belowAll, {}};
  for (std::size_t row = 0; row < input.sampleCount(); ++row)
    addSample(rule, row, start.point);
  m_steps.push_back(start);
  std::sort(m_steps.begin(), m_steps.end(), [](const Step& a, const Step& b) { return a.from < b.from; });
  // From changes to counts.
  for (std::size_t i = 1; i < m_steps.size(); ++i)
    m_steps[i].point += m_steps[i - 1].point;
}

void BetaCurves::addSample(const SelectionRule& rule, std::size_t row, BetaPoint& start) {
  BetaPoint last = pointOf(rule, row, belowAll);
  start += last;
  for (const float from : thresholds(rule, row)) {
    const BetaPoint now = pointOf(rule, row, from);
    if (now == last) continue;
    m_steps.push_back({from, now});
    m_steps.back().point -= last;
    last = now;
  }
}

const BetaPoint& BetaCurves::at(float beta) const {
  const auto above = std::upper_bound(m_steps.begin(), m_steps.end(), beta,
                                      [](float value, const Step& step) { return value < step.from; });
  return std::prev(above)->point;
}

} // namespace stillroom
