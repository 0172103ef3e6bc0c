// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "export/exporter.h"
#include "export/sheet.h"
#include "pipeline/pipeline.h"
#include "project/catalogue.h"
#include "project/chosen_images.h"
#include "project/problems.h"
#include "project/verify.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// A context that asks to stop at its n-th progress report.
struct Interruption {
  std::stop_source source;
  int left;
  TaskContext context;
  explicit Interruption(int reports) : left(reports) {
    context.stop = source.get_token();
    context.onProgress = [this](const Progress&) {
      if (--left == 0) source.request_stop();
    };
  }
};

} // namespace

class TestPipeline : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_whole;
  int m_count = 0;

  fs::path newProject() { return makeTinyProject(m_root, "p" + std::to_string(m_count++) + ".stillroom"); }

  fs::path copyOfWhole() {
    const fs::path copy = m_root / ("copy" + std::to_string(m_count++) + ".stillroom");
    fs::copy(m_whole, copy, fs::copy_options::recursive);
    return copy;
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    m_whole = makeTinyProject(m_root, "whole.stillroom");
    runUntil(m_whole);
  }

  void everyStageIsDone() {
    const auto contents = Project::open(m_whole, Access::ReadOnly)->contents();
    for (const StageState& stage : contents->stages)
      QVERIFY2(stage.done == stage.total, std::string(name(stage.stage)).c_str());
    QCOMPARE(contents->selection->sampleCount(), std::size_t{6});
    const SelectionResult result = currentSelection(*contents);
    QVERIFY2(result.flagged > 0, "the tiny preset must flag something, or its tests prove little");
    QCOMPARE(result.counts[static_cast<std::size_t>(SampleStatus::Pending)], 0);
    QCOMPARE(static_cast<std::int64_t>(contents->selection->candidateCount()), result.flagged * 20);
    QCOMPARE(contents->nearestReal.size(), std::size_t{6});
    for (const auto& files : contents->nearestReal)
      for (const std::string& file : files)
        QVERIFY(fs::exists(file));
  }

  void verifyFindsNoFault() {
    const auto project = Project::open(m_whole, Access::ReadOnly);
    const VerifyReport report = verifyProject(*project, false, {});
    QVERIFY2(report.faults.empty(), report.faults.empty() ? "" : report.faults.front().c_str());
    QVERIFY(report.checked > 10);
  }

  void twoRunsGiveTheSame() {
    const fs::path other = newProject();
    runUntil(other);
    QCOMPARE(dumpOf(other), dumpOf(m_whole));
    QCOMPARE(fileListing(other), fileListing(m_whole));
  }

  void anInterruptedRunEndsLikeAnUninterruptedOne() {
    const fs::path folder = newProject();
    int runs = 0;
    for (bool finished = false; !finished; ++runs) {
      QVERIFY(runs < 300);
      Interruption interruption(2 + runs % 5);
      try {
        runUntil(folder, std::nullopt, interruption.context);
        finished = true;
      } catch (const Cancelled&) {
      }
    }
    QVERIFY(runs > 5);
    QCOMPARE(dumpOf(folder), dumpOf(m_whole));
    QCOMPARE(fileListing(folder), fileListing(m_whole));
  }

  void shardsMakeWhatAWholeRunMakes() {
    const fs::path folder = newProject();
    for (int shard = 0; shard < 2; ++shard) {
      RunOptions options;
      options.shard = shard;
      options.shards = 2;
      runPipeline(*Project::open(folder, Access::ReadWrite), options, {});
    }
    QCOMPARE(fileListing(folder), fileListing(m_whole));
  }

  void addingAClassChangesNoOtherImage() {
    const fs::path root = m_root / "more";
    writeTinyData(root / "data");
    fs::copy(root / "data" / "ash", root / "data" / "aaa", fs::copy_options::recursive);
    const fs::path folder = makeTinyProject(root, "more.stillroom");
    RunOptions options;
    options.until = Stage::Synthesise;
    runPipeline(*Project::open(folder, Access::ReadWrite), options, {});
    std::vector<std::string> before, after;
    for (const ImageRow& row : Project::open(m_whole, Access::ReadOnly)->catalogue().images())
      if (row.key.ordinal < 0) before.push_back(row.hash);
    for (const ImageRow& row : Project::open(folder, Access::ReadOnly)->catalogue().images())
      if (row.key.classIndex > 0) after.push_back(row.hash);
    QCOMPARE(after, before);
  }

  void aHigherBetaLeavesPendingSamplesUntilTheNextRun() {
    const fs::path folder = copyOfWhole();
    {
      const auto project = Project::open(folder, Access::ReadWrite);
      SelectionSettings settings = project->contents()->settings;
      settings.beta = 1.0F;
      project->saveSettings(settings);
      const auto contents = project->contents();
      const SelectionResult result = currentSelection(*contents);
      QCOMPARE(result.flagged, 6);
      const auto pending = result.counts[static_cast<std::size_t>(SampleStatus::Pending)];
      QCOMPARE(pending, 6 - static_cast<std::int64_t>(contents->selection->candidateCount()) / 20);
      if (pending)
        QCOMPARE(errorCode([&] { exportProject(exporters().front(), *project, m_root / "pending", {}); }),
                 std::string("export.pending"));
    }
    runUntil(folder);
    const auto contents = Project::open(folder, Access::ReadOnly)->contents();
    QCOMPARE(contents->selection->candidateCount(), std::size_t{120});
    QCOMPARE(currentSelection(*contents).counts[static_cast<std::size_t>(SampleStatus::Pending)], 0);
  }

  void overridesArePinnedAndExported() {
    const fs::path folder = copyOfWhole();
    const auto project = Project::open(folder, Access::ReadWrite);
    const auto before = project->contents();
    std::size_t flagged = 0;
    while (before->selection->firstCandidate[flagged + 1] == before->selection->firstCandidate[flagged])
      ++flagged;
    const int classIndex = before->selection->classIndex[flagged], slot = before->selection->slot[flagged];
    project->setOverride(classIndex, slot, 17, "by hand");
    const auto contents = project->contents();
    const SelectionResult result = currentSelection(*contents);
    QCOMPARE(result.samples[flagged].status, SampleStatus::Overridden);
    QCOMPARE(result.samples[flagged].chosen, 17);
    QCOMPARE(contents->notes[flagged], std::string("by hand"));
    const fs::path out = m_root / "export";
    exportProject(exporters().front(), *project, out, {});
    char file[32];
    std::snprintf(file, sizeof file, "%05d.png", slot);
    QCOMPARE(readFile(out / contents->classes[static_cast<std::size_t>(classIndex)].folder / file),
             readFile(contents->imageFile(imageOfChoice(*contents, flagged, 17))));
    QCOMPARE(errorCode([&] { project->setOverride(classIndex, slot, 20); }), std::string("override.candidate"));
    QCOMPARE(errorCode([&] { project->setOverride(classIndex, 99, 0); }), std::string("override.sample"));
    project->setOverride(classIndex, slot, noOverride);
    QVERIFY(currentSelection(*project->contents()).samples == currentSelection(*before).samples);
  }

  void oneWriterAtATime() {
    const fs::path folder = copyOfWhole();
    const auto writer = Project::open(folder, Access::ReadWrite);
    QCOMPARE(errorCode([&] { Project::open(folder, Access::ReadWrite); }), std::string("project.locked"));
    const auto second = Project::openBest(folder);
    QVERIFY(second->readOnly());
    QCOMPARE(errorCode([&] { second->saveSettings({}); }), std::string("project.locked"));
    QCOMPARE(second->contents()->selection->sampleCount(), std::size_t{6});
  }

  void verifyNamesDamageAndRepairMendsIt() {
    const fs::path folder = copyOfWhole();
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
      if (entry.path().extension() == ".png" || entry.path().extension() == ".safetensors")
        files.push_back(entry.path());
    for (std::size_t i = 0; i < files.size(); i += 7) {
      std::string bytes = readFile(files[i]);
      bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
      writeFileAtomically(files[i], bytes);
      const VerifyReport report = verifyProject(*Project::open(folder, Access::ReadOnly), false, {});
      QVERIFY(!report.faults.empty());
      QVERIFY2(report.faults.front().find(files[i].stem().string()) != std::string::npos,
               report.faults.front().c_str());
      verifyProject(*Project::open(folder, Access::ReadWrite), true, {});
      runUntil(folder);
    }
    fs::remove(files[3]);
    writeFileAtomically(folder / "images" / "stray.png", "x");
    QVERIFY(verifyProject(*Project::open(folder, Access::ReadOnly), false, {}).faults.size() >= 2);
    verifyProject(*Project::open(folder, Access::ReadWrite), true, {});
    runUntil(folder);
    QVERIFY(verifyProject(*Project::open(folder, Access::ReadOnly), false, {}).faults.empty());
    QCOMPARE(fileListing(folder), fileListing(m_whole));
  }

  void unreadableImagesAreListedAndSkipped() {
    const fs::path root = m_root / "damaged";
    writeTinyData(root / "data");
    writeFileAtomically(root / "data" / "ash" / "bad.png", "no picture");
    const fs::path folder = makeTinyProject(root);
    std::vector<std::string> warnings;
    TaskContext context;
    context.onWarning = [&](const Error& warning) {
      if (warning.code() == "scan.skipped") warnings.push_back(warning.what());
    };
    runUntil(folder, std::nullopt, context);
    QCOMPARE(warnings.size(), std::size_t{1});
    QVERIFY(warnings.front().find("bad.png") != std::string::npos);
    const auto project = Project::open(folder, Access::ReadOnly);
    QCOMPARE(projectProblems(*project).realImages.size(), std::size_t{1});
    std::vector<std::string> hashes, expected;
    for (const ImageRow& row : project->catalogue().images())
      hashes.push_back(row.hash);
    for (const ImageRow& row : Project::open(m_whole, Access::ReadOnly)->catalogue().images())
      expected.push_back(row.hash);
    QCOMPARE(hashes, expected);
  }

  void tooFewImagesAreRefused() {
    const fs::path root = m_root / "few";
    writeTinyData(root / "data", 1);
    QCOMPARE(errorCode([&] { makeTinyProject(root); }), std::string("data.too-few"));
    QVERIFY(!fs::exists(root / "tiny.stillroom"));
  }

  void anExistingFolderIsNeverOverwritten() {
    QCOMPARE(errorCode([&] { makeTinyProject(m_root, "whole.stillroom"); }), std::string("output.exists"));
    const auto project = Project::open(m_whole, Access::ReadOnly);
    QCOMPARE(errorCode([&] { exportProject(exporters().front(), *project, m_whole, {}); }),
             std::string("output.exists"));
  }

  /// Of each sample its baseline above the image that is shown, pixels enlarged, framed by what became of it.
  void theSheetShowsEverySample() {
    const fs::path file = m_root / "sheet.png";
    const auto contents = Project::open(m_whole, Access::ReadOnly)->contents();
    writeSheet(*contents, file);
    const QImage sheet = QImage(QString::fromStdString(file.string())).convertToFormat(QImage::Format_RGB32);
    const SelectionResult result = currentSelection(*contents);
    constexpr int gap = 4, label = 22;
    const int cell = 2 * contents->imageSize, rowHeight = label + 2 * (cell + gap) + gap;
    QCOMPARE(sheet.size(), QSize(gap + 2 * (cell + gap), gap + 3 * rowHeight));
    int framed = 0;
    for (std::size_t s = 0; s < 6; ++s) {
      const QPoint above(gap + contents->selection->slot[s] * (cell + gap),
                         contents->selection->classIndex[s] * rowHeight + label);
      const QPoint below = above + QPoint(0, cell + gap);
      const SampleChoice& choice = result.samples[s];
      QCOMPARE(sheet.copy(QRect(above, QSize(cell, cell))), enlarged(*contents, contents->baselineImages[s]));
      QCOMPARE(sheet.copy(QRect(below, QSize(cell, cell))),
               enlarged(*contents, imageOfChoice(*contents, s, choice.chosen)));
      const QRgb frame = choice.status == SampleStatus::Normal     ? qRgb(246, 246, 244)
                         : choice.status == SampleStatus::Fallback ? qRgb(213, 94, 0)
                                                                   : qRgb(0, 114, 178);
      for (const QPoint& corner : {QPoint(-1, -1), QPoint(cell, -1), QPoint(-1, cell), QPoint(cell, cell)})
        QCOMPARE(sheet.pixel(below + corner), frame);
      framed += choice.status != SampleStatus::Normal;
    }
    QVERIFY(framed > 0);
    QVERIFY(sheet.copy(0, 0, sheet.width(), label) != sheet.copy(0, rowHeight, sheet.width(), label)); // their names
  }

private:
  /// A stored image as the sheet has it.
  static QImage enlarged(const ProjectContents& contents, const std::string& hash) {
    const QImage image(QString::fromStdString(contents.imageFile(hash).string()));
    return image.scaled(image.size() * 2).convertToFormat(QImage::Format_RGB32);
  }
};

STILLROOM_TEST(TestPipeline)
#include "test_pipeline.moc"
