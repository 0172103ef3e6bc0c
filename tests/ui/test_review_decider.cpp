// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/images/heat_cache.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/review/review_decider.h"
#include "ui/review/strip/strip_panel.h"
#include "ui/session/project_session.h"

#include <QSignalSpy>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::ui;
using tests::flaggedRow;
using tests::okCandidate;

/// What a person's decisions are about, over a session and a strip and nothing else of the window.
class TestReviewDecider : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_recorder = std::make_unique<tests::Recorder>();
    m_session = tests::openedSession(*m_recorder);
    QVERIFY(m_session);
    m_strip = std::make_unique<StripPanel>(m_cache, m_heat);
    m_decider = std::make_unique<ReviewDecider>(
        *m_session, *m_strip,
        ShownSamples{.shown = [this] { return m_shown; }, .selected = [this] { return m_selected; }});
    m_selected.clear();
    m_shown = tests::allRows(m_session->state());
    m_row = flaggedRow(m_session->state());
    m_session->setCurrentRow(m_row);
    m_strip->setSample(m_session->state(), m_row, {});
  }
  void cleanup() {
    m_decider.reset();
    m_strip.reset();
    m_session.reset();
    m_recorder.reset();
  }

  void aDecisionIsAboutSeveralOrTheCurrentOne() {
    QCOMPARE(m_decider->rows(), std::vector<int>{m_row});
    m_selected = {m_row + 1}; // one alone says nothing: the current sample may be elsewhere
    QCOMPARE(m_decider->rows(), std::vector<int>{m_row});
    m_selected = {3, 1, 7};
    QCOMPARE(m_decider->rows(), m_selected);
  }

  void onlyWhatCanBeChosenIsWanted() {
    QSignalSpy wanted(m_strip.get(), &StripPanel::choiceWanted);
    m_decider->choose(1000);
    QVERIFY(wanted.isEmpty());
    const int ordinal = okCandidate(m_session->state(), m_row, 3);
    m_decider->choose(ordinal);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.back().front().toInt(), ordinal);
    QVERIFY(m_strip->shownImage() == ordinal);
    const int other = okCandidate(m_session->state(), m_row, ordinal + 1);
    m_strip->showImage(other);
    m_decider->pinShown();
    QCOMPARE(wanted.back().front().toInt(), other);
    m_decider->choose(baselineChoice);
    QCOMPARE(wanted.back().front().toInt(), baselineChoice);
  }

  void severalAreDecidedInOneStep() {
    m_selected = {m_row, m_row + 1};
    m_session->decide(m_row, okCandidate(m_session->state(), m_row, 0));
    QTRY_COMPARE(m_session->unsaved(), 0);
    m_decider->choose(baselineChoice);
    QTRY_COMPARE(m_session->state().overrideOf(m_row), baselineChoice);
    QCOMPARE(m_session->state().overrideOf(m_row + 1), baselineChoice);
    m_decider->clearChoices();
    QTRY_COMPARE(m_session->state().overrideOf(m_row), noOverride);
    m_decider->markReviewed(true);
    QTRY_VERIFY(m_session->state().reviewOf(m_row + 1) == ReviewMark::Reviewed);
    QTRY_COMPARE(m_session->unsaved(), 0);
    QCOMPARE(m_recorder->decided.size(), std::size_t{4});
  }

  void itWalksToWhatIsFlaggedAndToReview() {
    const ReviewState state = m_session->state();
    QSignalSpy wanted(m_decider.get(), &ReviewDecider::sampleWanted);
    m_decider->goFlagged(true);
    QCOMPARE(wanted.back().front().toInt(), tests::nextFlagged(state, m_row, true));
    m_decider->goFlagged(false);
    QCOMPARE(wanted.back().front().toInt(), tests::nextFlagged(state, m_row, false));
    m_decider->goToReview(false);
    QCOMPARE(wanted.back().front().toInt(), tests::nextToReview(state, m_row, false));
    m_decider->reviewAndGoOn();
    QCOMPARE(wanted.back().front().toInt(), tests::nextToReview(state, m_row, true));
    QTRY_VERIFY(m_session->state().reviewOf(m_row) == ReviewMark::Reviewed);
  }

  /// Only among what is shown, in that order; at the end it says so, and pressed again it wants to go on.
  void itKeepsToWhatIsShown() {
    QSignalSpy wanted(m_decider.get(), &ReviewDecider::sampleWanted), round(m_decider.get(), &ReviewDecider::wentRound),
        end(m_decider.get(), &ReviewDecider::allReviewed), on(m_decider.get(), &ReviewDecider::goingOnWanted);
    const ReviewState& state = m_session->state();
    std::vector<int> flagged;
    for (const int row : m_shown)
      if (state.choice(row).flagged()) flagged.insert(flagged.begin(), row); // the last one first
    flagged.resize(4);
    m_shown = flagged;
    m_session->setCurrentRow(flagged[1]);
    for (const int expected : {flagged[2], flagged[3], flagged[0]}) {
      m_decider->reviewAndGoOn();
      QCOMPARE(wanted.back().front().toInt(), expected);
      QCOMPARE(round.count(), expected == flagged[0] ? 1 : 0);
      m_session->setCurrentRow(expected);
    }
    m_decider->reviewAndGoOn();
    QCOMPARE(end.count(), 1);
    QCOMPARE(wanted.count(), 3);
    m_decider->reviewAndGoOn();
    QCOMPARE(on.count(), 1);
    QTRY_COMPARE(m_session->unsaved(), 0);
    QCOMPARE(m_recorder->decided.size(), std::size_t{4});
  }

  /// Whatever the key, it is about all that are selected, and leaves out those that have no such image.
  void everyKeyIsAboutAllSelected() {
    const ReviewState& state = m_session->state();
    QSignalSpy several(m_session.get(), &ProjectSession::decidedSeveral);
    m_selected = {m_row, m_row + 1};
    while (!state.choice(m_selected[1]).flagged() || state.missingCandidates(m_selected[1]) > 0)
      ++m_selected[1];
    const int ordinal = okCandidate(state, m_row, 2);
    m_decider->choose(ordinal);
    QTRY_COMPARE(state.overrideOf(m_row), ordinal);
    QCOMPARE(state.overrideOf(m_selected[1]), state.canChoose(m_selected[1], ordinal) ? ordinal : noOverride);
    m_decider->choose(noOverride);
    QTRY_COMPARE(state.overrideOf(m_row), noOverride);
    several.clear();
    m_decider->pinShown();
    QCOMPARE(several.count(), 1);
    for (const int row : m_selected)
      QTRY_COMPARE(state.overrideOf(row), state.choice(row).chosen);
  }

  void candidatesAreWantedAsManyAsPlanned() {
    QSignalSpy wanted(m_decider.get(), &ReviewDecider::candidatesWanted);
    m_selected = {2, 5};
    m_decider->makeCandidates();
    m_decider->makeMore();
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted[0][0].value<std::vector<int>>(), m_selected);
    QCOMPARE(wanted[0][1].toInt(), 0);
    QCOMPARE(wanted[1][1].toInt(), m_session->state().input().plannedCandidates);
  }

private:
  ThumbnailCache m_cache;
  HeatCache m_heat;
  std::unique_ptr<tests::Recorder> m_recorder;
  std::unique_ptr<ProjectSession> m_session;
  std::unique_ptr<StripPanel> m_strip;
  std::unique_ptr<ReviewDecider> m_decider;
  std::vector<int> m_selected, m_shown;
  int m_row = noRow;
};

STILLROOM_TEST(TestReviewDecider)
#include "test_review_decider.moc"
