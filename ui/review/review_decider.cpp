// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_decider.h"

#include "ui/review/grid/sample_transfer.h"
#include "ui/review/strip/strip_panel.h"
#include "ui/session/project_session.h"
#include "ui/state/sample_walk.h"

#include <algorithm>
#include <utility>

namespace stillroom::ui {

ReviewDecider::ReviewDecider(ProjectSession& session, StripPanel& strip, ShownSamples samples, QObject* parent)
    : QObject(parent), m_session(session), m_strip(strip), m_samples(std::move(samples)), m_end(noRow) {}

std::vector<int> ReviewDecider::rows() const {
  std::vector<int> rows = m_samples.selected();
  if (rows.size() < 2 && m_session.currentRow() != noRow) rows = {m_session.currentRow()};
  return rows;
}

void ReviewDecider::choose(int ordinal) {
  const std::vector<int> all = rows();
  if (all.size() > 1)
    m_session.choose(all, ordinal);
  else
    m_strip.choose(ordinal);
}

void ReviewDecider::pinShown() {
  const std::vector<int> all = rows();
  if (all.size() > 1)
    m_session.pinChosen(all);
  else if (const auto ordinal = m_strip.shownImage())
    m_strip.choose(*ordinal);
}

void ReviewDecider::pinRuleChoices() {
  m_session.pinRuleChoices(rows());
}

void ReviewDecider::clearChoices() {
  m_session.choose(rows(), noOverride);
}

void ReviewDecider::markReviewed(bool reviewed) {
  m_session.markReviewed(rows(), reviewed);
}

void ReviewDecider::reviewAndGoOn() {
  const bool again = m_end != noRow && m_end == m_session.currentRow();
  const int marked = m_session.markReviewed(rows(), true);
  if (again && marked == 0)
    Q_EMIT goingOnWanted();
  else
    goToReview(true);
}

void ReviewDecider::goToReview(bool forward) {
  const bool found = walk(forward, [this](int row) { return m_session.toReview(row); });
  m_end = found ? noRow : m_session.currentRow();
  if (!found) Q_EMIT allReviewed();
}

void ReviewDecider::goFlagged(bool forward) {
  walk(forward, [this](int row) { return m_session.state().choice(row).flagged(); });
}

bool ReviewDecider::walk(bool forward, const std::function<bool(int)>& wanted) {
  const SampleStep step = stepAmong(m_samples.shown(), m_session.currentRow(), forward, wanted);
  if (step.row == noRow) return false;
  Q_EMIT sampleWanted(step.row);
  if (step.round) Q_EMIT wentRound(forward);
  return true;
}

void ReviewDecider::makeCandidates() {
  Q_EMIT candidatesWanted(rows(), 0);
}

void ReviewDecider::makeMore() {
  Q_EMIT candidatesWanted(rows(), howManyMore());
}

int ReviewDecider::howManyMore() const {
  constexpr int usual = 20;
  return m_session.state().sampleCount() > 0 ? std::max(1, m_session.state().input().plannedCandidates) : usual;
}

void ReviewDecider::copy() const {
  copySamples(m_session.state(), rows());
}

} // namespace stillroom::ui
