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
    const fs::path model = m_root / "wild", weights = model / "vae" / "diffusion_pytorch_model.safetensors";
    fs::copy(testData() / "tiny_diffusers", model, fs::copy_options::recursive);
    TensorMap tensors;
    for (const SafetensorsFile file(weights); const auto& [name, entry] : file.entries())
      tensors[name] = file.tensor(name).clone();
    tensors.at("decoder.conv_in.weight") = at::full(tensors.at("decoder.conv_in.weight").sizes(), 3e38);
    saveSafetensors(weights, tensors);
    writeTinyData(m_root / "data");
    Preset preset = Preset::load("tiny");
    preset.synthesis.model = model.string();
    createProject({m_root / "wild.stillroom", m_root / "data", preset});
    runUntil(m_root / "wild.stillroom");
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

  void anImageThatCannotBeDecodedHasFailed() {
    const fs::path folder = newProject();
    runUntil(folder, Stage::Synthesise);
    ImageRow spoilt;
    {
      const auto project = Project::open(folder, Access::ReadOnly);
      spoilt = project->catalogue().images().front();
    }
    writeFileAtomically(folder / imagePath(spoilt.hash), "no picture at all");
    int warnings = 0;
    TaskContext context;
    context.onWarning = [&](const Error& error) { warnings += error.code() == "image.unreadable"; };
    runPipeline(*Project::open(folder, Access::ReadWrite), {}, context);
    QCOMPARE(warnings, 1);
    const auto project = Project::open(folder, Access::ReadOnly);
    QCOMPARE(project->catalogue().image(spoilt.key)->problem, ImageProblem::Unreadable);
    QVERIFY(currentSelection(*project->contents()).samples.front().flagged());
    QVERIFY(verifyProject(*project, false, {}).faults.empty());
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
