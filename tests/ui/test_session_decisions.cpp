// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/session/project_session.h"

#include <QSignalSpy>
#include <QtTest>

#include <numeric>

using namespace stillroom;
using namespace stillroom::ui;
using tests::flaggedRow;
using tests::folderOf;
using tests::okCandidate;
using tests::Recorder;

/// What a session decides, alone and in bulk, and what it knows of all decisions.
class TestSessionDecisions : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_recorder = std::make_unique<Recorder>();
    m_session = tests::openedSession(*m_recorder);
    QVERIFY(m_session);
  }
  void cleanup() {
    m_session.reset();
    m_recorder.reset();
  }

  void aPinAndItsReviewAreOneStep() {
    const int row = flaggedRow(m_session->state()), ordinal = okCandidate(m_session->state(), row, 0);
    m_session->decide(row, ordinal, true);
    QVERIFY(m_session->state().reviewOf(row) == ReviewMark::None); // not before the choice it belongs to
    QTRY_COMPARE(m_session->state().choice(row).chosen, ordinal);
    QVERIFY(m_session->state().reviewOf(row) == ReviewMark::Reviewed);
    QTRY_COMPARE(m_session->unsaved(), 0);
    QCOMPARE(m_recorder->decided.size(), std::size_t{1});
    QCOMPARE(m_recorder->decided[0].size(), std::size_t{2});
    QCOMPARE(m_recorder->decided[0][1].choice, ordinal);
  }

  void aReviewIsOfWhatWasDecidedJustBefore() {
    const int row = flaggedRow(m_session->state());
    m_session->decide(row, okCandidate(m_session->state(), row, 0));
    QTRY_COMPARE(m_session->state().choice(row).chosen, okCandidate(m_session->state(), row, 0));
    m_session->decide(row, okCandidate(m_session->state(), row, 7));
    m_session->markReviewed({row}); // no selection has come back yet; the choice's may come before the mark's
    QTRY_COMPARE(m_session->state().choice(row).chosen, okCandidate(m_session->state(), row, 7));
    QTRY_VERIFY(m_session->state().reviewOf(row) == ReviewMark::Reviewed);
    m_session->decide(row, noOverride);
    m_session->markReviewed({row});
    QTRY_COMPARE(m_session->state().overrideOf(row), noOverride);
    QTRY_VERIFY(m_session->state().reviewOf(row) == ReviewMark::Reviewed);
  }

  void bulkActionsLeaveOutWhatChangesNothing() {
    std::vector<int> rows(static_cast<std::size_t>(m_session->state().sampleCount()));
    std::iota(rows.begin(), rows.end(), 0);
    m_session->decide(0, baselineChoice);
    const int pending =
        static_cast<int>(m_session->state().result->counts[static_cast<std::size_t>(SampleStatus::Pending)]);
    QVERIFY(pending > 0);
    const auto chosen = m_session->state().result;
    const int pinned = m_session->pinRuleChoices(rows);
    QCOMPARE(pinned, 40 - pending - (chosen->samples[0].ruleChosen == baselineChoice ? 1 : 0));
    QTRY_COMPARE(m_session->state().overrideOf(39), chosen->samples[39].ruleChosen);
    for (int row = 1; row < 40; ++row)
      QCOMPARE(m_session->state().choice(row).chosen, chosen->samples[static_cast<std::size_t>(row)].chosen);
    QCOMPARE(m_session->markReviewed(rows), 40);
    QCOMPARE(m_session->markReviewed(rows), 0);
    QTRY_COMPARE(m_session->state().progress().reviewed, m_session->state().progress().flagged);
    QCOMPARE(m_session->markReviewed({3, 4, 99, -1}, false), 2);
    QCOMPARE(m_session->choose({flaggedRow(m_session->state()), flaggedRow(m_session->state())}, baselineChoice),
             1); // pinned to a candidate before
    QCOMPARE(m_session->choose(rows, noOverride), 40 - pending);
    QTRY_COMPARE(m_session->unsaved(), 0);
    QCOMPARE(m_recorder->decided.size(), std::size_t{6});
    QCOMPARE(m_recorder->decided[1].size(), static_cast<std::size_t>(pinned));
  }

  void notesAreThereAtOnce() {
    m_session->setNote(1, 3, QStringLiteral("blurred"));
    QCOMPARE(m_session->state().noteOf(13), QStringLiteral("blurred"));
    m_session->setNote(1, 3, QStringLiteral("blurred"));
    m_session->setNote(9, 3, QStringLiteral("no such class"));
    QTRY_COMPARE(m_session->unsaved(), 0);
    QCOMPARE(m_recorder->decided.size(), std::size_t{1});
    m_session->setNote(1, 3, QString());
    QVERIFY(m_session->state().noteOf(13).isEmpty());
    QTRY_COMPARE(m_recorder->decided.size(), std::size_t{2});
  }

  /// While a run goes on the contents are read anew all the time; what is decided meanwhile is no less decided.
  void decisionsHoldWhileContentsArrive() {
    QSignalSpy changed(m_session.get(), &ProjectSession::contentsChanged);
    bool met = false; // read, and the first selection of it not back yet: a moment that has to be caught
    for (int tries = 0; tries < 100 && !met; ++tries) {
      changed.clear();
      m_recorder->contents = tests::makeContents({.classes = 4, .imagesPerClass = tries % 2 ? 10 : 8});
      m_recorder->reads = 0;
      m_session->reload();
      QTRY_VERIFY(m_recorder->reads > 0 || !changed.isEmpty());
      QCoreApplication::processEvents();
      met = changed.isEmpty() && tries % 2 == 0;
      if (met) decideMeanwhile();
      QTRY_COMPARE(changed.count(), 1);
    }
    QVERIFY(met);
    QCOMPARE(m_session->state().sampleCount(), 32);
    QTRY_COMPARE(m_session->state().overrideOf(11), baselineChoice);
    QVERIFY(m_session->state().reviewOf(11) == ReviewMark::Reviewed);
    QCOMPARE(m_session->state().noteOf(11), QStringLiteral("meanwhile"));
    QTRY_COMPARE(m_session->unsaved(), 0);
    QCOMPARE(m_recorder->decided.size(), std::size_t{2});
  }

  void anUndoBringsEverythingInForce() {
    m_session->decide(5, baselineChoice, true);
    m_session->setNote(0, 5, QStringLiteral("gone soon"));
    QTRY_COMPARE(m_session->unsaved(), 0);
    const std::pair sample{folderOf(m_session->state(), 12), 2};
    m_recorder->inForce.overrides[sample] = baselineChoice;
    m_recorder->inForce.reviews[sample] = baselineChoice;
    m_recorder->inForce.notes[sample] = "kept";
    m_recorder->inForce.notes[{"no such folder", 0}] = "lost";
    m_session->undo();
    QTRY_COMPARE(m_session->state().overrideOf(12), baselineChoice);
    QVERIFY(m_session->state().reviewOf(12) == ReviewMark::Reviewed);
    QCOMPARE(m_session->state().noteOf(12), QStringLiteral("kept"));
    QCOMPARE(m_session->state().overrideOf(5), noOverride);
    QVERIFY(m_session->state().reviewOf(5) == ReviewMark::None);
    QVERIFY(m_session->state().noteOf(5).isEmpty());
  }

  void theHistoryFollowsTheDecisions() {
    QVERIFY(m_session->history()->empty());
    QVERIFY(m_session->undoText().isEmpty());
    QSignalSpy changed(m_session.get(), &ProjectSession::historyChanged);
    m_session->decide(2, baselineChoice);
    m_session->choose({3, 4, 5}, baselineChoice);
    QTRY_COMPARE(m_session->history()->size(), std::size_t{2});
    QVERIFY(!changed.isEmpty());
    QVERIFY(m_session->undoText().startsWith(QStringLiteral("Keep the baseline of 3 sample")));
    QVERIFY(m_session->redoText().isEmpty());
    m_recorder->history[1].state = DecisionState::Undone;
    m_session->decide(6, baselineChoice);
    QTRY_COMPARE(m_session->undoText(), QStringLiteral("Keep the baseline: tench · sample 6"));
    QVERIFY(m_session->redoText().startsWith(QStringLiteral("Keep the baseline of 3")));
  }

  void whatAChoiceWouldChangeIsKnownBeforehand() {
    m_session->previewSettings({.k = 20, .beta = m_session->settings().beta}); // the whole pool: choices hang together
    QTRY_COMPARE(m_session->state().result->settings.k, 20);
    const ReviewState before = m_session->state();
    bool any = false;
    for (int row = 0; row < before.sampleCount(); ++row) {
      m_session->setCurrentRow(row);
      QTRY_VERIFY(before.missingCandidates(row) > 0 || !before.choice(row).flagged() ||
                  !m_session->candidates().empty());
      if (before.confidence(row, 19)) any |= effectIsRight(before, row, 19);
    }
    QVERIFY(any);
    m_session->consider(25); // there is no such candidate
    QVERIFY(!m_session->considered());
    QVERIFY(m_session->effect().empty());
  }

private:
  /// About class 1, slot 3, in rows of ten slots; and about a slot that the eight on their way don't have.
  void decideMeanwhile() {
    m_session->decide(13, baselineChoice, true);
    m_session->setNote(1, 3, QStringLiteral("meanwhile"));
    QCOMPARE(m_session->markReviewed({19}), 0);
  }

  /// Compares what the session says with a selection under that override; true where it changes something.
  bool effectIsRight(const ReviewState& before, int row, int choice) {
    m_session->consider(choice);
    Overrides overrides = before.overrides;
    overrides[static_cast<std::size_t>(row)] = choice;
    const SelectionResult after = Selector(before.contents->selection).select(before.result->settings, overrides);
    std::vector<ChoiceChange> expected;
    for (std::size_t s = 0; s < after.samples.size(); ++s)
      if (const int was = before.result->samples[s].chosen, is = after.samples[s].chosen;
          was != is && s != static_cast<std::size_t>(row))
        expected.push_back({s, was, is});
    [&] { QTRY_VERIFY(m_session->effect() == expected); }();
    return !expected.empty();
  }

  std::unique_ptr<Recorder> m_recorder;
  std::unique_ptr<ProjectSession> m_session;
};

STILLROOM_TEST(TestSessionDecisions)
#include "test_session_decisions.moc"
