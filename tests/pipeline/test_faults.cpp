// SPDX-License-Identifier: GPL-3.0-or-later
// What a run makes of images that failed, and of decisions that can't be kept.
#include "base/error.h"
#include "base/files.h"
#include "export/exporter.h"
#include "export/feature_file.h"
#include "pipeline/create_project.h"
#include "pipeline/pipeline.h"
#include "project/catalogue.h"
#include "project/chosen_images.h"
#include "project/layout.h"
#include "project/preset.h"
#include "project/verify.h"
#include "support/errors.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// The first sample that has candidates.
ImageRow firstCandidate(const Project& project) {
  for (const ImageRow& row : project.catalogue().images())
    if (row.key.ordinal == 0) return row;
  return {};
}

} // namespace

class TestFaults : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;
  int m_count = 0;

  fs::path newProject() { return makeTinyProject(m_root, "p" + std::to_string(m_count++) + ".stillroom"); }

  /// A copy of the small model whose autoencoder has one layer of other weights.
  static void changeDecoder(const fs::path& model, const std::string& layer, double weight, double bias) {
    const fs::path file = model / "vae" / "diffusion_pytorch_model.safetensors";
    fs::copy(testData() / "tiny_diffusers", model, fs::copy_options::recursive);
    TensorMap tensors;
    for (const SafetensorsFile weights(file); const auto& [name, entry] : weights.entries())
      tensors[name] = weights.tensor(name).clone();
    tensors.at(layer + ".weight") = at::full(tensors.at(layer + ".weight").sizes(), weight);
    tensors.at(layer + ".bias") = at::full(tensors.at(layer + ".bias").sizes(), bias);
    saveSafetensors(file, tensors);
  }

  fs::path projectOf(const fs::path& model, const char* name) const {
    if (!fs::exists(m_root / "data")) writeTinyData(m_root / "data");
    Preset preset = Preset::load("tiny");
    preset.synthesis.model = model.string();
    createProject({m_root / name, m_root / "data", preset});
    return m_root / name;
  }

  /// Runs a project; how often that warned of an image that can't be read.
  static int unreadableImagesOf(const fs::path& folder, std::optional<Stage> until = {}) {
    int warnings = 0;
    TaskContext context;
    context.onWarning = [&](const Error& error) { warnings += error.code() == "image.unreadable"; };
    runUntil(folder, until, context);
    return warnings;
  }

private Q_SLOTS:
  void initTestCase() { m_root = m_dir.path().toStdString(); }

  /// It would make the project unreadable until the detector has seen it.
  void aCandidateIsChosenOnlyOnceItWasDetected() {
    const fs::path folder = newProject();
    runUntil(folder, Stage::Candidates);
    {
      const auto project = Project::open(folder, Access::ReadWrite);
      const ImageKey key = firstCandidate(*project).key;
      QCOMPARE(errorCode([&] { project->setOverride(key.classIndex, key.slot, 0); }),
               std::string("override.candidate"));
      QCOMPARE(errorCode([&] { (void)currentSelection(*project->contents()); }), std::string());
    }
    runUntil(folder);
    const auto project = Project::open(folder, Access::ReadWrite);
    const ImageKey key = firstCandidate(*project).key;
    project->setOverride(key.classIndex, key.slot, 0);
    QCOMPARE(errorCode([&] { (void)currentSelection(*project->contents()); }), std::string());
  }

  void aChosenCandidateThatWasLostIsMadeAgain() {
    const fs::path folder = newProject();
    runUntil(folder);
    ImageRow chosen;
    {
      const auto project = Project::open(folder, Access::ReadWrite);
      chosen = firstCandidate(*project);
      project->setOverride(chosen.key.classIndex, chosen.key.slot, 0);
      // Nothing is flagged any more, so that only the choice asks for the candidates.
      SelectionSettings settings = project->decisions().settings;
      settings.beta = 0;
      project->saveSettings(settings);
      for (const ImageRow& row : project->catalogue().images())
        if (row.key.ordinal >= 0) project->catalogue().removeImage(row.key);
      QCOMPARE(errorCode([&] { (void)currentSelection(*project->contents()); }), std::string());
    }
    runUntil(folder);
    const auto project = Project::open(folder, Access::ReadOnly);
    QCOMPARE(project->catalogue().image(chosen.key)->hash, chosen.hash);
    const auto contents = project->contents();
    QVERIFY(std::count(contents->overrides.begin(), contents->overrides.end(), 0) == 1);
  }

  void failedBaselinesAloneCanBeLookedAt() {
    const fs::path folder = newProject();
    runUntil(folder, Stage::Synthesise);
    const auto project = Project::open(folder, Access::ReadWrite);
    ImageRow row = project->catalogue().images().front();
    row.hash.clear();
    row.problem = ImageProblem::NotFinite;
    project->catalogue().putImage(row);
    const auto contents = project->contents();
    QCOMPARE(contents->selection->sampleCount(), std::size_t{1});
    QCOMPARE(currentSelection(*contents).flagged, 1);
    QCOMPARE(errorCode([&] { writeFeatures(*contents, m_root / "failed.safetensors"); }), std::string());
  }

  /// Latents may be fine where the decoder overflows.
  void anImageOfNoNumbersHasFailed() {
    const fs::path model = m_root / "wild";
    changeDecoder(model, "decoder.conv_in", 3e38, 0);
    runUntil(projectOf(model, "wild.stillroom"));
    const auto project = Project::open(m_root / "wild.stillroom", Access::ReadOnly);
    for (const ImageRow& row : project->catalogue().images())
      QCOMPARE(row.problem, ImageProblem::NotFinite);
    QCOMPARE(currentSelection(*project->contents()).counts[static_cast<std::size_t>(SampleStatus::Failed)], 6);
  }

  /// They belong to what an image can be made again from.
  void batchesAreFixedWhenTheProjectIsMade() {
    writeTinyData(m_root / "data");
    Preset preset = Preset::load("tiny");
    preset.synthesis.baselineBatch = preset.synthesis.candidateBatch = 0;
    preset.synthesis.candidates = 6;
    createProject({m_root / "batches.stillroom", m_root / "data", preset});
    const Preset made = Project::open(m_root / "batches.stillroom", Access::ReadOnly)->preset();
    QVERIFY(made.synthesis.baselineBatch >= 1);
    QVERIFY(made.synthesis.candidateBatch >= 1);
    QCOMPARE(6 % made.synthesis.candidateBatch, 0);
  }

  /// As `verify --repair` and a run would bring it back.
  void anImageThatCannotBeDecodedIsMadeAgain_data() {
    QTest::addColumn<bool>("candidate");
    QTest::newRow("a baseline") << false;
    QTest::newRow("a candidate") << true;
  }

  void anImageThatCannotBeDecodedIsMadeAgain() {
    QFETCH(bool, candidate);
    const fs::path whole = newProject(), folder = newProject();
    runUntil(whole);
    runUntil(folder, candidate ? Stage::Candidates : Stage::Synthesise);
    const std::string hash = Project::open(folder, Access::ReadOnly)->catalogue().images().at(candidate).hash;
    writeFileAtomically(folder / imagePath(hash), "no picture at all");
    QCOMPARE(unreadableImagesOf(folder), 1);
    QCOMPARE(dumpOf(folder), dumpOf(whole));
    QCOMPARE(fileListing(folder), fileListing(whole));
    QVERIFY(verifyProject(*Project::open(folder, Access::ReadOnly), false, {}).faults.empty());
  }

  /// All of this model's images are black, so that they lie in one file.
  void imagesThatShareASpoiltFileAreAllMadeAgain() {
    const fs::path model = m_root / "black";
    changeDecoder(model, "decoder.conv_out", 0, -1);
    const fs::path whole = projectOf(model, "black.stillroom"), folder = projectOf(model, "spoilt.stillroom");
    runUntil(whole);
    for (const Stage stage : {Stage::Synthesise, Stage::Candidates}) {
      runUntil(folder, stage);
      const std::vector<ImageRow> rows = Project::open(folder, Access::ReadOnly)->catalogue().images();
      QVERIFY(rows.size() >= 6);
      for (const ImageRow& row : rows)
        QCOMPARE(row.hash, rows.front().hash);
      writeFileAtomically(folder / imagePath(rows.front().hash), "no picture at all");
      QVERIFY(unreadableImagesOf(folder, stage == Stage::Synthesise ? Stage::Detect : Stage::Select) >= 1);
    }
    QCOMPARE(dumpOf(folder), dumpOf(whole));
    QVERIFY(verifyProject(*Project::open(folder, Access::ReadOnly), false, {}).faults.empty());
  }

  /// A disk that spoils it twice is no good: the run goes on without.
  void anImageThatStaysUnreadableHasFailed() {
    const fs::path folder = newProject();
    runUntil(folder, Stage::Synthesise);
    const ImageRow spoilt = Project::open(folder, Access::ReadOnly)->catalogue().images().front();
    const auto spoil = [&] { writeFileAtomically(folder / imagePath(spoilt.hash), "no picture at all"); };
    spoil();
    TaskContext context;
    int warnings = 0;
    context.onWarning = [&](const Error& error) { warnings += error.code() == "image.unreadable"; };
    context.onProgress = [&](const Progress& progress) {
      if (progress.stage == Stage::Synthesise && progress.done == progress.total) spoil();
    };
    runPipeline(*Project::open(folder, Access::ReadWrite), {}, context);
    QCOMPARE(warnings, 2);
    const auto project = Project::open(folder, Access::ReadOnly);
    QCOMPARE(project->catalogue().image(spoilt.key)->problem, ImageProblem::Unreadable);
    QVERIFY(currentSelection(*project->contents()).samples.front().flagged());
    QVERIFY(verifyProject(*project, false, {}).faults.empty());
  }

  /// A copy without its images is no reason to make hours of work again unasked.
  void anImageThatIsMissingStopsTheRun() {
    const fs::path whole = newProject(), folder = newProject();
    runUntil(whole);
    runUntil(folder, Stage::Synthesise);
    const ImageRow lost = Project::open(folder, Access::ReadOnly)->catalogue().images().front();
    fs::remove(folder / imagePath(lost.hash));
    QCOMPARE(errorCode([&] { runUntil(folder); }), std::string("image.lost"));
    verifyProject(*Project::open(folder, Access::ReadWrite), true, {});
    runUntil(folder);
    QCOMPARE(dumpOf(folder), dumpOf(whole));
  }

  void imagesAddedAfterARefusalAreFound() {
    const fs::path data = m_root / "few";
    writeTinyData(data);
    createProject({m_root / "few.stillroom", data, Preset::load("tiny")});
    std::vector<std::pair<fs::path, std::string>> taken;
    for (const auto& entry : fs::directory_iterator(data / "ash"))
      taken.emplace_back(entry.path(), readFile(entry.path()));
    for (const auto& [path, bytes] : taken)
      if (path != taken.front().first) fs::remove(path);
    QVERIFY(errorCode([&] { runUntil(m_root / "few.stillroom"); }) != "");
    for (const auto& [path, bytes] : taken)
      writeFileAtomically(path, bytes);
    QCOMPARE(errorCode([&] { runUntil(m_root / "few.stillroom"); }), std::string());
  }

  void theManifestSaysHowEachImageWasMade() {
    const fs::path folder = newProject();
    runUntil(folder);
    exportProject(exporters().front(), *Project::open(folder, Access::ReadOnly), m_root / "exported", {});
    const auto manifest = nlohmann::json::parse(readFile(m_root / "exported" / "manifest.json"));
    QVERIFY(!manifest.at("images").empty());
    for (const auto& image : manifest.at("images")) {
      const auto& record = manifest.at("made_by").at(image.at("made_by").get<std::string>());
      for (const char* key : {"model", "prototypes", "prompt", "scheduler", "steps", "strength", "guidance", "dtype"})
        QVERIFY2(record.contains(key), key);
      QVERIFY(!record.at("scheduler").get<std::string>().empty());
      QVERIFY(!image.at("chunk").get<std::string>().empty());
    }
  }

  void sizesThatCannotFitAreRefusedAtOnce() {
    Preset preset = Preset::load("tiny");
    preset.set("encode.size=64");
    QCOMPARE(errorCode([&] { preset.check(); }), std::string("preset.sizes"));
    preset = Preset::load("tiny");
    preset.set("detector.architecture=vgg99");
    QVERIFY(errorCode([&] { preset.check(); }) != "");
  }
};

STILLROOM_TEST(TestFaults)
#include "test_faults.moc"
