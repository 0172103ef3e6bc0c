// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"
#include "sample_contents.h"
#include "support/test_main.h"

#include "ui/state/sample_filter.h"
#include "ui/state/sample_search.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace stillroom;
using namespace stillroom::ui;

namespace {

/// A filter put together at random; every part of it is set in some.
SampleFilter randomFilter(std::mt19937& random, int classes) {
  const auto some = [&random](unsigned most) { return static_cast<std::uint8_t>(random() % (most + 1)); };
  const auto share = [&random] { return static_cast<double>(random() % 101) / 100; };
  SampleFilter filter;
  if (random() % 3 == 0) filter.statuses = some(63);
  if (random() % 3 == 0) filter.reasons = some(7);
  if (random() % 3 == 0) filter.reviews = some(7);
  filter.noted = random() % 8 == 0;
  filter.moved = random() % 8 == 0;
  if (random() % 4 == 0) filter.confidence = {share() / 2, 0.5 + share() / 2};
  if (random() % 4 == 0) filter.similarity = {share() - 1, share()};
  if (random() % 6 == 0) filter.intended = static_cast<int>(random() % static_cast<unsigned>(classes));
  if (random() % 6 == 0) filter.predicted = static_cast<int>(random() % static_cast<unsigned>(classes));
  return filter;
}

/// The same question, asked the long way.
bool answers(const ReviewState& state, const MovedChoices& moved, int row, const SampleFilter& f) {
  const SampleChoice& choice = state.choice(row);
  const auto in = [](std::uint8_t set, auto value) { return set == 0 || (set >> static_cast<int>(value)) % 2 == 1; };
  if (!in(f.statuses, choice.status) || !in(f.reasons, choice.reason) || !in(f.reviews, state.reviewOf(row)))
    return false;
  if (f.noted && state.noteOf(row).isEmpty()) return false;
  if (f.moved && moved[static_cast<std::size_t>(row)] == 0) return false;
  if (f.intended >= 0 && state.classOf(row) != f.intended) return false;
  if (f.predicted >= 0 && state.predicted(row, baselineChoice) != f.predicted &&
      state.predicted(row, choice.chosen) != f.predicted)
    return false;
  if (f.confidence != everyConfidence) {
    const auto p = state.confidence(row, choice.chosen);
    if (!p || *p < static_cast<float>(f.confidence.low) || *p > static_cast<float>(f.confidence.high)) return false;
  }
  if (f.similarity == everySimilarity) return true;
  const auto similarity = choice.similarity();
  return similarity && *similarity > f.similarity.low - 1e-6 && *similarity < f.similarity.high + 1e-6;
}

} // namespace

class TestSampleFilter : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    auto contents = tests::makeContents({.classes = 6, .imagesPerClass = 20});
    auto input = std::make_shared<SelectionInput>(*contents->selection);
    for (std::size_t row = 0; row < 120; row += 17) { // failed baselines
      input->baselineConfidence[row] = std::nanf("");
      input->baselinePredicted[row] = -1;
    }
    contents->selection = input;
    for (std::size_t row = 0; row < contents->notes.size(); row += 5)
      contents->notes[row] = "Note " + std::to_string(row) + " Größe";
    for (std::size_t row = 3; row < contents->overrides.size(); row += 11)
      contents->overrides[row] = baselineChoice;
    m_state = tests::makeState(contents);
    m_state.reviews.assign(120, notReviewed);
    for (int row = 0; row < 120; row += 3)
      m_state.reviews[static_cast<std::size_t>(row)] = m_state.choice(row).chosen + row % 2;
    m_moved.resize(120);
    for (std::size_t row = 0; row < 120; row += 4)
      m_moved[row] = 1;
  }

  void aFilterLeavesWhatAnswersIt() {
    std::mt19937 random(7);
    std::size_t shown = 0;
    for (int i = 0; i < 2000; ++i) {
      GridQuery query{.classIndex = i % 4 == 0 ? i % 6 : allClasses, .filter = randomFilter(random, 6)};
      std::vector<int> expected;
      for (int row = 0; row < m_state.sampleCount(); ++row)
        if ((query.classIndex == allClasses || m_state.classOf(row) == query.classIndex) &&
            answers(m_state, m_moved, row, query.filter))
          expected.push_back(row);
      QCOMPARE(rowsOf(m_state, m_moved, query), expected);
      shown += expected.size();
    }
    QVERIFY(shown > 1000); // the random filters let something through
  }

  void everyFilterOfNothingIsEmpty() {
    QVERIFY(rowsOf({}, {}, {.filter = {.text = QStringLiteral("a")}, .order = {.key = SortKey::Confidence}}).empty());
    QCOMPARE(tests::nextFlagged({}, noRow, true), noRow);
  }

  void chipsAndFiltersAreEachOthersInverse() {
    const auto counts = groupCounts(m_state, 2);
    for (std::size_t g = 0; g < allSampleGroups.size(); ++g) {
      SampleFilter filter{.noted = true, .text = QStringLiteral("a")};
      setGroup(filter, allSampleGroups[g]);
      QCOMPARE(groupOf(filter), std::optional(allSampleGroups[g]));
      QVERIFY(filter.noted && !filter.text.isEmpty());
      GridQuery query{.classIndex = 2};
      setGroup(query.filter, allSampleGroups[g]);
      QCOMPARE(static_cast<int>(rowsOf(m_state, {}, query).size()), counts[g]);
    }
    QVERIFY(!groupOf({.statuses = bit(SampleStatus::Normal)}));
    int pinned = 0;
    for (int row = 40; row < 60; ++row)
      pinned += m_state.overrideOf(row) != noOverride ? 1 : 0;
    QCOMPARE(counts.back(), pinned);
  }

  void aBoundIsInside() {
    auto contents = std::make_shared<ProjectContents>(*m_state.contents);
    auto input = std::make_shared<SelectionInput>(*contents->selection);
    input->baselineConfidence[1] = 0.95F; // not the double
    input->baselinePredicted[1] = input->classIndex[1];
    contents->selection = input;
    const ReviewState state = tests::makeState(contents);
    for (const ValueRange range : {ValueRange{0.95, 1}, ValueRange{0, 0.95}, ValueRange{0.95, 0.95}}) {
      const auto rows = rowsOf(state, {}, {.filter = {.confidence = range}});
      QVERIFY(std::find(rows.begin(), rows.end(), 1) != rows.end());
    }
  }

  void anOrderIsTotalAndStable_data() {
    QTest::addColumn<int>("key");
    for (const SortKey key : allSortKeys)
      QTest::newRow(qPrintable(orderToString({key, false}))) << static_cast<int>(key);
  }
  void anOrderIsTotalAndStable() {
    QFETCH(int, key);
    std::vector<int> rows(static_cast<std::size_t>(m_state.sampleCount()));
    std::iota(rows.begin(), rows.end(), 0);
    const std::vector<int> all = rows;
    std::vector<int> up = all, down = all;
    sortRows(m_state, {static_cast<SortKey>(key), false}, up);
    sortRows(m_state, {static_cast<SortKey>(key), true}, down);
    QVERIFY(std::is_permutation(up.begin(), up.end(), all.begin(), all.end()));
    QVERIFY(std::is_permutation(down.begin(), down.end(), all.begin(), all.end()));
    // The order that rows come in makes no difference.
    std::mt19937 random(3);
    for (int i = 0; i < 5; ++i) {
      std::shuffle(rows.begin(), rows.end(), random);
      sortRows(m_state, {static_cast<SortKey>(key), i % 2 == 1}, rows);
      QCOMPARE(rows, i % 2 == 1 ? down : up);
    }
    // Two rows that one direction shows against their own order differ, and the other direction turns them round,
    // unless one of them has no value: that is last in both.
    std::vector<int> place(all.size());
    for (std::size_t i = 0; i < down.size(); ++i)
      place[static_cast<std::size_t>(down[i])] = static_cast<int>(i);
    for (std::size_t i = 1; i < up.size(); ++i) {
      const int a = up[i - 1], b = up[i];
      const bool turned = place[static_cast<std::size_t>(b)] < place[static_cast<std::size_t>(a)];
      if (!turned && !lacks(static_cast<SortKey>(key), b)) QVERIFY2(a < b, qPrintable(QString::number(i)));
    }
  }

  void confidencesRiseAndWhatHasNoneIsLowest() {
    std::vector<int> rows = rowsOf(m_state, {}, {.order = {.key = SortKey::BaselineConfidence}});
    float before = -1;
    for (const int row : rows) {
      const float p = m_state.confidence(row, baselineChoice).value_or(-1);
      QVERIFY(p >= before);
      before = p;
    }
    QVERIFY(!m_state.confidence(rows.front(), baselineChoice));
  }

  void similarityWithoutAValueComesLast() {
    for (const bool descending : {false, true}) {
      const auto rows = rowsOf(m_state, {}, {.order = {SortKey::Similarity, descending}});
      QVERIFY(m_state.choice(rows.front()).similarity());
      QVERIFY(!m_state.choice(rows.back()).similarity());
    }
  }

  void ordersAreWrittenAndRead() {
    for (const SortKey key : allSortKeys)
      for (const bool descending : {false, true}) {
        const SampleOrder order{key, descending};
        QCOMPARE(orderFromString(orderToString(order)), std::optional(order));
        QVERIFY(!sortKeyText(key).isEmpty() && !directionText(order).isEmpty());
      }
    for (const char* text : {"", "-", "--slot", "Slot", "slot ", "none"})
      QVERIFY2(!orderFromString(QString::fromLatin1(text)), text);
  }

  void textIsFound_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("row");
    QTest::addColumn<bool>("found");
    QTest::newRow("name") << QStringLiteral("TENCH") << 1 << true;
    QTest::newRow("another's name") << QStringLiteral("cassette") << 1 << false;
    QTest::newRow("folder") << QStringLiteral("n1001") << 21 << true;
    QTest::newRow("all words") << QStringLiteral(" springer  english ") << 21 << true;
    QTest::newRow("one word missing") << QStringLiteral("english tench") << 101 << false;
    QTest::newRow("slot by folder") << QStringLiteral("n1001/3") << 23 << true;
    QTest::newRow("slot by name") << QStringLiteral("springer/3") << 23 << true;
    QTest::newRow("another slot") << QStringLiteral("springer/3") << 33 << false;
    QTest::newRow("another class") << QStringLiteral("springer/3") << 43 << false;
    QTest::newRow("any class") << QStringLiteral("#3") << 43 << true;
    QTest::newRow("slash") << QStringLiteral("/3") << 43 << true;
    QTest::newRow("note") << QStringLiteral("grösse") << 5 << true;
    QTest::newRow("no note") << QStringLiteral("größe") << 6 << false;
    QTest::newRow("not a pattern") << QStringLiteral(".*") << 6 << false;
    QTest::newRow("a number too large") << QStringLiteral("tench/99999999999999999999") << 1 << false;
    QTest::newRow("nothing") << QStringLiteral("   ") << 6 << true;
  }
  void textIsFound() {
    QFETCH(QString, text);
    QFETCH(int, row);
    QFETCH(bool, found);
    if (text == QStringLiteral("grösse")) text = QStringLiteral("GRÖß"); // in another case
    QCOMPARE(SampleSearch(m_state, text).matches(row), found);
  }

  void thePredictedClassIsFound() {
    for (int row = 0; row < m_state.sampleCount(); ++row) {
      const int predicted = m_state.predicted(row, baselineChoice);
      if (predicted >= 0) QVERIFY(SampleSearch(m_state, m_state.predictedName(predicted)).matches(row));
    }
  }

  void movedChoicesAreWhereResultsDiffer() {
    SelectionResult other = *m_state.result;
    other.samples[7].chosen += 1;
    MovedChoices moved = movedChoices(*m_state.result, other);
    QVERIFY(hasMoved(moved, 7));
    QCOMPARE(std::count(moved.begin(), moved.end(), 1), 1);
    other.samples.pop_back();
    QVERIFY(movedChoices(*m_state.result, other).empty());
    QVERIFY(!hasMoved({}, 7));
  }

  /// A filter and an order together, on more rows than a screen or two: what is shown answers, in the order of all.
  void manySamplesAreFilteredAndSorted() {
    const auto contents = tests::makeContents(
        {.classes = 100, .imagesPerClass = 100, .candidates = 4, .featureSize = 2, .somePending = false});
    for (std::size_t row = 0; row < contents->notes.size(); row += 10)
      contents->notes[row] = "a note on sample " + std::to_string(row);
    const ReviewState state = tests::makeState(contents);
    const MovedChoices moved(static_cast<std::size_t>(state.sampleCount()));
    const GridQuery queries[] = {
        {.order = {SortKey::Confidence, false}},
        {.order = {SortKey::Slot, true}},
        {.filter = {.reasons = 6}, .order = {SortKey::Change, true}},
        {.filter = {.confidence = {0.3, 0.97}}, .order = {SortKey::Similarity, true}},
        {.filter = {.text = QStringLiteral("class 9 note")}, .order = {SortKey::Confidence, true}}};
    for (const GridQuery& query : queries) {
      std::vector<int> expected;
      const SampleSearch search(state, query.filter.text);
      for (int row = 0; row < state.sampleCount(); ++row)
        if (answers(state, moved, row, query.filter) && (query.filter.text.isEmpty() || search.matches(row)))
          expected.push_back(row);
      QVERIFY(!expected.empty());
      sortRows(state, query.order, expected);
      QCOMPARE(rowsOf(state, moved, query), expected);
    }
  }

private:
  /// Rows that have nothing to be sorted by.
  bool lacks(SortKey key, int row) const {
    const SampleChoice& choice = m_state.choice(row);
    if (key == SortKey::Similarity) return !choice.similarity();
    if (key == SortKey::Predicted) return m_state.predicted(row, choice.chosen) < 0;
    return key == SortKey::Change && choice.chosen != baselineChoice && !m_state.confidence(row, baselineChoice);
  }

  ReviewState m_state;
  MovedChoices m_moved;
};

STILLROOM_TEST(TestSampleFilter)
#include "test_sample_filter.moc"
