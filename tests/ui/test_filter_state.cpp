// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"

#include "ui/review/filter/filter_state.h"

#include <QtTest>

#include <limits>
#include <random>

using namespace stillroom;
using namespace stillroom::ui;

namespace {

FilterState anyState(std::mt19937& random) {
  const double low = static_cast<double>(random() % 50) / 100, high = 0.5 + static_cast<double>(random() % 50) / 100;
  return {{.statuses = static_cast<std::uint8_t>(random() % 64),
           .reasons = static_cast<std::uint8_t>(random() % 8),
           .reviews = static_cast<std::uint8_t>(random() % 8),
           .noted = random() % 2 == 0,
           .moved = random() % 2 == 0,
           .confidence = {low, high},
           .similarity = {-low, high},
           .text = QStringLiteral("größe %1").arg(random() % 1000)},
          {allSortKeys[random() % allSortKeys.size()], random() % 2 == 0},
          FilterState::smallestPicture + static_cast<int>(random() % 184)};
}

bool within(const ValueRange& range, const ValueRange& limits) {
  return range.low >= limits.low && range.low <= range.high && range.high <= limits.high;
}

} // namespace

/// What comes back from a settings file, which anybody may have written to.
class TestFilterState : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void itComesBack() {
    std::mt19937 random(5);
    for (int i = 0; i < 200; ++i) {
      const FilterState state = anyState(random);
      const auto back = FilterState::fromBytes(state.toBytes());
      QVERIFY(back);
      QVERIFY(*back == state);
    }
    QVERIFY(FilterState::fromBytes(FilterState{}.toBytes()) == FilterState{});
  }

  void classesAreNotRemembered() {
    const FilterState state{{.noted = true, .intended = 3, .predicted = 4}};
    QVERIFY(FilterState::fromBytes(state.toBytes()) == (FilterState{{.noted = true}}));
  }

  void picturesStayInTheirRange() {
    FilterState state;
    state.pictureSide = 5000;
    QCOMPARE(FilterState::fromBytes(state.toBytes())->pictureSide, FilterState::largestPicture);
    state.pictureSide = -1;
    QCOMPARE(FilterState::fromBytes(state.toBytes())->pictureSide, FilterState::smallestPicture);
  }

  void whatIsOutOfRangeIsNoState_data() {
    QTest::addColumn<SampleFilter>("filter");
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("status") << SampleFilter{.statuses = 64};
    QTest::newRow("reason") << SampleFilter{.reasons = 8};
    QTest::newRow("review") << SampleFilter{.reviews = 8};
    QTest::newRow("confidence below 0") << SampleFilter{.confidence = {-0.1, 1}};
    QTest::newRow("confidence backwards") << SampleFilter{.confidence = {0.6, 0.5}};
    QTest::newRow("similarity above 1") << SampleFilter{.similarity = {0, 1.1}};
    QTest::newRow("no number") << SampleFilter{.similarity = {nothing, 1}};
  }
  void whatIsOutOfRangeIsNoState() {
    QFETCH(SampleFilter, filter);
    QVERIFY(!FilterState::fromBytes(FilterState{filter}.toBytes()));
  }

  void anyBytesAreTakenOrRefused() {
    std::mt19937 random(9);
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
      QByteArray bytes = anyState(random).toBytes();
      if (i % 3 == 0) bytes.truncate(static_cast<int>(random() % static_cast<unsigned>(bytes.size())));
      for (int flips = 0; flips < 2 && !bytes.isEmpty(); ++flips)
        bytes[static_cast<int>(random() % static_cast<unsigned>(bytes.size()))] = static_cast<char>(random());
      const auto state = FilterState::fromBytes(bytes);
      refused += state ? 0 : 1;
      if (!state) continue;
      const SampleFilter& f = state->filter;
      QVERIFY(f.statuses < 64 && f.reasons < 8 && f.reviews < 8);
      QVERIFY(within(f.confidence, everyConfidence) && within(f.similarity, everySimilarity));
    }
    QVERIFY(refused > 1000); // the shortened ones alone
    QVERIFY(!FilterState::fromBytes({}));
  }
};

STILLROOM_TEST(TestFilterState)
#include "test_filter_state.moc"
