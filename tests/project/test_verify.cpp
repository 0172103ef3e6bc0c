// SPDX-License-Identifier: GPL-3.0-or-later
// What verify and contents read while others write, and what a repair takes along.
#include "base/error.h"
#include "base/files.h"
#include "pipeline/pipeline.h"
#include "project/catalogue.h"
#include "project/forgetting.h"
#include "project/layout.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "whole_project.h"

#include <future>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// Once, when a task has read the catalogue and comes to its files.
TaskContext whenFilesAreRead(const std::function<void()>& work) {
  TaskContext context;
  context.onProgress = [work, done = std::make_shared<bool>(false)](const Progress&) {
    if (!std::exchange(*done, true)) work();
  };
  return context;
}

/// Decides something on a thread of its own; false where that would have to wait.
bool canDecide(Project& project, const std::string& note) {
  return std::async(std::launch::async,
                    [&] {
                      const std::unique_lock lock(project.mutex(), std::try_to_lock);
                      if (!lock) return false;
                      project.setOverride(0, 0, baselineChoice, note);
                      return true;
                    })
      .get();
}

} // namespace

class TestVerify : public WholeProject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() { makeWhole(); }

  void nobodyWaitsForVerify() {
    const auto project = Project::open(copyOfWhole(), Access::ReadWrite);
    bool decided = false;
    const VerifyReport report =
        verifyProject(*project, false, whenFilesAreRead([&] { decided = canDecide(*project, "a"); }));
    QVERIFY(decided);
    QVERIFY(report.faults.empty());
    QCOMPARE(project->contents()->notes[0], std::string("a"));
  }

  void nobodyWaitsForContents() {
    const auto project = Project::open(copyOfWhole(), Access::ReadWrite);
    bool decided = false;
    const auto contents = project->contents(whenFilesAreRead([&] { decided = canDecide(*project, "a"); }));
    QVERIFY(decided);
    QCOMPARE(contents->notes[0], std::string()); // of the moment before
    QCOMPARE(project->contents()->notes[0], std::string("a"));
  }

  /// Else some features would be of another moment than what is said of them.
  void contentsAreReadAgainWhereTheirFeaturesChange() {
    const fs::path folder = copyOfWhole();
    const auto project = Project::open(folder, Access::ReadWrite);
    const std::size_t samples = project->contents()->selection->sampleCount();
    const auto contents = project->contents(whenFilesAreRead(
        [&] { forget(*project, [](Forgetting& forgetting) { forgetting.artefact(baselineFeaturePath(1)); }); }));
    QCOMPARE(contents->selection->sampleCount(), samples - 2);
  }

  void damagedFeaturesAreStillNamed() {
    const fs::path folder = copyOfWhole();
    fs::remove(folder / baselineFeaturePath(1));
    const auto project = Project::open(folder, Access::ReadOnly);
    QCOMPARE(errorCode([&] { (void)project->contents(); }), std::string("project.features"));
  }

  void aRunBesideItIsNoFault() {
    const fs::path folder = makeTinyProject(m_root, "beside.stillroom");
    std::vector<std::string> faults;
    int looks = 0;
    TaskContext context;
    context.onProgress = [&](const Progress&) {
      const VerifyReport report = verified(folder);
      faults.insert(faults.end(), report.faults.begin(), report.faults.end());
      ++looks;
    };
    runUntil(folder, std::nullopt, context);
    QVERIFY(looks > 20);
    QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
    QVERIFY(verified(folder).faults.empty());
  }

  void filesOnTheirWayAreNoFaults() {
    const fs::path folder = copyOfWhole();
    {
      const auto writer = Project::open(folder, Access::ReadWrite);
      writeFileAtomically(folder / "images" / "new.png", "x");
      const VerifyReport report = verified(folder);
      QVERIFY(report.faults.empty());
      QCOMPARE(report.arriving, 1);
    }
    const VerifyReport report = verified(folder);
    QCOMPARE(report.faults.size(), std::size_t{1});
    QCOMPARE(report.arriving, 0);
  }

  void whatIsForgottenMeanwhileIsNoFault() {
    const fs::path folder = copyOfWhole();
    const auto writer = Project::open(folder, Access::ReadWrite);
    const VerifyReport report = verified(
        folder, whenFilesAreRead([&] { forget(*writer, [](Forgetting& forgetting) { forgetting.prototypesOf(1); }); }));
    QVERIFY2(report.faults.empty(), report.faults.empty() ? "" : report.faults.front().c_str());
  }

  void aWriterHidesNoDamage() {
    const fs::path folder = copyOfWhole();
    const auto writer = Project::open(folder, Access::ReadWrite);
    fs::remove(folder / prototypePath(1));
    QCOMPARE(verified(folder).faults.size(), std::size_t{1});
  }

  void aLostDetectorTakesItsPredictionsAlong() {
    const fs::path folder = copyOfWhole();
    for (const auto& entry : fs::directory_iterator(folder / "models"))
      fs::remove(entry.path());
    QVERIFY(!verified(folder).faults.empty());
    {
      const auto project = Project::open(folder, Access::ReadWrite);
      QCOMPARE(verifyProject(*project, true, {}).repaired, 1);
      const Catalogue& catalogue = project->catalogue();
      QVERIFY(!catalogue.meta(MetaKey::DetectorFile));
      QVERIFY(catalogue.predictions().empty());
      QCOMPARE(catalogue.images().size(), Project::open(m_whole, Access::ReadOnly)->catalogue().images().size());
    }
    QVERIFY(verified(folder).faults.empty());
    isMended(folder);
  }

  void anotherDetectorsPredictionsAreNamed() {
    const fs::path folder = copyOfWhole();
    execute(folder, "UPDATE prediction SET detector = 'another' WHERE class = 1 AND ordinal = -1");
    const std::vector<std::string> faults = verified(folder).faults;
    QCOMPARE(faults.size(), std::size_t{1});
    QVERIFY2(faults.front().find(baselineFeaturePath(1)) != std::string::npos, faults.front().c_str());
    isMended(folder);
  }

  /// Whatever brought a new detector: what the one before said doesn't mix with what it says.
  void aNewDetectorStartsAfresh() {
    const fs::path folder = copyOfWhole();
    execute(folder, "DELETE FROM meta WHERE key = 'detector.file'");
    execute(folder, "UPDATE prediction SET detector = 'another'");
    runUntil(folder, Stage::Detector);
    QVERIFY(Project::open(folder, Access::ReadOnly)->catalogue().predictions().empty());
    runUntil(folder);
    QCOMPARE(dumpOf(folder), dumpOf(m_whole));
  }

  void whatIsMadeAgainTakesAlongAllThatFollows_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("latents") << QString::fromStdString(latentPiecePath(1, 0));
    QTest::newRow("prototypes") << QString::fromStdString(prototypePath(1));
  }

  void whatIsMadeAgainTakesAlongAllThatFollows() {
    QFETCH(QString, path);
    const fs::path folder = copyOfWhole();
    fs::remove(folder / path.toStdString());
    {
      const auto project = Project::open(folder, Access::ReadWrite);
      verifyProject(*project, true, {});
      const Catalogue& catalogue = project->catalogue();
      const auto ofClass = [](const auto& rows, const auto& classOf, bool second) {
        return std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return (classOf(row) == 1) == second; });
      };
      const auto keyed = [](const auto& row) { return row.key.classIndex; };
      const auto plain = [](const auto& row) { return row.classIndex; };
      QVERIFY(!ofClass(catalogue.prototypes(), plain, true) && ofClass(catalogue.prototypes(), plain, false));
      QVERIFY(!ofClass(catalogue.images(), keyed, true) && ofClass(catalogue.images(), keyed, false));
      QVERIFY(!ofClass(catalogue.predictions(), keyed, true) && ofClass(catalogue.predictions(), keyed, false));
    }
    QVERIFY(verified(folder).faults.empty());
    isMended(folder);
  }

  void forgottenLatentsAreNamed() {
    const fs::path folder = copyOfWhole();
    execute(folder, "DELETE FROM artefact WHERE path LIKE 'tensors/latents/0001%'");
    QVERIFY(verified(folder).faults.size() >= 2); // and the file belongs to nothing
    isMended(folder);
  }

  void imagesThatShareAFileKeepItUntilTheLastOneGoes() {
    const fs::path folder = copyOfWhole();
    const auto project = Project::open(folder, Access::ReadWrite);
    const std::vector<ImageRow> rows = project->catalogue().images();
    ImageRow twin = rows.back();
    twin.hash = rows.front().hash;
    project->catalogue().putImage(twin);
    forget(*project, [&](Forgetting& forgetting) { forgetting.image(rows.front().key); });
    QVERIFY(fs::exists(folder / imagePath(twin.hash)));
    forget(*project, [&](Forgetting& forgetting) { forgetting.image(twin.key); });
    QVERIFY(!fs::exists(folder / imagePath(twin.hash)));
  }

  void aCatalogueOfTheFirstVersionGoesOn() {
    const fs::path folder = copyOfWhole();
    execute(folder, "ALTER TABLE prediction DROP COLUMN detector; PRAGMA user_version = 1; UPDATE meta SET value = "
                    "value || '' WHERE key = 'preset'");
    QCOMPARE(dumpOf(folder), dumpOf(m_whole)); // read as it is
    QVERIFY(verified(folder).faults.empty());
    Project::open(folder, Access::ReadWrite);
    SQLite::Database database((folder / "project.db").string());
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), Catalogue::version);
    QCOMPARE(dumpOf(folder), dumpOf(m_whole));
    runUntil(folder);
    QVERIFY(verified(folder).faults.empty());
    QCOMPARE(dumpOf(folder), dumpOf(m_whole));
  }
};

STILLROOM_TEST(TestVerify)
#include "test_verify.moc"
