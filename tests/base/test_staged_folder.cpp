// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "base/staged_folder.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <optional>

using namespace stillroom;
namespace fs = std::filesystem;

class TestStagedFolder : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void init() {
    m_scratch = std::make_unique<QTemporaryDir>();
    m_root = m_scratch->path().toStdString();
  }

  void isPlacedWhole_data() {
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("exists");
    QTest::newRow("absent") << "set" << false;
    QTest::newRow("empty folder") << "set" << true;
    QTest::newRow("slash at the end") << "set/" << false;
    QTest::newRow("in folders to be made") << "a/b/set" << false;
  }

  void isPlacedWhole() {
    QFETCH(QString, target);
    QFETCH(bool, exists);
    const fs::path place = m_root / target.toStdString();
    if (exists) fs::create_directory(place);
    StagedFolder staged(place, ".making");
    staged.write("class/0000.png", "pixels");
    staged.write("manifest.json", "{}");
    QVERIFY(!fs::exists(place / "manifest.json"));
    staged.place();
    QCOMPARE(readFile(place / "class" / "0000.png"), std::string("pixels"));
    QCOMPARE(readFile(place / "manifest.json"), std::string("{}"));
    QVERIFY(!fs::exists(staged.path()) || staged.path().empty());
  }

  void leavesNothingUnlessPlaced() {
    {
      const StagedFolder staged(m_root / "set", ".making");
      staged.write("one", "1");
      QVERIFY(!fs::is_empty(m_root));
    }
    QVERIFY(fs::is_empty(m_root));
  }

  void placedOneStaysWithoutItsObject() {
    std::optional<StagedFolder> staged(std::in_place, m_root / "set", ".making");
    staged->write("one", "1");
    staged->place();
    staged.reset();
    QCOMPARE(readFile(m_root / "set" / "one"), std::string("1"));
  }

  void neverReplacesWhatIsThere() {
    StagedFolder staged(m_root / "set", ".making");
    staged.write("one", "1");
    fs::create_directory(m_root / "set");
    writeFileAtomically(m_root / "set" / "theirs", "2");
    QVERIFY_THROWS_EXCEPTION(fs::filesystem_error, staged.place());
    QCOMPARE(readFile(m_root / "set" / "theirs"), std::string("2"));
  }

  void aFileIsWrittenOnce() {
    const StagedFolder staged(m_root / "set", ".making");
    staged.write("one", "1");
    QVERIFY_THROWS_EXCEPTION(Error, staged.write("one", "2"));
  }

private:
  std::unique_ptr<QTemporaryDir> m_scratch;
  fs::path m_root;
};

STILLROOM_TEST(TestStagedFolder)
#include "test_staged_folder.moc"
