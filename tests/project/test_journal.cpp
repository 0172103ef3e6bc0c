// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "project/catalogue.h"
#include "project/journal.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace stillroom;
using stillroom::tests::errorCode;
using Kind = SampleDecision::Kind;

namespace {

const std::string folders[] = {"ash", "birch"};

SampleDecision pin(int slot, int choice, const std::string& note = {}) {
  return {.classFolder = "ash", .slot = slot, .choice = choice, .note = note};
}
SampleDecision review(int slot, int shown) {
  return {.kind = Kind::Reviewed, .classFolder = "ash", .slot = slot, .choice = shown};
}
SampleDecision note(int slot, const std::string& text) {
  return {.kind = Kind::Note, .classFolder = "ash", .slot = slot, .note = text};
}

SampleDecision anyDecision(RandomStream& random) {
  SampleDecision decision{.kind = static_cast<Kind>(random.below(3)),
                          .classFolder = folders[random.below(2)],
                          .slot = static_cast<int>(random.below(4))};
  if (decision.kind != Kind::Note) decision.choice = static_cast<int>(random.below(5)) + noOverride;
  if (decision.kind != Kind::Reviewed && random.below(2)) decision.note = "note " + std::to_string(random.below(3));
  return decision;
}

/// The plainest statement of what a decision does.
void decide(Decisions& state, const SampleDecision& decision) {
  const std::pair<std::string, int> sample{decision.classFolder, decision.slot};
  if (decision.kind == Kind::Override) {
    state.overrides.erase(sample);
    if (decision.choice != noOverride) state.overrides.emplace(sample, decision.choice);
    if (!decision.note.empty()) state.notes[sample] = decision.note;
  } else if (decision.kind == Kind::Reviewed) {
    state.reviews.erase(sample);
    if (decision.choice != notReviewed) state.reviews.emplace(sample, decision.choice);
  } else {
    state.notes.erase(sample);
    if (!decision.note.empty()) state.notes.emplace(sample, decision.note);
  }
}

} // namespace

class TestJournal : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  std::unique_ptr<Catalogue> m_catalogue;
  int m_count = 0;

  void write(const std::vector<SampleDecision>& decisions, const std::string& name = {}) {
    journalSamples(*m_catalogue, decisions, name);
  }
  Decisions folded() const { return Decisions::fold(m_catalogue->journal(), {}); }
  std::vector<Decision> history() const { return decisionHistory(m_catalogue->journal()); }

private Q_SLOTS:
  void init() {
    const auto file = std::filesystem::path(m_dir.path().toStdString()) / (std::to_string(m_count++) + ".db");
    Catalogue::create(file);
    m_catalogue = std::make_unique<Catalogue>(file, false);
  }

  void itFoldsToWhatIsInForce() {
    SelectionSettings preset;
    preset.beta = 0.7F;
    QVERIFY(Decisions::fold({}, preset).settings == preset);
    const SelectionSettings wanted{5, 0.3F, Strategy::Similarity, NormalSet::AllFirst};
    journalSettings(*m_catalogue, wanted);
    write({pin(1, 4, "sharper")});
    write({pin(1, 4)}); // a key pressed in the window: it says nothing about the note
    write({pin(2, baselineChoice)});
    write({pin(2, noOverride)});
    write({review(3, baselineChoice)});
    write({note(3, "crooked")});
    const Decisions decisions = Decisions::fold(m_catalogue->journal(), preset);
    QVERIFY(decisions.settings == wanted);
    QCOMPARE(decisions.overrides.size(), std::size_t{1});
    QCOMPARE(decisions.overrides.at({"ash", 1}), 4);
    QCOMPARE(decisions.notes.at({"ash", 1}), std::string("sharper"));
    QCOMPARE(decisions.notes.at({"ash", 3}), std::string("crooked"));
    QCOMPARE(decisions.reviews.at({"ash", 3}), baselineChoice);
  }

  void everyKindIsUndoneAndRedoneWhole_data() {
    QTest::addColumn<std::vector<SampleDecision>>("decisions");
    const auto row = [](const char* name, std::vector<SampleDecision> decisions) {
      QTest::newRow(name) << std::move(decisions);
    };
    row("settings", {});
    row("pin", {pin(0, 7)});
    row("pin with a note", {pin(0, 7, "why")});
    row("keep the baseline", {pin(0, baselineChoice)});
    row("clear", {pin(1, noOverride)});
    row("reviewed", {review(0, 3)});
    row("not reviewed", {review(1, notReviewed)});
    row("note", {note(0, "x")});
    row("no note", {note(1, "")});
    row("bulk", {pin(0, 7), review(0, 7), note(1, "a\nb"), pin(1, noOverride), review(2, baselineChoice)});
    row("bulk about one sample twice", {pin(0, 7), pin(0, 8)});
  }
  void everyKindIsUndoneAndRedoneWhole() {
    QFETCH(std::vector<SampleDecision>, decisions);
    write({pin(1, 2, "first"), review(1, 2)});
    const Decisions before = folded();
    if (decisions.empty())
      journalSettings(*m_catalogue, {.k = 9});
    else
      write(decisions);
    const Decisions after = folded();
    const Decision decided = history().back();
    QVERIFY(after != before);
    QVERIFY(decided.samples == decisions);
    for (int round = 0; round < 2; ++round) {
      QVERIFY(nextUndo(m_catalogue->journal()) == decided);
      journalUndo(*m_catalogue);
      QVERIFY(folded() == before);
      QCOMPARE(nextRedo(m_catalogue->journal())->sequence, decided.sequence);
      journalRedo(*m_catalogue);
      QVERIFY(folded() == after);
      QVERIFY(history().back() == decided);
    }
  }

  /// Against the plainest statement of undo: a list of states and a place in it.
  void undoAndRedoWalkThroughEveryState() {
    std::vector<Decisions> states(1);
    std::size_t place = 0, steps = 0;
    RandomStream random({.seed = 8, .purpose = "journal"});
    for (int step = 0; step < 600; ++step) {
      const std::uint64_t what = random.below(6);
      if (what < 2 && place > 0) {
        journalUndo(*m_catalogue);
        --place;
      } else if (what == 2 && place + 1 < states.size()) {
        journalRedo(*m_catalogue);
        ++place;
      } else {
        states.resize(place + 1);
        states.push_back(states.back());
        decideAnything(random, states.back());
        ++place;
        ++steps;
      }
      const auto journal = m_catalogue->journal();
      QVERIFY(Decisions::fold(journal, {}) == states[place]);
      QCOMPARE(nextUndo(journal).has_value(), place > 0);
      QCOMPARE(nextRedo(journal).has_value(), place + 1 < states.size());
    }
    // More undos than decisions change nothing, and nothing was ever taken out of the journal.
    for (int i = 0; i < 700; ++i)
      journalUndo(*m_catalogue);
    QVERIFY(folded() == Decisions());
    QCOMPARE(m_catalogue->journal().size(), std::size_t{1300});
    const std::vector<Decision> all = history();
    QCOMPARE(all.size(), steps);
    QVERIFY(std::none_of(all.begin(), all.end(),
                         [](const Decision& decision) { return decision.state == DecisionState::InForce; }));
  }

  void whatIsUndoneIsDroppedByTheNextDecision() {
    write({pin(0, 1)});
    write({pin(1, 1)});
    journalUndo(*m_catalogue);
    QVERIFY(history()[1].state == DecisionState::Undone);
    write({review(0, 1)});
    QVERIFY(history()[0].state == DecisionState::InForce);
    QVERIFY(history()[1].state == DecisionState::Dropped);
    QVERIFY(!nextRedo(m_catalogue->journal()));
  }

  void bulkDecisionsAreOneEntryWithAName() {
    write({pin(0, 1), pin(1, 1), pin(2, baselineChoice)});
    write({pin(0, baselineChoice), pin(1, baselineChoice)});
    write({pin(0, noOverride), pin(1, noOverride)});
    write({review(0, 1), review(1, 1)});
    write({review(0, notReviewed), review(1, notReviewed)});
    write({pin(0, 1), review(0, 1)});
    write({pin(0, baselineChoice), pin(1, noOverride), review(2, notReviewed), note(3, "a"), note(3, "b")});
    write({note(0, "a"), note(1, "b")}, "Two notes");
    write({pin(0, 1)}, "alone");
    std::vector<std::string> names;
    for (const Decision& decision : history())
      names.push_back(decision.name);
    const std::vector<std::string> expected{"Pin 3 samples",
                                            "Keep the baseline of 2 samples",
                                            "Clear the choice of 2 samples",
                                            "Mark 2 samples reviewed",
                                            "Mark 2 samples not reviewed",
                                            "pinned, reviewed",
                                            "4 samples: baseline kept, choice cleared, not reviewed, note",
                                            "Two notes",
                                            ""};
    QVERIFY(names == expected);
    QVERIFY(history().back().kind == Decision::Kind::Override);
  }

  void anOlderVersionsJournalIsRead() {
    m_catalogue->appendJournal("settings", R"({"beta":0.5,"k":3,"normal_set":"sequential","strategy":"conf"})");
    m_catalogue->appendJournal("override", R"({"choice":4,"class":"ash","note":"","slot":1})");
    m_catalogue->appendJournal("override", R"({"choice":-1,"class":"ash","note":"flat","slot":2})");
    m_catalogue->appendJournal("undo", "{}");
    m_catalogue->appendJournal("redo", "{}");
    const Decisions decisions = folded();
    QVERIFY((decisions.settings == SelectionSettings{3, 0.5F, Strategy::Confidence, NormalSet::Sequential}));
    QCOMPARE(decisions.overrides.at({"ash", 1}), 4);
    QCOMPARE(decisions.overrides.at({"ash", 2}), baselineChoice);
    QCOMPARE(decisions.notes.at({"ash", 2}), std::string("flat"));
    QVERIFY(decisions.reviews.empty());
  }

  void whatANewerVersionDecidedIsKeptAndCanBeUndone() {
    journalSettings(*m_catalogue, {.k = 4, .strategy = Strategy::Similarity});
    m_catalogue->appendJournal("crop", R"({"class":"ash","box":[1,2]})");
    m_catalogue->appendJournal("bulk", R"({"name":"Two","decisions":[{"kind":"crop","class":"ash","slot":0},
      {"kind":"note","class":"ash","slot":0,"note":"n","colour":3}]})");
    m_catalogue->appendJournal("settings",
                               R"({"beta":0.5,"k":3,"normal_set":"sequential","strategy":"genius","more":1})");
    QCOMPARE(folded().settings.k, 3);
    QVERIFY(folded().settings.strategy == Strategy::Similarity); // the last one known
    QCOMPARE(folded().notes.at({"ash", 0}), std::string("n"));
    QVERIFY(history()[1].kind == Decision::Kind::Unknown);
    QCOMPARE(history()[1].name, std::string("crop"));
    QCOMPARE(history()[2].samples.size(), std::size_t{1});
    for (int i = 0; i < 2; ++i)
      journalUndo(*m_catalogue);
    QCOMPARE(nextUndo(m_catalogue->journal())->name, std::string("crop"));
    journalUndo(*m_catalogue);
    QCOMPARE(nextUndo(m_catalogue->journal())->settings.k, 4);
  }

  void aDamagedEntryIsNamed_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("json");
    const auto row = [](const char* kind, const char* json) {
      QTest::newRow(json) << QString::fromLatin1(kind) << QString::fromLatin1(json);
    };
    row("override", "");
    row("override", R"({"class":"ash","slot":0})");
    row("override", R"({"class":"ash","slot":0,"choice":"4"})");
    row("override", R"({"class":"ash","slot":0,"choice":-3})");
    row("reviewed", R"({"class":"ash","slot":0,"reviewed":true})");
    row("note", R"({"class":"ash","slot":0,"note":7})");
    row("bulk", R"({"name":"x"})");
    row("bulk", R"({"name":"x","decisions":[7]})");
    row("settings", "[]");
  }
  void aDamagedEntryIsNamed() {
    QFETCH(QString, kind);
    QFETCH(QString, json);
    write({pin(0, 1)});
    m_catalogue->appendJournal(kind.toStdString(), json.toStdString());
    std::string sentence;
    QCOMPARE(errorCode([&] { (void)folded(); }, &sentence), std::string("journal.damaged"));
    QVERIFY(sentence.starts_with("Decision 2 "));
    QCOMPARE(errorCode([&] { (void)history(); }), std::string("journal.damaged"));
    journalUndo(*m_catalogue); // what is no longer in force needn't be understood
    QCOMPARE(folded().overrides.size(), std::size_t{1});
  }

  void aHundredThousandEntriesAddUp() {
    std::vector<JournalEntry> journal;
    RandomStream random({.seed = 3, .purpose = "long journal"});
    for (std::int64_t i = 1; i <= 100000; ++i) {
      const std::string sample = R"({"class":"n02102040","slot":)" + std::to_string(random.below(5000));
      JournalEntry entry{i, "2026-01-02T03:04:05Z", "override", sample + R"(,"choice":3,"note":""})"};
      if (i % 3 == 0) entry = {i, entry.time, "reviewed", sample + R"(,"reviewed":true,"shown":3})"};
      if (i % 10 == 0) entry = {i, entry.time, i % 20 ? "redo" : "undo", "{}"};
      journal.push_back(entry);
    }
    const Decisions decisions = Decisions::fold(journal, {});
    QVERIFY(!decisions.reviews.empty() && decisions.reviews.size() <= 5000);
    const std::vector<Decision> history = decisionHistory(journal);
    QCOMPARE(history.size(), std::size_t{90000});
    QVERIFY(nextUndo(journal).has_value());
    // What is in force, decided anew without the undone, adds up to the same.
    Decisions again;
    for (const Decision& decision : history)
      if (decision.state == DecisionState::InForce)
        for (const SampleDecision& sample : decision.samples)
          decide(again, sample);
    QVERIFY(again == decisions);
  }

private:
  /// One to four decisions in one entry, or now and then other settings.
  void decideAnything(RandomStream& random, Decisions& state) {
    if (random.below(8) == 0) {
      state.settings.k = static_cast<int>(random.below(20)) + 1;
      journalSettings(*m_catalogue, state.settings);
      return;
    }
    std::vector<SampleDecision> decisions(random.below(3) ? 1 : random.below(3) + 2);
    for (SampleDecision& decision : decisions) {
      decision = anyDecision(random);
      decide(state, decision);
    }
    write(decisions);
  }
};

STILLROOM_TEST(TestJournal)
#include "test_journal.moc"
