// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/chosen_images.h"
#include "project/project.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "synced_files.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;
using Kind = SampleDecision::Kind;

/// Decisions as a project keeps them.
class TestDecisions : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_whole;
  int m_count = 0;

  fs::path copyOf(const fs::path& folder) {
    const fs::path copy = fs::path(m_dir.path().toStdString()) / (std::to_string(m_count++) + ".stillroom");
    fs::copy(folder, copy, fs::copy_options::recursive);
    return copy;
  }
  std::shared_ptr<Project> newProject() { return Project::open(copyOf(m_whole), Access::ReadWrite); }

  static std::vector<SampleDecision> three() {
    return {{.classFolder = "ash", .slot = 0, .choice = baselineChoice, .note = "as it is"},
            {.kind = Kind::Reviewed, .classFolder = "birch", .slot = 1, .choice = baselineChoice},
            {.kind = Kind::Note, .classFolder = "cedar", .slot = 0, .note = "two\nlines"}};
  }

private Q_SLOTS:
  void initTestCase() {
    m_whole = makeTinyProject(m_dir.path().toStdString());
    runUntil(m_whole);
  }

  void aBulkDecisionIsOneStep() {
    const auto project = newProject();
    const Decisions before = project->decisions();
    project->decide(three(), "Three of a kind");
    const Decisions after = project->decisions();
    QCOMPARE(project->history().size(), std::size_t{1});
    const auto contents = project->contents(); // rows: two slots for each of three classes
    QCOMPARE(contents->overrides[0], baselineChoice);
    QCOMPARE(contents->notes[0], std::string("as it is"));
    QCOMPARE(contents->reviews[3], baselineChoice);
    QCOMPARE(contents->notes[4], std::string("two\nlines"));
    QCOMPARE(std::count(contents->reviews.begin(), contents->reviews.end(), notReviewed), 5);
    QCOMPARE(project->undo().name, std::string("Three of a kind"));
    QVERIFY(project->decisions() == before);
    QVERIFY(project->redo().samples == three());
    QVERIFY(project->decisions() == after);
  }

  void oneThatCantBeLeavesNothing_data() {
    QTest::addColumn<SampleDecision>("bad");
    QTest::addColumn<QString>("code");
    QTest::newRow("class") << SampleDecision{.classFolder = "oak"} << "override.sample";
    QTest::newRow("slot") << SampleDecision{.kind = Kind::Note, .classFolder = "ash", .slot = 2, .note = "x"}
                          << "override.sample";
    QTest::newRow("candidate") << SampleDecision{.classFolder = "ash", .choice = 20} << "override.candidate";
    QTest::newRow("shown") << SampleDecision{.kind = Kind::Reviewed, .classFolder = "ash", .choice = -3}
                           << "override.candidate";
  }
  void oneThatCantBeLeavesNothing() {
    QFETCH(SampleDecision, bad);
    QFETCH(QString, code);
    const auto project = newProject();
    const Decisions before = project->decisions();
    for (std::size_t at = 0; at <= 3; ++at) {
      std::vector<SampleDecision> decisions = three();
      decisions.insert(decisions.begin() + static_cast<std::ptrdiff_t>(at), bad);
      QCOMPARE(errorCode([&] { project->decide(decisions); }), code.toStdString());
    }
    QVERIFY(project->history().empty());
    QVERIFY(project->decisions() == before);
    project->decide({});
    QVERIFY(project->history().empty());
  }

  /// A crash of the program loses nothing that the system was given, a crash of the system nothing that it was told to
  /// put on the disk.
  void aDecisionIsOnTheDiskWhenItReturns() {
    const auto project = newProject();
    SyncedFiles synced;
    const auto onDisk = [&] {
      const std::vector<std::string> names = synced.take();
      return std::find(names.begin(), names.end(), "project.db-wal") != names.end();
    };
    project->decide(three());
    QVERIFY(onDisk());
    const auto found = Project::open(copyOf(project->folder()), Access::ReadWrite);
    QVERIFY(found->decisions() == project->decisions());
    synced.take();
    project->undo();
    QVERIFY(onDisk());
    project->redo();
    QVERIFY(onDisk());
    SelectionSettings settings = project->contents()->settings;
    settings.k = 7;
    synced.take();
    project->saveSettings(settings);
    QVERIFY(onDisk());
    project->undo();
    project->undo();
    QVERIFY(Project::open(copyOf(project->folder()), Access::ReadWrite)->decisions() == project->decisions());
    found->undo();
    QVERIFY(found->decisions() == project->decisions());
  }

  void aReviewRemembersWhatWasShown() {
    const auto project = newProject();
    const auto before = project->contents();
    std::size_t row = 0;
    while (before->selection->firstCandidate[row + 1] == before->selection->firstCandidate[row])
      ++row;
    const int chosen = currentSelection(*before).samples[row].chosen;
    const SampleDecision review{.kind = Kind::Reviewed,
                                .classFolder = project->classFolder(before->selection->classIndex[row]),
                                .slot = before->selection->slot[row],
                                .choice = chosen};
    project->decide({&review, 1});
    QCOMPARE(project->contents()->reviews[row], chosen);
    project->setOverride(before->selection->classIndex[row], review.slot, chosen == 3 ? 4 : 3);
    const auto after = project->contents();
    QCOMPARE(after->reviews[row], chosen);
    QVERIFY(currentSelection(*after).samples[row].chosen != chosen);
  }

  void aNoteNeedntBeUtf8() {
    const auto project = newProject();
    const SampleDecision note{.kind = Kind::Note, .classFolder = "ash", .note = "a\xff ü"};
    project->decide({&note, 1});
    QCOMPARE(project->contents()->notes[0], std::string("a\xef\xbf\xbd ü"));
  }

  void readersDecideNothing() {
    const auto project = Project::open(copyOf(m_whole), Access::ReadOnly);
    QCOMPARE(errorCode([&] { project->decide(three()); }), std::string("project.read-only"));
  }
};

STILLROOM_TEST(TestDecisions)
#include "test_decisions.moc"
