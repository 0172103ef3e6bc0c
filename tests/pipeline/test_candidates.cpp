// SPDX-License-Identifier: GPL-3.0-or-later
// Candidates on demand: for samples that aren't flagged, and beyond the plan.
#include "base/error.h"
#include "base/files.h"
#include "distill/selection/candidate_plan.h"
#include "export/exporter.h"
#include "pipeline/create_project.h"
#include "pipeline/pipeline.h"
#include "project/catalogue.h"
#include "project/chosen_images.h"
#include "project/layout.h"
#include "project/verify.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

constexpr int planned = 8, chunk = 2;

std::vector<std::string> faultsOf(const fs::path& folder) {
  return verifyProject(*Project::open(folder, Access::ReadOnly), false, {}).faults;
}

std::shared_ptr<const ProjectContents> contentsOf(const fs::path& folder) {
  return Project::open(folder, Access::ReadOnly)->contents();
}

std::vector<CandidatesMade> request(const fs::path& folder, std::vector<CandidateRequest::Sample> samples, int more = 0,
                                    const TaskContext& context = {}) {
  return makeCandidates(*Project::open(folder, Access::ReadWrite), {.samples = std::move(samples), .more = more},
                        context);
}

void setBeta(const fs::path& folder, float beta) {
  const auto project = Project::open(folder, Access::ReadWrite);
  SelectionSettings settings = project->contents()->settings;
  settings.beta = beta;
  project->saveSettings(settings);
}

/// Everything that the catalogue and the feature files say of a sample's candidates.
std::string recordOf(const fs::path& folder, CandidateRequest::Sample sample, int from = 0, int to = 1000) {
  const auto project = Project::open(folder, Access::ReadOnly);
  const Catalogue& catalogue = project->catalogue();
  std::string text;
  for (int ordinal = from; ordinal < to; ++ordinal) {
    const ImageKey key{sample.classIndex, sample.slot, ordinal};
    const auto image = catalogue.image(key);
    if (!image) continue;
    text += std::to_string(ordinal) + " " + image->hash + " " + std::string(stillroom::name(image->problem)) + " " +
            image->chunk + " " + catalogue.provenance(image->provenance).value_or("none");
    if (const auto prediction = catalogue.prediction(key)) {
      char confidence[40];
      std::snprintf(confidence, sizeof confidence, " %d %a ", prediction->predicted,
                    static_cast<double>(prediction->confidence));
      text += confidence + prediction->featureFile + " " + std::to_string(prediction->featureRow) + " " +
              catalogue.artefact(prediction->featureFile).value().sha256;
    }
    text += "\n";
  }
  return text;
}

std::vector<int> ordinalsOf(const ProjectContents& contents, std::size_t row) {
  const SelectionInput& input = *contents.selection;
  return {input.candidateOrdinal.begin() + input.firstCandidate[row],
          input.candidateOrdinal.begin() + input.firstCandidate[row + 1]};
}

/// 0, 1, … count − 1.
std::vector<int> firstOrdinals(int count) {
  std::vector<int> ordinals;
  for (int ordinal = 0; ordinal < count; ++ordinal)
    ordinals.push_back(ordinal);
  return ordinals;
}

StageState stageOf(const ProjectContents& contents, Stage stage) {
  return contents.stages.at(static_cast<std::size_t>(stage));
}

/// Asks to stop, or fails, once a stage has come so far.
struct Interruption {
  std::stop_source source;
  TaskContext context;
  Interruption(Stage stage, std::int64_t done, bool fails = false) {
    context.stop = source.get_token();
    context.onProgress = [this, stage, done, fails](const Progress& progress) {
      if (progress.stage != stage || progress.done < done) return;
      if (fails) throw std::runtime_error("killed");
      source.request_stop();
    };
  }
};

/// Counts what is reported as made or detected, and remembers where each stage ended.
struct Witness {
  TaskContext context;
  int reports = 0;
  bool tooMuch = false;
  std::map<Stage, Progress> last;
  Witness() {
    context.onProgress = [this](const Progress& progress) {
      reports += progress.stage == Stage::Candidates || progress.stage == Stage::DetectCandidates;
      tooMuch = tooMuch || progress.done > progress.total;
      last[progress.stage] = progress;
    };
  }
};

} // namespace

class TestCandidates : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;
  fs::path m_whole; ///< run at the preset's β, which leaves some samples normal
  fs::path m_all;   ///< run at β = 1, so that every sample has its planned candidates
  int m_count = 0;
  CandidateRequest::Sample m_normal, m_flagged;
  std::size_t m_normalRow = 0, m_flaggedRow = 0;

  fs::path newProject() {
    Preset preset = Preset::load("tiny");
    preset.synthesis.candidates = planned;
    preset.synthesis.candidateBatch = chunk;
    const fs::path folder = m_root / ("p" + std::to_string(m_count++) + ".stillroom");
    createProject({folder, m_root / "data", preset});
    return folder;
  }

  fs::path copyOf(const fs::path& project) {
    const fs::path copy = m_root / ("copy" + std::to_string(m_count++) + ".stillroom");
    fs::copy(project, copy, fs::copy_options::recursive);
    return copy;
  }

  /// A run makes nothing, and every stage says that it is done.
  static void isWhole(const fs::path& folder) {
    const std::string before = dumpOf(folder), files = fileListing(folder);
    Witness witness;
    runUntil(folder, std::nullopt, witness.context);
    QCOMPARE(witness.reports, 0);
    QCOMPARE(dumpOf(folder), before);
    QCOMPARE(fileListing(folder), files);
    QVERIFY(faultsOf(folder).empty());
    const auto contents = contentsOf(folder);
    for (const StageState& stage : contents->stages)
      QVERIFY2(stage.done == stage.total, std::string(name(stage.stage)).c_str());
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    writeTinyData(m_root / "data");
    m_whole = newProject();
    runUntil(m_whole);
    m_all = copyOf(m_whole);
    setBeta(m_all, 1);
    runUntil(m_all);
    const auto contents = contentsOf(m_whole);
    const SelectionResult result = currentSelection(*contents);
    const auto find = [&](bool flagged) {
      std::size_t row = 0;
      while (row < result.samples.size() && result.samples[row].flagged() != flagged)
        ++row;
      return row;
    };
    m_normalRow = find(false);
    m_flaggedRow = find(true);
    QVERIFY2(m_normalRow < 6 && m_flaggedRow < 6, "the tiny project must have a normal sample and a flagged one");
    m_normal = {contents->selection->classIndex[m_normalRow], contents->selection->slot[m_normalRow]};
    m_flagged = {contents->selection->classIndex[m_flaggedRow], contents->selection->slot[m_flaggedRow]};
    QVERIFY(recordOf(m_whole, m_normal).empty());
  }

  void groupsDontDependOnWhatWasAskedFor() {
    const CandidatePlan plan(planned, chunk);
    for (int ordinal = 0; ordinal < 40; ++ordinal) {
      const CandidateGroup group = plan.groupOf(ordinal);
      QVERIFY(group.first <= ordinal && ordinal < group.first + group.count);
      QCOMPARE(group.first % chunk, 0);
      QCOMPARE(group.count, ordinal < planned ? planned : chunk);
      QCOMPARE(plan.wholeGroups(ordinal + 1), group.first + group.count);
      QVERIFY(featurePath(group, 1, 2) != featurePath(plan.groupOf(group.first + group.count), 1, 2));
    }
    QCOMPARE(plan.wholeGroups(0), 0);
  }

  void theyAreThoseThatARunMakes() {
    const fs::path folder = copyOf(m_whole);
    const auto made = request(folder, {m_normal});
    QCOMPARE(made.size(), std::size_t{1});
    QVERIFY(made.front().sample == m_normal);
    QCOMPARE(made.front().made, planned);
    QCOMPARE(made.front().candidates, planned);
    QCOMPARE(recordOf(folder, m_normal), recordOf(m_all, m_normal));
    isWhole(folder);
    QCOMPARE(stageOf(*contentsOf(folder), Stage::Candidates).total,
             stageOf(*contentsOf(m_whole), Stage::Candidates).total + planned);
  }

  /// Where the rule asks for them too, nothing tells a request from a run.
  void pendingOnesLeaveWhatARunLeaves() {
    const fs::path folder = copyOf(m_whole), run = copyOf(m_whole);
    for (const fs::path& project : {folder, run})
      setBeta(project, 1);
    runUntil(run);
    std::vector<CandidateRequest::Sample> pending;
    const auto contents = contentsOf(folder);
    const SelectionResult result = currentSelection(*contents);
    for (std::size_t row = 0; row < result.samples.size(); ++row)
      if (result.samples[row].status == SampleStatus::Pending)
        pending.push_back({contents->selection->classIndex[row], contents->selection->slot[row]});
    QVERIFY(!pending.empty());
    request(folder, pending);
    QCOMPARE(dumpOf(folder), dumpOf(run));
    QCOMPARE(fileListing(folder), fileListing(run));
  }

  void askedForTwiceTheyAreMadeOnce() {
    const fs::path folder = copyOf(m_whole);
    request(folder, {m_normal, m_normal});
    const std::string before = dumpOf(folder);
    Witness witness;
    QCOMPARE(request(folder, {m_normal, m_flagged}, 0, witness.context).front().made, 0);
    QCOMPARE(witness.reports, 0);
    QCOMPARE(dumpOf(folder), before);
  }

  void aNormalSampleStaysNormalUntilAPersonChooses() {
    const fs::path folder = copyOf(m_whole);
    const SelectionResult before = currentSelection(*contentsOf(folder));
    request(folder, {m_normal});
    const auto contents = contentsOf(folder);
    QCOMPARE(ordinalsOf(*contents, m_normalRow), firstOrdinals(planned));
    QVERIFY(currentSelection(*contents).samples == before.samples);
    Project::open(folder, Access::ReadWrite)->setOverride(m_normal.classIndex, m_normal.slot, 3);
    const SampleChoice choice = currentSelection(*contentsOf(folder)).samples[m_normalRow];
    QCOMPARE(choice.status, SampleStatus::Overridden);
    QCOMPARE(choice.ruleStatus, SampleStatus::Normal);
    QCOMPARE(choice.chosen, 3);
    isWhole(folder);
  }

  void moreGoOnWhereTheLastEnded() {
    const fs::path folder = copyOf(m_whole), other = copyOf(m_whole);
    const std::string first = recordOf(folder, m_flagged);
    QCOMPARE(request(folder, {m_flagged}, 1).front().made, chunk); // whole chunks
    QCOMPARE(request(folder, {m_flagged}, chunk + 1).front().made, 2 * chunk);
    const auto contents = contentsOf(folder);
    QCOMPARE(ordinalsOf(*contents, m_flaggedRow), firstOrdinals(planned + 3 * chunk));
    QCOMPARE(recordOf(folder, m_flagged, 0, planned), first);
    QVERIFY(recordOf(folder, m_flagged, planned)
                .find("#" + std::to_string(planned + chunk) + "+" + std::to_string(chunk)) != std::string::npos);
    isWhole(folder);
    // At once or by and by: the same.
    QCOMPARE(request(other, {m_flagged}, 3 * chunk).front().made, 3 * chunk);
    QCOMPARE(dumpOf(other), dumpOf(folder));
    QCOMPARE(fileListing(other), fileListing(folder));
  }

  void whatIsReportedAddsUp() {
    const fs::path folder = copyOf(m_whole);
    Witness witness;
    request(folder, {m_normal, m_flagged}, chunk, witness.context);
    QVERIFY(!witness.tooMuch);
    QCOMPARE(witness.last.size(), std::size_t{2});
    for (const auto& [stage, progress] : witness.last) {
      QCOMPARE(progress.done, std::int64_t{2 * (planned + chunk)});
      QCOMPARE(progress.total, progress.done);
    }
  }

  void noImageIsMadeTwice() {
    const fs::path folder = copyOf(m_whole);
    request(folder, {m_normal}, planned);
    const auto contents = contentsOf(folder);
    QCOMPARE(ordinalsOf(*contents, m_normalRow), firstOrdinals(2 * planned)); // the planned ones came with them
    std::vector<std::string> hashes(
        contents->candidateImages.begin() + contents->selection->firstCandidate[m_normalRow],
        contents->candidateImages.begin() + contents->selection->firstCandidate[m_normalRow + 1]);
    std::sort(hashes.begin(), hashes.end());
    QVERIFY(std::adjacent_find(hashes.begin(), hashes.end()) == hashes.end());
    isWhole(folder);
  }

  void theSelectionTakesThemIn() {
    const fs::path folder = copyOf(m_whole);
    request(folder, {m_flagged}, 5 * planned);
    SelectionSettings settings;
    {
      const auto project = Project::open(folder, Access::ReadWrite);
      settings = project->contents()->settings;
      settings.strategy = Strategy::Confidence;
      project->saveSettings(settings);
    }
    const auto contents = contentsOf(folder);
    const SelectionInput& input = *contents->selection;
    const auto begin = static_cast<std::size_t>(input.firstCandidate[m_flaggedRow]);
    std::size_t best = begin;
    for (std::size_t i = begin; i < static_cast<std::size_t>(input.firstCandidate[m_flaggedRow + 1]); ++i)
      if (input.candidateConfidence[i] > input.candidateConfidence[best]) best = i;
    QVERIFY2(input.candidateOrdinal[best] >= planned, "of 48 candidates one of the last 40 must be the best");
    QCOMPARE(currentSelection(*contents).samples[m_flaggedRow].chosen, input.candidateOrdinal[best]);

    // A person can choose one, and what is exported then is its file.
    constexpr int chosen = planned + 1;
    const auto project = Project::open(folder, Access::ReadWrite);
    project->setOverride(m_flagged.classIndex, m_flagged.slot, chosen);
    exportProject(exporters().front(), *project, m_root / "export", {});
    char file[32];
    std::snprintf(file, sizeof file, "%05d.png", m_flagged.slot);
    const fs::path exported =
        m_root / "export" / contents->classes[static_cast<std::size_t>(m_flagged.classIndex)].folder / file;
    QCOMPARE(readFile(exported), readFile(contents->imageFile(contents->candidateImages[begin + chosen])));
    QVERIFY(readFile(m_root / "export" / "manifest.json")
                .find("#" + std::to_string(planned) + "+" + std::to_string(chunk)) != std::string::npos);
  }

  void cancelledItKeepsWholeChunksAndForgetsTheRest() {
    const fs::path folder = copyOf(m_whole), whole = copyOf(m_whole);
    request(whole, {m_flagged}, 4 * chunk);
    Interruption interruption(Stage::Candidates, planned + 2 * chunk);
    QVERIFY_EXCEPTION_THROWN(request(folder, {m_flagged}, 4 * chunk, interruption.context), Cancelled);
    const auto count = static_cast<int>(ordinalsOfImages(folder, m_flagged).size());
    QVERIFY(count > planned && count < planned + 4 * chunk);
    QCOMPARE(count % chunk, 0);
    QVERIFY(faultsOf(folder).empty());
    runUntil(folder); // detects what is there
    QCOMPARE(ordinalsOf(*contentsOf(folder), m_flaggedRow), firstOrdinals(count));
    isWhole(folder);
    QCOMPARE(request(folder, {m_flagged}, planned + 4 * chunk - count).front().candidates, planned + 4 * chunk);
    QCOMPARE(dumpOf(folder), dumpOf(whole));
    QCOMPARE(fileListing(folder), fileListing(whole));
  }

  /// Part of the planned ones is of no use to a normal sample: they count once somebody asks again.
  void cancelledInThePlanItWaitsToBeAskedAgain() {
    const fs::path folder = copyOf(m_whole);
    Interruption interruption(Stage::Candidates, chunk);
    QVERIFY_EXCEPTION_THROWN(request(folder, {m_normal}, 0, interruption.context), Cancelled);
    const auto count = static_cast<int>(ordinalsOfImages(folder, m_normal).size());
    QVERIFY(count > 0 && count < planned);
    QCOMPARE(count % chunk, 0);
    isWhole(folder);
    QCOMPARE(ordinalsOf(*contentsOf(folder), m_normalRow), std::vector<int>());
    QCOMPARE(request(folder, {m_normal}).front().made, planned - count);
    QCOMPARE(recordOf(folder, m_normal), recordOf(m_all, m_normal));
    isWhole(folder);
  }

  void killedItIsGoneOnWithByTheNextRun_data() {
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("done");
    QTest::newRow("before the first") << int(Stage::Candidates) << 0;
    QTest::newRow("in the plan") << int(Stage::Candidates) << planned + chunk;
    QTest::newRow("beyond the plan") << int(Stage::Candidates) << 2 * planned + chunk;
    QTest::newRow("detecting") << int(Stage::DetectCandidates) << planned;
  }
  void killedItIsGoneOnWithByTheNextRun() {
    QFETCH(int, stage);
    QFETCH(int, done);
    const fs::path folder = copyOf(m_whole), whole = copyOf(m_whole);
    const std::vector<CandidateRequest::Sample> samples{m_normal, m_flagged};
    request(whole, samples, 3 * chunk);
    const Interruption interruption(static_cast<Stage>(stage), done, true);
    QCOMPARE(errorCode([&] { request(folder, samples, 3 * chunk, interruption.context); }),
             std::string("failure.unknown"));
    QVERIFY(fileListing(folder) != fileListing(whole));
    runUntil(folder);
    QCOMPARE(dumpOf(folder), dumpOf(whole));
    QCOMPARE(fileListing(folder), fileListing(whole));
    isWhole(folder);
  }

  void repairForgetsAndARunMakesAgain() {
    const fs::path whole = copyOf(m_whole);
    request(whole, {m_normal, m_flagged}, 2 * chunk);
    std::vector<fs::path> files;
    {
      const auto project = Project::open(whole, Access::ReadOnly);
      for (const ImageRow& row : project->catalogue().images())
        if (row.key.ordinal >= planned ||
            (row.key.ordinal == 0 && CandidateRequest::Sample{row.key.classIndex, row.key.slot} == m_normal))
          files.push_back(fs::path("images") / (row.hash + ".png"));
      for (const PredictionRow& row : project->catalogue().predictions())
        if (row.key.ordinal == planned + chunk) files.emplace_back(row.featureFile);
    }
    QCOMPARE(files.size(), static_cast<std::size_t>(2 * 2 * chunk + 1 + 2));
    for (std::size_t i = 0; i < files.size(); i += 3) {
      const fs::path folder = copyOf(whole);
      writeFileAtomically(folder / files[i], "damaged");
      const std::vector<std::string> faults = faultsOf(folder);
      QCOMPARE(faults.size(), std::size_t{1});
      QVERIFY2(faults.front().find(files[i].filename().string()) != std::string::npos, faults.front().c_str());
      verifyProject(*Project::open(folder, Access::ReadWrite), true, {});
      contentsOf(folder); // can be read in between
      runUntil(folder);
      QCOMPARE(dumpOf(folder), dumpOf(whole));
      QCOMPARE(fileListing(folder), fileListing(whole));
    }
  }

  /// Also the last whole chunk, of which nothing is left that would tell.
  void aLostChunkIsMadeAgain() {
    const fs::path whole = copyOf(m_whole);
    request(whole, {m_flagged}, chunk);
    const fs::path folder = copyOf(whole);
    {
      const auto project = Project::open(folder, Access::ReadOnly);
      for (const ImageRow& row : project->catalogue().images())
        if (row.key.ordinal >= planned) fs::remove(folder / "images" / (row.hash + ".png"));
    }
    QCOMPARE(faultsOf(folder).size(), std::size_t{chunk});
    verifyProject(*Project::open(folder, Access::ReadWrite), true, {});
    QCOMPARE(static_cast<int>(ordinalsOfImages(folder, m_flagged).size()), planned);
    QCOMPARE(stageOf(*contentsOf(folder), Stage::Candidates).done + chunk,
             stageOf(*contentsOf(folder), Stage::Candidates).total);
    runUntil(folder);
    QCOMPARE(dumpOf(folder), dumpOf(whole));
    QCOMPARE(fileListing(folder), fileListing(whole));
  }

  /// A repair that takes a baseline leaves its candidates: they are nobody else's.
  void candidatesWithoutBaselineGoToNoOtherSample() {
    for (int classIndex = 0; classIndex < 3; ++classIndex)
      for (int slot = 0; slot < 2; ++slot) {
        const fs::path folder = copyOf(m_all);
        Project::open(folder, Access::ReadWrite)->catalogue().removeImage({classIndex, slot, baselineChoice});
        const auto contents = contentsOf(folder);
        QCOMPARE(contents->selection->sampleCount(), std::size_t{5});
        QCOMPARE(contents->selection->candidateCount(), std::size_t{5 * planned});
        QCOMPARE(stageOf(*contents, Stage::Candidates).done, std::int64_t{5 * planned});
        QCOMPARE(stageOf(*contents, Stage::Candidates).total, std::int64_t{5 * planned});
      }
  }

  void aRequestThatCantBeMetIsRefused() {
    const fs::path folder = copyOf(m_whole);
    const std::string before = dumpOf(folder);
    QCOMPARE(errorCode([&] { request(folder, {m_normal, {0, 2}}); }), std::string("override.sample"));
    QCOMPARE(errorCode([&] { request(folder, {{3, 0}}); }), std::string("override.sample"));
    QCOMPARE(errorCode([&] { request(folder, {{-1, 0}}); }), std::string("override.sample"));
    QCOMPARE(errorCode([&] { request(folder, {m_normal}, -1); }), std::string("candidates.more"));
    QCOMPARE(errorCode([&] { request(folder, {m_normal}, 1001); }), std::string("candidates.more"));
    QCOMPARE(errorCode([&] { makeCandidates(*Project::open(folder, Access::ReadOnly), {.samples = {m_normal}}, {}); }),
             std::string("project.read-only"));
    QCOMPARE(dumpOf(folder), before);
    QCOMPARE(request(folder, {}).size(), std::size_t{0});

    const fs::path early = newProject();
    for (const std::optional<Stage> stage : {Stage::Scan, Stage::Prototypes, Stage::Synthesise}) {
      runUntil(early, stage);
      std::string sentence;
      QCOMPARE(errorCode([&] { request(early, {m_normal}); }, &sentence), std::string("candidates.too-early"));
      QVERIFY2(sentence.find("/" + std::to_string(m_normal.slot)) != std::string::npos, sentence.c_str());
    }
    runUntil(early, Stage::Detect);
    QCOMPARE(request(early, {m_normal}).front().made, planned);
    QCOMPARE(recordOf(early, m_normal), recordOf(m_all, m_normal));
  }

private:
  static std::vector<int> ordinalsOfImages(const fs::path& folder, CandidateRequest::Sample sample) {
    std::vector<int> ordinals;
    for (const ImageRow& row : Project::open(folder, Access::ReadOnly)->catalogue().images())
      if (row.key.ordinal >= 0 && CandidateRequest::Sample{row.key.classIndex, row.key.slot} == sample)
        ordinals.push_back(row.key.ordinal);
    return ordinals;
  }
};

STILLROOM_TEST(TestCandidates)
#include "test_candidates.moc"
