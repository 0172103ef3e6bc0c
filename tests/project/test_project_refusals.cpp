// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/catalogue.h"
#include "project/one_moment.h"
#include "project/project.h"
#include "support/errors.h"
#include "support/ordinary_user.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <functional>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// The code of the Error that `action` throws to a user who isn't the administrator.
std::string errorCodeAsUser(const std::function<void()>& action) {
  const OrdinaryUser user;
  return errorCode(action);
}

} // namespace

/// What a project and its catalogue refuse.
class TestProjectRefusals : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_project;

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    m_project = makeTinyProject(m_root);
  }

  void aFolderWithoutCatalogueIsNoProject() {
    std::string sentence;
    QCOMPARE(errorCode([&] { Project::open(m_root, Access::ReadOnly); }, &sentence), std::string("project.missing"));
    QVERIFY2(sentence.starts_with(m_root.string()), sentence.c_str());
  }

  void aFolderThatIsNotThereIsNamed() {
    std::string sentence;
    QCOMPARE(errorCode([&] { Project::openBest(m_root / "nowhere"); }, &sentence), std::string("project.no-folder"));
    QVERIFY2(sentence.find((m_root / "nowhere").string()) != std::string::npos, sentence.c_str());
  }

  void whatMayNotBeReadIsNamed() {
    const fs::path root = m_root / "closed";
    const fs::path project = makeTinyProject(root), database = project / "project.db";
    for (const fs::path& each : {m_root, root, project})
      fs::permissions(each, fs::perms(0755));
    const auto open = [&] { Project::open(project, Access::ReadOnly); };
    fs::permissions(database, fs::perms::none);
    const std::string ofDatabase = errorCodeAsUser(open);
    fs::permissions(database, fs::perms(0644));
    fs::permissions(project, fs::perms::none);
    const std::string ofFolder = errorCodeAsUser(open);
    fs::permissions(project, fs::perms(0755));
    QCOMPARE(ofDatabase, std::string("project.unreadable"));
    QCOMPARE(ofFolder, std::string("project.unreadable"));
    QCOMPARE(errorCodeAsUser(open), std::string());
  }

  void changesWhereNobodyTellsOfThemAreRefused() {
    const fs::path folder = makeTinyProject(m_root / "untold"), database = folder / "project.db";
    // SQLite can make no index of its log there, as on a medium for reading: it then goes without locks.
    fs::create_symlink("nowhere/index", folder / "project.db-shm");
    const auto project = Project::open(folder, Access::ReadOnly);
    const auto change = [&] { fs::last_write_time(database, fs::last_write_time(database) + std::chrono::seconds(1)); };
    QCOMPARE(errorCode([&] { (void)project->catalogue(); }), std::string());
    change();
    std::string sentence;
    QCOMPARE(errorCode([&] { (void)project->catalogue(); }, &sentence), std::string("project.changing"));
    QVERIFY2(sentence.starts_with(folder.string()), sentence.c_str());
    int reads = 0;
    const auto readUntil = [&](int quiet) {
      reads = 0;
      return atOneMoment(*project, [&](const Catalogue&) {
        if (reads < quiet) change();
        return ++reads;
      });
    };
    QCOMPARE(readUntil(2), 3); // the third read is of a quiet moment
    QCOMPARE(errorCode([&] { readUntil(100); }), std::string("project.changing"));
  }

  void aFolderCalledLikeANumberComesFirst() {
    const fs::path root = m_root / "numbers";
    writeTinyData(root / "data");
    fs::rename(root / "data" / "cedar", root / "data" / "@1"); // sorts first
    const auto project = Project::open(makeTinyProject(root), Access::ReadOnly);
    QCOMPARE(project->classFolder(0), std::string("@1"));
    QCOMPARE(project->classIndex("@1"), 0);
    QCOMPARE(project->classIndex("@0"), 0);
    QCOMPARE(project->classIndex("@2"), 2);
    QCOMPARE(project->classIndex("ash"), 1);
  }

  void classesAreFoundInEitherSpelling() {
    const std::string composedCafe = "caf\u00e9", apartCafe = "cafe\u0301";
    const fs::path root = m_root / "accents";
    writeTinyData(root / "data");
    fs::rename(root / "data" / "ash", root / "data" / apartCafe);
    const fs::path folder = makeTinyProject(root);
    const auto project = Project::open(folder, Access::ReadOnly);
    QCOMPARE(project->classFolder(project->classIndex(composedCafe)), apartCafe);
    QCOMPARE(project->classFolder(project->classIndex(apartCafe)), apartCafe);
  }

  void spellingsThatStandBesideEachOtherAreToldApart() {
    const std::string composedCafe = "caf\u00e9", apartCafe = "cafe\u0301";
    const fs::path root = m_root / "both";
    writeTinyData(root / "data");
    fs::rename(root / "data" / "ash", root / "data" / apartCafe);
    fs::rename(root / "data" / "birch", root / "data" / composedCafe);
    const auto project = Project::open(makeTinyProject(root), Access::ReadOnly);
    for (const std::string& name : {composedCafe, apartCafe})
      QCOMPARE(project->classFolder(project->classIndex(name)), name);
    std::string sentence;
    QCOMPARE(errorCode([&] { (void)project->classIndex("tea"); }, &sentence), std::string("class.unknown"));
    QVERIFY2(sentence.find("(@0)") != std::string::npos && sentence.find("(@1)") != std::string::npos,
             sentence.c_str());
  }

  void aNameThatFitsSeveralClassesIsRefused() {
    const fs::path root = m_root / "several";
    writeTinyData(root / "data");
    fs::rename(root / "data" / "ash", root / "data" / "a\u0307\u0323");
    fs::rename(root / "data" / "birch", root / "data" / "\u1ea1\u0307");
    const auto project = Project::open(makeTinyProject(root), Access::ReadOnly);
    std::string sentence;
    QCOMPARE(errorCode([&] { (void)project->classIndex("a\u0323\u0307"); }, &sentence), std::string("class.ambiguous"));
    QVERIFY2(sentence.find("(@0)") != std::string::npos && sentence.find("(@2)") != std::string::npos,
             sentence.c_str());
  }

  void otherClassesAreRefusedWithTheList() {
    const auto project = Project::open(m_project, Access::ReadOnly);
    QCOMPARE(project->classIndex("cedar"), 2);
    QCOMPARE(project->classIndex("@1"), 1);
    for (const char* name : {"oak", "@3", ""}) {
      std::string sentence;
      QCOMPARE(errorCode([&] { (void)project->classIndex(name); }, &sentence), std::string("class.unknown"));
      QVERIFY2(sentence.find("ash, birch, cedar") != std::string::npos, sentence.c_str());
    }
  }

  void nothingIsUndoneOrRedoneWithoutDecisions() {
    const auto project = Project::open(m_project, Access::ReadWrite);
    std::string sentence;
    QCOMPARE(errorCode([&] { project->undo(); }, &sentence), std::string("journal.nothing"));
    QVERIFY2(sentence.find(m_project.string()) != std::string::npos, sentence.c_str());
    QCOMPARE(errorCode([&] { project->redo(); }), std::string("journal.nothing"));
  }

  void aFullDiskIsNamed() {
    const fs::path file = m_root / "full.db";
    Catalogue::create(file);
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    // SQLite says the same where a file may not grow as where the disk is full.
    database.exec("PRAGMA max_page_count=1");
    const auto write = [&] {
      try {
        database.exec("CREATE TABLE more AS SELECT zeroblob(1000000) AS bytes");
      } catch (const SQLite::Exception& error) {
        throwCatalogueError(error);
      }
    };
    std::string sentence;
    QCOMPARE(errorCode(write, &sentence), std::string("catalogue.disk"));
    QVERIFY2(sentence.find("Free some space") != std::string::npos, sentence.c_str());
  }

  void aCatalogueForReadingIsNotWritten() {
    const fs::path file = m_root / "reading.db";
    Catalogue::create(file);
    std::string sentence;
    QCOMPARE(errorCode([&] { Catalogue(file, true).removeMeta(MetaKey::Scanned); }, &sentence),
             std::string("catalogue.read-only"));
    QVERIFY2(sentence.find("can't be written any more") != std::string::npos, sentence.c_str());
  }

  void whatElseTheCatalogueRefusesIsPassedOn() {
    std::string sentence;
    QCOMPARE(errorCode([&] { Catalogue(m_root / "none" / "project.db", false); }, &sentence),
             std::string("catalogue.failed"));
    QVERIFY2(sentence.find("unable to open") != std::string::npos, sentence.c_str());
  }
};

STILLROOM_TEST(TestProjectRefusals)
#include "test_project_refusals.moc"
