// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metrics/class_metrics.h"
#include "analysis/metrics/copies.h"
#include "analysis/metrics/frechet_distance.h"
#include "analysis/metrics/metrics.h"
#include "analysis/metrics/pair_distances.h"
#include "base/random.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "weights/safetensors.h"

#include <QtTest>

#include <cmath>
#include <string>
#include <vector>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

at::Tensor normals(std::int64_t rows, std::int64_t columns, std::int64_t which) {
  std::vector<float> values(static_cast<std::size_t>(rows * columns));
  RandomStream({.seed = 5, .purpose = "test", .slot = which}).fillNormal(values);
  return at::tensor(values).view({rows, columns});
}

/// Whole numbers from 0 to `most`: many points coincide, and many lie on the border of a ball.
at::Tensor lattice(std::int64_t rows, std::int64_t columns, std::uint64_t most, std::int64_t which) {
  RandomStream random({.seed = 6, .purpose = "test", .slot = which});
  const at::Tensor points = at::empty({rows * columns}, at::kFloat);
  for (std::int64_t i = 0; i < points.size(0); ++i)
    points[i] = static_cast<float>(random.below(most + 1));
  return points.view({rows, columns});
}

/// [n, m] f64 from the differences.
at::Tensor slowSquares(const at::Tensor& a, const at::Tensor& b) {
  return (a.to(at::kDouble).unsqueeze(1) - b.to(at::kDouble).unsqueeze(0)).square().sum(2);
}

at::Tensor slowRadii(const at::Tensor& points, std::int64_t nearest) {
  return std::get<0>(slowSquares(points, points).kthvalue(nearest + 1, 1));
}

/// The definitions, a pair at a time.
ManifoldMetrics slowManifold(const at::Tensor& real, const at::Tensor& synthetic, std::int64_t nearest) {
  const at::Tensor squares = slowSquares(real, synthetic);
  const at::Tensor inReal = squares < slowRadii(real, nearest).unsqueeze(1);
  const at::Tensor inSynthetic = squares < slowRadii(synthetic, nearest).unsqueeze(0);
  const auto mean = [](const at::Tensor& of) { return of.to(at::kDouble).mean().item<double>(); };
  return {mean(inReal.any(0)), mean(inSynthetic.any(1)),
          inReal.sum(0).to(at::kDouble).mean().item<double>() / static_cast<double>(nearest), mean(inReal.any(1))};
}

void compareManifolds(const ManifoldMetrics& found, const ManifoldMetrics& expected) {
  QCOMPARE(found.precision, expected.precision);
  QCOMPARE(found.recall, expected.recall);
  QCOMPARE(found.density, expected.density);
  QCOMPARE(found.coverage, expected.coverage);
}

double slowKernelDistance(const at::Tensor& a, const at::Tensor& b) {
  const auto kernel = [](const at::Tensor& x, const at::Tensor& y) {
    return std::pow((x * y).sum().item<double>() / static_cast<double>(x.size(0)) + 1, 3);
  };
  const auto mean = [&](const at::Tensor& x, const at::Tensor& y, bool same) {
    double sum = 0;
    for (std::int64_t i = 0; i < x.size(0); ++i)
      for (std::int64_t j = 0; j < y.size(0); ++j)
        if (!same || i != j) sum += kernel(x[i].to(at::kDouble), y[j].to(at::kDouble));
    return sum / static_cast<double>(x.size(0) * (same ? y.size(0) - 1 : y.size(0)));
  };
  return mean(a, a, true) + mean(b, b, true) - 2 * mean(a, b, false);
}

bool near(double found, double expected, double relative) {
  return std::abs(found - expected) <= relative * std::max(std::abs(expected), 1e-3);
}

} // namespace

/// What features say of a synthetic set: against SciPy and prdc, and against the definitions.
class TestMetrics : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void agreesWithThePythonTools_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"many", "few", "one"})
      QTest::newRow(name) << QString::fromLatin1(name);
  }

  void agreesWithThePythonTools() {
    QFETCH(QString, name);
    const SafetensorsFile file(testData() / "metrics.safetensors");
    const auto tensor = [&](const char* part) { return file.tensor(name.toStdString() + "." + part); };
    const at::Tensor expected = tensor("expected");
    const auto value = [&](std::int64_t i) { return expected[i].item<double>(); };
    MetricsOptions options;
    options.nearest = expected[6].item<std::int64_t>();
    const Metrics found = measure(tensor("real"), tensor("synthetic"), options);
    QVERIFY2(near(found.fid, value(0), 1e-6), qPrintable(QString::number(found.fid, 'g', 12)));
    QVERIFY2(near(found.kid.value, value(1), 1e-9), qPrintable(QString::number(found.kid.value, 'g', 12)));
    QVERIFY(near(found.manifold.precision, value(2), 1e-9));
    QVERIFY(near(found.manifold.recall, value(3), 1e-9));
    QVERIFY(near(found.manifold.density, value(4), 1e-9));
    QVERIFY(near(found.manifold.coverage, value(5), 1e-9));
    QCOMPARE(found.nearest, options.nearest);
    QCOMPARE(found.real, tensor("real").size(0));
    QCOMPARE(found.synthetic, tensor("synthetic").size(0));
  }

  /// Far from the origin, where single precision has few digits left for a difference.
  void theBoundOfADistanceHolds() {
    for (const double away : {0.0, 30.0, 3000.0}) {
      const at::Tensor a = normals(40, 33, 1) + away, b = normals(50, 33, 2) * 2 + away;
      const PairDistances distances(a, b);
      const PairDistances::Block block = distances.block(0);
      const at::Tensor wrong = (block.squares.to(at::kDouble) - slowSquares(a, b)).abs();
      QVERIFY((wrong <= block.rowError + block.columnError).all().item<bool>());
      QVERIFY((block.rowError + block.columnError < 0.02 * slowSquares(a, b).mean())
                  .all()
                  .item<bool>()); // it says something
    }
  }

  void everyPairIsDecidedAsInDouble() {
    for (std::int64_t round = 0; round < 60; ++round) {
      const std::int64_t columns = 1 + round % 5, nearest = 1 + round % 4;
      const std::uint64_t most = 1 + static_cast<std::uint64_t>(round % 7);
      const double away = round % 2 == 0 ? 0.0 : 4097.0;
      const at::Tensor real = lattice(23 + round, columns, most, 2 * round) + away;
      const at::Tensor synthetic = lattice(31, columns, most, 2 * round + 1) + away;
      compareManifolds(manifoldMetrics(real, synthetic, nearest), slowManifold(real, synthetic, nearest));
    }
  }

  /// More images than one block holds.
  void blocksDontShow() {
    const at::Tensor real = normals(9000, 3, 3), synthetic = normals(4200, 3, 4) * 1.1;
    QVERIFY(PairDistances(synthetic, real).blockRows() < synthetic.size(0) / 2);
    const ManifoldMetrics found = manifoldMetrics(real, synthetic, 5);
    const at::Tensor squares = at::cdist(synthetic.to(at::kDouble), real.to(at::kDouble));
    const at::Tensor radii = std::get<0>(at::cdist(real.to(at::kDouble), real.to(at::kDouble)).kthvalue(6, 1));
    const at::Tensor inside = squares < radii;
    QVERIFY(near(found.coverage, inside.any(0).to(at::kDouble).mean().item<double>(), 1e-9));
    QVERIFY(near(found.precision, inside.any(1).to(at::kDouble).mean().item<double>(), 1e-9));
    QVERIFY(near(found.density, inside.sum().item<double>() / (5.0 * 4200), 1e-9));
  }

  void kernelDistanceIsItsDefinition() {
    const at::Tensor a = normals(13, 6, 5), b = normals(17, 6, 6) + 0.3;
    QVERIFY(near(kernelDistance(a, b).value, slowKernelDistance(a, b), 1e-12));
    QVERIFY(near(kernelDistance(b, a).value, slowKernelDistance(a, b), 1e-12));
    const at::Tensor many = normals(5000, 4, 7), more = normals(2100, 4, 8); // three blocks and two
    const KernelDistance same = kernelDistance(many, more, {.subsets = 20, .subsetSize = 300});
    QVERIFY2(std::abs(same.value) < 3 * same.deviation, qPrintable(QString::number(same.value)));
    QCOMPARE(same.subsetSize, 300);
    QVERIFY(kernelDistance(many, more + 1).value > 0.5);
  }

  /// Its expectation doesn't depend on how many images there are.
  void kernelDistanceHasNoBias() {
    double sum = 0;
    for (std::int64_t i = 0; i < 200; ++i)
      sum += kernelDistance(normals(12, 5, 1000 + 2 * i), normals(9, 5, 1001 + 2 * i), {.subsets = 1}).value;
    QVERIFY2(std::abs(sum / 200) < 0.05, qPrintable(QString::number(sum / 200)));
  }

  void frechetDistanceKnowsShiftAndScale() {
    for (const std::int64_t rows : {200, 7}) { // with covariances of full rank, and without
      const at::Tensor a = normals(rows, 12, 9).to(at::kDouble);
      const Spread spread = spreadOf(a);
      const double trace = spread.factor.square().sum().item<double>();
      QVERIFY(near(trace, a.var(0).sum().item<double>(), 1e-12));
      QVERIFY(frechetDistance(spread, spread) < 1e-10 * trace);
      QVERIFY(near(frechetDistance(spread, spreadOf(a + 2)), 4 * 12, 1e-10));
      const double scaled = frechetDistance(spread, spreadOf((a - a.mean(0)) * 3 + a.mean(0)));
      QVERIFY(near(scaled, 4 * trace, 1e-9));
    }
  }

  void theFloorIsWhatRealImagesHave() {
    const at::Tensor real = normals(400, 20, 10);
    const Metrics metrics = measure(real, normals(30, 20, 11));
    QVERIFY(metrics.fidFloor > 0.5);
    QVERIFY2(std::abs(metrics.fid / metrics.fidFloor - 1) < 0.3, qPrintable(QString::number(metrics.fid)));
    QVERIFY(std::isnan(measure(normals(30, 20, 12), normals(30, 20, 11)).fidFloor));
  }

  void copiesAreFound() {
    const at::Tensor real = at::cat({normals(300, 10, 13), normals(1, 10, 14), normals(1, 10, 14)});
    const at::Tensor points = at::cat({real.narrow(0, 17, 1), real.narrow(0, 301, 1), normals(40, 10, 15)});
    const NearestRows nearest = nearestRows(points, real);
    QCOMPARE(nearest.index[0].item<std::int64_t>(), 17);
    QCOMPARE(nearest.index[1].item<std::int64_t>(), 300); // the first of two equal ones
    QCOMPARE(nearest.distance.narrow(0, 0, 2).sum().item<double>(), 0.0);
    const auto [squares, index] = slowSquares(points, real).min(1);
    QVERIFY(at::equal(nearest.index.narrow(0, 2, 40), index.narrow(0, 2, 40)));
    QVERIFY(relativeError(nearest.distance, squares.sqrt()) < 1e-14);
  }

  void eachClassIsMeasuredByItself() {
    const at::Tensor real = normals(120, 6, 40), synthetic = normals(60, 6, 41) + 0.2;
    const at::Tensor realLabels = at::arange(120, at::kLong).remainder(3);
    const at::Tensor syntheticLabels = at::cat({at::arange(56, at::kLong).remainder(2), at::full({4}, 2, at::kLong)});
    const std::vector<ClassMetrics> classes = measureByClass(real, realLabels, synthetic, syntheticLabels, 4);
    QCOMPARE(classes.size(), std::size_t{4});
    const Metrics alone = measure(real.index_select(0, at::nonzero(realLabels == 1).flatten()),
                                  synthetic.index_select(0, at::nonzero(syntheticLabels == 1).flatten()));
    QCOMPARE(classes[1].metrics->fid, alone.fid);
    QCOMPARE(classes[1].metrics->manifold.coverage, alone.manifold.coverage);
    QCOMPARE(classes[2].synthetic, 4); // no more than the neighbour asked for
    for (const std::size_t few : {std::size_t{2}, std::size_t{3}}) {
      QVERIFY(!classes[few].metrics);
      QVERIFY(classes[few].problem.find("images") != std::string::npos);
    }
    QCOMPARE(errorCode([&] { measureByClass(real, syntheticLabels, synthetic, syntheticLabels, 4); }),
             std::string("metrics.labels"));
  }

  /// One in a hundred real images has another one nearer than that.
  void nearCopiesAreRarerThanRealNeighbours() {
    const at::Tensor real = normals(2000, 4, 42);
    const double near = *nearCopyDistance(real, 700);
    const at::Tensor all = at::cdist(real.to(at::kDouble), real.to(at::kDouble));
    all.fill_diagonal_(1e9);
    const double share = (std::get<0>(all.min(1)) < near).to(at::kDouble).mean().item<double>();
    QVERIFY2(share > 0.001 && share < 0.03, qPrintable(QString::number(share)));
    QVERIFY(!nearCopyDistance(normals(99, 4, 43)));
    QCOMPARE(*nearCopyDistance(normals(150, 4, 44)), *nearCopyDistance(normals(150, 4, 44), 149)); // all but one
    const at::Tensor twice = at::cat({normals(200, 4, 45), normals(200, 4, 45)}); // data that repeat themselves
    QCOMPARE(*nearCopyDistance(twice), 0.0);
  }

  /// 50,000 real and 5,000 synthetic images with 2,048 features stay below 4 GB: what lies in memory at once is both
  /// tables, both less their mean, and a block's squares with what is decided of them.
  void memoryStaysBounded() {
    constexpr std::int64_t count = 50'000, fewer = 5'000, wide = 2'048, gigabyte = 1'000'000'000;
    const at::Tensor real = normals(count, 2, 46), synthetic = normals(fewer, 2, 47);
    const std::int64_t block = PairDistances(real, real).blockRows() * count * 4;
    QVERIFY(block <= std::int64_t{64} << 20);
    QVERIFY(PairDistances(synthetic, real).blockRows() * count * 4 <= std::int64_t{64} << 20);
    QVERIFY(PairDistances(real, real).blockRows() > 100); // and are worth a product
    const std::int64_t tables = 2 * (count + fewer) * wide * 4, spreads = 4 * 2 * wide * wide * 8;
    QVERIFY(tables + spreads + 8 * block < 4 * gigabyte);
  }

  void badFeaturesAreRefused() {
    const at::Tensor good = normals(20, 4, 16);
    at::Tensor broken = good.clone();
    broken[3][2] = std::nan("");
    QCOMPARE(errorCode([&] { measure(good, broken); }), std::string("metrics.finite"));
    QCOMPARE(errorCode([&] { measure(good.flatten(), good); }), std::string("metrics.shape"));
    QCOMPARE(errorCode([&] { measure(good, good.to(at::kLong)); }), std::string("metrics.shape"));
    QCOMPARE(errorCode([&] { measure(good, normals(20, 5, 17)); }), std::string("metrics.shape-differs"));
    QCOMPARE(errorCode([&] { measure(good, at::ones({20, 4})); }), std::string("metrics.equal"));
    QCOMPARE(errorCode([&] { measure(good, good.narrow(0, 0, 1)); }), std::string("metrics.too-few"));
    QCOMPARE(errorCode([&] { measure(good, good, {.nearest = 20}); }), std::string("metrics.too-few"));
    QCOMPARE(errorCode([&] { measure(good, good, {.nearest = 0}); }), std::string("metrics.options"));
  }

  void fewImagesAreSaid() {
    std::vector<std::string> said;
    TaskContext context;
    context.onWarning = [&](const Error& warning) { said.push_back(warning.code()); };
    measure(normals(40, 30, 18), normals(40, 30, 19), {}, context);
    QVERIFY(said.empty());
    measure(normals(40, 30, 18), normals(30, 30, 19), {}, context);
    QCOMPARE(said, std::vector<std::string>{"metrics.few"});
  }

  void itStopsWhenAsked() {
    std::stop_source stop;
    stop.request_stop();
    TaskContext context;
    context.stop = stop.get_token();
    QVERIFY_THROWS_EXCEPTION(Cancelled, measure(normals(40, 3, 18), normals(40, 3, 19), {}, context));
  }
};

STILLROOM_TEST(TestMetrics)
#include "test_metrics.moc"
