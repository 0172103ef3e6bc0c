// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "support/test_main.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <thread>
#include <vector>

using namespace stillroom;

namespace {

using Block = std::array<std::uint32_t, 4>;
using Key = std::array<std::uint32_t, 2>;

std::vector<std::uint32_t> firstNumbers(const RandomKey& key, std::size_t count = 16) {
  RandomStream stream(key);
  std::vector<std::uint32_t> numbers(count);
  for (std::uint32_t& number : numbers)
    number = stream.next();
  return numbers;
}

} // namespace

class TestRandom : public QObject {
  Q_OBJECT
private Q_SLOTS:
  /// Random123's known answers (kat_vectors, philox4x32 10).
  void philoxKnownAnswers() {
    QCOMPARE(philox4x32({0, 0, 0, 0}, {0, 0}), (Block{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    const std::uint32_t ones = 0xffffffff;
    QCOMPARE(philox4x32({ones, ones, ones, ones}, {ones, ones}),
             (Block{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    QCOMPARE(philox4x32({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
             (Block{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
  }

  void sameKeySameNumbers() {
    const RandomKey key{.seed = 3, .purpose = "noise", .name = "n01440764", .slot = 4, .ordinal = 19, .step = 2};
    QCOMPARE(firstNumbers(key, 1000), firstNumbers(key, 1000));
  }

  /// Projects made by one version must be reproducible by the next.
  void numbersStayAsTheyAre() {
    const std::vector<std::uint32_t> numbers = firstNumbers({.seed = 0, .purpose = "noise", .name = "tench"}, 4);
    QCOMPARE(numbers, (std::vector<std::uint32_t>{0xffaa1aa5, 0x25aa0993, 0x66d7eecc, 0xc0871401}));
  }

  void everyFieldOfTheKeyMatters() {
    const RandomKey base{.seed = 1, .purpose = "noise", .name = "a", .slot = 0, .ordinal = 0, .step = 0};
    std::vector<RandomKey> keys(7, base);
    keys[1].seed = 2;
    keys[2].purpose = "posterior";
    keys[3].name = "b";
    keys[4].slot = 1;
    keys[5].ordinal = -1;
    keys[6].step = 1;
    std::set<std::vector<std::uint32_t>> streams;
    for (const RandomKey& key : keys)
      streams.insert(firstNumbers(key));
    QCOMPARE(streams.size(), keys.size());
  }

  /// Fields that would read the same when written one after the other.
  void neighbouringFieldsDoNotRunTogether() {
    QVERIFY(firstNumbers({.purpose = "ab", .name = "c"}) != firstNumbers({.purpose = "a", .name = "bc"}));
    QVERIFY(firstNumbers({.purpose = "a", .name = "b", .slot = 11, .ordinal = 1}) !=
            firstNumbers({.purpose = "a", .name = "b", .slot = 1, .ordinal = 11}));
    QVERIFY(firstNumbers({.purpose = "a;1:", .name = ""}) != firstNumbers({.purpose = "a", .name = "1:"}));
  }

  void streamsDoNotOverlap() {
    std::set<std::uint64_t> seen;
    for (std::int64_t slot = 0; slot < 100; ++slot) {
      const std::vector<std::uint32_t> numbers = firstNumbers({.purpose = "noise", .slot = slot}, 200);
      for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
        seen.insert(std::uint64_t{numbers[i]} << 32 | numbers[i + 1]);
    }
    QCOMPARE(seen.size(), std::size_t{100 * 100});
  }

  void uniformStaysInsideAndIsFlat() {
    RandomStream stream({.seed = 5, .purpose = "test"});
    constexpr int count = 100000, bins = 20;
    std::array<int, bins> histogram{};
    for (int i = 0; i < count; ++i) {
      const double value = stream.uniform();
      QVERIFY(value >= 0 && value < 1);
      ++histogram[static_cast<std::size_t>(value * bins)];
    }
    double chiSquare = 0;
    for (const int found : histogram)
      chiSquare += std::pow(found - count / bins, 2) / (count / bins);
    QVERIFY2(chiSquare < 43.8, qPrintable(QString("chi² %1 at 19 degrees of freedom").arg(chiSquare))); // 0.1 %
  }

  void normalHasItsMoments() {
    RandomStream stream({.seed = 6, .purpose = "test"});
    constexpr int count = 200000;
    double sum = 0, squares = 0, cubes = 0, fourths = 0, neighbours = 0, last = 0;
    for (int i = 0; i < count; ++i) {
      const double value = stream.normal();
      QVERIFY(std::isfinite(value));
      sum += value, squares += value * value, cubes += std::pow(value, 3), fourths += std::pow(value, 4);
      neighbours += value * last;
      last = value;
    }
    // Five standard errors each.
    const double error = 5 / std::sqrt(double{count});
    QVERIFY(std::abs(sum / count) < error);
    QVERIFY(std::abs(squares / count - 1) < error * std::sqrt(2.0));
    QVERIFY(std::abs(cubes / count) < error * std::sqrt(15.0));
    QVERIFY(std::abs(fourths / count - 3) < error * std::sqrt(96.0));
    QVERIFY(std::abs(neighbours / count) < error);
  }

  void fillNormalIsNormalInOrder() {
    RandomStream one({.purpose = "test"}), other({.purpose = "test"});
    std::vector<float> filled(37);
    one.fillNormal(filled);
    for (const float value : filled)
      QCOMPARE(value, static_cast<float>(other.normal()));
    QCOMPARE(one.next(), other.next());
  }

  void belowStaysBelowAndReachesAll() {
    RandomStream stream({.seed = 9, .purpose = "test"});
    for (const std::uint64_t bound : {1ull, 2ull, 3ull, 7ull, 20ull}) {
      std::set<std::uint64_t> seen;
      for (int i = 0; i < 1000; ++i)
        seen.insert(stream.below(bound));
      QCOMPARE(seen.size(), static_cast<std::size_t>(bound));
      QVERIFY(*seen.rbegin() == bound - 1);
    }
    for (const std::uint64_t bound : {UINT64_MAX, UINT64_MAX / 2 + 2, std::uint64_t{1} << 63})
      for (int i = 0; i < 100; ++i)
        QVERIFY(stream.below(bound) < bound);
  }

  /// A bound just over half the range is where a plain remainder would favour small values two to one.
  void belowIsNotBiased() {
    RandomStream stream({.seed = 10, .purpose = "test"});
    const std::uint64_t bound = UINT64_MAX / 3 * 2;
    int low = 0;
    constexpr int count = 20000;
    for (int i = 0; i < count; ++i)
      low += stream.below(bound) < bound / 2;
    QVERIFY2(std::abs(low - count / 2) < 5 * std::sqrt(count) / 2, qPrintable(QString::number(low)));
  }

  void noNumberIsDrawnTwice() {
    RandomStream stream({.seed = 11, .purpose = "test"});
    QCOMPARE(stream.drawWithoutReplacement(5, 0), std::vector<std::int64_t>());
    std::array<int, 5> firsts{};
    for (int i = 0; i < 5000; ++i) {
      std::vector<std::int64_t> drawn = stream.drawWithoutReplacement(5, 3);
      ++firsts[static_cast<std::size_t>(drawn.front())];
      std::sort(drawn.begin(), drawn.end());
      QCOMPARE(drawn.size(), std::size_t{3});
      QVERIFY(drawn.front() >= 0 && drawn.back() < 5);
      QVERIFY(std::adjacent_find(drawn.begin(), drawn.end()) == drawn.end());
    }
    for (const int times : firsts) // 28 is its deviation
      QVERIFY2(std::abs(times - 1000) < 150, qPrintable(QString::number(times)));
    std::vector<std::int64_t> all = stream.drawWithoutReplacement(5, 5);
    std::sort(all.begin(), all.end());
    QCOMPARE(all, (std::vector<std::int64_t>{0, 1, 2, 3, 4}));
  }

  void copiesGoOnAlike() {
    RandomStream one({.purpose = "test"});
    for (int i = 0; i < 7; ++i)
      one.normal();
    RandomStream other = one;
    for (int i = 0; i < 20; ++i)
      QCOMPARE(one.normal(), other.normal());
  }

  void threadsDoNotMatter() {
    const auto expected = firstNumbers({.purpose = "thread"}, 10000);
    std::array<std::vector<std::uint32_t>, 4> found;
    {
      std::vector<std::jthread> threads;
      for (auto& numbers : found)
        threads.emplace_back([&numbers] { numbers = firstNumbers({.purpose = "thread"}, 10000); });
    }
    for (const auto& numbers : found)
      QCOMPARE(numbers, expected);
  }
};

STILLROOM_TEST(TestRandom)
#include "test_random.moc"
