// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_decider.h"

#include "ui/review/grid/sample_transfer.h"
#include "ui/review/strip/strip_panel.h"
#include "ui/session/project_session.h"

#include <algorithm>
#include <utility>

namespace stillroom::ui {

ReviewDecider::ReviewDecider(ProjectSession& session, StripPanel& strip, std::function<std::vector<int>()> selected,
                             QObject* parent)
    : QObject(parent), m_session(session), m_strip(strip), m_selected(std::move(selected)) {}

std::vector<int> ReviewDecider::rows() const {
  std::vector<int> rows = m_selected();
  if (rows.size() < 2 && m_session.currentRow() != noRow) rows = {m_session.currentRow()};
  return rows;
}

void ReviewDecider::choose(int ordinal) {
  m_strip.choose(ordinal);
}

void ReviewDecider::pinShown() {
  if (const auto ordinal = m_strip.shownImage()) choose(*ordinal);
}

void ReviewDecider::pinRuleChoices() {
  m_session.pinRuleChoices(rows());
}

void ReviewDecider::keepBaselines() {
  const std::vector<int> all = rows();
  if (all.size() > 1)
    m_session.keepBaselines(all);
  else
    choose(baselineChoice);
}

void ReviewDecider::clearChoices() {
  m_session.clearOverrides(rows());
}

void ReviewDecider::markReviewed(bool reviewed) {
  m_session.markReviewed(rows(), reviewed);
}

void ReviewDecider::reviewAndGoOn() {
  if (!m_session.readOnly()) markReviewed(true);
  goToReview(true);
}

void ReviewDecider::goToReview(bool forward) {
  const int row = m_session.state().nextToReview(m_session.currentRow(), forward);
  if (row != noRow) Q_EMIT sampleWanted(row);
}

void ReviewDecider::goFlagged(bool forward) {
  const int row = nextFlagged(m_session.state(), m_session.currentRow(), forward);
  if (row != noRow) Q_EMIT sampleWanted(row);
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
