// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/candidate_plan.h"
#include "distill/selection/image_problem.h"
#include "support/test_main.h"

#include <QtTest>

using namespace stillroom;

class TestCandidatePlan : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void groupsShareOutTheOrdinals_data() {
    QTest::addColumn<int>("planned");
    QTest::addColumn<int>("chunk");
    for (const auto& [planned, chunk] : std::vector<std::pair<int, int>>{{20, 4}, {20, 20}, {3, 1}, {12, 6}})
      QTest::addRow("%d by %d", planned, chunk) << planned << chunk;
  }
  /// Each ordinal lies in one group, and a group begins where the one before ends.
  void groupsShareOutTheOrdinals() {
    QFETCH(int, planned);
    QFETCH(int, chunk);
    const CandidatePlan plan(planned, chunk);
    int begin = 0;
    while (begin < 5 * planned) {
      const CandidateGroup group = plan.groupOf(begin);
      QCOMPARE(group.first, begin);
      QCOMPARE(group.count, begin == 0 ? planned : chunk);
      for (int ordinal = group.first; ordinal < group.first + group.count; ++ordinal) {
        QCOMPARE(plan.groupOf(ordinal).first, group.first);
        QCOMPARE(plan.wholeGroups(ordinal + 1), group.first + group.count);
      }
      begin += group.count;
    }
    QCOMPARE(plan.wholeGroups(0), 0);
  }

  void undetectedGroupsAreThoseThatLackOne() {
    const CandidatePlan plan(4, 2);
    WantedSample sample{0, 0, true, std::vector<bool>(8, true), std::vector<bool>(8, true)};
    QVERIFY(sample.undetected(plan).empty());
    sample.detected[5] = false;
    QCOMPARE(sample.undetected(plan).size(), std::size_t{1});
    QCOMPARE(sample.undetected(plan).front().first, 4);
    sample.made[4] = false;
    QVERIFY(!sample.hasMade(sample.undetected(plan).front()));
    QVERIFY(sample.hasMade(plan.groupOf(0)));
  }

  void problemsHaveNames() {
    for (const ImageProblem problem :
         {ImageProblem::None, ImageProblem::NotFinite, ImageProblem::Black, ImageProblem::Unreadable})
      QVERIFY(imageProblemFromName(name(problem)) == problem);
    QVERIFY(!imageProblemFromName("blue"));
  }
};

STILLROOM_TEST(TestCandidatePlan)
#include "test_candidate_plan.moc"
