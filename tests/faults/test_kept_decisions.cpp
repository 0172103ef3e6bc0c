// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions in a process that ends at any call by which it changes the disk: what was said to be saved is there, at
// most the one in progress is there or not, and none is invented.
#include "child_process.h"
#include "fault_points.h"
#include "layer/fault_layer.h"
#include "project/journal.h"
#include "project/project.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

constexpr int steps = 12;

/// The n-th decision of a person who tries everything.
void decide(Project& project, int n) {
  switch (n % 6) {
  case 0:
    return project.setOverride(n % 3, n % 2, baselineChoice, "note " + std::to_string(n));
  case 1:
    return project.saveSettings({.k = 1 + n, .beta = 0.25F + 0.01F * static_cast<float>(n)});
  case 2:
    return void(project.undo());
  case 3:
    return void(project.redo());
  case 4:
    return project.setOverride(n % 3, n % 2, noOverride);
  default: {
    const std::string folder = project.classFolder(n % 3);
    const std::vector<SampleDecision> both{{SampleDecision::Kind::Note, folder, 0, noOverride, "both"},
                                           {SampleDecision::Kind::Reviewed, folder, 1, baselineChoice, ""}};
    return project.decide(both);
  }
  }
}

std::string stateOf(const Project& project) {
  const Decisions decisions = project.decisions();
  std::string text = std::to_string(decisions.settings.k) + " " + std::to_string(decisions.settings.beta);
  for (const auto& [sample, choice] : decisions.overrides)
    text += " " + sample.first + std::to_string(sample.second) + "=" + std::to_string(choice);
  for (const auto& [sample, note] : decisions.notes)
    text += " " + sample.first + std::to_string(sample.second) + ":" + note;
  for (const auto& [sample, choice] : decisions.reviews)
    text += " " + sample.first + std::to_string(sample.second) + "?" + std::to_string(choice);
  return text + " of " + std::to_string(project.history().size());
}

} // namespace

class TestKeptDecisions : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_base;
  std::vector<std::string> m_states; ///< before any decision, after one, after two …

  fs::path freshCopy() const {
    const fs::path copy = m_root / "run" / "tiny.stillroom";
    fs::remove_all(copy.parent_path());
    fs::create_directories(copy.parent_path());
    fs::copy(m_base, copy, fs::copy_options::recursive);
    return copy;
  }

  /// Decides all; tells of each decision, outside the folder, as soon as it is said to be saved.
  std::string decideAll(const fs::path& folder) const {
    const auto project = Project::open(folder, Access::ReadWrite);
    for (int n = 0; n < steps; ++n) {
      decide(*project, n);
      std::ofstream(m_root / "saved") << n + 1;
    }
    return std::to_string(passedFaultPoints());
  }

  int saved() const {
    int count = 0;
    std::ifstream(m_root / "saved") >> count;
    return count;
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = fs::canonical(m_dir.path().toStdString());
    const ChildEnd made = inChild([&] {
      const fs::path folder = makeTinyProject(m_root);
      runUntil(folder);
      return folder.string();
    });
    QVERIFY2(!made.failed, made.said.c_str());
    m_base = made.said;
    const fs::path folder = freshCopy();
    const ChildEnd states = inChild([&] {
      const auto project = Project::open(folder, Access::ReadWrite);
      std::string text = stateOf(*project);
      for (int n = 0; n < steps; ++n) {
        decide(*project, n);
        text += "\n" + stateOf(*project);
      }
      return text;
    });
    QVERIFY2(!states.failed, states.said.c_str());
    for (const QString& state : QString::fromStdString(states.said).split('\n'))
      m_states.push_back(state.toStdString());
    QCOMPARE(m_states.size(), std::size_t{steps + 1});
  }

  void whatIsSaidToBeSavedIsOnTheDisk_data() {
    QTest::addColumn<int>("action");
    QTest::newRow("killed") << static_cast<int>(FaultAction::Kill);
    QTest::newRow("torn") << static_cast<int>(FaultAction::Tear);
    QTest::newRow("without power") << static_cast<int>(FaultAction::PowerCut);
    QTest::newRow("full") << static_cast<int>(FaultAction::FailOn);
  }
  void whatIsSaidToBeSavedIsOnTheDisk() {
    QFETCH(int, action);
    const ChildEnd counted = inChild([&, folder = freshCopy()] {
      armFaults({.root = folder});
      return decideAll(folder);
    });
    QVERIFY2(!counted.failed, counted.said.c_str());
    for (const std::uint64_t at : faultPoints(std::stoull(counted.said), 40, static_cast<std::uint64_t>(action))) {
      fs::path folder = freshCopy();
      const fs::path cut = m_root / "cut" / "tiny.stillroom";
      fs::remove_all(cut.parent_path());
      fs::remove(m_root / "saved");
      const ChildEnd end = inChild([&] {
        armFaults({.root = folder,
                   .action = static_cast<FaultAction>(action),
                   .at = at,
                   .error = ENOSPC,
                   .cut = cut,
                   .seed = at % 2 == 0 ? 0 : at});
        return decideAll(folder);
      });
      QVERIFY2(end.killed || static_cast<FaultAction>(action) == FaultAction::FailOn, end.said.c_str());
      if (fs::exists(cut)) folder = cut;
      const ChildEnd read = inChild([&] { return stateOf(*Project::open(folder, Access::ReadWrite)); });
      QVERIFY2(!read.failed, read.said.c_str());
      const auto known = static_cast<std::size_t>(saved());
      const bool asSaved = read.said == m_states[known];
      const bool oneMore = known + 1 < m_states.size() && read.said == m_states[known + 1];
      QVERIFY2(asSaved || oneMore, qPrintable(QString("point %1, %2 saved: %3\nnot %4")
                                                  .arg(at)
                                                  .arg(known)
                                                  .arg(read.said.c_str(), m_states[known].c_str())));
    }
  }
};

STILLROOM_TEST(TestKeptDecisions)
#include "test_kept_decisions.moc"
