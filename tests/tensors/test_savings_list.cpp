// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/errors.h"
#include "support/test_main.h"
#include "tensors/savings.h"

#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

/// What `--without` takes.
class TestSavingsList : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void namedSavingsAreLeftOut() {
    const Savings without = Savings::without("call-graphs,prepared-text");
    QVERIFY(!without.callGraphs && !without.preparedText);
    QVERIFY(without.sharedHalves && without.foldedNorms);
    QVERIFY(!Savings::without("all").foldedNorms);
    QVERIFY(Savings::without("").callGraphs);
  }

  void anotherNameIsRefusedWithTheList() {
    std::string sentence;
    QCOMPARE(errorCode([] { (void)Savings::without("call-graphs,warp"); }, &sentence), std::string("savings.unknown"));
    for (const char* part : {"“warp”", "call-graphs", "folded-norms"})
      QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());
  }
};

STILLROOM_TEST(TestSavingsList)
#include "test_savings_list.moc"
