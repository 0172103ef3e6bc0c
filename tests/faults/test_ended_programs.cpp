// SPDX-License-Identifier: GPL-3.0-or-later
// The command line ended from outside, with the layer preloaded: killed again and again in the whole sample, or asked
// to stop. STILLROOM_KILLS says how often; STILLROOM_SEED, which moments.
#include "layer/fault_layer.h"
#include "support/run_program.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "whole_state.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <random>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

class TestEndedPrograms : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;

  fs::path fresh(const fs::path& base) const {
    const fs::path copy = m_root / "run" / base.filename();
    fs::remove_all(copy.parent_path());
    fs::create_directories(copy.parent_path());
    fs::copy(base, copy, fs::copy_options::recursive);
    return copy;
  }

  /// Runs a project's stages, and does `action` at the point `at`.
  Outcome runWith(const fs::path& folder, const char* action, std::uint64_t at = 0) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_PRELOAD", STILLROOM_FAULT_LAYER);
    environment.insert("STILLROOM_FAULT_ROOT", text(folder));
    environment.insert("STILLROOM_FAULT_ACTION", action);
    environment.insert("STILLROOM_FAULT_AT", QString::number(at));
    environment.insert("STILLROOM_FAULT_TOLD", text(m_root / "told"));
    process.setProcessEnvironment(environment);
    process.start(text(program("stillroom-cli")), {"run", text(folder), "--device", "cpu"});
    process.waitForFinished(3600'000);
    return outcomeOf(process);
  }

  std::uint64_t told() const {
    std::uint64_t points = 0;
    std::ifstream(m_root / "told") >> points;
    return points;
  }

  static int asked(const char* variable, int otherwise) {
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
  }

private Q_SLOTS:
  void initTestCase() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer wants to be the first library that is loaded");
#endif
    m_root = fs::canonical(m_dir.path().toStdString());
  }

  void askedToStopItGoesOnLater_data() {
    QTest::addColumn<QString>("action");
    QTest::newRow("once") << "ask";
    QTest::newRow("twice") << "ask-twice";
  }
  void askedToStopItGoesOnLater() {
    QFETCH(QString, action);
    const fs::path base = makeTinyProject(m_root, (action + ".stillroom").toStdString());
    const fs::path whole = fresh(base);
    QCOMPARE(runWith(whole, "count").exitCode, 0);
    const std::uint64_t points = told();
    QVERIFY(points > 300);
    const std::string expected = wholeState(whole);
    int stopped = 0;
    for (std::uint64_t at = 20; at < points; at += points / 5) {
      const fs::path folder = fresh(base);
      const Outcome outcome = runWith(folder, action.toUtf8(), at);
      QVERIFY2(outcome.exitCode == 130 || outcome.exitCode == 0, outcome.err.c_str());
      if (outcome.exitCode == 130) ++stopped;
      QCOMPARE(cli({"run", text(folder)}).exitCode, 0);
      QCOMPARE(wholeState(folder), expected);
    }
    QVERIFY2(stopped >= 3, qPrintable(QString::number(stopped)));
  }

  void theSampleKilledAgainAndAgainIsTheSame() {
    const int kills = asked("STILLROOM_KILLS", 40);
    const fs::path base = m_root / "sample.stillroom";
    QCOMPARE(cli({"sample", text(base)}).exitCode, 0);
    const fs::path whole = fresh(base);
    const Outcome uninterrupted = runWith(whole, "count");
    QVERIFY2(uninterrupted.exitCode == 0, uninterrupted.err.c_str());
    const std::uint64_t points = told();
    const std::string expected = wholeState(whole);
    QVERIFY(expected.find("FAULT") == std::string::npos);
    const int seed = asked("STILLROOM_SEED", 1);
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    // So far apart that a whole run sees most of them; half of them tear a write.
    const std::uint64_t apart = std::max<std::uint64_t>(points * 2 / static_cast<std::uint64_t>(kills), 2);
    for (int killed = 0; killed < kills;) {
      const fs::path folder = fresh(base);
      bool through = false;
      while (!through && killed < kills) {
        const std::uint64_t at = 1 + random() % apart;
        through = runWith(folder, random() % 2 ? "kill" : "tear", at).exitCode == 0;
        if (!through) ++killed;
      }
      if (!through) QCOMPARE(runWith(folder, "count").exitCode, 0);
      QVERIFY2(wholeState(folder) == expected, qPrintable(QString("seed %1, after %2 kills").arg(seed).arg(killed)));
    }
    qInfo("%d kills among %llu points, seed %d", kills, static_cast<unsigned long long>(points), seed);
  }
};

STILLROOM_TEST(TestEndedPrograms)
#include "test_ended_programs.moc"
