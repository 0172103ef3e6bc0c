// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/state/review_state.h"

#include <QtTest>

#include <algorithm>

using namespace stillroom;
using namespace stillroom::ui;

/// What is reviewed, and what comes next.
class TestReviewState : public QObject {
  Q_OBJECT

  std::shared_ptr<ProjectContents> m_contents;

  /// Marks every flagged sample as it is now.
  static void reviewAll(ReviewState& state) {
    state.reviews.assign(static_cast<std::size_t>(state.sampleCount()), notReviewed);
    for (int row = 0; row < state.sampleCount(); ++row)
      if (state.choice(row).flagged()) state.reviews[static_cast<std::size_t>(row)] = state.choice(row).chosen;
  }

  void select(ReviewState& state, const SelectionSettings& settings) const {
    state.result =
        std::make_shared<const SelectionResult>(Selector(m_contents->selection).select(settings, state.overrides));
  }

private Q_SLOTS:
  void init() { m_contents = tests::makeContents(); }

  void aReviewHoldsWhileTheChoiceDoes() {
    ReviewState state = tests::makeState(m_contents);
    const auto nothing = state.progress();
    QCOMPARE(nothing.flagged, static_cast<int>(state.result->flagged));
    QCOMPARE(nothing.reviewed + nothing.changed, 0);
    reviewAll(state);
    QVERIFY((state.progress() == ReviewProgress{nothing.flagged, nothing.flagged, 0}));
    QCOMPARE(tests::nextToReview(state, 0), noRow);

    const auto before = state.result;
    select(state, {.k = 20, .beta = m_contents->settings.beta});
    int changed = 0;
    for (int row = 0; row < state.sampleCount(); ++row) {
      const bool other = state.choice(row).chosen != before->samples[static_cast<std::size_t>(row)].chosen;
      const bool flagged = state.choice(row).flagged();
      QVERIFY(state.reviewOf(row) == (!flagged ? ReviewMark::None
                                      : other  ? ReviewMark::Changed
                                               : ReviewMark::Reviewed));
      changed += other ? 1 : 0;
    }
    QVERIFY(changed > 0);
    QVERIFY((state.progress() == ReviewProgress{nothing.flagged, nothing.flagged - changed, changed}));
    QVERIFY(state.reviewOf(tests::nextToReview(state, noRow)) == ReviewMark::Changed);

    select(state, m_contents->settings); // as it was seen again
    QVERIFY((state.progress() == ReviewProgress{nothing.flagged, nothing.flagged, 0}));
  }

  /// A decision only changes what comes later in its class: reviewed in order, nothing is left behind.
  void whoGoesOnInOrderComesToAnEnd() {
    ReviewState state = tests::makeState(m_contents);
    state.reviews.assign(static_cast<std::size_t>(state.sampleCount()), notReviewed);
    int steps = 0, last = noRow;
    for (int row = tests::nextToReview(state, noRow); row != noRow; row = tests::nextToReview(state, row)) {
      QVERIFY(row > last);
      last = row;
      ++steps;
      const int other = state.canChoose(row, 0) ? 0 : baselineChoice;
      state.overrides[static_cast<std::size_t>(row)] = other;
      select(state, m_contents->settings);
      state.reviews[static_cast<std::size_t>(row)] = state.choice(row).chosen;
    }
    QCOMPARE(steps, state.progress().flagged);
    QCOMPARE(state.progress().reviewed, steps);
  }

  void theNextOneIsFoundRoundTheEnd() {
    ReviewState state = tests::makeState(m_contents);
    reviewAll(state);
    std::vector<int> open;
    for (int row = 0; row < state.sampleCount(); ++row)
      if (state.choice(row).flagged() && row % 3 != 0) {
        open.push_back(row);
        state.reviews[static_cast<std::size_t>(row)] = notReviewed;
      }
    QVERIFY(open.size() > 3);
    for (int row = 0; row < state.sampleCount(); ++row) {
      const auto after = std::upper_bound(open.begin(), open.end(), row);
      const auto before = std::lower_bound(open.begin(), open.end(), row);
      QCOMPARE(tests::nextToReview(state, row), after == open.end() ? open.front() : *after);
      QCOMPARE(tests::nextToReview(state, row, false), before == open.begin() ? open.back() : *(before - 1));
    }
    QCOMPARE(tests::nextToReview(state, noRow), open.front());
    QCOMPARE(tests::nextToReview(state, noRow, false), open.back());
    state.reviews.assign(state.reviews.size(), notReviewed);
    reviewAll(state);
    state.reviews[static_cast<std::size_t>(open[1])] = notReviewed;
    QCOMPARE(tests::nextToReview(state, open[1]), open[1]); // the last one left is found from itself
    int classes = 0;
    for (int c = 0; c < 4; ++c)
      classes += state.progress(c).flagged - state.progress(c).reviewed;
    QCOMPARE(classes, 1);
  }

  void withoutOwnMarksTheContentsCount() {
    m_contents->reviews.assign(40, notReviewed);
    m_contents->notes[7] = "crooked";
    ReviewState state = tests::makeState(m_contents);
    m_contents->reviews[7] = state.choice(7).chosen;
    QVERIFY(state.reviewOf(7) == ReviewMark::Reviewed);
    QCOMPARE(state.noteOf(7), QStringLiteral("crooked"));
    state.notes = std::make_shared<const std::vector<std::string>>(40);
    QVERIFY(state.noteOf(7).isEmpty());
    QCOMPARE(tests::nextToReview(ReviewState(), noRow), noRow);
    QVERIFY(ReviewState().progress() == ReviewProgress());
  }

  void rowsAreFoundByClassAndSlot() {
    const ReviewState state = tests::makeState(m_contents);
    for (int row = 0; row < state.sampleCount(); ++row)
      QCOMPARE(state.rowOf(state.classOf(row), state.slotOf(row)).value_or(noRow), row);
    for (const auto& [classIndex, slot] : {std::pair(-1, 0), {4, 0}, {0, 10}, {0, -1}})
      QVERIFY(!state.rowOf(classIndex, slot));
  }

  void whatCanBeChosen() {
    m_contents->baselineImages[3].clear();
    const ReviewState state = tests::makeState(m_contents);
    QVERIFY(state.canChoose(3, noOverride));
    QVERIFY(!state.canChoose(3, baselineChoice));
    for (int row = 0; row < state.sampleCount(); ++row)
      for (int ordinal = 0; ordinal <= 20; ++ordinal)
        QCOMPARE(state.canChoose(row, ordinal), state.confidence(row, ordinal).has_value());
  }
};

STILLROOM_TEST(TestReviewState)
#include "test_review_state.moc"
