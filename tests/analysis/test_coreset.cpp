// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coreset.h"
#include "base/random.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <ATen/ATen.h>

#include <QtTest>

#include <algorithm>
#include <set>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

using Rows = std::vector<std::int64_t>;

at::Tensor normals(std::int64_t rows, std::int64_t columns, std::int64_t which) {
  std::vector<float> values(static_cast<std::size_t>(rows * columns));
  RandomStream({.seed = 5, .purpose = "test", .slot = which}).fillNormal(values);
  return at::tensor(values).view({rows, columns});
}

std::vector<Rows> chosen(const char* method, const at::Tensor& features, const at::Tensor& labels, std::int64_t count,
                         std::uint64_t seed = 0) {
  return chooseCoreset(features, labels, coresetMethod(method), count, seed);
}

Rows ofOneClass(const char* method, const at::Tensor& features, std::int64_t count, std::uint64_t seed = 0) {
  return chosen(method, features, at::zeros({features.size(0)}, at::kLong), count, seed).at(0);
}

} // namespace

/// Which real images stand for a class.
class TestCoreset : public QObject {
  Q_OBJECT

private Q_SLOTS:
  /// Points on a line: the middle, then one end, then the other, then the middles of what is left.
  void kCenterGoesToTheEnds() {
    const at::Tensor line = at::arange(9, at::kFloat).view({9, 1});
    QCOMPARE(ofOneClass("kcenter", line, 5), (Rows{4, 0, 8, 2, 6}));
    QCOMPARE(ofOneClass("kcenter", at::ones({4, 2}), 4), (Rows{0, 1, 2, 3})); // copies are chosen once each
  }

  /// ‖mean of the first k − mean‖·k stays bounded, where random choice grows with √k.
  void herdingFollowsTheMean() {
    const at::Tensor points = normals(400, 6, 1).to(at::kDouble);
    const Rows rows = ofOneClass("herding", points, 100);
    for (const std::int64_t k : {10, 50, 100}) {
      const at::Tensor first = points.index_select(0, at::tensor(Rows(rows.begin(), rows.begin() + k)));
      QVERIFY(((first.mean(0) - points.mean(0)).norm().item<double>() * static_cast<double>(k)) < 3);
    }
    QCOMPARE(std::set<std::int64_t>(rows.begin(), rows.end()).size(), std::size_t{100});
  }

  void herdingIsItsDefinition() {
    const at::Tensor points = normals(30, 3, 2).to(at::kDouble);
    at::Tensor sum = at::zeros({3}, at::kDouble);
    std::set<std::int64_t> taken;
    for (const std::int64_t row : ofOneClass("herding", points, 12)) {
      const at::Tensor target = points.mean(0) * static_cast<double>(taken.size() + 1) - sum;
      for (std::int64_t other = 0; other < 30; ++other)
        QVERIFY(taken.contains(other) ||
                (points[row] - target).norm().item<double>() <= (points[other] - target).norm().item<double>());
      taken.insert(row);
      sum += points[row];
    }
  }

  void everyMethodChoosesWithinItsClass_data() {
    QTest::addColumn<QByteArray>("name");
    for (const CoresetMethod& method : coresetMethods())
      QTest::addRow("%s", std::string(method.name).c_str()) << QByteArray(std::string(method.name).c_str());
  }

  void everyMethodChoosesWithinItsClass() {
    QFETCH(QByteArray, name);
    const at::Tensor labels = at::arange(60, at::kLong).remainder(4), features = normals(60, 5, 3);
    const std::vector<Rows> rows = chosen(name.constData(), features, labels, 7, 3);
    QCOMPARE(rows.size(), std::size_t{4});
    for (std::size_t label = 0; label < 4; ++label) {
      QCOMPARE(std::set<std::int64_t>(rows[label].begin(), rows[label].end()).size(), std::size_t{7});
      for (const std::int64_t row : rows[label])
        QCOMPARE(row % 4, std::int64_t(label));
    }
    QCOMPARE(chosen(name.constData(), features, labels, 7, 3), rows);
    Rows all = chosen(name.constData(), features, labels, 15, 3)[1]; // the whole class, and in the same order at first
    QVERIFY(std::equal(rows[1].begin(), rows[1].end(), all.begin()));
  }

  void seedsMatterToRandomAlone() {
    const at::Tensor points = normals(50, 4, 4);
    QVERIFY(ofOneClass("random", points, 10, 1) != ofOneClass("random", points, 10, 2));
    QCOMPARE(ofOneClass("first", points, 3, 1), (Rows{0, 1, 2}));
    QCOMPARE(ofOneClass("herding", points, 10, 1), ofOneClass("herding", points, 10, 2));
    const std::vector<Rows> two = chosen("random", points, at::arange(50, at::kLong).remainder(2), 25);
    Rows even = two[0], odd = two[1];
    for (std::int64_t& row : odd)
      --row;
    QVERIFY(even != odd); // each class has numbers of its own
  }

  void whatCantBeChosenIsSaid() {
    const at::Tensor points = normals(6, 2, 5), labels = at::tensor({0, 0, 1, 1, 1, 2}, at::kLong);
    std::string sentence;
    QCOMPARE(errorCode([&] { chosen("first", points, labels, 2); }, &sentence), std::string("coreset.too-few"));
    QVERIFY(sentence.starts_with("Class 2 has 1 images"));
    QCOMPARE(errorCode([&] { chosen("first", points, labels, 0); }), std::string("coreset.count"));
    QCOMPARE(errorCode([&] { chosen("first", points, labels - 1, 1); }), std::string("coreset.features"));
    QCOMPARE(errorCode([&] { chosen("first", points / 0, labels, 1); }), std::string("coreset.features"));
    QCOMPARE(errorCode([&] { chosen("best", points, labels, 1); }), std::string("coreset.method"));
  }
};

STILLROOM_TEST(TestCoreset)
#include "test_coreset.moc"
