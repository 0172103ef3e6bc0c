// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/random.h"
#include "project/catalogue.h"
#include "project/journal.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

using namespace stillroom;
namespace fs = std::filesystem;

class TestCatalogue : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  int m_count = 0;
  fs::path newFile() { return fs::path(m_dir.path().toStdString()) / (std::to_string(m_count++) + ".db"); }

private Q_SLOTS:
  void rowsComeBackAsTheyWentIn() {
    const fs::path file = newFile();
    Catalogue::create(file);
    Catalogue catalogue(file, false);
    catalogue.addClass({0, "a b", "A", "an a"});
    catalogue.addRealImage({0, "a b/1.png", "hash", ""});
    catalogue.addRealImage({0, "a b/2.png", "", "broken"});
    catalogue.putImage({{0, 1, 3}, "abc", "", "chunk", "p"});
    catalogue.putImage({{0, 1, -1}, "", "nan", "chunk", "p"});
    catalogue.putPrediction({{0, 1, 3}, 2, 0.1F, "f", 7});
    catalogue.putPrediction({{0, 1, -1}, -1, std::numeric_limits<float>::quiet_NaN(), "f", 0});
    catalogue.putPrototype({0, 1, 9, {"x", "y"}});
    QCOMPARE(catalogue.classes().at(0).prompt, std::string("an a"));
    QCOMPARE(catalogue.classes().at(0).realImages, 1);
    QCOMPARE(catalogue.images().at(0).key.ordinal, -1);
    QVERIFY(catalogue.images().at(0).failed());
    QCOMPARE(catalogue.image({0, 1, 3})->hash, std::string("abc"));
    QVERIFY(!catalogue.image({0, 1, 4}));
    QVERIFY(std::isnan(catalogue.predictions().at(0).confidence));
    QCOMPARE(catalogue.predictions().at(1).confidence, 0.1F);
    QCOMPARE(catalogue.prototypes().at(0).nearest.at(1), std::string("y"));
  }

  void aFailedTransactionLeavesNothing() {
    const fs::path file = newFile();
    Catalogue::create(file);
    Catalogue catalogue(file, false);
    try {
      catalogue.transaction([&] {
        catalogue.setMeta("a", "1");
        throw Cancelled();
      });
      QFAIL("the exception was lost");
    } catch (const Cancelled&) {
    }
    QVERIFY(!catalogue.meta("a"));
  }

  void aNewerProjectIsRefused() {
    const fs::path file = newFile();
    Catalogue::create(file);
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version=99");
    try {
      Catalogue(file, false);
      QFAIL("opened");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("project.newer"));
      QVERIFY(std::string(error.what()).find("99") != std::string::npos);
    }
  }

  void aDamagedFileIsRefused() {
    const fs::path file = newFile();
    QFile damaged(QString::fromStdString(file.string()));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(QByteArray(5000, 'x'));
    damaged.close();
    try {
      Catalogue(file, false);
      QFAIL("opened");
    } catch (const Error& error) {
      QCOMPARE(error.code(), std::string("project.damaged"));
    }
  }

  void theJournalFoldsToWhatIsInForce() {
    const fs::path file = newFile();
    Catalogue::create(file);
    Catalogue catalogue(file, false);
    SelectionSettings preset;
    preset.beta = 0.7F;
    QVERIFY(Decisions::fold(catalogue.journal(), preset).settings == preset);
    SelectionSettings wanted{5, 0.3F, Strategy::Similarity, NormalSet::AllFirst};
    journalSettings(catalogue, wanted);
    journalOverride(catalogue, "a", 1, 4, "sharper");
    journalOverride(catalogue, "a", 1, 4, ""); // a key pressed in the window: it says nothing about the note
    journalOverride(catalogue, "a", 2, baselineChoice, "");
    journalOverride(catalogue, "a", 2, noOverride, "");
    const Decisions decisions = Decisions::fold(catalogue.journal(), preset);
    QVERIFY(decisions.settings == wanted);
    QCOMPARE(decisions.overrides.size(), std::size_t{1});
    QCOMPARE(decisions.overrides.at({"a", 1}), 4);
    QCOMPARE(decisions.notes.at({"a", 1}), std::string("sharper"));
  }

  /// Against the plainest statement of undo: a list of states and a place in it.
  void undoAndRedoWalkThroughEveryState() {
    const fs::path file = newFile();
    Catalogue::create(file);
    Catalogue catalogue(file, false);
    using Overrides = std::map<std::pair<std::string, int>, int>;
    std::vector<Overrides> states{{}};
    std::size_t place = 0;
    RandomStream random({.seed = 8, .purpose = "journal"});
    for (int step = 0; step < 400; ++step) {
      const std::uint64_t what = random.below(5);
      if (what < 2 && place > 0) {
        journalUndo(catalogue);
        --place;
      } else if (what == 2 && place + 1 < states.size()) {
        journalRedo(catalogue);
        ++place;
      } else {
        const std::pair<std::string, int> sample{"a", static_cast<int>(random.below(6))};
        const int choice = static_cast<int>(random.below(4)) + noOverride;
        journalOverride(catalogue, sample.first, sample.second, choice, "");
        states.resize(place + 1);
        states.push_back(states.back());
        if (choice == noOverride)
          states.back().erase(sample);
        else
          states.back()[sample] = choice;
        ++place;
      }
      const auto journal = catalogue.journal();
      QVERIFY(Decisions::fold(journal, {}).overrides == states[place]);
      QCOMPARE(nextUndo(journal).has_value(), place > 0);
      QCOMPARE(nextRedo(journal).has_value(), place + 1 < states.size());
    }
    // More undos than decisions change nothing, and nothing was ever taken out of the journal.
    for (int i = 0; i < 500; ++i)
      journalUndo(catalogue);
    QVERIFY(Decisions::fold(catalogue.journal(), {}).overrides.empty());
    QCOMPARE(catalogue.journal().size(), std::size_t{900});
    const std::vector<Decision> history = decisionHistory(catalogue.journal());
    QVERIFY(std::none_of(history.begin(), history.end(),
                         [](const Decision& decision) { return decision.state == DecisionState::InForce; }));
  }

  void aSecondReaderSeesWhatWasCommitted() {
    const fs::path file = newFile();
    Catalogue::create(file);
    Catalogue writer(file, false);
    const Catalogue reader(file, true);
    writer.setMeta("a", "1");
    QCOMPARE(reader.meta("a").value_or(""), std::string("1"));
  }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"
