// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/dtype.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

class TestDtype : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void namesLeadBack() {
    for (const Dtype dtype : allDtypes)
      QCOMPARE(dtypeFromName(name(dtype)), dtype);
    QCOMPARE(dtypeNames(), std::string("auto, f32, bf16, f16"));
  }

  void otherWordsAreRefused() {
    for (const char* word : {"", "F32", "float", "f64", "bf16 "}) {
      std::string sentence;
      QCOMPARE(errorCode([&] { (void)dtypeFromName(word); }, &sentence), std::string("dtype.unknown"));
      QVERIFY2(sentence.find("f32, bf16, f16") != std::string::npos, sentence.c_str());
    }
  }

  void onlyWhatIsAllowedIsTaken() {
    constexpr std::array allowed{Dtype::F32, Dtype::BF16};
    QCOMPARE(dtypeFromName("bf16", allowed), Dtype::BF16);
    std::string sentence;
    QCOMPARE(errorCode([&] { (void)dtypeFromName("f16", allowed); }, &sentence), std::string("dtype.unknown"));
    QVERIFY2(sentence.ends_with("f32, bf16."), sentence.c_str());
    for (const Dtype dtype : plainDtypes)
      QVERIFY(dtype != Dtype::Auto);
  }
};

STILLROOM_TEST(TestDtype)
#include "test_dtype.moc"
