// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "distill/selection/diversity.h"
#include "distill/selection/landscape.h"
#include "distill/selection/landscape_curves.h"
#include "distill/selection/landscape_override.h"
#include "random_selection.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

/// Small whole numbers full of ties, or long features where the order of additions shows.
std::shared_ptr<const SelectionInput> someInput(RandomStream& random) {
  auto input = std::make_shared<SelectionInput>(*randomInput(random));
  if (random.below(3) != 0) return input;
  input->featureSize = 37;
  input->baselineFeatures.resize(input->sampleCount() * 37);
  input->candidateFeatures.resize(input->candidateCount() * 37);
  random.fillNormal(input->baselineFeatures);
  random.fillNormal(input->candidateFeatures);
  return input;
}

/// On, between and beside the values of p that randomInput gives; unsorted, some twice.
std::vector<float> someBetas(RandomStream& random) {
  std::vector<float> betas;
  for (std::uint64_t left = 1 + random.below(6); left > 0; --left)
    betas.push_back(0.0625F * static_cast<float>(random.below(17)));
  return betas;
}

std::vector<std::int32_t> possibleChoices(const SelectionInput& input, std::size_t row) {
  std::vector<std::int32_t> choices{noOverride, baselineChoice};
  for (std::int64_t i = input.firstCandidate[row]; i < input.firstCandidate[row + 1]; ++i)
    if (!candidateFailed(input, i)) choices.push_back(input.candidateOrdinal[static_cast<std::size_t>(i)]);
  return choices;
}

LandscapeCell cellOf(const SelectionResult& result, const SelectionResult& inForce) {
  LandscapeCell cell;
  for (std::size_t row = 0; row < result.samples.size(); ++row) {
    const SampleChoice& choice = result.samples[row];
    cell.changes += choice.chosen != inForce.samples[row].chosen ? 1 : 0;
    cell.pending += choice.status == SampleStatus::Pending ? 1 : 0;
    if (choice.status != SampleStatus::Refined) continue;
    ++cell.refined;
    cell.confidenceSum += static_cast<double>(choice.confidence);
    cell.compared += choice.similarity() ? 1 : 0;
    cell.similaritySum += choice.similarity().value_or(0);
  }
  return cell;
}

bool near(double a, double b) {
  return std::abs(a - b) < 1e-12;
}

/// Counts are the same; sums differ by the order in which classes are added.
bool agree(const LandscapeCell& a, const LandscapeCell& b) {
  return a.changes == b.changes && a.pending == b.pending && a.refined == b.refined && a.compared == b.compared &&
         near(a.confidenceSum, b.confidenceSum) && near(a.similaritySum, b.similaritySum) &&
         near(a.meanConfidence().value_or(-1), b.refined ? b.confidenceSum / b.refined : -1) &&
         near(a.meanSimilarity().value_or(-1), b.compared ? b.similaritySum / b.compared : -1);
}

/// The definition, pair by pair.
std::optional<double> meanOfPairs(const std::vector<std::vector<double>>& features) {
  const auto dot = [](const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
      sum += a[i] * b[i];
    return sum;
  };
  double sum = 0;
  int pairs = 0;
  for (std::size_t i = 0; i < features.size(); ++i)
    for (std::size_t j = 0; j < i; ++j, ++pairs) {
      const double cosine =
          dot(features[i], features[j]) / std::sqrt(dot(features[i], features[i]) * dot(features[j], features[j]));
      sum += std::isfinite(cosine) ? cosine : 0;
    }
  return pairs == 0 ? std::nullopt : std::optional(sum / pairs);
}

bool agree(std::optional<double> a, std::optional<double> b) {
  return a.has_value() == b.has_value() && (!a || near(*a, *b));
}

} // namespace

class TestLandscape : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void curvesEqualSelections();
  void cellsEqualSelections();
  void partsAddUpWhateverTheThreads();
  void stops();
  void effectEqualsTwoSelections();
  void diversityEqualsItsDefinition();
  void refusesWhatDoesNotFit();
};

void TestLandscape::curvesEqualSelections() {
  std::array<std::int64_t, sampleStatusCount> seen{};
  for (int round = 0; round < 1000; ++round) {
    RandomStream random({.seed = 20, .purpose = "test", .step = round});
    const auto input = someInput(random);
    const Overrides overrides = randomOverrides(random, *input);
    SelectionSettings settings = randomSettings(random);
    const BetaCurves curves(*input, SelectionIndex(*input), overrides, settings.strategy);
    Selector selector(input);
    for (int step = 0; step <= 16; ++step) {
      settings.beta = 0.0625F * static_cast<float>(step);
      settings.k = 1 + static_cast<int>(random.below(20));
      const auto result = selector.select(settings, overrides);
      const BetaPoint& point = curves.at(settings.beta);
      QVERIFY(std::equal(point.counts.begin(), point.counts.end(), result.counts.begin()));
      QCOMPARE(std::int64_t{point.flagged}, result.flagged);
      if (settings.strategy != Strategy::Similarity) QCOMPARE(std::int64_t{point.consistent}, result.consistentAfter);
      for (std::size_t i = 0; i < seen.size(); ++i)
        seen[i] += result.counts[i];
    }
  }
  QVERIFY(*std::min_element(seen.begin(), seen.end()) > 1000);
}

void TestLandscape::cellsEqualSelections() {
  LandscapeCell seen;
  for (int round = 0; round < 2000; ++round) {
    RandomStream random({.seed = 21, .purpose = "test", .step = round});
    const auto input = someInput(random);
    const Overrides overrides = randomOverrides(random, *input);
    SelectionSettings settings = randomSettings(random);
    Selector selector(input);
    const auto inForce = selector.select(settings, overrides);
    const LandscapeOptions options{.threads = 1, .cacheBytes = random.below(3) == 0 ? random.below(200) : 1 << 20};
    const Landscape landscape =
        selectionLandscape(*input, SelectionIndex(*input), inForce, overrides, someBetas(random), options);
    for (std::size_t beta = 0; beta < landscape.betas.size(); ++beta)
      for (settings.k = 1; settings.k <= largestK; ++settings.k) {
        settings.beta = landscape.betas[beta];
        const LandscapeCell expected = cellOf(selector.select(settings, overrides), inForce);
        QVERIFY2(agree(landscape.at(settings.k, beta), expected),
                 qPrintable(QString("round %1, k %2, beta %3").arg(round).arg(settings.k).arg(settings.beta)));
        seen += expected;
      }
  }
  QVERIFY(seen.changes > 1000 && seen.pending > 1000 && seen.compared > 1000 && seen.refined > seen.compared);
}

void TestLandscape::partsAddUpWhateverTheThreads() {
  for (int round = 0; round < 100; ++round) {
    RandomStream random({.seed = 22, .purpose = "test", .step = round});
    const auto input = someInput(random);
    const SelectionIndex index(*input);
    const auto inForce = Selector(input).select(randomSettings(random));
    const std::vector<float> betas = someBetas(random);
    const auto alone = selectionLandscape(*input, index, inForce, {}, betas, {.threads = 1});
    Landscape sum(betas);
    const LandscapeOptions options{.threads = 3, .onPart = [&](const Landscape& part) { sum += part; }};
    const auto together = selectionLandscape(*input, index, inForce, {}, betas, options);
    QCOMPARE(sum.classes, index.classes().size());
    QCOMPARE(together.classes, sum.classes);
    for (std::size_t i = 0; i < sum.cells.size(); ++i) {
      QVERIFY(agree(sum.cells[i], together.cells[i]));
      QVERIFY(together.cells[i].similaritySum == alone.cells[i].similaritySum); // to the last bit
      QVERIFY(together.cells[i].confidenceSum == alone.cells[i].confidenceSum);
    }
  }
}

void TestLandscape::stops() {
  RandomStream random({.seed = 3, .purpose = "test"});
  auto input = randomInput(random);
  while (SelectionIndex(*input).classes().size() < 3)
    input = randomInput(random);
  std::stop_source source;
  int parts = 0;
  LandscapeOptions options{.threads = 1, .stop = source.get_token()};
  options.onPart = [&](const Landscape&) {
    ++parts;
    source.request_stop();
  };
  QVERIFY_THROWS_EXCEPTION(
      Cancelled, selectionLandscape(*input, SelectionIndex(*input), Selector(input).select({}), {}, {0.5F}, options));
  QCOMPARE(parts, 1);
}

void TestLandscape::effectEqualsTwoSelections() {
  int later = 0;
  int earlier = 0;
  for (int round = 0; round < 400; ++round) {
    RandomStream random({.seed = 23, .purpose = "test", .step = round});
    const auto input = someInput(random);
    const SelectionIndex index(*input);
    const Overrides overrides = randomOverrides(random, *input);
    const SelectionSettings settings = randomSettings(random);
    Selector selector(input);
    const auto before = selector.select(settings, overrides).samples;
    for (std::size_t row = 0; row < input->sampleCount(); ++row)
      for (const std::int32_t choice : possibleChoices(*input, row)) {
        Overrides changed = overrides.empty() ? Overrides(input->sampleCount(), noOverride) : overrides;
        changed[row] = choice;
        const auto after = selector.select(settings, changed).samples;
        std::vector<ChoiceChange> expected;
        for (std::size_t i = 0; i < before.size(); ++i) {
          if (i == row || before[i].chosen == after[i].chosen) continue;
          expected.push_back({i, before[i].chosen, after[i].chosen});
          ++(i > row ? later : earlier);
          QVERIFY(i > row || settings.normalSet == NormalSet::AllFirst);
        }
        QVERIFY(effectOfOverride(*input, index, settings, overrides, row, choice) == expected);
      }
  }
  QVERIFY2(later > 100 && earlier > 10, qPrintable(QString("%1 later, %2 earlier").arg(later).arg(earlier)));
}

void TestLandscape::diversityEqualsItsDefinition() {
  for (int round = 0; round < 500; ++round) {
    RandomStream random({.seed = 24, .purpose = "test", .step = round});
    auto input = std::make_shared<SelectionInput>(*someInput(random));
    if (!input->baselineFeatures.empty() && random.below(4) == 0)
      input->baselineFeatures[random.below(input->baselineFeatures.size())] = std::numeric_limits<float>::infinity();
    const auto samples = Selector(input).select(randomSettings(random), randomOverrides(random, *input)).samples;
    const SelectionIndex index(*input);
    const auto classes = classDiversity(*input, index, samples, 1);
    QCOMPARE(classes.size(), index.classes().size());
    const auto size = static_cast<std::ptrdiff_t>(input->featureSize);
    const auto feature = [&](const std::vector<float>& features, std::int64_t i) {
      return std::vector<double>(features.begin() + i * size, features.begin() + (i + 1) * size);
    };
    for (std::size_t c = 0; c < classes.size(); ++c) {
      std::vector<std::vector<double>> before;
      std::vector<std::vector<double>> after;
      for (std::size_t row = index.classes()[c].firstSample; row < index.classes()[c].endSample; ++row) {
        const bool failed = std::isnan(input->baselineConfidence[row]);
        if (!failed) before.push_back(feature(input->baselineFeatures, static_cast<std::int64_t>(row)));
        if (!failed && samples[row].chosen == baselineChoice) after.push_back(before.back());
        for (std::int64_t i = input->firstCandidate[row]; i < input->firstCandidate[row + 1]; ++i)
          if (input->candidateOrdinal[static_cast<std::size_t>(i)] == samples[row].chosen)
            after.push_back(feature(input->candidateFeatures, i));
      }
      QVERIFY(agree(classes[c].before, meanOfPairs(before)) && agree(classes[c].after, meanOfPairs(after)));
    }
  }
}

void TestLandscape::refusesWhatDoesNotFit() {
  RandomStream random({.seed = 25, .purpose = "test"});
  const auto input = randomInput(random);
  const SelectionIndex index(*input);
  const auto inForce = Selector(input).select({});
  const auto landscape = [&](const SelectionResult& result, const Overrides& overrides, float beta) {
    return errorCode([&] { (void)selectionLandscape(*input, index, result, overrides, {beta}); });
  };
  QCOMPARE(landscape(inForce, {}, 0.5F), std::string());
  QCOMPARE(landscape({}, {}, 0.5F), std::string("selection.input"));
  QCOMPARE(landscape(inForce, {}, notANumber), std::string("selection.beta"));
  const Overrides missing(input->sampleCount(), 99);
  QCOMPARE(landscape(inForce, missing, 0.5F), std::string("selection.override"));
  const std::string effect = errorCode([&] { (void)effectOfOverride(*input, index, {}, {}, 0, 99); });
  QCOMPARE(effect, std::string("selection.override"));
  QCOMPARE(errorCode([&] { (void)effectOfOverride(*input, index, {}, {}, input->sampleCount(), 0); }),
           std::string("selection.input"));
  QCOMPARE(errorCode([&] { (void)classDiversity(*input, index, {}); }), std::string("selection.input"));
  QVERIFY(selectionLandscape(*input, index, inForce, {}, {}).cells.empty());

  SelectionInput none;
  none.firstCandidate = {0};
  const Landscape empty = selectionLandscape(none, SelectionIndex(none), {}, {}, {0.5F});
  QVERIFY(empty.classes == 0 && !empty.at(1, 0).meanSimilarity() && !empty.at(20, 0).meanConfidence());
  QVERIFY(BetaCurves(none, SelectionIndex(none), {}).at(0.5F) == BetaPoint{});
}

STILLROOM_TEST(TestLandscape)
#include "test_landscape.moc"
