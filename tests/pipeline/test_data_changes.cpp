// SPDX-License-Identifier: GPL-3.0-or-later
// Data that change after a project was made of them.
#include "base/files.h"
#include "export/exporter.h"
#include "images/image_file.h"
#include "pipeline/create_project.h"
#include "pipeline/pipeline.h"
#include "pipeline/scanned_picture.h"
#include "project/catalogue.h"
#include "project/data_check.h"
#include "project/layout.h"
#include "project/preset.h"
#include "project/problems.h"
#include "project/verify.h"
#include "support/errors.h"
#include "support/ordinary_user.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "weights/safetensors.h"

#include <QTemporaryDir>
#include <QtTest>

#include <chrono>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

void writePicture(const fs::path& file, std::uint8_t grey) {
  const std::vector<std::uint8_t> pixels(32 * 32 * 3, grey);
  writeFileAtomically(file, encodePng(pixels.data(), 32, 32));
}

bool holds(const std::vector<std::string>& sentences, const std::string& part) {
  return std::any_of(sentences.begin(), sentences.end(),
                     [&](const std::string& sentence) { return sentence.find(part) != std::string::npos; });
}

} // namespace

class TestDataChanges : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_data;
  int m_count = 0;

  fs::path newProject(const std::string& name = "p.stillroom", const std::function<void(Preset&)>& change = {}) const {
    Preset preset = Preset::load("tiny");
    if (change) change(preset);
    createProject({m_root / name, m_data, preset});
    return m_root / name;
  }

  /// Runs it and returns what was warned of, each behind its code.
  static std::vector<std::string> run(const fs::path& folder, std::optional<Stage> until = {}, bool rescan = false) {
    std::vector<std::string> warnings;
    TaskContext context;
    context.onWarning = [&](const Error& error) { warnings.push_back(error.code() + " " + error.what()); };
    runPipeline(*Project::open(folder, Access::ReadWrite), {.until = until, .rescan = rescan}, context);
    return warnings;
  }

  static VerifyReport verified(const fs::path& folder) {
    return verifyProject(*Project::open(folder, Access::ReadOnly), false, {});
  }

  /// What a project would be that was made of the data as they are now.
  std::string freshDump() const {
    const fs::path fresh = newProject("fresh.stillroom");
    run(fresh);
    return dumpOf(fresh);
  }

private Q_SLOTS:
  void init() {
    m_root = fs::path(m_dir.path().toStdString()) / std::to_string(m_count++);
    m_data = m_root / "data";
    writeTinyData(m_data);
  }

  void whatChangesBeforeItIsEncodedIsNamedAndSkipped() {
    const fs::path folder = newProject();
    run(folder, Stage::Scan);
    writePicture(m_data / "ash" / "0.png", 90);
    fs::remove(m_data / "birch" / "1.png");
    writeFileAtomically(m_data / "cedar" / "2.png", readFile(m_data / "cedar" / "2.png").substr(0, 60));
    const std::vector<std::string> warnings = run(folder, Stage::Prototypes);
    for (const char* name : {"ash/0.png", "birch/1.png", "cedar/2.png"}) {
      QVERIFY2(holds(warnings, std::string(name) + " is"), name);
      QVERIFY(holds(projectProblems(*Project::open(folder, Access::ReadOnly)).realImages, name));
    }
    QCOMPARE(SafetensorsFile(folder / latentPiecePath(0, 0)).tensor("latents").size(0), 5);

    for (const char* name : {"ash/0.png", "birch/1.png", "cedar/2.png"})
      fs::remove(m_data / name);
    const fs::path without = newProject("without.stillroom");
    run(without, Stage::Prototypes);
    QCOMPARE(fileListing(folder / "tensors" / "prototypes"), fileListing(without / "tensors" / "prototypes"));
  }

  void picturesThatAreNotThoseScannedAreRefused() {
    const fs::path folder = newProject();
    run(folder, Stage::Scan);
    const std::vector<RealImage> images = Project::open(folder, Access::ReadOnly)->catalogue().realImages();
    const RealImage &altered = images.at(0), &vanished = images.at(1);
    QCOMPARE(errorCode([&] { readScanned(m_data, altered); }), std::string());
    writePicture(m_data / altered.path, 90);
    fs::remove(m_data / vanished.path);
    std::string sentence;
    QCOMPARE(errorCode([&] { readScanned(m_data, altered); }, &sentence), std::string("data.altered"));
    QVERIFY2(sentence.starts_with((m_data / altered.path).string()), sentence.c_str());
    QCOMPARE(errorCode([&] { readScanned(m_data, vanished); }, &sentence), std::string("data.vanished"));
    QVERIFY2(sentence.starts_with((m_data / vanished.path).string()), sentence.c_str());
  }

  void whatWasSkippedIsTakenByARescan() {
    const fs::path folder = newProject();
    run(folder, Stage::Scan);
    writePicture(m_data / "ash" / "0.png", 90);
    run(folder);
    const std::vector<std::string> warnings = run(folder);
    QVERIFY(holds(warnings, "1 files are new") && holds(warnings, "ash/0.png") && holds(warnings, "--rescan"));
    run(folder, {}, true);
    // The detector was looked at once, on the pictures that there were.
    const auto withoutDescription = [](std::string dump) {
      const std::size_t at = dump.find("meta|detector.description");
      return dump.erase(at, dump.find('\n', at) - at);
    };
    QCOMPARE(withoutDescription(dumpOf(folder)), withoutDescription(freshDump()));
    QVERIFY(run(folder).empty());
  }

  void whatChangesLaterIsWarnedOfAndChangesNothing() {
    const fs::path folder = newProject();
    run(folder);
    const std::string before = dumpOf(folder);
    writePicture(m_data / "birch" / "0.png", 90);
    fs::remove(m_data / "birch" / "1.png");
    writePicture(m_data / "cedar" / "new.png", 10);
    const std::vector<std::string> warnings = run(folder);
    QCOMPARE(warnings.size(), std::size_t{1});
    QVERIFY2(warnings.front().starts_with("data.changed-since "), warnings.front().c_str());
    for (const char* part : {"1 files are new", "1 gone", "1 altered", "birch/0.png", "birch/1.png", "cedar/new.png"})
      QVERIFY2(holds(warnings, part), warnings.front().c_str());
    QCOMPARE(dumpOf(folder), before);
    const VerifyReport report = verified(folder);
    QCOMPARE(report.faults,
             (std::vector<std::string>{"real image birch/1.png is missing", "real image birch/0.png is damaged"}));
    QVERIFY(holds(report.notes, "cedar/new.png"));
  }

  void aRescanMakesTheChangedClassesAgainAndNoOther() {
    const fs::path folder = newProject();
    run(folder);
    {
      const auto project = Project::open(folder, Access::ReadWrite);
      for (const char* name : {"ash", "birch"}) {
        project->setOverride(project->classIndex(name), 0, baselineChoice);
        const SampleDecision seen{SampleDecision::Kind::Reviewed, name, 1, baselineChoice, {}};
        project->decide({&seen, 1});
      }
    }
    writePicture(m_data / "birch" / "0.png", 90);
    const auto written = fs::last_write_time(folder / prototypePath(0));
    const std::vector<std::string> warnings = run(folder, {}, true);
    QVERIFY(holds(warnings, "data.rescanned 1 files changed") && holds(warnings, "from their classes: birch."));
    QVERIFY(fs::last_write_time(folder / prototypePath(0)) == written);
    const Decisions decisions = Project::open(folder, Access::ReadOnly)->decisions();
    QCOMPARE(decisions.overrides.size(), std::size_t{1});
    QVERIFY(decisions.overrides.contains({"ash", 0}));
    QVERIFY(!decisions.reviews.contains({"birch", 1}));
    QVERIFY(verified(folder).faults.empty());
    const auto withoutJournal = [](const std::string& dump) { return dump.substr(0, dump.find("journal|")); };
    QCOMPARE(withoutJournal(dumpOf(folder)), withoutJournal(freshDump()));
  }

  void aTrainedDetectorFollowsFromTheData() {
    const auto trained = [](Preset& preset) { preset.detector.file.clear(); };
    const fs::path folder = newProject("trained.stillroom", trained);
    run(folder);
    writePicture(m_data / "birch" / "0.png", 90);
    run(folder, {}, true);
    const fs::path fresh = newProject("fresh.stillroom", trained);
    run(fresh);
    QCOMPARE(dumpOf(folder), dumpOf(fresh));
  }

  void aDetectorIsTrainedOnWhatWasScanned() {
    const fs::path folder = newProject("p.stillroom", [](Preset& preset) { preset.detector.file.clear(); });
    run(folder, Stage::Prototypes);
    writePicture(m_data / "birch" / "0.png", 90);
    fs::remove(m_data / "ash" / "3.png");
    const std::vector<std::string> warnings = run(folder, Stage::Detector);
    QVERIFY(holds(warnings, "birch/0.png isn't the file that was scanned"));
    QVERIFY(holds(warnings, "ash/3.png isn't there any more"));
    QVERIFY(Project::open(folder, Access::ReadOnly)->catalogue().meta(MetaKey::DetectorFile));
  }

  /// It ends as one does that never began on the former data.
  void aTrainingThatBeganOnOtherDataStartsOver() {
    const auto trained = [](Preset& preset) { preset.detector.file.clear(); };
    const fs::path folder = newProject("p.stillroom", trained), other = newProject("other.stillroom", trained);
    for (const fs::path& each : {folder, other})
      run(each, Stage::Prototypes);
    std::stop_source stop;
    TaskContext context;
    context.stop = stop.get_token();
    context.onProgress = [&](const Progress& progress) {
      if (progress.unit == Unit::Batches && progress.done > 0) stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(runUntil(folder, Stage::Detector, context), Cancelled);
    QVERIFY(fs::exists(folder / "models" / "detector-training.cache"));
    writePicture(m_data / "birch" / "0.png", 90);
    QVERIFY(holds(run(folder, Stage::Detector), "detector.begun-anew "));
    QVERIFY(!holds(run(other, Stage::Detector), "detector.begun-anew "));
    QCOMPARE(dumpOf(folder), dumpOf(other));
    QCOMPARE(fileListing(folder / "models"), fileListing(other / "models"));
  }

  void filesAreHashedWhereTheyLookDifferentAlone() {
    const fs::path folder = newProject();
    run(folder, Stage::Scan);
    const auto hashed = [&](DataProof proof) {
      const DataChanges changes = compareData(*Project::open(folder, Access::ReadWrite), proof, {});
      return changes.none() ? changes.hashed : -1;
    };
    QCOMPARE(hashed(DataProof::Stat), 0);
    fs::last_write_time(m_data / "ash" / "0.png", fs::file_time_type::clock::now() + std::chrono::hours(1));
    QCOMPARE(hashed(DataProof::Stat), 1);
    QCOMPARE(hashed(DataProof::Stat), 0);
    QCOMPARE(hashed(DataProof::Hash), 18);
    fs::remove(folder / "data.cache");
    QCOMPARE(hashed(DataProof::Stat), 18);
    QCOMPARE(hashed(DataProof::Stat), 0);
  }

  /// A change that keeps size and time is seen by whoever reads the file, and by `verify`.
  void sizeAndTimeAreNoProof() {
    const fs::path folder = newProject(), file = m_data / "ash" / "0.png";
    run(folder, Stage::Scan);
    const auto time = fs::last_write_time(file);
    std::string bytes = readFile(file);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    writeFileAtomically(file, bytes);
    fs::last_write_time(file, time);
    QVERIFY(compareData(*Project::open(folder, Access::ReadOnly), DataProof::Stat, {}).none());
    QCOMPARE(verified(folder).faults.size(), std::size_t{1});
    QVERIFY(holds(run(folder, Stage::Encode), "ash/0.png isn't the file that was scanned"));
  }

  void otherClassesAreNamed() {
    const fs::path folder = newProject();
    run(folder);
    fs::rename(m_data / "cedar", m_data / "oak");
    const std::vector<std::string> warnings = run(folder);
    QVERIFY(holds(warnings, "1 classes are new, 1 gone (oak, cedar)"));
    std::string sentence;
    QCOMPARE(errorCode([&] { run(folder, {}, true); }, &sentence), std::string("data.changed"));
    QVERIFY2(sentence.find("new: oak; gone: cedar") != std::string::npos, sentence.c_str());
  }

  /// A disk that isn't there has changed nothing.
  void dataThatAreAwayStopWhatNeedsThemAlone() {
    const fs::path folder = newProject();
    run(folder, Stage::Scan);
    const std::string before = dumpOf(folder);
    fs::rename(m_data, m_root / "away");
    QVERIFY(errorCode([&] { run(folder); }) != "");
    QCOMPARE(dumpOf(folder), before);
    fs::rename(m_root / "away", m_data);
    run(folder);
    fs::rename(m_data, m_root / "away");
    QCOMPARE(run(folder).size(), std::size_t{1});
    const VerifyReport report = verified(folder);
    QVERIFY(report.faults.empty());
    QVERIFY(holds(report.notes, m_data.string()));
  }

  void nothingIsWrittenIntoTheData() {
    std::string sentence;
    QCOMPARE(errorCode(
                 [&] {
                   createProject({m_data / "mine.stillroom", m_data, Preset::load("tiny")});
                 },
                 &sentence),
             std::string("output.inside-data"));
    QVERIFY2(sentence.find((m_data / "mine.stillroom").string()) != std::string::npos, sentence.c_str());
    fs::create_directory_symlink(m_data, m_root / "link");
    QCOMPARE(errorCode([&] {
               createProject({m_root / "link" / "x", m_data, Preset::load("tiny")});
             }),
             std::string("output.inside-data"));
    const fs::path folder = newProject();
    run(folder);
    QCOMPARE(errorCode([&] {
               exportProject(exporters().front(), *Project::open(folder, Access::ReadOnly), m_data / "out", {});
             }),
             std::string("output.inside-data"));
    QVERIFY(!fs::exists(m_data / "out") && !fs::exists(m_data / "mine.stillroom"));
    createProject({m_root / "data beside", m_data, Preset::load("tiny")}); // begins alike
  }

  void copiesInAClassAreSaid() {
    const fs::path folder = newProject("p.stillroom", [](Preset& preset) { preset.distill.imagesPerClass = 3; });
    for (int i = 1; i < 6; ++i)
      fs::copy_file(m_data / "birch" / (i == 5 ? "5.png" : "0.png"),
                    m_data / "birch" / ("c" + std::to_string(i) + ".png"));
    for (int i = 1; i < 5; ++i)
      fs::remove(m_data / "birch" / (std::to_string(i) + ".png"));
    const std::vector<std::string> warnings = run(folder, Stage::Prototypes);
    QCOMPARE(warnings.size(), std::size_t{1});
    QVERIFY2(
        holds(warnings,
              "prototypes.copies The class birch has 7 images, but only 2 different ones: some of its 3 prototypes"),
        warnings.front().c_str());
  }

  /// Skipped when it was scanned, and as unreadable as it was: nothing changed.
  void whatCouldNeverBeReadIsNotNew() {
    const fs::path file = m_data / "ash" / "closed.png";
    fs::copy_file(m_data / "ash" / "0.png", file);
    fs::permissions(file, fs::perms::none);
    for (const fs::path& folder : {m_root.parent_path(), m_root})
      fs::permissions(folder, fs::perms::all);
    fs::path folder;
    const bool quiet = [&] {
      const OrdinaryUser user;
      folder = newProject("closed.stillroom");
      run(folder, Stage::Scan);
      return compareData(*Project::open(folder, Access::ReadOnly), DataProof::Hash, {}).none();
    }();
    fs::permissions(file, fs::perms::owner_all);
    const DataChanges later = compareData(*Project::open(folder, Access::ReadOnly), DataProof::Hash, {});
    fs::remove(file);
    QVERIFY(quiet);
    QCOMPARE(later.added, std::vector<std::string>{"ash/closed.png"});
  }
};

STILLROOM_TEST(TestDataChanges)
#include "test_data_changes.moc"
