// SPDX-License-Identifier: GPL-3.0-or-later
// Model files that are exchanged between two runs of a project.
#include "base/files.h"
#include "base/sha256.h"
#include "pipeline/create_project.h"
#include "pipeline/pipeline.h"
#include "project/catalogue.h"
#include "project/model_pins.h"
#include "project/preset.h"
#include "project/verify.h"
#include "support/colour_detector.h"
#include "support/errors.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "support/tiny_decoder.h"
#include "support/tiny_project.h"
#include "weights/safetensors.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// The same network or configuration in a file of other bytes.
void exchange(const fs::path& file) {
  if (file.extension() != ".safetensors") return writeFileAtomically(file, readFile(file) + "\n");
  TensorMap tensors;
  for (const SafetensorsFile stored(file); const auto& [name, entry] : stored.entries())
    tensors[name] = stored.tensor(name).clone();
  for (auto& [name, tensor] : tensors)
    if (tensor.is_floating_point()) tensor.mul_(1.5);
  saveSafetensors(file, tensors);
}

} // namespace

class TestModelPins : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_model, m_project;
  int m_count = 0;

  /// Codes of what it warned of.
  static std::vector<std::string> run(const fs::path& folder, Stage until, int shard = 0, bool accept = false) {
    std::vector<std::string> codes;
    TaskContext context;
    context.onWarning = [&](const Error& error) { codes.push_back(error.code()); };
    runPipeline(*Project::open(folder, Access::ReadWrite),
                {.until = until, .shard = shard, .shards = 3, .acceptModel = accept}, context);
    return codes;
  }

  fs::path newProject(const std::function<void(Preset&)>& change = {}) {
    Preset preset = Preset::load("tiny");
    preset.synthesis.model = m_model;
    if (change) change(preset);
    const fs::path folder = m_root / (std::to_string(m_count) + std::to_string(m_count) + ".stillroom");
    fs::remove_all(folder);
    createProject({folder, m_root / "data", preset});
    return folder;
  }

  /// Refused by name and with both hashes, and nothing was kept.
  static void refused(const fs::path& folder, const std::function<void()>& action, const fs::path& file,
                      const std::string& recorded, const std::string& code = "model.changed") {
    const std::string before = dumpOf(folder);
    std::string sentence;
    QCOMPARE(errorCode(action, &sentence), code);
    for (const std::string& part : {file.string(), recorded, sha256HexOfFile(file)})
      QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());
    QCOMPARE(dumpOf(folder), before);
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    writeTinyData(m_root / "data");
  }

  void init() {
    m_model = m_root / ("model-" + std::to_string(++m_count));
    fs::copy(testData() / "tiny_diffusers", m_model, fs::copy_options::recursive);
  }

  void whatMadeTheImagesIsNotExchanged_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"unet/diffusion_pytorch_model.safetensors", "vae/diffusion_pytorch_model.safetensors",
                             "text_encoder/model.safetensors", "unet/config.json", "vae/config.json",
                             "text_encoder/config.json", "tokenizer/vocab.json", "scheduler/scheduler_config.json"})
      QTest::newRow(file) << file;
  }
  void whatMadeTheImagesIsNotExchanged() {
    QFETCH(QString, file);
    const fs::path folder = newProject(), changed = m_model / file.toStdString();
    runUntil(folder, Stage::Prototypes);
    run(folder, Stage::Synthesise, 0);
    const std::string recorded = sha256HexOfFile(changed);
    exchange(changed);
    refused(
        folder, [&] { run(folder, Stage::Synthesise, 1); }, changed, recorded);
  }

  void nobodyEncodesByAnotherAutoencoder() {
    const fs::path folder = newProject(), changed = m_model / "vae" / "diffusion_pytorch_model.safetensors";
    run(folder, Stage::Encode, 0);
    const std::string recorded = sha256HexOfFile(changed);
    exchange(changed);
    refused(
        folder, [&] { run(folder, Stage::Encode, 1); }, changed, recorded);
  }

  void aFileBesideThePinnedOnesIsAnotherModel() {
    const fs::path folder = newProject(), added = m_model / "tokenizer" / "added_tokens.json";
    runUntil(folder, Stage::Prototypes);
    run(folder, Stage::Synthesise, 0);
    writeFileAtomically(added, "{}");
    refused(
        folder, [&] { run(folder, Stage::Synthesise, 1); }, added, "–");
  }

  void anotherDecoderIsRefused() {
    const fs::path decoder = m_root / ("decoder-" + std::to_string(m_count));
    writeTinyDecoder(decoder);
    const fs::path folder = newProject([&](Preset& preset) { preset.synthesis.decoder = decoder; });
    runUntil(folder, Stage::Prototypes);
    run(folder, Stage::Synthesise, 0);
    const fs::path changed = decoder / "diffusion_pytorch_model.safetensors";
    const std::string recorded = sha256HexOfFile(changed);
    exchange(changed);
    refused(
        folder, [&] { run(folder, Stage::Synthesise, 1); }, changed, recorded);
  }

  void candidatesOnDemandAreRefusedToo() {
    const fs::path folder = newProject(), changed = m_model / "unet" / "diffusion_pytorch_model.safetensors";
    runUntil(folder, Stage::Detect);
    const std::string recorded = sha256HexOfFile(changed);
    exchange(changed);
    std::string sentence;
    const auto ask = [&](bool accept) {
      return makeCandidates(*Project::open(folder, Access::ReadWrite), {.samples = {{0, 0}}, .acceptModel = accept},
                            {});
    };
    QCOMPARE(errorCode([&] { ask(false); }, &sentence), std::string("model.changed"));
    QVERIFY2(sentence.find(recorded) != std::string::npos, sentence.c_str());
    QCOMPARE(Project::open(folder, Access::ReadOnly)->catalogue().images().size(), std::size_t{6});
    QCOMPARE(ask(true).front().made, 20);
  }

  void anEqualModelElsewhereIsTheSame() {
    const fs::path folder = newProject();
    run(folder, Stage::Synthesise, 0);
    fs::rename(m_model, m_root / "moved");
    fs::create_directory_symlink(m_root / "moved", m_model);
    QCOMPARE(errorCode([&] { run(folder, Stage::Synthesise, 1); }), std::string());
    fs::remove(m_model);
    fs::rename(m_root / "moved", m_model);
  }

  void whatIsTakenOnPurposeIsRecorded() {
    const fs::path folder = newProject(), changed = m_model / "unet" / "diffusion_pytorch_model.safetensors";
    run(folder, Stage::Synthesise, 0);
    QVERIFY(mixtureText(*Project::open(folder, Access::ReadOnly)).empty());
    const std::string former = sha256HexOfFile(changed), bytes = readFile(changed);
    exchange(changed);
    const std::string latter = sha256HexOfFile(changed);
    QCOMPARE(run(folder, Stage::Synthesise, 1, true), std::vector<std::string>{"model.accepted"});
    QCOMPARE(run(folder, Stage::Synthesise, 2), std::vector<std::string>()); // needs no word any more
    {
      const auto project = Project::open(folder, Access::ReadOnly);
      const nlohmann::json models = modelsJson(*project);
      QVERIFY(models["mixed"].get<bool>());
      const std::string name = "unet/diffusion_pytorch_model.safetensors";
      QCOMPARE(models["uses"][0]["images"].get<int>(), 4);
      QCOMPARE(models["uses"][0]["files"][name].get<std::string>(), latter);
      QCOMPARE(models["uses"][1]["files"][name].get<std::string>(), former);
      const nlohmann::json accepted = {{name, latter}};
      QVERIFY(models["taken"].back()["files"] == accepted);
      const std::string text = mixtureText(*project);
      QVERIFY2(text.find("4 by " + name + " " + latter.substr(0, 12)) != std::string::npos, text.c_str());
      const VerifyReport report = verifyProject(*project, false, {});
      QVERIFY(report.faults.empty());
      QCOMPARE(report.notes, std::vector<std::string>{text});
    }
    writeFileAtomically(changed, bytes);
    Project::open(folder, Access::ReadWrite)->catalogue().removeImage({2, 0, baselineChoice});
    refused(
        folder, [&] { run(folder, Stage::Synthesise, 2); }, changed, latter);
  }

  /// Else a class's prototypes would be made of latents of two autoencoders.
  void classesWithoutPrototypesAreEncodedAgain() {
    const fs::path folder = newProject();
    run(folder, Stage::Prototypes, 0);
    run(folder, Stage::Encode, 1);
    exchange(m_model / "vae" / "diffusion_pytorch_model.safetensors");
    run(folder, Stage::Encode, 2, true);
    const std::string kept = sha256HexOfFile(folder / "tensors" / "prototypes" / "0000.safetensors");
    for (const int shard : {0, 1, 2})
      run(folder, Stage::Prototypes, shard);
    const std::string mixed = fileListing(folder / "tensors" / "prototypes");
    QVERIFY(mixed.find(kept) != std::string::npos);
    ++m_count;
    const fs::path fresh = newProject();
    for (const int shard : {1, 2})
      run(fresh, Stage::Prototypes, shard);
    std::istringstream lines(fileListing(fresh / "tensors" / "prototypes"));
    for (std::string line; std::getline(lines, line);)
      QVERIFY2(mixed.find(line) != std::string::npos, line.c_str());
  }

  void projectsFromBeforeThePinsGoByTheirRecords() {
    const fs::path folder = newProject(), changed = m_model / "unet" / "diffusion_pytorch_model.safetensors";
    run(folder, Stage::Synthesise, 0);
    const auto forget = [&] {
      Project::open(folder, Access::ReadWrite)->catalogue().removeMeta(MetaKey::ModelsPinned);
    };
    forget();
    run(folder, Stage::Synthesise, 1);
    forget();
    const std::string recorded = sha256HexOfFile(changed);
    exchange(changed);
    std::string sentence;
    QCOMPARE(errorCode([&] { run(folder, Stage::Synthesise, 2); }, &sentence), std::string("model.changed"));
    QVERIFY2(sentence.find(recorded) != std::string::npos, sentence.c_str());
  }

  void theDetectorIsTheOneThatPredicted() {
    const fs::path folder = newProject();
    runUntil(folder, Stage::Detector);
    const fs::path file = folder / "models" / "detector.safetensors";
    const std::string recorded = sha256HexOfFile(file);
    runUntil(folder, Stage::Synthesise);
    exchange(file);
    refused(
        folder, [&] { run(folder, Stage::Detect); }, file, recorded, "detector.changed");
  }

  void aDetectorThatIsTakenAgainIsTheSame() {
    const fs::path given = m_root / "given.safetensors";
    writeColourDetector(given, {"ash", "birch", "cedar"});
    const fs::path folder = newProject([&](Preset& preset) { preset.detector.file = given; });
    runUntil(folder, Stage::Detector);
    fs::remove(folder / "models" / "detector.safetensors");
    (void)verifyProject(*Project::open(folder, Access::ReadWrite), true, {});
    const std::string recorded = sha256HexOfFile(given);
    writeColourDetector(given, {"ash", "birch", "cedar"}, 1);
    refused(
        folder, [&] { run(folder, Stage::Detector); }, given, recorded);
  }
};

STILLROOM_TEST(TestModelPins)
#include "test_model_pins.moc"
