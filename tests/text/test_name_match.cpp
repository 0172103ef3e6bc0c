// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_main.h"
#include "text/name_match.h"

#include <QtTest>

using namespace stillroom;

namespace {

using Places = std::vector<std::size_t>;

const std::string composedCafe = "caf\u00e9", apartCafe = "cafe\u0301";

} // namespace

/// Names of folders come in either normalisation form, and what a person types in the other.
class TestNameMatch : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void eitherSpellingFindsTheOther() {
    for (const std::string& stored : {composedCafe, apartCafe})
      for (const std::string& typed : {composedCafe, apartCafe})
        QCOMPARE(findName(std::vector{std::string("ash"), stored}, typed), Places{1});
    // A syllable of Hangul, and marks in another order.
    QCOMPARE(findName(std::vector<std::string>{"\uac01"}, "\u1100\u1161\u11a8"), Places{0});
    QCOMPARE(findName(std::vector<std::string>{"a\u0323\u0307"}, "a\u0307\u0323"), Places{0});
    QCOMPARE(findName(std::vector{std::string("ash"), composedCafe}, "cafe"), Places{});
  }

  void theSameBytesWin() {
    const std::vector both{composedCafe, apartCafe};
    QCOMPARE(findName(both, composedCafe), Places{0});
    QCOMPARE(findName(both, apartCafe), Places{1});
  }

  void whatFitsSeveralIsAmbiguous() {
    const std::vector<std::string> both{"a\u0307\u0323", "\u1ea1\u0307"};
    QCOMPARE(findName(both, "a\u0323\u0307"), (Places{0, 1}));
    QVERIFY(!findOneName(both, "a\u0323\u0307"));
    QCOMPARE(findOneName(both, both[1]), std::optional<std::size_t>(1));
    QCOMPARE(findOneName(std::vector<std::string>{"x", "y", "y"}, "y"), std::optional<std::size_t>(1));
  }

  void bytesThatAreNoTextFitThemselvesAlone() {
    const std::vector<std::string> names{"a\xff", "a\xfe"};
    QCOMPARE(findName(names, "a\xfe"), Places{1});
    QCOMPARE(findName(names, "a\xfd"), Places{});
    QCOMPARE(findName(names, "a\uFFFD"), Places{});
  }

  void onlyNamesThatLookAlikeGetNumbers() {
    QCOMPARE(distinctNames(std::vector<std::string>{"ash", "birch"}), (std::vector<std::string>{"ash", "birch"}));
    QCOMPARE(distinctNames(std::vector{composedCafe, std::string("ash"), apartCafe}),
             (std::vector{composedCafe + " (@0)", std::string("ash"), apartCafe + " (@2)"}));
    QCOMPARE(distinctNames(std::vector<std::string>{"a\xff", "a\xfe"}),
             (std::vector<std::string>{"a\xff (@0)", "a\xfe (@1)"}));
  }
};

STILLROOM_TEST(TestNameMatch)
#include "test_name_match.moc"
