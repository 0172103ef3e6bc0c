// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/texts.h"
#include "support/test_main.h"

#include <QtTest>

#include <clocale>
#include <vector>

using namespace stillroom;

class TestTexts : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void numbersAreTheSameInEveryLocale() {
    const char* const german = std::setlocale(LC_NUMERIC, "de_DE.UTF-8"); // where the machine has it
    QCOMPARE(percentText(0.975), std::string("97.5 %"));
    QCOMPARE(fixedText(-1234.5, 2), std::string("-1234.50"));
    QCOMPARE(scientificText(0.00125, 1), std::string("1.3e-03"));
    QCOMPARE(shortestText(0.5), std::string("0.5"));
    std::setlocale(LC_NUMERIC, "C");
    if (!german) QSKIP("This machine has no German locale.");
  }

  void percentsAreRounded() {
    QCOMPARE(percentText(1), std::string("100.0 %"));
    QCOMPARE(percentText(2.0 / 3, 2), std::string("66.67 %"));
    QCOMPARE(percentOf(1, 3), std::string("33.3 %"));
    QCOMPARE(percentOf(0, 0), std::string("0.0 %"));
  }

  void theShortestTextTellsItsNumberFromAllOthers() {
    QCOMPARE(shortestText(0.9F), std::string("0.9")); // a double would be 0.8999999761581421
    QCOMPARE(shortestText(0.9), std::string("0.9"));
    QCOMPARE(shortestText(1.0), std::string("1"));
    QCOMPARE(shortestText(1e-9), std::string("1e-09"));
    QCOMPARE(std::stod(shortestText(0.1 + 0.2)), 0.1 + 0.2);
  }

  void theLargestNumberFits() { QCOMPARE(fixedText(1.7e308, 3).size(), std::size_t{309 + 4}); }

  void durationsHaveTwoUnits_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << "0 s";
    QTest::newRow("rounded") << 59.4 << "59 s";
    QTest::newRow("a minute") << 59.6 << "1 min 00 s";
    QTest::newRow("minutes") << 245.0 << "4 min 05 s";
    QTest::newRow("hours") << 11520.0 << "3 h 12 min";
    QTest::newRow("days") << 360000.0 << "100 h 00 min";
  }

  void durationsHaveTwoUnits() {
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(durationText(seconds)), text);
  }

  void listsHaveCommasBetween() {
    QCOMPARE(listText(std::vector<std::string>{}), std::string());
    QCOMPARE(listText(std::vector<std::string>{"a"}), std::string("a"));
    QCOMPARE(listText(std::vector<std::string>{"a", "b", ""}), std::string("a, b, "));
    QCOMPARE(listText(std::vector<int>{1, 2}, [](int i) { return std::to_string(i * i); }), std::string("1, 4"));
  }
};

STILLROOM_TEST(TestTexts)
#include "test_texts.moc"
