// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/state/decided_samples.h"
#include "ui/state/decision_texts.h"
#include "ui/state/row_decisions.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

using namespace stillroom;
using namespace stillroom::ui;
using Kind = SampleDecision::Kind;

namespace {

std::vector<int> allRows(const ReviewState& state) {
  std::vector<int> rows(static_cast<std::size_t>(state.sampleCount()));
  std::iota(rows.begin(), rows.end(), 0);
  return rows;
}

/// Decisions of every kind about samples of `contents`, and about some that it lacks.
std::vector<SampleDecision> someDecisions(const ProjectContents& contents, std::size_t count, unsigned seed) {
  std::mt19937 random(seed);
  const auto below = [&random](std::size_t n) { return static_cast<int>(random() % n); };
  std::vector<SampleDecision> decisions;
  for (std::size_t i = 0; i < count; ++i) {
    SampleDecision decision{.kind = static_cast<Kind>(below(3))};
    const auto c = static_cast<std::size_t>(below(contents.classes.size() + 1));
    decision.classFolder = c < contents.classes.size() ? contents.classes[c].folder : "no such folder";
    decision.slot = below(static_cast<std::size_t>(contents.imagesPerClass) + 1);
    decision.choice = decision.kind == Kind::Note ? noOverride : below(4) - 2;
    if (decision.kind == Kind::Note) decision.note = std::string(static_cast<std::size_t>(below(3)), 'x');
    decisions.push_back(decision);
  }
  return decisions;
}

/// What decisions come to, slowly.
Decisions added(const std::vector<SampleDecision>& decisions) {
  Decisions sum;
  for (const SampleDecision& each : decisions) {
    const std::pair sample{each.classFolder, each.slot};
    if (each.kind == Kind::Override) sum.overrides[sample] = each.choice;
    if (each.kind == Kind::Reviewed) sum.reviews[sample] = each.choice;
    if (each.kind == Kind::Note) sum.notes[sample] = each.note;
  }
  return sum;
}

bool same(const DecidedSamples& a, const DecidedSamples& b) {
  return a.overrides() == b.overrides() && a.reviews() == b.reviews() && *a.notes() == *b.notes();
}

template <class Value, class Key>
Value valueOr(const std::map<Key, Value>& values, const Key& key, const Value& otherwise) {
  const auto found = values.find(key);
  return found == values.end() ? otherwise : found->second;
}

} // namespace

/// What is decided about samples, as a value; and decisions about rows.
class TestDecidedSamples : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void beginsAsTheContentsSay() {
    auto contents = tests::makeContents();
    contents->overrides = {2, baselineChoice};
    contents->reviews = {0};
    contents->notes = {"seen"};
    const DecidedSamples decided(contents);
    QCOMPARE(decided.overrides().size(), std::size_t{40});
    QCOMPARE(decided.overrideOf(0, 0), 2);
    QCOMPARE(decided.overrideOf(0, 1), baselineChoice);
    QCOMPARE(decided.overrideOf(3, 9), noOverride);
    QCOMPARE(decided.overrideOf(3, 10), noOverride);
    QCOMPARE(decided.reviews()[0], 0);
    QCOMPARE(decided.reviews()[1], notReviewed);
    QCOMPARE(decided.notes()->at(0), std::string("seen"));
    QVERIFY(decided.notes()->at(39).empty());
    QVERIFY(DecidedSamples().overrides().empty());
    QCOMPARE(DecidedSamples().overrideOf(0, 0), noOverride);
  }

  void whatIsTakenAddsUp() {
    const auto contents = tests::makeContents({.classes = 3, .imagesPerClass = 5});
    for (unsigned seed = 0; seed < 20; ++seed) {
      const auto decisions = someDecisions(*contents, 60, seed);
      DecidedSamples decided(contents);
      decided.take(decisions);
      QVERIFY(same(decided, DecidedSamples(contents, added(decisions))));
      const Decisions sum = added(decisions);
      for (std::size_t row = 0; row < decided.overrides().size(); ++row) {
        const auto classIndex = static_cast<std::size_t>(contents->selection->classIndex[row]);
        const std::pair sample{contents->classes[classIndex].folder, contents->selection->slot[row]};
        QCOMPARE(decided.overrides()[row], valueOr(sum.overrides, sample, noOverride));
        QCOMPARE(decided.reviews()[row], valueOr(sum.reviews, sample, notReviewed));
        QCOMPARE(decided.notes()->at(row), valueOr(sum.notes, sample, std::string()));
      }
    }
  }

  void onlyWhatChangesSomethingIsHandedOn() {
    const auto contents = tests::makeContents({.classes = 3, .imagesPerClass = 5});
    const auto decisions = someDecisions(*contents, 200, 7);
    DecidedSamples decided(contents);
    const auto taken = decided.take(decisions);
    QVERIFY(!taken.empty() && taken.size() < decisions.size());
    DecidedSamples again(contents);
    for (const SampleDecision& each : taken) {
      QVERIFY(each.classFolder != "no such folder" && each.slot < 5);
      QCOMPARE(again.take({each}).size(), std::size_t{1});
      QVERIFY(again.take({each}).empty());
    }
    QVERIFY(same(again, decided));
  }

  void aCopyIsAnothersOwn() {
    const auto contents = tests::makeContents();
    const DecidedSamples before(contents);
    DecidedSamples after = before;
    const std::string folder = contents->classes[1].folder;
    after.take({{.kind = Kind::Note, .classFolder = folder, .slot = 2, .note = "blurred"},
                {.classFolder = folder, .slot = 2, .choice = baselineChoice}});
    QVERIFY(same(before, DecidedSamples(contents)));
    QCOMPARE(after.notes()->at(12), std::string("blurred"));
    QCOMPARE(after.overrideOf(1, 2), baselineChoice);
  }

  void decisionsMoveToOtherContents() {
    const auto few = tests::makeContents({.classes = 3, .imagesPerClass = 4});
    const auto many = tests::makeContents({.classes = 3, .imagesPerClass = 6});
    many->overrides[5] = 3; // class 0, slot 5: the others have no such sample
    DecidedSamples decided(few);
    decided.take(someDecisions(*few, 60, 3));
    const DecidedSamples moved = decided.over(many);
    QCOMPARE(moved.contents(), std::shared_ptr<const ProjectContents>(many));
    QCOMPARE(moved.overrideOf(0, 5), 3);
    for (int c = 0; c < 3; ++c)
      for (int slot = 0; slot < 4; ++slot)
        QCOMPARE(moved.overrideOf(c, slot), decided.overrideOf(c, slot));
    QVERIFY(same(moved.over(few), decided));
  }

  void aStateIsTakenAsItIsShown() {
    const auto contents = tests::makeContents();
    ReviewState state = tests::makeState(contents);
    state.overrides.assign(40, noOverride);
    state.overrides[4] = baselineChoice;
    state.reviews.assign(40, notReviewed);
    state.reviews[4] = baselineChoice;
    const DecidedSamples decided(state);
    QCOMPARE(decided.overrides(), state.overrides);
    QCOMPARE(decided.reviews(), state.reviews);
    QVERIFY(DecidedSamples(ReviewState()).overrides().empty());
  }

  void choicesThatNobodyCanMakeAreLeftOut() {
    const ReviewState state = tests::makeState(tests::makeContents());
    const int flagged = tests::flaggedRow(state), ordinal = tests::okCandidate(state, flagged, 0);
    QVERIFY(choiceOf(state, -1, baselineChoice, true).empty());
    QVERIFY(choiceOf(state, 40, baselineChoice, true).empty());
    QVERIFY(choiceOf(state, flagged, 25, true).empty());
    const auto both = choiceOf(state, flagged, ordinal, true);
    QCOMPARE(both.size(), std::size_t{2});
    QVERIFY(both[1].kind == Kind::Reviewed && both[1].choice == ordinal);
    QCOMPARE(summarise(both).samples, std::size_t{1});
    const auto given = choiceOf(state, flagged, noOverride, true);
    QCOMPARE(given[1].choice, state.choice(flagged).ruleChosen);
    for (const SampleDecision& each : ruleChoicesOf(state, allRows(state)))
      QVERIFY(each.choice != noOverride);
    const auto pending = static_cast<std::size_t>(
        std::count_if(state.result->samples.begin(), state.result->samples.end(),
                      [](const SampleChoice& choice) { return choice.ruleStatus == SampleStatus::Pending; }));
    QVERIFY(pending > 0);
    QCOMPARE(ruleChoicesOf(state, allRows(state)).size(), 40 - pending);
    QCOMPARE(summarise(choicesOf(state, {3, 4, 99, -1}, baselineChoice)).samples, std::size_t{2});
    QVERIFY(noteOf(state, 9, 3, "no such class").empty());
  }

  /// A choice that isn't selected with yet counts; so does one that was taken back.
  void aReviewIsOfWhatWasDecided() {
    ReviewState state = tests::makeState(tests::makeContents());
    const int row = tests::flaggedRow(state), ordinal = tests::okCandidate(state, row, 5);
    DecidedSamples decided(state);
    const auto mark = [&] { return reviewsOf(state, decided, {row}, true).at(0).choice; };
    QCOMPARE(mark(), state.choice(row).chosen);
    decided.take(choiceOf(state, row, ordinal, false));
    QCOMPARE(mark(), ordinal);
    state.overrides.assign(40, noOverride);
    state.overrides[static_cast<std::size_t>(row)] = ordinal;
    auto result = std::make_shared<SelectionResult>(*state.result);
    result->samples[static_cast<std::size_t>(row)].chosen = ordinal;
    state.result = result;
    decided.take(choiceOf(state, row, noOverride, false));
    QCOMPARE(mark(), state.choice(row).ruleChosen);
    QCOMPARE(reviewsOf(state, decided, {row}, false).at(0).choice, notReviewed);
  }

  void undoAndRedoNameTheirDecisions() {
    const ReviewState state = tests::makeState(tests::makeContents());
    const auto decision = [&](int row, DecisionState became) {
      const auto samples = choicesOf(state, {row}, baselineChoice);
      return Decision{.state = became, .samples = samples, .summary = summarise(samples)};
    };
    QVERIFY(undoText({}, state).isEmpty() && redoText({}, state).isEmpty());
    const std::vector<Decision> history{decision(0, DecisionState::InForce), decision(1, DecisionState::InForce),
                                        decision(2, DecisionState::Dropped), decision(3, DecisionState::Undone),
                                        decision(4, DecisionState::Undone)};
    QCOMPARE(undoText(history, state), decisionText(history[1], state));
    QCOMPARE(redoText(history, state), decisionText(history[3], state));
  }
};

STILLROOM_TEST(TestDecidedSamples)
#include "test_decided_samples.moc"
