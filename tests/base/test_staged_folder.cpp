// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "base/staged_folder.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

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

  void foldersOnTheWayGoWithIt() {
    fs::create_directories(m_root / "a");
    { const StagedFolder staged(m_root / "a" / "b" / "c" / "set", ".making"); }
    QVERIFY(fs::is_empty(m_root / "a"));
    {
      const StagedFolder staged(m_root / "a" / "b" / "c" / "set", ".making");
      writeFileAtomically(m_root / "a" / "b" / "theirs", "2");
    }
    QCOMPARE(namesIn(m_root / "a" / "b"), (std::set<std::string>{"theirs"}));
  }

  void oneThatReplacesIsWhole_data() {
    QTest::addColumn<bool>("exists");
    QTest::newRow("absent") << false;
    QTest::newRow("another set") << true;
  }

  void oneThatReplacesIsWhole() {
    QFETCH(bool, exists);
    const fs::path place = m_root / "set";
    if (exists) {
      fs::create_directory(place);
      writeFileAtomically(place / "old", "1");
    }
    StagedFolder staged(place, ".making");
    staged.write("new", "2");
    staged.replace();
    QCOMPARE(namesIn(place), (std::set<std::string>{"new"}));
    QCOMPARE(namesIn(m_root), (std::set<std::string>{"set"}));
  }

  void partsGoToPlacesOfTheirOwn() {
    {
      const StagedFolder staged(m_root / "set", ".making");
      staged.write("sheet.png", "pixels");
      staged.write("charts/one.svg", "lines");
      staged.write("left", "over");
      staged.placeParts({{"sheet.png", m_root / "set-sheet.png"}, {"charts", m_root / "set-charts"}});
    }
    QCOMPARE(namesIn(m_root), (std::set<std::string>{"set-charts", "set-sheet.png"}));
    QCOMPARE(readFile(m_root / "set-charts" / "one.svg"), std::string("lines"));
  }

  /// Whichever of the places is taken, none of the parts is placed and what is there stays.
  void allPartsOrNone() {
    for (const std::string taken : {"one", "two", "three"}) {
      fs::create_directory(m_root / taken);
      writeFileAtomically(m_root / taken / "theirs", "2");
      {
        const StagedFolder staged(m_root / "set", ".making");
        std::vector<StagedFolder::Part> parts;
        for (const char* name : {"one", "two", "three"}) {
          staged.write(name, "1");
          parts.push_back({name, m_root / name});
        }
        QVERIFY_THROWS_EXCEPTION(Error, staged.placeParts(parts));
      }
      QCOMPARE(namesIn(m_root), (std::set<std::string>{taken}));
      QCOMPARE(readFile(m_root / taken / "theirs"), std::string("2"));
      fs::remove_all(m_root / taken);
    }
  }

private:
  static std::set<std::string> namesIn(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
      names.insert(entry.path().filename().string());
    return names;
  }

  std::unique_ptr<QTemporaryDir> m_scratch;
  fs::path m_root;
};

STILLROOM_TEST(TestStagedFolder)
#include "test_staged_folder.moc"
