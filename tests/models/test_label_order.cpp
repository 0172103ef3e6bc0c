// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "models/classifiers/detector_check.h"
#include "support/test_main.h"

#include <ATen/ATen.h>

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <set>
#include <string>
#include <vector>

using namespace stillroom;

namespace {

using Rows = std::vector<std::vector<double>>;
using Order = std::vector<std::int64_t>;

/// A detector as its confusions: the share of each class's images that each output gets.
Rows confusions(std::size_t classes, std::size_t outputs, double accuracy, double confusable) {
  Rows rows(classes, std::vector<double>(outputs));
  for (std::size_t i = 0; i < classes; ++i) {
    // Most of what goes wrong goes to one other output, in both directions where that is a class's.
    const std::size_t twin = (i ^ 1) < outputs ? i ^ 1 : (i + 1) % outputs;
    for (std::size_t j = 0; j < outputs; ++j)
      if (j != i) rows[i][j] = (1 - accuracy) * (1 - confusable) / static_cast<double>(outputs - 1);
    rows[i][twin] += (1 - accuracy) * confusable;
    rows[i][i] = 1 - std::accumulate(rows[i].begin(), rows[i].end(), 0.0) + rows[i][i];
  }
  return rows;
}

struct Answers {
  std::vector<std::int64_t> predicted, intended;
};

/// What such a detector says of `perClass` images of each class when output j is reported as order[j].
Answers answersOf(const Rows& rows, const Order& order, int perClass, RandomStream& random) {
  Answers answers;
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (int n = 0; n < perClass; ++n) {
      double left = random.uniform();
      std::size_t output = 0;
      while (output + 1 < rows[i].size() && left >= rows[i][output])
        left -= rows[i][output++];
      answers.predicted.push_back(order[output]);
      answers.intended.push_back(static_cast<std::int64_t>(i));
    }
  return answers;
}

LabelCheck checked(const Answers& answers, std::size_t classes, std::size_t outputs) {
  return checkLabels(at::tensor(answers.predicted, at::kLong), at::tensor(answers.intended, at::kLong),
                     static_cast<std::int64_t>(classes), static_cast<std::int64_t>(outputs));
}

Order inOrder(std::size_t outputs) {
  Order order(outputs);
  std::iota(order.begin(), order.end(), 0);
  return order;
}

Order shuffled(std::size_t outputs, RandomStream& random) {
  Order order = inOrder(outputs);
  for (std::size_t i = outputs - 1; i > 0; --i)
    std::swap(order[i], order[static_cast<std::size_t>(random.below(i + 1))]);
  return order;
}

std::string allOf(const std::vector<Error>& warnings) {
  std::string text;
  for (const Error& warning : warnings)
    text += warning.code() + ": " + warning.what() + "\n";
  return text;
}

std::vector<std::string> names(std::size_t outputs) {
  std::vector<std::string> list{"airplane", "automobile", "bird",  "cat",  "deer",
                                "dog",      "frog",       "horse", "ship", "truck"};
  while (list.size() < outputs)
    list.push_back("output " + std::to_string(list.size()));
  list.resize(outputs);
  return list;
}

} // namespace

/// Labels that are out of order, and those that only look so.
class TestLabelOrder : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void assignmentIsTheBestOfAll_data() {
    QTest::addColumn<int>("rows");
    QTest::newRow("square") << 5;
    QTest::newRow("more columns") << 3;
    QTest::newRow("one row") << 1;
  }
  void assignmentIsTheBestOfAll() {
    QFETCH(int, rows);
    for (int trial = 0; trial < 50; ++trial) {
      std::vector<std::vector<std::int64_t>> gains(static_cast<std::size_t>(rows), std::vector<std::int64_t>(5));
      for (int i = 0; i < 5 * rows; ++i)
        gains[i / 5][i % 5] = (trial * 7919 + i * 104729 + i * i * trial) % 23;
      std::vector<int> order(5);
      std::iota(order.begin(), order.end(), 0);
      std::int64_t best = 0, found = 0;
      do {
        std::int64_t sum = 0;
        for (int i = 0; i < rows; ++i)
          sum += gains[i][order[i]];
        best = std::max(best, sum);
      } while (std::next_permutation(order.begin(), order.end()));
      const std::vector<std::int64_t> assignment = bestAssignment(gains);
      for (int i = 0; i < rows; ++i)
        found += gains[i][assignment[i]];
      QCOMPARE(found, best);
      QCOMPARE(std::set<std::int64_t>(assignment.begin(), assignment.end()).size(), static_cast<std::size_t>(rows));
    }
  }

  void ordersAreFound_data() {
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<int>("perClass");
    QTest::addColumn<double>("accuracy");
    QTest::newRow("two") << 2 << 2 << 10 << 0.95;
    QTest::newRow("three") << 3 << 3 << 20 << 0.85;
    QTest::newRow("ten") << 10 << 10 << 20 << 0.8;
    QTest::newRow("ten, perfect, few images") << 10 << 10 << 6 << 1.0;
    QTest::newRow("fifty") << 50 << 50 << 20 << 0.75;
    QTest::newRow("three of ten") << 3 << 10 << 20 << 0.95;
    QTest::newRow("one of ten") << 1 << 10 << 20 << 0.95;
    QTest::newRow("ten of a thousand") << 10 << 1000 << 20 << 0.9;
  }
  void ordersAreFound() {
    QFETCH(int, classes);
    QFETCH(int, outputs);
    QFETCH(int, perClass);
    QFETCH(double, accuracy);
    const auto k = static_cast<std::size_t>(classes), m = static_cast<std::size_t>(outputs);
    for (int trial = 0; trial < (outputs > 100 ? 5 : 60); ++trial) {
      RandomStream random({11, "order", std::to_string(classes), trial});
      const Order order = shuffled(m, random);
      const LabelCheck check = checked(answersOf(confusions(k, m, accuracy, 0.3), order, perClass, random), k, m);
      QCOMPARE(check.looksLike, Order(order.begin(), order.begin() + classes));
    }
  }

  /// Two or three of many, or all in one circle: the others stay where they are.
  void partsOfAnOrderAreFound_data() {
    QTest::addColumn<int>("moved");
    for (const int moved : {2, 3, 10})
      QTest::addRow("%d of 10", moved) << moved;
  }
  void partsOfAnOrderAreFound() {
    QFETCH(int, moved);
    for (int trial = 0; trial < 60; ++trial) {
      RandomStream random({12, "part", "", trial});
      const Order which = shuffled(10, random);
      Order order = inOrder(10);
      for (int i = 0; i < moved; ++i)
        order[static_cast<std::size_t>(which[i])] = which[(i + 1) % moved];
      const LabelCheck check = checked(answersOf(confusions(10, 10, 0.85, 0.3), order, 20, random), 10, 10);
      QCOMPARE(check.looksLike, order);
      QVERIFY(check.looksPermuted());
      QVERIFY(check.accuracyInOrder() > check.accuracy() + 0.08);
    }
  }

  void detectorsInOrderAreLeftAlone_data() {
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("outputs");
    for (const auto& [classes, outputs] :
         {std::pair{1, 1}, {1, 10}, {2, 2}, {2, 10}, {3, 3}, {10, 10}, {10, 100}, {40, 40}})
      QTest::addRow("%d of %d", classes, outputs) << classes << outputs;
  }
  void detectorsInOrderAreLeftAlone() {
    QFETCH(int, classes);
    QFETCH(int, outputs);
    const auto k = static_cast<std::size_t>(classes), m = static_cast<std::size_t>(outputs);
    for (const double accuracy : {0.6, 0.65, 0.7, 0.8, 1.0})
      for (const double confusable : {0.0, 0.5, 1.0})
        for (const int perClass : {1, 2, 3, 5, 10, 20, 100})
          for (int trial = 0; trial < 40; ++trial) {
            RandomStream random({13, "in order", std::to_string(100 * accuracy), trial, perClass});
            const LabelCheck check = checked(
                answersOf(confusions(k, m, outputs == 1 ? 1.0 : accuracy, confusable), inOrder(m), perClass, random), k,
                m);
            const std::string said = allOf(labelWarnings(check, names(m)));
            QVERIFY2(!check.looksPermuted(), said.c_str());
            // With two or three outputs guessing comes near to such an accuracy, and of few images all may go wrong.
            if ((outputs > 3 && classes * perClass >= 20) || accuracy == 1) QVERIFY2(said.empty(), said.c_str());
          }
  }

  /// They are weak, which is another thing.
  void guessingIsNoOrder() {
    for (const int perClass : {2, 5, 20, 200})
      for (int trial = 0; trial < 100; ++trial) {
        RandomStream random({14, "guess", "", trial, perClass});
        const LabelCheck check = checked(answersOf(confusions(10, 10, 0.1, 0), inOrder(10), perClass, random), 10, 10);
        QVERIFY(!check.looksPermuted());
        if (perClass >= 20) QVERIFY(check.weak);
      }
  }

  void oneAnswerToEverythingIsNoOrder() {
    for (const std::size_t classes : {1U, 2U, 10U})
      for (std::int64_t answer = 0; answer < 10; ++answer) {
        Answers answers;
        for (std::int64_t i = 0; i < static_cast<std::int64_t>(20 * classes); ++i) {
          answers.predicted.push_back(answer);
          answers.intended.push_back(i / 20);
        }
        const LabelCheck check = checked(answers, classes, 10);
        // Of a single class one can't tell that other classes would get the same answer.
        QCOMPARE(check.looksPermuted(), classes == 1 && answer != 0);
      }
  }

  void anAlwaysRightDetectorIsNeverWeak() {
    for (const std::size_t outputs : {1U, 2U, 10U})
      for (const int perClass : {1, 20}) {
        RandomStream random({15, "right", "", perClass});
        const LabelCheck check =
            checked(answersOf(confusions(1, outputs, 1.0, 0), inOrder(outputs), perClass, random), 1, outputs);
        QVERIFY(!check.weak && labelWarnings(check, names(outputs)).empty());
      }
  }

  void imagesWithoutAnAnswerAreWrong() {
    const LabelCheck check =
        checkLabels(at::tensor({0, 1, -1, -1}, at::kLong), at::tensor({0, 1, 0, 1}, at::kLong), 2, 2);
    QCOMPARE(check.accuracy(), 0.5);
    QCOMPARE(checkLabels(at::empty({0}, at::kLong), at::empty({0}, at::kLong), 2, 2).accuracy(), 0.0);
  }

  void sentencesNameTheClasses() {
    const auto warnings = [](const Order& order) {
      RandomStream random({16, "words", ""});
      const LabelCheck check =
          checked(answersOf(confusions(10, order.size(), 1.0, 0), order, 20, random), 10, order.size());
      return labelWarnings(check, names(order.size()));
    };
    const auto sentences = [&](const Order& order) { return allOf(warnings(order)); };
    Order order = inOrder(10);
    QCOMPARE(sentences(order), std::string());
    std::swap(order[1], order[9]);
    const std::string pair = sentences(order);
    QVERIFY2(warnings(order).size() == 1, pair.c_str());
    QCOMPARE(warnings(order).front().code(), std::string("detector.exchanged"));
    QVERIFY2(pair.find("automobile and truck look exchanged") != std::string::npos, pair.c_str());
    QVERIFY2(pair.find("80.0 %") != std::string::npos && pair.find("100.0 %") != std::string::npos, pair.c_str());
    std::swap(order[9], order[3]);
    const std::string three = sentences(order);
    QVERIFY2(three.starts_with("detector.permuted") &&
                 three.find("automobile → truck, truck → cat, cat → automobile") != std::string::npos,
             three.c_str());
    Order foreign = inOrder(12);
    std::swap(foreign[4], foreign[11]);
    const std::string other = sentences(foreign);
    QVERIFY2(other.find("deer → output 11.") != std::string::npos, other.c_str());
  }
};

STILLROOM_TEST(TestLabelOrder)
#include "test_label_order.moc"
