// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/kmeans.h"
#include "support/test_main.h"

#include "base/random.h"

#include <ATen/ATen.h>
#include <QtTest>
#include <opencv2/core.hpp>

#include <algorithm>
#include <chrono>
#include <functional>

using namespace stillroom;

namespace {

constexpr std::int64_t count = 1300;
constexpr std::int64_t size = 16384;
constexpr int clusters = 50;
constexpr int attempts = 1;
constexpr int rounds = 25;

at::Tensor points(bool clustered) {
  RandomStream random({.seed = 1, .purpose = "test"});
  const auto normals = [&](std::int64_t rows) {
    at::Tensor values = at::empty({rows, size});
    random.fillNormal({values.mutable_data_ptr<float>(), static_cast<std::size_t>(values.numel())});
    return values;
  };
  at::Tensor values = normals(count);
  if (clustered) values.add_(normals(70).mul_(0.3).repeat({20, 1}).slice(0, 0, count));
  return values;
}

double seconds(const std::function<void()>& work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// What else the machine does can only slow a turn down.
double quickest(const std::vector<double>& values) {
  return *std::min_element(values.begin(), values.end());
}

} // namespace

class TestKMeansSpeed : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void notSlowerThanOpenCv_data();
  void notSlowerThanOpenCv();
};

void TestKMeansSpeed::notSlowerThanOpenCv_data() {
  QTest::addColumn<bool>("clustered");
  QTest::newRow("random normals") << false;
  QTest::newRow("clustered") << true;
}

void TestKMeansSpeed::notSlowerThanOpenCv() {
  QFETCH(bool, clustered);
  const at::Tensor table = points(clustered);
  const cv::Mat mat(static_cast<int>(count), static_cast<int>(size), CV_32F, table.mutable_data_ptr<float>());
  std::vector<double> ours;
  std::vector<double> theirs;
  double ourInertia = 0;
  double theirInertia = 0;
  for (int turn = 0; turn < 5; ++turn) {
    const double own = seconds([&] {
      const KMeansOptions options{
          .clusters = clusters, .restarts = attempts, .maxRounds = rounds, .seed = static_cast<std::uint64_t>(turn)};
      ourInertia = kMeans(table, options).inertia;
    });
    const double opencv = seconds([&] {
      cv::Mat labels;
      cv::Mat centres;
      cv::setRNGSeed(turn);
      theirInertia = cv::kmeans(mat, clusters, labels, cv::TermCriteria(cv::TermCriteria::COUNT, rounds, 0), attempts,
                                cv::KMEANS_PP_CENTERS, centres);
    });
    if (turn == 0) continue; // warms both up
    ours.push_back(own);
    theirs.push_back(opencv);
  }
  qInfo("1300 x 16384, k = 50, %d attempt, at most %d rounds: %.3f s, OpenCV %.3f s, ratio %.2f; inertia %.6g, OpenCV "
        "%.6g",
        attempts, rounds, quickest(ours), quickest(theirs), quickest(ours) / quickest(theirs), ourInertia,
        theirInertia);
  QVERIFY(quickest(ours) < quickest(theirs));
}

STILLROOM_TEST(TestKMeansSpeed)
#include "test_kmeans_speed.moc"
