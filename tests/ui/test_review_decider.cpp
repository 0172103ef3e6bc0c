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
    m_decider = std::make_unique<ReviewDecider>(*m_session, *m_strip, [this] { return m_selected; });
    m_selected.clear();
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
    m_decider->keepBaselines();
    QCOMPARE(wanted.back().front().toInt(), baselineChoice);
  }

  void severalAreDecidedInOneStep() {
    m_selected = {m_row, m_row + 1};
    m_session->decide(m_row, okCandidate(m_session->state(), m_row, 0));
    QTRY_COMPARE(m_session->unsaved(), 0);
    m_decider->keepBaselines();
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
    QCOMPARE(wanted.back().front().toInt(), nextFlagged(state, m_row, true));
    m_decider->goFlagged(false);
    QCOMPARE(wanted.back().front().toInt(), nextFlagged(state, m_row, false));
    m_decider->goToReview(false);
    QCOMPARE(wanted.back().front().toInt(), state.nextToReview(m_row, false));
    m_decider->reviewAndGoOn();
    QCOMPARE(wanted.back().front().toInt(), state.nextToReview(m_row, true));
    QTRY_VERIFY(m_session->state().reviewOf(m_row) == ReviewMark::Reviewed);
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
  std::vector<int> m_selected;
  int m_row = noRow;
};

STILLROOM_TEST(TestReviewDecider)
#include "test_review_decider.moc"
