// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "export/exporter.h"
#include "project/chosen_images.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// An exporter that leaves one file with the sample it wrote last, or fails as a full disk does.
Exporter testExporter(decltype(Exporter::write) write, std::vector<ExportOption> options = {}) {
  return {"test", Phrase("Test"), Phrase("For tests"), std::move(options), write};
}

void writeChoices(const ExportInput& input, const fs::path& out, const TaskContext&) {
  std::string text;
  for (std::size_t s = 0; s < input.size(); ++s)
    text += std::to_string(input.choice(s)) + " " + input.image(s) + "\n";
  writeFileAtomically(out, text);
}

void failToWrite(const ExportInput&, const fs::path& out, const TaskContext&) {
  throw fs::filesystem_error("write", out, std::make_error_code(std::errc::no_space_on_device));
}

} // namespace

/// The table of formats, and what is the same for all of them.
class TestExporters : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_folder;
  std::shared_ptr<Project> m_project;

  std::string codeOf(const Exporter& exporter, const ExportOptions& options = {}, std::string* sentence = nullptr) {
    return errorCode([&] { exportProject(exporter, *m_project, m_root / "refused", options); }, sentence);
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    m_folder = makeTinyProject(m_root);
    runUntil(m_folder);
    m_project = Project::open(m_folder, Access::ReadOnly);
  }

  void everyFormatIsFoundByItsOwnName() {
    std::set<std::string_view> names;
    for (const Exporter& exporter : exporters()) {
      QCOMPARE(&exporterByName(exporter.name), &exporter);
      QVERIFY(!std::string(exporter.title.english()).empty());
      QVERIFY(!std::string(exporter.explanation.english()).empty());
      names.insert(exporter.name);
    }
    QCOMPARE(names.size(), exporters().size());
  }

  void anUnknownFormatGetsAListOfTheKnownOnes() {
    std::string sentence;
    QCOMPARE(errorCode([] { (void)exporterByName("zip"); }, &sentence), std::string("export.format"));
    for (const Exporter& exporter : exporters())
      QVERIFY2(sentence.find(exporter.name) != std::string::npos, sentence.c_str());
  }

  void setsHaveNames() {
    for (const ExportSet set : {ExportSet::Refined, ExportSet::Baseline})
      QCOMPARE(exportSetFromName(name(set)), set);
    QCOMPARE(errorCode([] { (void)exportSetFromName("best"); }), std::string("export.set"));
  }

  void everyFormatIsWrittenOnceAndNeverOver() {
    for (const Exporter& exporter : exporters()) {
      const fs::path out = m_root / exporter.name;
      const ExportedSet written = exportProject(exporter, *m_project, out, {});
      QCOMPARE(written.images, m_project->contents()->selection->sampleCount());
      QVERIFY(written.leftOut.empty());
      QVERIFY(fs::exists(out));
      QCOMPARE(errorCode([&] { exportProject(exporter, *m_project, out, {}); }), std::string("output.exists"));
    }
  }

  void theSetDecidesWhichImagesGoOut() {
    const Exporter exporter = testExporter(writeChoices, {ExportOption::Set});
    const auto contents = m_project->contents();
    const SelectionResult selection = currentSelection(*contents);
    for (const ExportSet set : {ExportSet::Refined, ExportSet::Baseline}) {
      const fs::path out = m_root / name(set);
      exportProject(exporter, *m_project, out, {.set = set});
      std::string expected;
      for (std::size_t s = 0; s < selection.samples.size(); ++s) {
        const int choice = set == ExportSet::Baseline ? baselineChoice : selection.samples[s].chosen;
        expected += std::to_string(choice) + " " + imageOfChoice(*contents, s, choice) + "\n";
      }
      QCOMPARE(readFile(out), expected);
    }
  }

  void anOptionThatAFormatHasNoUseForIsRefused() {
    std::string sentence;
    QCOMPARE(codeOf(testExporter(writeChoices), {.set = ExportSet::Baseline}, &sentence), std::string("export.option"));
    QVERIFY2(sentence.find("--set") != std::string::npos, sentence.c_str());
    QCOMPARE(codeOf(testExporter(writeChoices, {ExportOption::Set}), {.allowPending = true}, &sentence),
             std::string("export.option"));
    QVERIFY2(sentence.find("--allow-pending") != std::string::npos, sentence.c_str());
  }

  void aFullDiskIsOneSentence() {
    std::string sentence;
    QCOMPARE(codeOf(testExporter(failToWrite), {}, &sentence), std::string("export.failed"));
    QVERIFY2(sentence.find("refused") != std::string::npos, sentence.c_str());
  }

  /// As another program's damage would leave them: all are named, and nothing is there afterwards.
  void damagedImagesDoNotGoOut() {
    const fs::path copy = m_root / "damaged.stillroom", out = m_root / "damaged";
    fs::copy(m_folder, copy, fs::copy_options::recursive);
    const auto project = Project::open(copy, Access::ReadOnly);
    const auto contents = project->contents();
    const fs::path first = contents->imageFile(contents->baselineImages[0]),
                   last = contents->imageFile(contents->baselineImages[5]);
    std::string bytes = readFile(first);
    bytes[bytes.size() / 2] ^= 1;
    writeFileAtomically(first, bytes);
    fs::remove(last);
    std::string sentence;
    QCOMPARE(errorCode(
                 [&] {
                   exportProject(exporters().front(), *project, out,
                                 {.set = ExportSet::Baseline, .allowPending = true});
                 },
                 &sentence),
             std::string("export.damaged"));
    QVERIFY2(sentence.find("ash/0, cedar/1.") != std::string::npos, sentence.c_str());
    QVERIFY(!fs::exists(out));
  }

  void whatFailedIsNamedAndNotCounted() {
    ProjectContents contents = *m_project->contents();
    contents.baselineImages[1].clear();
    contents.baselineImages[4].clear();
    std::vector<std::string> warnings;
    TaskContext context;
    context.onWarning = [&](const Error& warning) { warnings.push_back(warning.what()); };
    const fs::path out = m_root / "failed";
    const ExportedSet written =
        exportContents(exporters().front(), *m_project, contents, out, {.set = ExportSet::Baseline}, context);
    QCOMPARE(written.images, std::size_t{4});
    QCOMPARE(written.leftOut, (std::vector<std::string>{"ash/1", "cedar/0"}));
    QCOMPARE(warnings.size(), std::size_t{1});
    QVERIFY2(warnings[0].find("ash/1, cedar/0") != std::string::npos, warnings[0].c_str());
    std::size_t files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(out))
      files += entry.path().extension() == ".png";
    QCOMPARE(files, written.images);
  }

  /// As on a disk that doesn't tell their cases apart.
  void twoClassesWithOneFolderAreRefused() {
    ProjectContents contents = *m_project->contents();
    contents.classes[2].folder = contents.classes[0].folder;
    std::string sentence;
    QCOMPARE(
        errorCode([&] { exportContents(exporters().front(), *m_project, contents, m_root / "same", {}); }, &sentence),
        std::string("export.same-folder"));
    QVERIFY2(sentence.find("ash") != std::string::npos, sentence.c_str());
    QVERIFY(!fs::exists(m_root / "same"));
  }

  /// Names of folders can be any bytes.
  void aNameThatIsNoUtf8IsExported() {
    ProjectContents contents = *m_project->contents();
    contents.classes[1].folder = "caf\xE9";
    const fs::path out = m_root / "bytes";
    exportContents(exporters().front(), *m_project, contents, out, {});
    QVERIFY(fs::exists(out / "caf\xE9" / "00000.png"));
    const std::string manifest = readFile(out / "manifest.json");
    QVERIFY(manifest.find("caf\xEF\xBF\xBD") != std::string::npos);
    QVERIFY(!QJsonDocument::fromJson(QByteArray::fromStdString(manifest)).isNull());
    fs::remove_all(out); // Qt can't remove such a name
  }

  void anUnfinishedProjectIsNotExported() {
    const auto contents = m_project->contents();
    ProjectContents unfinished = *contents;
    ++unfinished.imagesPerClass;
    QCOMPARE(errorCode([&] { exportContents(exporters().front(), *m_project, unfinished, m_root / "refused", {}); }),
             std::string("export.incomplete"));
    QVERIFY(!fs::exists(m_root / "refused"));
  }
};

STILLROOM_TEST(TestExporters)
#include "test_exporters.moc"
