// SPDX-License-Identifier: GPL-3.0-or-later
// What a run refuses or warns of, on real projects.
#include "base/files.h"
#include "export/exporter.h"
#include "pipeline/create_project.h"
#include "pipeline/decoded_prototypes.h"
#include "pipeline/heat_maps.h"
#include "pipeline/stage_run.h"
#include "project/feature_table.h"
#include "support/colour_detector.h"
#include "support/errors.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// A context that keeps the warnings.
struct Warnings {
  std::vector<std::string> codes, sentences;
  TaskContext context;
  Warnings() {
    context.onWarning = [this](const Error& error) {
      codes.push_back(error.code());
      sentences.emplace_back(error.what());
    };
  }
  Warnings(const Warnings&) = delete;
  Warnings& operator=(const Warnings&) = delete;
  std::ptrdiff_t count(const std::string& code) const { return std::count(codes.begin(), codes.end(), code); }
  bool say(const std::string& part) const {
    return std::any_of(sentences.begin(), sentences.end(),
                       [&](const std::string& sentence) { return sentence.find(part) != std::string::npos; });
  }
};

/// The tiny model with `change` made to its autoencoder's tensors.
void writeModel(const fs::path& model, const std::function<void(TensorMap&)>& change) {
  const fs::path weights = model / "vae" / "diffusion_pytorch_model.safetensors";
  fs::copy(testData() / "tiny_diffusers", model, fs::copy_options::recursive);
  TensorMap tensors;
  for (const SafetensorsFile file(weights); const auto& [name, entry] : file.entries())
    tensors[name] = file.tensor(name).clone();
  change(tensors);
  saveSafetensors(weights, tensors);
}

} // namespace

class TestPipelineRefusals : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_fresh;

  std::shared_ptr<Project> fresh() const { return Project::open(m_fresh, Access::ReadOnly); }

  fs::path made(const std::string& name, const std::function<void(Preset&)>& change) const {
    Preset preset = Preset::load("tiny");
    change(preset);
    createProject({m_root / name, m_root / "data", preset});
    return m_root / name;
  }

  void refused(const std::string& code, const std::function<void()>& action,
               const std::vector<std::string>& parts = {}) const {
    std::string sentence;
    QCOMPARE(errorCode(action, &sentence), code);
    for (const std::string& part : parts)
      QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    m_fresh = makeTinyProject(m_root);
  }

  void shardsAndDevicesThatAreNone() {
    const auto project = Project::open(m_fresh, Access::ReadWrite);
    const auto runOn = [&](const char* device) { runPipeline(*project, {.device = device}, {}); };
    refused("run.shard", [&] { runPipeline(*project, {.shard = 3, .shards = 3}, {}); }, {"3/3"});
    refused("run.shard", [&] { runPipeline(*project, {.shard = 0, .shards = 0}, {}); }, {"0/0"});
    refused("device.unknown", [&] { runOn("tpu"); }, {"tpu"});
    if (at::hasCUDA()) QSKIP("There is a CUDA device here.");
    refused("device.missing", [&] { runOn("cuda:1"); }, {"cuda:1"});
  }

  void whatIsAskedForTooEarly() {
    refused("gradcam.no-detector", [&] { heatMapperOf(*fresh()); });
    refused("prototypes.missing", [&] { prototypeDecoderOf(fresh())(1, 0); }, {"@1/0"});
    const RunOptions options;
    const TaskContext context;
    const auto project = fresh();
    StageRun run(*project, options, context);
    refused("project.no-detector", [&] { (void)run.detectorClasses(); });
  }

  void filesThatAreNotThere() {
    const std::string file = (m_root / "none.pth").string();
    refused("project.detector", [&] { made("a", [&](Preset& preset) { preset.detector.file = file; }); }, {file});
    QVERIFY(!fs::exists(m_root / "a"));
    const fs::path folder = made("no-model.stillroom", [](Preset& preset) { preset.synthesis.model = ""; });
    refused("project.no-model", [&] { runUntil(folder); }, {"--diffusion"});
  }

  void classFoldersThatChanged() {
    const fs::path folder = makeTinyProject(m_root / "other");
    fs::rename(m_root / "other" / "data" / "cedar", m_root / "other" / "data" / "oak");
    refused("data.changed", [&] { runUntil(folder, Stage::Scan); }, {(m_root / "other" / "data").string()});
  }

  void detectorsThatDoNotKnowTheClasses() {
    const fs::path file = m_root / "others.safetensors";
    writeColourDetector(file, {"ash", "birch", "oak"});
    const auto with = [&](Preset& preset) { preset.detector.file = file.string(); };
    refused("detector.classes", [&] { made("others.stillroom", with); }, {"cedar", "3 classes"});
    // What comes there later shows when it is read.
    writeColourDetector(file, {"ash", "birch", "cedar"});
    const fs::path folder = made("others.stillroom", with);
    writeColourDetector(file, {"ash", "birch", "oak"});
    refused("detector.classes", [&] { runUntil(folder, Stage::Detector); }, {"cedar", "3 classes"});
  }

  void detectorsThatAreWrongOnRealImages_data() {
    QTest::addColumn<int>("turn");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("right") << 0 << ""
                           << "";
    QTest::newRow("turned")
        << 1 << "detector.permuted"
        << "ash → birch, birch → cedar, cedar → ash. It gets 0.0 % of the real images right, and 100.0 %";
    QTest::newRow("blind") << -1 << "detector.weak"
                           << "33.3 %";
  }

  void detectorsThatAreWrongOnRealImages() {
    QFETCH(int, turn);
    QFETCH(QString, code);
    QFETCH(QString, part);
    const std::string name = QTest::currentDataTag();
    const fs::path file = m_root / (name + ".safetensors");
    writeColourDetector(file, {"ash", "birch", "cedar"}, std::max(turn, 0));
    if (turn < 0) {
      const SafetensorsFile stored(file);
      TensorMap tensors;
      for (const auto& [key, entry] : stored.entries())
        tensors[key] = key.starts_with("classifier.") ? at::zeros(entry.shape) : stored.tensor(key).clone();
      saveSafetensors(m_root / "zeros.safetensors", tensors, stored.metadata());
      fs::rename(m_root / "zeros.safetensors", file);
    }
    const fs::path folder = made(name, [&](Preset& preset) { preset.detector.file = file.string(); });
    Warnings warnings;
    runUntil(folder, Stage::Detector, warnings.context);
    if (code.isEmpty()) {
      QVERIFY2(warnings.codes.empty(), warnings.codes.empty() ? "" : warnings.sentences[0].c_str());
      return;
    }
    QCOMPARE(warnings.codes, std::vector<std::string>{code.toStdString()});
    QVERIFY2(warnings.say(part.toStdString()), warnings.sentences[0].c_str());
  }

  void imagesThatFailAreWarnedOfAndLeftOut() {
    writeModel(m_root / "wild", [](TensorMap& tensors) { tensors.at("decoder.conv_in.weight").fill_(3e38); });
    const fs::path folder =
        made("wild.stillroom", [&](Preset& preset) { preset.synthesis.model = (m_root / "wild").string(); });
    Warnings run, exported;
    runUntil(folder, {}, run.context);
    QVERIFY(run.count("image.nan") >= 6);
    QVERIFY(run.say("ash/0 baseline: ") && run.say("cedar/1 candidate 0: "));
    const auto project = Project::open(folder, Access::ReadOnly);
    const ExportedSet written = exportProject(exporters().front(), *project, m_root / "exported",
                                              {.set = ExportSet::Baseline}, exported.context);
    QCOMPARE(exported.count("export.no-image"), std::ptrdiff_t{1});
    QVERIFY(exported.say("ash/0, ash/1, birch/0, birch/1, cedar/0, cedar/1"));
    QCOMPARE(written.images, std::size_t{0});
    QCOMPARE(written.leftOut.size(), std::size_t{6});
    QVERIFY(fs::exists(m_root / "exported" / "manifest.json"));
    QVERIFY(!fs::exists(m_root / "exported" / "birch" / "00001.png"));
  }

  void blackImagesAreWarnedOf() {
    writeModel(m_root / "dark", [](TensorMap& tensors) {
      tensors.at("decoder.conv_out.weight").zero_();
      tensors.at("decoder.conv_out.bias").fill_(-1);
    });
    const fs::path folder =
        made("dark.stillroom", [&](Preset& preset) { preset.synthesis.model = (m_root / "dark").string(); });
    Warnings warnings;
    runUntil(folder, {}, warnings.context);
    QVERIFY(warnings.count("image.black") >= 6);
    QCOMPARE(warnings.count("image.nan"), std::ptrdiff_t{0});
    QVERIFY(warnings.say("birch/0 baseline: the image is all black"));
    QVERIFY(warnings.say(" candidate 19: the image is all black"));
  }

  void exportsThatCannotBeMade() {
    const fs::path folder = made("half.stillroom", [](Preset&) {});
    runUntil(folder, Stage::Synthesise);
    const auto exportTo = [&](const fs::path& out) {
      exportProject(exporters().front(), *Project::open(folder, Access::ReadOnly), out, {.allowPending = true});
    };
    refused("export.incomplete", [&] { exportTo(m_root / "out"); }, {"0 of 6"});
    runUntil(folder);
    const fs::path file = m_root / "file", inFile = file / "out";
    writeFileAtomically(file, "x");
    refused("export.failed", [&] { exportTo(inFile); }, {inFile.string()});
    exportTo(m_root / "out");
    QVERIFY(fs::exists(m_root / "out" / "manifest.json"));
  }

  void featuresThatTheCatalogueDoesNotExpect() {
    saveSafetensors(m_root / "features.safetensors", {{"features", at::arange(6, at::kFloat).view({2, 3})}});
    FeatureTable table;
    table.add("features.safetensors", 1);
    QCOMPARE(table.read(m_root, 3), (std::vector<float>{3, 4, 5}));
    refused("project.features", [&] { (void)table.read(m_root, 4); }, {"features.safetensors"});
    table.add("features.safetensors", 2);
    refused("project.features", [&] { (void)table.read(m_root, 3); }, {"features.safetensors"});
  }
};

STILLROOM_TEST(TestPipelineRefusals)
#include "test_pipeline_refusals.moc"
