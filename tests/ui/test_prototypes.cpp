// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/decoded_prototypes.h"
#include "project/preset.h"
#include "project/project.h"
#include "project/verify.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "ui/images/decode.h"
#include "ui/images/prototype_pictures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace stillroom;
using namespace stillroom::ui;
namespace fs = std::filesystem;

/// What prototypes stand for, decoded from a project on the disk.
class TestPrototypes : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_folder;

  std::shared_ptr<Project> opened() const { return Project::open(m_folder, Access::ReadWrite); }

  /// All prototypes of a class, in slot order.
  static std::vector<fs::path> picturesOf(const std::shared_ptr<Project>& project, int classIndex) {
    const PrototypeDecoder decode = prototypeDecoderOf(project);
    std::vector<fs::path> files;
    for (int slot = 0; slot < project->preset().distill.imagesPerClass; ++slot)
      files.push_back(decode(classIndex, slot));
    return files;
  }

private Q_SLOTS:
  void initTestCase() {
    m_folder = tests::makeTinyProject(m_dir.path().toStdString(), "p.stillroom");
    tests::runUntil(m_folder, Stage::Prototypes);
  }

  void everyPrototypeHasItsPictureMadeOnce() {
    const auto project = opened();
    const std::vector<fs::path> files = picturesOf(project, 1);
    QCOMPARE(static_cast<std::int64_t>(files.size()), project->preset().distill.imagesPerClass);
    std::set<fs::path> different(files.begin(), files.end());
    QCOMPARE(different.size(), files.size());
    const int side = static_cast<int>(project->preset().synthesis.storedSize);
    for (const fs::path& file : files)
      QCOMPARE(decodeToFit(QString::fromStdString(file.string()), side).size(), QSize(side, side));
    const auto written = fs::last_write_time(files[0]);
    QCOMPARE(picturesOf(project, 1), files);
    QVERIFY(fs::last_write_time(files[0]) == written);
  }

  void theyDoNotBelongToTheProjectsContents() {
    const std::string before = tests::fileListing(m_folder);
    const auto project = opened();
    picturesOf(project, 0);
    QCOMPARE(tests::fileListing(m_folder), before);
    QVERIFY(verifyProject(*project, false, {}).faults.empty());
  }

  void whatDoesNotExistIsSaid() {
    const auto project = opened();
    const PrototypeDecoder decoder = prototypeDecoderOf(project);
    for (const auto& [classIndex, slot] : {std::pair(0, 999), std::pair(99, 0), std::pair(0, -1)})
      QVERIFY_EXCEPTION_THROWN(decoder(classIndex, slot), Error);
  }

  void theWindowGetsThemFromAWorker() {
    const auto project = opened();
    PrototypePictures pictures;
    pictures.setSource([project] { return prototypeDecoderOf(project); });
    QSignalSpy arrived(&pictures, &PrototypePictures::arrived);
    QVERIFY(pictures.find(2, 0).file.isEmpty());
    QVERIFY(arrived.wait(30000));
    const PrototypePictures::Picture picture = pictures.find(2, 0);
    QVERIFY(picture.problem.isEmpty());
    QVERIFY(!decodeToFit(picture.file, 32).isNull());
    pictures.find(2, 999);
    QVERIFY(arrived.wait(30000));
    QVERIFY(pictures.find(2, 999).file.isEmpty());
    QVERIFY(!pictures.find(2, 999).problem.isEmpty());
  }
};

STILLROOM_TEST(TestPrototypes)
#include "test_prototypes.moc"
