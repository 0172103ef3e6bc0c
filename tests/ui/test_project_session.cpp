// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/session/project_session.h"

#include <QSignalSpy>
#include <QtTest>

#include <future>
#include <semaphore>

using namespace stillroom;
using namespace stillroom::ui;
using tests::flaggedRow;
using tests::folderOf;
using tests::okCandidate;
using tests::Recorder;

namespace {

/// Contents whose selection can't begin.
std::shared_ptr<ProjectContents> brokenContents() {
  auto contents = tests::makeContents({.classes = 2, .imagesPerClass = 3, .seed = 9});
  auto input = std::make_shared<SelectionInput>(*contents->selection);
  input->firstCandidate.pop_back();
  contents->selection = input;
  return contents;
}

SelectionSettings withBeta(SelectionSettings settings, float beta) {
  settings.beta = beta;
  return settings;
}

} // namespace

class TestProjectSession : public QObject {
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

  void opensWithTheSelectionInForce() {
    QCOMPARE(m_session->state().sampleCount(), 40);
    QCOMPARE(m_session->choicesChanged(), 0);
    QVERIFY(m_session->state().result->samples == tests::makeState(m_recorder->contents).result->samples);
  }

  void aMovingSliderEndsAtItsLastValueAndIsSavedOnce() {
    QSignalSpy results(m_session.get(), &ProjectSession::selectionChanged);
    for (int i = 0; i <= 50; ++i)
      m_session->previewSettings(withBeta(m_session->settings(), 0.90F - 0.01F * static_cast<float>(i)));
    QCOMPARE(m_session->unsaved(), 1);
    QTRY_COMPARE(m_session->state().result->settings.beta, m_session->settings().beta);
    QTRY_COMPARE(m_session->unsaved(), 0);
    QTest::qWait(50);
    QVERIFY(results.count() <= 53);
    const std::lock_guard lock(m_recorder->mutex);
    QCOMPARE(m_recorder->settings.size(), std::size_t{1});
    QCOMPARE(m_recorder->settings.back(), m_session->settings());
  }

  void previewCountsTheChoicesThatChange() {
    const auto before = m_session->state().result;
    m_session->previewSettings(withBeta(m_session->settings(), 0.5F));
    QTRY_VERIFY(m_session->state().result->settings.beta == 0.5F);
    int changed = 0;
    for (std::size_t s = 0; s < before->samples.size(); ++s)
      changed += before->samples[s].chosen != m_session->state().result->samples[s].chosen ? 1 : 0;
    QVERIFY(changed > 0);
    QCOMPARE(m_session->choicesChanged(), changed);
    QTRY_COMPARE(m_session->unsaved(), 0);
    QCOMPARE(m_session->choicesChanged(), changed); // against what was in force when the slider began to move
    QVERIFY(m_session->comparedSettings() == m_recorder->contents->settings);
    m_session->previewSettings(withBeta(m_session->settings(), 0.51F));
    QCOMPARE(m_session->comparedSettings().beta, 0.5F); // another move begins there
  }

  void decisionsReachTheProjectInOrder() {
    const int row = flaggedRow(m_session->state());
    m_session->setCurrentRow(row);
    const int slot = m_session->state().slotOf(row);
    const std::string folder = folderOf(m_session->state(), row);
    const int first = okCandidate(m_session->state(), row, 0), second = okCandidate(m_session->state(), row, first + 1);
    m_session->decide(row, first);
    m_session->decide(row, second);
    m_session->decide(row, second); // nothing new
    m_session->decide(row, noOverride);
    m_session->decide(row, baselineChoice);
    QTRY_COMPARE(m_session->unsaved(), 0);
    QTRY_COMPARE(static_cast<int>(m_session->state().choice(row).status), static_cast<int>(SampleStatus::Overridden));
    QTRY_COMPARE(m_session->state().choice(row).chosen, baselineChoice);
    std::vector<std::vector<SampleDecision>> expected;
    for (const int choice : {first, second, noOverride, baselineChoice})
      expected.push_back({{.classFolder = folder, .slot = slot, .choice = choice}});
    QVERIFY(m_recorder->decided == expected);
  }

  void candidatesBelongToTheCurrentSample() {
    for (int row = 0; row < m_session->state().sampleCount(); ++row)
      m_session->setCurrentRow(row);
    const int row = flaggedRow(m_session->state());
    m_session->setCurrentRow(row);
    QTRY_VERIFY(!m_session->candidates().empty());
    Selector selector(m_recorder->contents->selection);
    const auto expected =
        selector.candidates(*m_session->state().result, m_session->state().overrides, static_cast<std::size_t>(row));
    QCOMPARE(m_session->candidates().size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
      QCOMPARE(m_session->candidates()[i].similaritySum, expected[i].similaritySum);
  }

  void resultsOfAnOlderProjectAreDropped() {
    m_session->previewSettings(withBeta(m_session->settings(), 0.1F));
    const auto other = tests::makeContents({.classes = 2, .imagesPerClass = 3, .seed = 9});
    QSignalSpy opened(m_session.get(), &ProjectSession::opened);
    m_session->adopt(m_recorder->backend(), other);
    QVERIFY(opened.wait());
    QTest::qWait(100);
    QCOMPARE(m_session->state().contents, other);
    QCOMPARE(m_session->state().sampleCount(), 6);
    QCOMPARE(m_session->state().result->settings.beta, other->settings.beta);
  }

  void aFailedSaveSaysSoAndShowsTheDisk() {
    m_recorder->failing = true;
    QSignalSpy problem(m_session.get(), &ProjectSession::problem);
    const int row = flaggedRow(m_session->state());
    m_session->decide(row, baselineChoice);
    QTRY_COMPARE(problem.count(), 1);
    QCOMPARE(problem.front().front().toString(), QStringLiteral("The disk is full at /there."));
    QTRY_COMPARE(m_session->state().overrideOf(row), noOverride);
  }

  void decisionsWaitUntilAnotherProjectIsShown() {
    Recorder other;
    other.contents = tests::makeContents({.classes = 2, .imagesPerClass = 3, .seed = 9});
    QSignalSpy opened(m_session.get(), &ProjectSession::opened);
    m_session->adopt(other.backend(), other.contents);
    m_session->decide(flaggedRow(m_session->state()), baselineChoice); // a row of the project before
    m_session->previewSettings(withBeta(m_session->settings(), 0.2F));
    QCOMPARE(m_session->unsaved(), 0);
    QVERIFY(opened.wait());
    QVERIFY(other.decided.empty() && m_recorder->decided.empty());
    m_session->decide(0, baselineChoice);
    QTRY_COMPARE(m_session->state().overrideOf(0), baselineChoice);
    QTRY_COMPARE(m_session->unsaved(), 0);
    QCOMPARE(other.decided.size(), std::size_t{1});
    m_session.reset(); // before what it writes to
  }

  void aProjectWhoseSelectionFailsLeavesTheOneBefore() {
    Recorder other;
    other.contents = brokenContents();
    QSignalSpy failed(m_session.get(), &ProjectSession::openFailed);
    QSignalSpy reloaded(m_session.get(), &ProjectSession::contentsChanged);
    m_recorder->contents = tests::makeContents(); // as read anew
    m_session->adopt(other.backend(), other.contents);
    QVERIFY(failed.wait());
    QVERIFY(!m_session->isOpening());
    QTRY_COMPARE(reloaded.count(), 1);
    m_session->decide(flaggedRow(m_session->state()), baselineChoice);
    QTRY_COMPARE(m_session->state().overrideOf(flaggedRow(m_session->state())), baselineChoice);
    QTRY_COMPARE(m_recorder->decided.size(), std::size_t{1});
    QVERIFY(other.decided.empty());
    m_session.reset();
  }

  void aReloadWhoseSelectionFailsLeavesWhatIsShown() {
    m_recorder->contents = brokenContents();
    QSignalSpy problem(m_session.get(), &ProjectSession::problem);
    m_session->reload();
    QVERIFY(problem.wait());
    QCOMPARE(m_session->state().sampleCount(), 40);
    m_session->decide(flaggedRow(m_session->state()), baselineChoice);
    QTRY_COMPARE(m_session->state().overrideOf(flaggedRow(m_session->state())), baselineChoice);
    QCOMPARE(problem.count(), 1);
  }

  void settingsGoWithContentsThatAreGivenUp() {
    const SelectionSettings shown = m_session->settings();
    auto broken = brokenContents();
    broken->settings = withBeta(shown, 0.123F);
    m_recorder->contents = broken;
    QSignalSpy problem(m_session.get(), &ProjectSession::problem);
    m_session->reload();
    QVERIFY(problem.wait());
    QCOMPARE(m_session->settings(), shown);
    QCOMPARE(m_session->savedSettings(), shown);
    QCOMPARE(m_session->unsaved(), 0);
    QCOMPARE(m_session->state().result->settings, shown);
  }

  void aFailedOpenLeavesReloadsAndUndosAlone() {
    QSignalSpy failed(m_session.get(), &ProjectSession::openFailed);
    QSignalSpy undone(m_session.get(), &ProjectSession::decisionChanged);
    m_session->undo();
    m_session->reload();
    m_session->open(QStringLiteral("/nowhere/at-all.stillroom"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(undone.count(), 1);
    QCOMPARE(undone.front().at(1).toInt(), 2);
    m_recorder->contents = tests::makeContents({.classes = 4, .imagesPerClass = 8});
    m_session->reload();
    QTRY_COMPARE(m_session->state().sampleCount(), 32);
  }

  void eachStepOfASliderSelectsOnce() {
    SelectionOutcome outcome;
    std::binary_semaphore done{0};
    SelectionWorker worker([&](SelectionOutcome delivered) {
      outcome = std::move(delivered);
      done.release();
    });
    const SelectionSettings first = m_recorder->contents->settings;
    const auto select = [&](float shown, float saved) {
      worker.submit({.input = m_recorder->contents->selection,
                     .settings = withBeta(first, shown),
                     .compared = withBeta(first, saved)});
      done.acquire();
      return outcome.result;
    };
    const auto moved = select(0.5F, 0.9F);
    QCOMPARE(select(0.5F, 0.5F), moved); // saved: the same result is the one in force now
    for (const float step : {0.4F, 0.3F, 0.2F}) {
      const auto preview = select(step, 0.5F);
      QVERIFY(preview != moved);
      QCOMPARE(select(step, 0.5F), preview);
    }
    QCOMPARE(select(0.5F, 0.5F), moved); // kept all the while
  }

  void reloadKeepsTheCurrentSample() {
    m_session->setCurrentRow(13);
    auto fewer = tests::makeContents({.classes = 4, .imagesPerClass = 8});
    m_recorder->contents = fewer;
    QSignalSpy changed(m_session.get(), &ProjectSession::contentsChanged);
    m_session->reload();
    QVERIFY(changed.wait());
    QCOMPARE(m_session->state().classOf(m_session->currentRow()), 1);
    QCOMPARE(m_session->state().slotOf(m_session->currentRow()), 3);
  }

  void readOnlyProjectsTakeNoDecision() {
    auto contents = tests::makeContents();
    contents->readOnly = true;
    QSignalSpy opened(m_session.get(), &ProjectSession::opened);
    m_session->adopt(m_recorder->backend(), contents);
    QVERIFY(opened.wait());
    m_session->decide(flaggedRow(m_session->state()), baselineChoice);
    QCOMPARE(m_session->markReviewed({0, 1}), 0);
    m_session->setNote(0, 0, QStringLiteral("x"));
    m_session->previewSettings(withBeta(m_session->settings(), 0.2F));
    QTRY_COMPARE(m_session->state().result->settings.beta, 0.2F);
    QTest::qWait(ProjectSession::restMilliseconds + 100);
    QVERIFY(m_recorder->decided.empty());
    QVERIFY(m_recorder->settings.empty());
  }

  void openingNothingFailsWithASentence() {
    QSignalSpy failed(m_session.get(), &ProjectSession::openFailed);
    m_session->open(QStringLiteral("/nowhere/at-all.stillroom"));
    QVERIFY(failed.wait());
    QVERIFY(!failed.front().front().toString().isEmpty());
    QVERIFY(m_session->isOpen()); // what was open stays
  }

private:
  std::unique_ptr<Recorder> m_recorder;
  std::unique_ptr<ProjectSession> m_session;
};

STILLROOM_TEST(TestProjectSession)
#include "test_project_session.moc"
