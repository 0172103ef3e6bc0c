// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/methods/method.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QtTest>

#include <set>
#include <vector>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

std::vector<Stage> stagesOf(const Method& method, std::optional<Stage> until = {}) {
  std::vector<Stage> stages;
  method.make([&](Stage stage) { stages.push_back(stage); }, until, {});
  return stages;
}

} // namespace

class TestMethods : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void eachHasANameOfItsOwn() {
    std::set<std::string_view> names;
    for (const Method& method : methods()) {
      QVERIFY(names.insert(method.name).second);
      QCOMPARE(methodByName(method.name).name, method.name);
      QVERIFY(!method.title.empty());
    }
    QVERIFY(names.contains("detector-guided") && names.contains("d4m"));
    std::string sentence;
    QCOMPARE(errorCode([] { methodByName("magic"); }, &sentence), std::string("method.unknown"));
    QVERIFY(sentence.find("d4m") != std::string::npos);
  }

  void stepsComeInOrderAndOnce() {
    for (const Method& method : methods()) {
      const std::vector<Stage> stages = stagesOf(method);
      QVERIFY(std::is_sorted(stages.begin(), stages.end()));
      QCOMPARE(std::set(stages.begin(), stages.end()).size(), stages.size());
      const bool candidates = std::find(stages.begin(), stages.end(), Stage::Candidates) != stages.end();
      QCOMPARE(candidates, method.needs.candidates);
    }
  }

  /// Also where the stage isn't one of the method's.
  void aStageCanBeTheLast() {
    for (const Method& method : methods())
      for (const Stage until : allStages) {
        std::vector<Stage> expected = stagesOf(method);
        std::erase_if(expected, [&](Stage stage) { return stage > until; });
        QCOMPARE(stagesOf(method, until), expected);
      }
  }

  void aStopIsSeenBeforeEachStep() {
    std::stop_source stop;
    const TaskContext context{.onProgress = {}, .onWarning = {}, .stop = stop.get_token()};
    int steps = 0;
    const auto step = [&](Stage) {
      if (++steps == 2) stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(methodByName("d4m").make(step, {}, context), Cancelled);
    QCOMPARE(steps, 2);
  }

  void d4mReplacesNothing() {
    MethodOptions options;
    QCOMPARE(errorCode([&] { methodByName("d4m").check(options); }), std::string("method.strategy"));
    QVERIFY(errorCode([&] { methodByName("detector-guided").check(options); }).empty());
    options.selection.strategy = Strategy::Baseline;
    QVERIFY(errorCode([&] { methodByName("d4m").check(options); }).empty());
    options.selection.k = 0;
    QCOMPARE(errorCode([&] { methodByName("d4m").check(options); }), std::string("selection.k"));
  }
};

STILLROOM_TEST(TestMethods)
#include "test_methods.moc"
