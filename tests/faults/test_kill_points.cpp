// SPDX-License-Identifier: GPL-3.0-or-later
// A run, a new project and an export that end at any call by which they change the disk: killed, torn, without power,
// or refused by a disk that is full or broken. Gone on with, the project is the one that nothing happened to.
#include "base/error.h"
#include "child_process.h"
#include "export/exporter.h"
#include "fault_points.h"
#include "layer/fault_layer.h"
#include "pipeline/create_project.h"
#include "project/preset.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "whole_state.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

std::string runWhole(const fs::path& folder) {
  runUntil(folder);
  return wholeState(folder);
}

std::string runCounted(const fs::path& folder) {
  armFaults({.root = folder});
  runUntil(folder);
  return std::to_string(passedFaultPoints());
}

/// What may be said to a person whose disk is full or broken: not that something unexpected happened.
bool isSentence(const std::string& said) {
  for (const char* code : {"file.write", "file.read", "catalogue.", "project.", "disk.", "export.", "file."})
    if (said.starts_with(code)) return true;
  return false;
}

} // namespace

class TestKillPoints : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_base;
  std::string m_whole;
  std::uint64_t m_points = 0;

  fs::path freshCopy() const {
    const fs::path copy = m_root / "run" / "tiny.stillroom";
    fs::remove_all(copy.parent_path());
    fs::create_directories(copy.parent_path());
    fs::copy(m_base, copy, fs::copy_options::recursive);
    return copy;
  }

  void goesOn(const fs::path& folder, std::uint64_t at) const {
    const ChildEnd end = inChild([&] { return runWhole(folder); });
    QVERIFY2(!end.failed && !end.killed, qPrintable(QString("point %1: %2").arg(at).arg(end.said.c_str())));
    if (end.said != m_whole) QCOMPARE("point " + std::to_string(at) + "\n" + end.said, m_whole);
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = fs::canonical(m_dir.path().toStdString());
    const ChildEnd made = inChild([&] { return makeTinyProject(m_root).string(); });
    QVERIFY2(!made.failed, made.said.c_str());
    m_base = made.said;
    const fs::path whole = freshCopy();
    const ChildEnd counted = inChild([&] { return runCounted(whole); });
    QVERIFY2(!counted.failed, counted.said.c_str());
    m_points = std::stoull(counted.said);
    QVERIFY2(m_points > 300, counted.said.c_str());
    m_whole = inChild([&] { return wholeState(whole); }).said;
    QVERIFY2(m_whole.find("FAULT") == std::string::npos && m_whole.size() > 1000, m_whole.c_str());
  }

  void aRunEndedAnywhereGoesOn_data() {
    QTest::addColumn<int>("action");
    QTest::newRow("killed") << static_cast<int>(FaultAction::Kill);
    QTest::newRow("torn") << static_cast<int>(FaultAction::Tear);
    QTest::newRow("without power") << static_cast<int>(FaultAction::PowerCut);
  }
  void aRunEndedAnywhereGoesOn() {
    QFETCH(int, action);
    for (const std::uint64_t at : faultPoints(m_points, 15, static_cast<std::uint64_t>(action))) {
      fs::path folder = freshCopy();
      const fs::path cut = m_root / "cut" / "tiny.stillroom";
      fs::remove_all(cut.parent_path());
      // Every other time all that wasn't synced is lost, and else some of it.
      const std::uint64_t seed = at % 2 == 0 ? 0 : at;
      const ChildEnd end = inChild([&] {
        armFaults({.root = folder, .action = static_cast<FaultAction>(action), .at = at, .cut = cut, .seed = seed});
        runUntil(folder);
        return std::string("not killed");
      });
      // What is written may depend on threads: a run may have fewer points than the one that was counted.
      if (!end.killed) QVERIFY2(at + 20 > m_points, qPrintable(QString("point %1: %2").arg(at).arg(end.said.c_str())));
      if (end.killed && static_cast<FaultAction>(action) == FaultAction::PowerCut) {
        fs::remove_all(folder);
        fs::rename(cut, folder);
      }
      goesOn(folder, at);
      if (QTest::currentTestFailed()) return;
    }
  }

  void aDiskThatRefusesIsNamedAndNothingIsLost_data() {
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("error");
    QTest::newRow("full for a moment") << static_cast<int>(FaultAction::Fail) << ENOSPC;
    QTest::newRow("full") << static_cast<int>(FaultAction::FailOn) << ENOSPC;
    QTest::newRow("broken for a moment") << static_cast<int>(FaultAction::Fail) << EIO;
    QTest::newRow("broken") << static_cast<int>(FaultAction::FailOn) << EIO;
  }
  void aDiskThatRefusesIsNamedAndNothingIsLost() {
    QFETCH(int, action);
    QFETCH(int, error);
    for (const std::uint64_t at : faultPoints(m_points, 12, static_cast<std::uint64_t>(action + error))) {
      const fs::path folder = freshCopy();
      const ChildEnd end = inChild([&] {
        armFaults({.root = folder, .action = static_cast<FaultAction>(action), .at = at, .error = error});
        runUntil(folder);
        return std::string("done");
      });
      QVERIFY2(!end.killed, qPrintable(QString::number(at)));
      if (end.failed) QVERIFY2(isSentence(end.said), qPrintable(QString("point %1: %2").arg(at).arg(end.said.c_str())));
      goesOn(folder, at);
      if (QTest::currentTestFailed()) return;
    }
  }

  /// A project is there whole, or not at all.
  void aNewProjectIsWholeOrAbsent() {
    const fs::path place = m_root / "new";
    const auto make = [&](FaultAction action, std::uint64_t at) {
      return inChild([&] {
        armFaults({.root = place, .action = action, .at = at});
        createProject({place / "tiny.stillroom", m_root / "data", Preset::load("tiny")});
        return std::to_string(passedFaultPoints());
      });
    };
    fs::create_directories(place);
    const ChildEnd counted = make(FaultAction::Count, 0);
    QVERIFY2(!counted.failed, counted.said.c_str());
    int absent = 0;
    for (const std::uint64_t at : faultPoints(std::stoull(counted.said), 12)) {
      fs::remove_all(place);
      fs::create_directories(place);
      QVERIFY(make(FaultAction::Tear, at).killed);
      if (!fs::exists(place / "tiny.stillroom")) {
        ++absent;
        const ChildEnd again = make(FaultAction::Count, 0);
        QVERIFY2(!again.failed, again.said.c_str());
      }
      goesOn(place / "tiny.stillroom", at);
      if (QTest::currentTestFailed()) return;
    }
    QVERIFY(absent > 0);
  }

  void anExportIsWholeOrAbsent() {
    const fs::path folder = freshCopy();
    QVERIFY(!inChild([&] { return runWhole(folder); }).failed);
    const fs::path place = m_root / "out";
    const auto writeOut = [&](FaultAction action, std::uint64_t at) {
      return inChild([&] {
        armFaults({.root = place, .action = action, .at = at});
        const auto project = Project::open(folder, Access::ReadOnly);
        exportProject(exporterByName("imagefolder"), *project, place / "set", {});
        return std::to_string(passedFaultPoints());
      });
    };
    fs::create_directories(place);
    const ChildEnd counted = writeOut(FaultAction::Count, 0);
    QVERIFY2(!counted.failed, counted.said.c_str());
    const std::string whole = fileListing(place / "set");
    for (const std::uint64_t at : faultPoints(std::stoull(counted.said), 8)) {
      fs::remove_all(place);
      fs::create_directories(place);
      QVERIFY(writeOut(FaultAction::Tear, at).killed);
      if (!fs::exists(place / "set")) QVERIFY(!writeOut(FaultAction::Count, 0).failed);
      QCOMPARE(fileListing(place / "set"), whole);
    }
  }
};

STILLROOM_TEST(TestKillPoints)
#include "test_kill_points.moc"
