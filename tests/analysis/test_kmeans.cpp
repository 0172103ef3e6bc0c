// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/kmeans.h"

#include "analysis/kmeans_start.h"
#include "analysis/lloyd.h"
#include "base/error.h"
#include "base/random.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <QtTest>

#include <cmath>
#include <functional>
#include <limits>
#include <set>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

at::Tensor normals(std::int64_t count, std::int64_t size, int step) {
  RandomStream random({.seed = 1, .purpose = "test", .step = step});
  at::Tensor points = at::empty({count, size});
  random.fillNormal({points.mutable_data_ptr<float>(), static_cast<std::size_t>(points.numel())});
  return points;
}

at::Tensor blobs(std::int64_t count, std::int64_t size, std::int64_t groups, int step) {
  return normals(count, size, step) +
         8 * normals(groups, size, step + 1000).repeat({count / groups + 1, 1}).slice(0, 0, count);
}

struct Reference {
  std::vector<std::int64_t> labels;
  double inertia = 0;
  int rounds = 0;
};

double squaredDistance(const double* a, const double* b, std::int64_t size) {
  double sum = 0;
  for (std::int64_t i = 0; i < size; ++i)
    sum += (a[i] - b[i]) * (a[i] - b[i]);
  return sum;
}

/// Lloyd's algorithm from the book, in double; the starts it is given leave no cluster empty.
Reference plainLloyd(const at::Tensor& points, const at::Tensor& start, int maxRounds) {
  const at::Tensor x = points.to(at::kDouble).contiguous();
  at::Tensor c = start.to(at::kDouble).contiguous();
  const std::int64_t size = x.size(1);
  Reference result;
  std::vector<std::int64_t> labels(static_cast<std::size_t>(x.size(0)), -1);
  for (bool moved = true; moved && result.rounds < maxRounds; ++result.rounds) {
    moved = false;
    result.inertia = 0;
    for (std::int64_t i = 0; i < x.size(0); ++i) {
      std::int64_t nearest = 0;
      double least = std::numeric_limits<double>::infinity();
      for (std::int64_t j = 0; j < c.size(0); ++j) {
        const double distance = squaredDistance(x.data_ptr<double>() + i * size, c.data_ptr<double>() + j * size, size);
        if (distance < least) {
          least = distance;
          nearest = j;
        }
      }
      moved = moved || labels[static_cast<std::size_t>(i)] != nearest;
      labels[static_cast<std::size_t>(i)] = nearest;
      result.inertia += least;
    }
    const at::Tensor assigned = at::tensor(labels, at::kLong);
    for (std::int64_t j = 0; j < c.size(0); ++j)
      c[j].copy_(x.index({assigned == j}).mean(0));
  }
  result.labels = labels;
  return result;
}

std::vector<std::int64_t> labelsOf(const at::Tensor& x, const at::Tensor& centres) {
  const at::Tensor nearest = at::cdist(x.to(at::kDouble), centres.to(at::kDouble)).argmin(1).contiguous();
  return {nearest.data_ptr<std::int64_t>(), nearest.data_ptr<std::int64_t>() + nearest.numel()};
}

} // namespace

class TestKMeans : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void equalsPlainLloyd();
  void resultIsConsistent();
  void findsSeparateGroups();
  void farOriginChangesNothing();
  void isRepeatable();
  void moreStartsAreNeverWorse();
  void duplicatesStillGiveAllCentres();
  void startsAreSpread();
  void nearestMembersAreNearest();
  void convertsOtherTypes();
  void stops();
  void refuses();
};

void TestKMeans::equalsPlainLloyd() {
  for (int step = 0; step < 24; ++step) {
    const at::Tensor points = step % 2 == 0 ? normals(120, 12, step) : blobs(150, 7, 6, step);
    const Lloyd lloyd(points);
    const at::Tensor start = points.index_select(0, kMeansStart(lloyd, {.clusters = 6, .seed = 3}, step));
    const LloydResult result = lloyd.run(start, 200, {});
    const Reference expected = plainLloyd(points, start, 200);
    QVERIFY(result.labels == expected.labels);
    QVERIFY(std::abs(result.inertia / expected.inertia - 1) < 1e-5);
    QVERIFY(result.converged);
    QCOMPARE(result.rounds, expected.rounds);
  }
}

void TestKMeans::resultIsConsistent() {
  for (int step = 0; step < 10; ++step) {
    const at::Tensor points = normals(200, 9, 50 + step);
    const KMeansResult result =
        kMeans(points, {.clusters = 11, .restarts = 3, .seed = static_cast<std::uint64_t>(step)});
    QVERIFY(result.converged);
    QVERIFY(result.labels == labelsOf(points, result.centres));
    std::vector<std::int64_t> sizes(11, 0);
    std::vector<std::int64_t> first(11, 200);
    double inertia = 0;
    for (std::int64_t i = 199; i >= 0; --i) {
      const auto slot = static_cast<std::size_t>(result.labels[static_cast<std::size_t>(i)]);
      ++sizes[slot];
      first[slot] = i;
      inertia +=
          (points[i] - result.centres[static_cast<std::int64_t>(slot)]).to(at::kDouble).square().sum().item<double>();
    }
    QVERIFY(sizes == result.sizes);
    for (std::size_t slot = 1; slot < sizes.size(); ++slot)
      QVERIFY(sizes[slot - 1] > sizes[slot] || (sizes[slot - 1] == sizes[slot] && first[slot - 1] < first[slot]));
    QVERIFY(std::abs(inertia / result.inertia - 1) < 1e-5);
    const at::Tensor labels = at::tensor(result.labels, at::kLong);
    for (std::int64_t slot = 0; slot < 11; ++slot)
      QVERIFY(at::allclose(result.centres[slot], points.index({labels == slot}).mean(0), 1e-4, 1e-5));
  }
}

void TestKMeans::findsSeparateGroups() {
  const at::Tensor points = blobs(90, 16, 9, 7);
  const KMeansResult result = kMeans(points, {.clusters = 9, .restarts = 4});
  QVERIFY(result.sizes == std::vector<std::int64_t>(9, 10));
  for (std::size_t i = 0; i < result.labels.size(); ++i)
    QCOMPARE(result.labels[i], static_cast<std::int64_t>(i % 9));
}

void TestKMeans::farOriginChangesNothing() {
  const at::Tensor points = blobs(80, 5, 4, 9);
  const KMeansResult near = kMeans(points, {.clusters = 4, .restarts = 2});
  const KMeansResult far = kMeans(points + 2000, {.clusters = 4, .restarts = 2});
  QVERIFY(near.labels == far.labels);
  QVERIFY(std::abs(far.inertia / near.inertia - 1) < 1e-3);
}

void TestKMeans::isRepeatable() {
  const at::Tensor points = normals(150, 20, 11);
  const KMeansResult a = kMeans(points, {.clusters = 8, .restarts = 2, .name = "n01440764"});
  const KMeansResult b = kMeans(points, {.clusters = 8, .restarts = 2, .name = "n01440764"});
  QVERIFY(at::equal(a.centres, b.centres) && a.labels == b.labels && a.inertia == b.inertia);
  const KMeansResult other = kMeans(points, {.clusters = 8, .restarts = 2, .name = "n02102040"});
  QVERIFY(!at::equal(a.centres, other.centres));
}

void TestKMeans::moreStartsAreNeverWorse() {
  const at::Tensor points = normals(200, 6, 12);
  double last = std::numeric_limits<double>::infinity();
  for (const int restarts : {1, 2, 4, 8}) {
    const double inertia = kMeans(points, {.clusters = 12, .restarts = restarts}).inertia;
    QVERIFY(inertia <= last);
    last = inertia;
  }
}

void TestKMeans::duplicatesStillGiveAllCentres() {
  for (const int distinct : {1, 2, 5}) {
    const at::Tensor points = normals(distinct, 4, 13).repeat({6, 1}) + 100;
    const KMeansResult result = kMeans(points, {.clusters = 6, .restarts = 2});
    QCOMPARE(result.centres.size(0), std::int64_t{6});
    QVERIFY(at::isfinite(result.centres).all().item<bool>());
    for (const std::int64_t size : result.sizes)
      QVERIFY(size > 0);
    QVERIFY(result.inertia < 1e-4);
  }
  const KMeansResult all = kMeans(normals(7, 3, 14), {.clusters = 7});
  QVERIFY(all.sizes == std::vector<std::int64_t>(7, 1));
}

void TestKMeans::startsAreSpread() {
  // Of far groups of very different sizes, greedy k-means++ takes one point each.
  const at::Tensor points = blobs(60, 10, 5, 15);
  const Lloyd lloyd(points);
  for (int start = 0; start < 20; ++start) {
    const at::Tensor chosen = kMeansStart(lloyd, {.clusters = 5}, start);
    std::set<std::int64_t> groups;
    for (std::int64_t i = 0; i < 5; ++i)
      groups.insert(chosen[i].item<std::int64_t>() % 5);
    QCOMPARE(groups.size(), std::size_t{5});
  }
}

void TestKMeans::nearestMembersAreNearest() {
  const at::Tensor points = normals(100, 5, 16);
  const KMeansResult result = kMeans(points, {.clusters = 7, .restarts = 1});
  const auto nearest = nearestMembers(points, result, 4);
  QCOMPARE(nearest.size(), std::size_t{7});
  for (std::size_t slot = 0; slot < nearest.size(); ++slot) {
    QCOMPARE(nearest[slot].size(), static_cast<std::size_t>(std::min<std::int64_t>(4, result.sizes[slot])));
    const at::Tensor distances = (points - result.centres[static_cast<std::int64_t>(slot)]).square().sum(1);
    float last = 0;
    for (const std::int64_t member : nearest[slot]) {
      QCOMPARE(result.labels[static_cast<std::size_t>(member)], static_cast<std::int64_t>(slot));
      QVERIFY(distances[member].item<float>() >= last - 1e-5F);
      last = distances[member].item<float>();
    }
    int nearer = 0;
    for (std::int64_t i = 0; i < 100; ++i)
      nearer += result.labels[static_cast<std::size_t>(i)] == static_cast<std::int64_t>(slot) &&
                distances[i].item<float>() < last - 1e-5F;
    QVERIFY(nearer < 4);
  }
}

void TestKMeans::convertsOtherTypes() {
  const at::Tensor points = blobs(40, 6, 4, 17).to(at::kHalf);
  const KMeansResult half = kMeans(points, {.clusters = 4});
  const KMeansResult single = kMeans(points.to(at::kFloat), {.clusters = 4});
  QVERIFY(half.labels == single.labels && at::equal(half.centres, single.centres));
  QVERIFY(kMeans(points.t().contiguous().t(), {.clusters = 4}).labels == single.labels);
}

void TestKMeans::stops() {
  std::stop_source source;
  source.request_stop();
  TaskContext context;
  context.stop = source.get_token();
  QVERIFY_EXCEPTION_THROWN(kMeans(normals(30, 3, 18), {.clusters = 3}, context), Cancelled);
}

void TestKMeans::refuses() {
  const at::Tensor points = normals(5, 3, 19);
  QCOMPARE(errorCode([&] { kMeans(points, {.clusters = 6}); }), std::string("kmeans.too-few-points"));
  QCOMPARE(errorCode([&] { kMeans(points, {.clusters = 0}); }), std::string("kmeans.options"));
  QCOMPARE(errorCode([&] { kMeans(points, {.clusters = 2, .restarts = 0}); }), std::string("kmeans.options"));
  QCOMPARE(errorCode([&] { kMeans(points, {.clusters = 2, .maxRounds = 0}); }), std::string("kmeans.options"));
  QCOMPARE(errorCode([&] { kMeans(points[0], {.clusters = 1}); }), std::string("kmeans.points"));
  const at::Tensor broken = points.clone();
  broken[2][1] = std::numeric_limits<float>::quiet_NaN();
  QCOMPARE(errorCode([&] { kMeans(broken, {.clusters = 2}); }), std::string("kmeans.points"));
  const KMeansResult result = kMeans(points, {.clusters = 2});
  QCOMPARE(errorCode([&] { nearestMembers(normals(6, 3, 20), result, 1); }), std::string("kmeans.points"));
}

STILLROOM_TEST(TestKMeans)
#include "test_kmeans.moc"
