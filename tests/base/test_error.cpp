// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "support/test_main.h"

#include <QtTest>

#include <array>

using namespace stillroom;

class TestError : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void carriesItsParts() {
    const Error error("weights.shape", "{0}: expected {1}.", {"a.safetensors", "[2, 3]"});
    QCOMPARE(error.code(), std::string("weights.shape"));
    QCOMPARE(error.sentence(), std::string("{0}: expected {1}."));
    QCOMPARE(error.arguments().size(), std::size_t{2});
    QCOMPARE(std::string(error.what()), std::string("a.safetensors: expected [2, 3]."));
  }

  void isCaughtAsException() {
    try {
      throw Error("some.code", "It failed.");
    } catch (const std::exception& error) {
      QCOMPARE(std::string(error.what()), std::string("It failed."));
      return;
    }
    QFAIL("Error isn't a std::exception");
  }

  void fillsGaps_data() {
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("filled");
    QTest::newRow("none") << "plain"
                          << "plain";
    QTest::newRow("order") << "{1} before {0}"
                           << "one before zero";
    QTest::newRow("twice") << "{0}{0}"
                           << "zerozero";
    QTest::newRow("unknown gap stays") << "{2} {9}"
                                       << "{2} {9}";
    QTest::newRow("word stays") << "{prompt}"
                                << "{prompt}";
    QTest::newRow("empty stays") << "{}"
                                 << "{}";
    QTest::newRow("unclosed stays") << "{0"
                                    << "{0";
    QTest::newRow("lone brace stays") << "a } b { c"
                                      << "a } b { c";
    QTest::newRow("negative stays") << "{-1}"
                                    << "{-1}";
    QTest::newRow("huge stays") << "{99999999999999999999999}"
                                << "{99999999999999999999999}";
    QTest::newRow("empty") << ""
                           << "";
  }
  void fillsGaps() {
    QFETCH(QString, sentence);
    QFETCH(QString, filled);
    QCOMPARE(QString::fromStdString(fillSentence(sentence.toStdString(), {"zero", "one"})), filled);
  }

  /// What a file name contains must not be taken for a gap.
  void argumentsAreNotFilledAgain() {
    QCOMPARE(fillSentence("{0} and {1}", {"{1}", "{0}"}), std::string("{1} and {0}"));
  }

  void showsShapes() {
    const std::array<std::int64_t, 3> sizes{2, 3, -1};
    QCOMPARE(shapeText(sizes.data(), 3), std::string("[2, 3, -1]"));
    QCOMPARE(shapeText(sizes.data(), 1), std::string("[2]"));
    QCOMPARE(shapeText(nullptr, 0), std::string("[]"));
  }
};

STILLROOM_TEST(TestError)
#include "test_error.moc"
