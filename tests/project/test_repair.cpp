// SPDX-License-Identifier: GPL-3.0-or-later
// What a killed process, a person or a damaged catalogue leaves: leftovers, links, missing rows, odd names.
#include "base/error.h"
#include "base/files.h"
#include "export/exporter.h"
#include "pipeline/create_project.h"
#include "pipeline/pipeline.h"
#include "project/catalogue.h"
#include "project/layout.h"
#include "project/problems.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "whole_project.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// Kills a process of its own in the middle of writing `file`.
void dieWhileWriting(const fs::path& file) {
  const pid_t child = ::fork();
  if (child == 0) {
    const rlimit none{0, 0}, few{1000, 1000};
    ::setrlimit(RLIMIT_CORE, &none);
    ::setrlimit(RLIMIT_FSIZE, &few);
    std::signal(SIGXFSZ, SIG_DFL);
    writeFileAtomically(file, std::string(5000, 'x'));
    ::_exit(0);
  }
  int status = 0;
  QCOMPARE(::waitpid(child, &status, 0), child);
  QVERIFY(WIFSIGNALED(status));
}

std::size_t temporaryFilesIn(const fs::path& folder) {
  std::size_t count = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    count += entry.path().extension() == ".tmp";
  return count;
}

} // namespace

class TestRepair : public WholeProject {
  Q_OBJECT
private Q_SLOTS:
  void initTestCase() { makeWhole(); }

  /// QTemporaryDir can't delete names that aren't UTF-8.
  void cleanupTestCase() { fs::remove_all(m_root); }

  void wholeFoldersComeBack_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"images", "tensors", "models"})
      QTest::newRow(name) << QString::fromLatin1(name);
  }

  void wholeFoldersComeBack() {
    QFETCH(QString, name);
    const fs::path folder = copyOfWhole();
    fs::remove_all(folder / name.toStdString());
    isMended(folder);
  }

  /// A run that has nothing to make must not call what is gone done.
  void aRunNoticesImagesThatAreGone() {
    const fs::path folder = copyOfWhole();
    fs::remove(fs::directory_iterator(folder / "images")->path());
    QCOMPARE(errorCode([&] { runUntil(folder, std::nullopt); }), std::string("image.lost"));
  }

  void cutFeaturesLeadToTheRepair() {
    const fs::path folder = copyOfWhole();
    for (const auto& entry : fs::directory_iterator(folder / "tensors" / "features"))
      fs::resize_file(entry.path(), 100);
    QCOMPARE(errorCode([&] { Project::open(folder, Access::ReadOnly)->contents(); }), std::string("project.features"));
    isMended(folder);
  }

  void aKilledWritersFilesGoWithTheNextOpening() {
    const fs::path folder = copyOfWhole();
    dieWhileWriting(folder / "images" / "a.png");
    dieWhileWriting(folder / "tensors" / "features" / "a.safetensors");
    dieWhileWriting(folder / "models" / "detector.safetensors");
    dieWhileWriting(folder / "sheet.png");
    QCOMPARE(temporaryFilesIn(folder), std::size_t{4});
    Project::open(folder, Access::ReadOnly);
    QCOMPARE(temporaryFilesIn(folder), std::size_t{4});
    Project::open(folder, Access::ReadWrite);
    QCOMPARE(temporaryFilesIn(folder), std::size_t{0});
    QVERIFY(verified(folder).faults.empty());
    QCOMPARE(fileListing(folder), fileListing(m_whole));
  }

  void onlyLeftoversGo() {
    const fs::path folder = copyOfWhole();
    const std::vector<fs::path> kept{"notes.tmp", "a.12.tmp", "a.1-.tmp", "a.x1-2.tmp", ".1-2.tmp", "a.1-2.tmp.png"};
    for (const fs::path& name : kept)
      writeFileAtomically(folder / "images" / name, "x");
    fs::create_directories(folder / "mine");
    writeFileAtomically(folder / "mine" / "a.1-2.tmp", "x");
    Project::open(folder, Access::ReadWrite);
    for (const fs::path& name : kept)
      QVERIFY2(fs::exists(folder / "images" / name), name.c_str());
    QVERIFY(fs::exists(folder / "mine" / "a.1-2.tmp"));
  }

  void repairKeepsTheFilesOfLinkedFolders() {
    const fs::path folder = copyOfWhole(), elsewhere = newFolder();
    for (const char* part : {"images", "tensors"}) {
      fs::rename(folder / part, elsewhere / part);
      fs::create_directory_symlink(elsewhere / part, folder / part);
    }
    const std::string before = fileListing(elsewhere);
    QVERIFY(verified(folder).faults.empty());
    writeFileAtomically(elsewhere / "images" / "stray.png", "x");
    QCOMPARE(verified(folder).faults.size(), std::size_t{1});
    repair(folder);
    QCOMPARE(fileListing(elsewhere), before);
  }

  void missingRowsAreNamedAndMadeAgain_data() {
    QTest::addColumn<QString>("sql");
    QTest::newRow("a baseline's prediction") << "DELETE FROM prediction WHERE class = 1 AND slot = 0 AND ordinal = -1";
    QTest::newRow("a class's predictions") << "DELETE FROM prediction WHERE class = 1 AND ordinal = -1";
    QTest::newRow("candidates' predictions") << "DELETE FROM prediction WHERE ordinal = 7";
    QTest::newRow("a baseline's image") << "DELETE FROM image WHERE class = 1 AND slot = 0 AND ordinal = -1";
    QTest::newRow("a feature file") << "DELETE FROM artefact WHERE path LIKE '%0001-baseline%'";
    QTest::newRow("a prototype") << "DELETE FROM prototype WHERE class = 2 AND slot = 1";
    QTest::newRow("a class's prototypes") << "DELETE FROM prototype WHERE class = 2";
    QTest::newRow("a prototype file") << "DELETE FROM artefact WHERE path LIKE '%prototypes/0002%'";
  }

  void missingRowsAreNamedAndMadeAgain() {
    QFETCH(QString, sql);
    const fs::path folder = copyOfWhole();
    execute(folder, sql.toStdString());
    QVERIFY(!verified(folder).faults.empty());
    isMended(folder);
  }

  void aRunDetectsBaselinesWithoutPredictionAgain() {
    const fs::path folder = copyOfWhole();
    Project::open(folder, Access::ReadWrite)->catalogue().removePredictionsIn(baselineFeaturePath(1));
    runUntil(folder, std::nullopt);
    QCOMPARE(dumpOf(folder), dumpOf(m_whole));
  }

  void anUnfinishedProjectHasNoFault() {
    const fs::path folder = makeTinyProject(m_root, "unfinished.stillroom");
    for (const Stage stage : {Stage::Scan, Stage::Encode, Stage::Prototypes, Stage::Detector, Stage::Synthesise,
                              Stage::Detect, Stage::Candidates}) {
      runUntil(folder, stage);
      const std::vector<std::string> faults = verified(folder).faults;
      QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
    }
  }

  void aNameThatIsNotUtf8IsSkippedAndListed() {
    const fs::path root = newFolder();
    writeTinyData(root / "data");
    fs::copy(root / "data" / "ash" / "0.png", root / "data" / "ash" / "zz\xff.png");
    const fs::path folder = makeTinyProject(root);
    runUntil(folder, Stage::Prototypes);
    const auto project = Project::open(folder, Access::ReadOnly);
    const std::vector<std::string> problems = projectProblems(*project).realImages;
    QCOMPARE(problems.size(), std::size_t{1});
    QVERIFY2(problems.front().find("ash/zz\uFFFD.png") != std::string::npos, problems.front().c_str());
    QCOMPARE(project->catalogue().classes().front().realImages, std::int64_t{6});
    QVERIFY(verified(folder).faults.empty());
  }

  /// A training outlives whatever goes wrong before its detector is recorded.
  void theCheckpointStaysUntilTheDetectorIsRecorded() {
    const fs::path root = newFolder(), data = root / "data", folder = root / "trained.stillroom";
    writeTinyData(data);
    Preset preset = Preset::load("tiny");
    preset.detector.file.clear();
    createProject({folder, data, preset});
    runUntil(folder, Stage::Prototypes);
    const fs::path checkpoint = folder / "models" / "detector-training.cache";
    TaskContext context;
    context.onProgress = [&](const Progress& progress) {
      if (progress.unit == Unit::Batches && fs::exists(data)) fs::rename(data, root / "away");
    };
    QVERIFY(errorCode([&] { runUntil(folder, Stage::Detector, context); }) != "");
    QVERIFY(!Project::open(folder, Access::ReadOnly)->catalogue().meta(MetaKey::DetectorFile));
    QVERIFY(fs::exists(checkpoint));
    fs::rename(root / "away", data);
    runUntil(folder, Stage::Detector);
    QVERIFY(Project::open(folder, Access::ReadOnly)->catalogue().meta(MetaKey::DetectorFile));
    QVERIFY(!fs::exists(checkpoint));
  }

  void aDisplayNameNeverTakesAnotherClasssOutput() {
    const fs::path root = newFolder(), detector = detectorInOrder(root, "[\\\"birch\\\",\\\"ash\\\",");
    const fs::path folder = projectWith(root, detector, "birch", "x");
    runUntil(folder, Stage::Detector);
    QCOMPARE(Project::open(folder, Access::ReadOnly)->catalogue().meta(MetaKey::DetectorClasses).value_or(""),
             std::string("[1,0,2]"));
  }

  void classesThatFitOneOutputAreRefused() {
    const fs::path root = newFolder(), detector = detectorInOrder(root, "[\\\"birch\\\",\\\"xyz\\\",");
    QCOMPARE(errorCode([&] { projectWith(root, detector, "birch", "x"); }), std::string("detector.ambiguous"));
  }

  void aDetectorThatRepeatsAClassIsRefused() {
    const fs::path root = newFolder(), detector = detectorInOrder(root, "[\\\"cedar\\\",\\\"ash\\\",");
    QCOMPARE(errorCode([&] { projectWith(root, detector, "ash", "birch"); }), std::string("detector.repeated"));
  }

  void leftoverStagingFoldersAreNotTaken() {
    const fs::path root = newFolder();
    for (const char* prefix : {".stillroom-export-", ".stillroom-new-"})
      for (const char* ending : {"", "-0"})
        writeInto(root / (prefix + std::to_string(::getpid()) + ending), "stray");
    exportProject(exporters().front(), *Project::open(m_whole, Access::ReadOnly), root / "out", {});
    QVERIFY(fs::exists(root / "out" / "manifest.json"));
    QVERIFY(!fs::exists(root / "out" / "stray"));
    QVERIFY(!fs::exists(makeTinyProject(root) / "stray"));
    QCOMPARE(stagingFoldersIn(root), std::size_t{4});
  }

private:
  static void writeInto(const fs::path& folder, const char* name) {
    fs::create_directories(folder);
    writeFileAtomically(folder / name, "x");
  }

  static std::size_t stagingFoldersIn(const fs::path& root) {
    std::size_t count = 0;
    for (const auto& entry : fs::directory_iterator(root))
      count += entry.path().filename().string().starts_with(".stillroom-");
    return count;
  }

  /// The whole project's detector with other names for its first two classes, in as many bytes.
  fs::path detectorInOrder(const fs::path& root, const std::string& names) const {
    std::string bytes = readFile(m_whole / "models" / "detector.safetensors");
    const std::string old = "[\\\"ash\\\",\\\"birch\\\",";
    const std::size_t at = bytes.find(old);
    if (at == std::string::npos || old.size() != names.size()) qFatal("the detector's card looks different");
    bytes.replace(at, old.size(), names);
    writeFileAtomically(root / "detector.safetensors", bytes);
    return root / "detector.safetensors";
  }

  /// A project of the tiny data with such a detector and display names for ash and birch.
  static fs::path projectWith(const fs::path& root, const fs::path& detector, const char* ash, const char* birch) {
    writeTinyData(root / "data");
    Preset preset = Preset::load("tiny");
    preset.detector.file = detector.string();
    preset.classes = {{"ash", ash, "an ash"}, {"birch", birch, "a birch"}};
    createProject({root / "named.stillroom", root / "data", preset});
    return root / "named.stillroom";
  }
};

STILLROOM_TEST(TestRepair)
#include "test_repair.moc"
