// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "pipeline/labelled_set.h"
#include "pipeline/project_set.h"
#include "project/catalogue.h"
#include "project/project.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

std::vector<std::int64_t> labelsOf(const LabelledFiles& set) {
  std::vector<std::int64_t> labels;
  for (const LabelledFiles::File& file : set.files)
    labels.push_back(file.label);
  return labels;
}

std::set<std::string> pathsOf(const LabelledFiles& set) {
  std::set<std::string> paths;
  for (const LabelledFiles::File& file : set.files)
    paths.insert(file.path);
  return paths;
}

} // namespace

/// Which images a set has, and how they are labelled.
class TestLabelledSet : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;
  std::vector<std::string> m_warnings;
  TaskContext m_context;

  std::shared_ptr<Project> project() const { return Project::open(m_root / "p", Access::ReadOnly); }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    makeTinyProject(m_root, "p");
    runUntil(m_root / "p");
    m_context.onWarning = [this](const Error& warning) { m_warnings.push_back(warning.code()); };
  }
  void init() { m_warnings.clear(); }

  void setsOfAProject() {
    const LabelledFiles refined = filesOfSet(*project(), "refined"), baseline = filesOfSet(*project(), "baseline");
    QCOMPARE(refined.files.size(), baseline.files.size());
    QCOMPARE(labelsOf(refined), labelsOf(baseline));
    const std::vector<std::int64_t> labels = labelsOf(refined);
    QVERIFY(std::is_sorted(labels.begin(), labels.end()));
    const LabelledFiles full = filesOfSet(*project(), "full");
    QCOMPARE(full.files.size(), std::size_t{18});
    for (const char* name : {"random", "first", "kcenter", "herding"}) {
      const LabelledFiles coreset = filesOfSet(*project(), name);
      QCOMPARE(labelsOf(coreset), labels);
      for (const std::string& path : pathsOf(coreset))
        QVERIFY(pathsOf(full).contains(path));
    }
    QCOMPARE(errorCode([&] { filesOfSet(*project(), "best"); }), std::string("set.unknown"));
    const ProjectContents& contents = *project()->contents();
    const std::string now = settingsSetName(contents.settings.k, contents.settings.beta);
    QCOMPARE(pathsOf(filesOfSet(*project(), now)), pathsOf(filesOfSet(*project(), "conf+sim")));
    QCOMPARE(pathsOf(filesOfSet(*project(), "k=3,beta=0")).size(), baseline.files.size());
    for (const char* name : {"k=2", "k=2,beta=", "k=1.5,beta=0.5", "k=2,beta=x", "k=,beta=1"})
      QCOMPARE(errorCode([&] { filesOfSet(*project(), name); }), std::string("set.unknown"));
    QCOMPARE(errorCode([&] { filesOfSet(*project(), "k=99,beta=0.5"); }), std::string("selection.k"));
    QCOMPARE(errorCode([&] { filesOfSet(*project(), "k=2,beta=2"); }), std::string("selection.beta"));
  }

  void whatIsntThereIsSaid() {
    QCOMPARE(errorCode([&] { readSet(text("nowhere"), {32, 32}, {}); }), std::string("set.missing"));
    fs::create_directories(m_root / "broken" / "ash");
    writeFileAtomically(m_root / "broken" / "ash" / "0.png", "no picture");
    QCOMPARE(errorCode([&] { sideOfSet(text("broken")); }), std::string("set.empty"));
    makeTinyProject(m_root, "young");
    runUntil(m_root / "young", Stage::Detect);
    const std::shared_ptr<Project> young = Project::open(m_root / "young", Access::ReadOnly);
    QCOMPARE(errorCode([&] { filesOfSet(*young, "conf"); }), std::string("set.pending"));
    QVERIFY(!filesOfSet(*young, "baseline").files.empty());
  }

  void failedImagesAreLeftOutAndNamed() {
    makeTinyProject(m_root, "failing");
    runUntil(m_root / "failing");
    const std::size_t before =
        filesOfSet(*Project::open(m_root / "failing", Access::ReadOnly), "baseline", m_context).files.size();
    QVERIFY(m_warnings.empty());
    {
      const std::shared_ptr<Project> open = Project::open(m_root / "failing", Access::ReadWrite);
      ImageRow row = *open->catalogue().image({0, 0, baselineChoice});
      row.hash.clear();
      row.problem = ImageProblem::NotFinite;
      open->catalogue().putImage(row);
    }
    const std::shared_ptr<Project> open = Project::open(m_root / "failing", Access::ReadOnly);
    QCOMPARE(filesOfSet(*open, "baseline", m_context).files.size(), before - 1);
    QCOMPARE(m_warnings, std::vector<std::string>{"set.failed"});
  }

  /// What is known by its hash is no other file.
  void alteredFilesAreSkipped() {
    const ReadSet before = readSet(text("p") + ":full", {16, 16}, {});
    QVERIFY(before.skipped.empty());
    const fs::path file = m_root / "data" / "birch" / "2.png", other = m_root / "data" / "birch" / "3.png";
    const std::string kept = readFile(file);
    writeFileAtomically(file, readFile(other));
    const ReadSet after = readSet(text("p") + ":full", {16, 16}, m_context);
    writeFileAtomically(file, kept);
    QCOMPARE(after.skipped.size(), std::size_t{1});
    QCOMPARE(after.skipped.front().file, std::string("birch/2.png"));
    QCOMPARE(after.images.images.size(), before.images.images.size() - 1);
    QCOMPARE(m_warnings, std::vector<std::string>{"scan.skipped"});
  }

  void foldersAndFilesGiveTheSamePictures() {
    const ReadSet folder = readSet(text("data"), {16, 16}, {});
    QCOMPARE(folder.images.images.size(), std::int64_t{18});
    QCOMPARE(folder.images.name, std::string("data"));
    QCOMPARE(sideOfSet(text("data")), std::int64_t{32});
    const ReadSet whole = readSet(text("data"), {32, 32}, {});
    saveSafetensors(m_root / "data.safetensors",
                    {{"images", whole.images.images.images}, {"labels", whole.images.images.labels}},
                    {{"classes", R"(["ash","birch","cedar"])"}});
    const ReadSet file = readSet(text("data.safetensors"), {16, 16}, {});
    QVERIFY(at::equal(file.images.images.images, folder.images.images.images));
    QVERIFY(at::equal(file.images.images.labels, folder.images.images.labels));
    writeFileAtomically(m_root / "data" / "ash" / "9.png", "no picture");
    const ReadSet again = readSet(text("data"), {16, 16}, {});
    QCOMPARE(again.skipped.size(), std::size_t{1});
    QCOMPARE(again.skipped.front().file, std::string("ash/9.png"));
    QCOMPARE(again.images.fingerprint, folder.images.fingerprint); // it is of what was used
    fs::remove(m_root / "data" / "ash" / "9.png");
  }

  void labelsFollowTheTestSetsOrder() {
    NamedImages set = readSet(text("data"), {16, 16}, {}).images;
    const at::Tensor before = set.images.labels.clone();
    relabel(set, {"cedar", "birch", "ash"}, m_context);
    QVERIFY(at::equal(set.images.labels, 2 - before));
    relabel(set, {"uno", "due", "tre"}, m_context);
    QCOMPARE(m_warnings, std::vector<std::string>{"evaluation.by-order"});
    NamedImages other = readSet(text("data"), {16, 16}, {}).images;
    QCOMPARE(errorCode([&] { relabel(other, {"ash", "birch", "oak"}, m_context); }), std::string("evaluation.class"));
  }

private:
  std::string text(const char* name) const { return (m_root / name).string(); }
};

STILLROOM_TEST(TestLabelledSet)
#include "test_labelled_set.moc"
