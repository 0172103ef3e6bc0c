// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "models/classifiers/detector.h"
#include "models/formats/autoencoder_files.h"
#include "models/formats/diffusion_model.h"
#include "models/formats/single_file.h"
#include "support/errors.h"
#include "support/test_data.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

const std::string tokenTable = "cond_stage_model.transformer.text_model.embeddings.token_embedding.weight";

TensorMap tensorsOf(const fs::path& path) {
  TensorMap tensors;
  for (const SafetensorsFile file(path); const auto& [name, entry] : file.entries())
    tensors[name] = file.tensor(name).clone();
  return tensors;
}

void replaceIn(const fs::path& file, const std::string& what, const std::string& with) {
  std::string text = readFile(file);
  const std::size_t at = text.find(what);
  QVERIFY(at != std::string::npos);
  writeFileAtomically(file, text.replace(at, what.size(), with));
}

} // namespace

/// What models, their files and their inputs are refused for: by code, with a sentence that names what is wrong.
class TestModelRefusals : public QObject {
  Q_OBJECT

  std::unique_ptr<QTemporaryDir> m_dir;

  fs::path folder() const { return m_dir->path().toStdString(); }
  fs::path saved(const std::string& name, const TensorMap& tensors, const TextMap& metadata = {}) const {
    saveSafetensors(folder() / name, tensors, metadata);
    return folder() / name;
  }
  /// A file of one tensor.
  fs::path savedOne(const std::string& tensor, at::IntArrayRef shape = {2, 2}) const {
    return saved("model.safetensors", {{tensor, at::zeros(shape)}});
  }
  fs::path tinyModel() const {
    const fs::path copy = folder() / "tiny";
    fs::copy(testData() / "tiny_diffusers", copy, fs::copy_options::recursive);
    return copy;
  }

  void refused(const std::string& code, const std::function<void()>& action,
               const std::vector<std::string>& parts = {}) const {
    std::string sentence;
    QCOMPARE(errorCode(action, &sentence), code);
    for (const std::string& part : parts)
      QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());
  }

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }
  void init() { m_dir = std::make_unique<QTemporaryDir>(); }

  void classifiersThatCannotBeMade() {
    RandomTensorSource random(1);
    refused("classifier.unknown", [&] { makeClassifier({"vgg99", 10, 32}, random); }, {"vgg99", "resnetap10"});
    refused("classifier.spec", [&] { makeClassifier({"resnet20", 0, 32}, random); }, {"0 classes", "32×32"});
    refused("classifier.spec", [&] { makeClassifier({"resnet20", 10, 4097}, random); }, {"4097×4097"});
    refused("classifier.size", [&] { makeClassifier({"convnet6", 10, 32}, random); }, {"convnet6", "64×64"});
  }

  void tensorsOfNoClassifier() {
    const fs::path file = savedOne("weight");
    refused("classifier.unrecognised", [&] { Detector::load(file); }, {"resnet20"});
    refused("classifier.unrecognised", [&] { Detector::load(file, {.architecture = "resnet20"}); }, {"(resnet20)"});
  }

  void detectorsAndTheirPictures() {
    const ClassifierSpec spec{"conv3", 3, 32};
    RandomTensorSource random(1);
    RecordingTensorSource recording(random);
    makeClassifier(spec, recording);
    const TensorMap tensors(recording.taken().begin(), recording.taken().end());
    for (const char* card : {"{", "[]", R"({"architecture":"conv3"})"}) {
      const fs::path file = saved("damaged.safetensors", tensors, {{"stillroom.detector", card}});
      refused("detector.card", [&] { Detector::load(file); }, {file.string()});
    }
    const fs::path file = folder() / "d.safetensors";
    saveDetector(file, {.spec = spec}, tensors);
    refused("detector.deviation", [&] { Detector::load(file, {.deviation = std::array{0.2, 0.0, 0.2}}); });
    const Detector detector = Detector::load(file);
    refused("detector.images", [&] { detector.predict(at::zeros({1, 32, 32, 3})); }, {"[1, 32, 32, 3]"});
    refused("detector.images", [&] { detector.predict(at::zeros({1, 3, 32, 32}, at::kByte)); }, {"[1, 3, 32, 32]"});
  }

  void configurationsOfNothing() {
    UNetConfig unet;
    unet.levels.clear();
    refused("unet.config-empty", [&] { unet.check("here.json"); }, {"here.json"});
    AutoencoderKlConfig autoencoder;
    autoencoder.scalingFactor = 0;
    refused("vae.config-empty", [&] { autoencoder.check("there.json"); }, {"there.json"});
  }

  /// As where a textual inversion was saved with the tokenizer alone: other prompts still work.
  void aTokenThatOnlyTheTokenizerKnows() {
    const fs::path folder = tinyModel();
    writeFileAtomically(folder / "tokenizer" / "added_tokens.json", R"({"<leaf-x>": 525})");
    const DiffusionModel model = DiffusionModel::load(folder, {.parts = DiffusionParts::textOnly()});
    refused("model.token", [&] { model.embed("a <leaf-x> on snow"); }, {"“<leaf-x>”", "number 525", "525 tokens"});
    QVERIFY(model.embed("a leaf on snow").defined());
  }

  void modelsOfAnotherFamily() {
    const fs::path folders = tinyModel();
    fs::create_directory(folders / "text_encoder_2");
    refused("model.sdxl", [&] { DiffusionModel::load(folders, {}); }, {folders.string()});
    const fs::path larger = savedOne("conditioner.embedders.0.weight");
    refused("model.sdxl", [&] { DiffusionModel::load(larger, {}); }, {larger.string()});
    const fs::path other = savedOne("model.diffusion_model.joint_blocks.0.weight");
    refused("model.family", [&] { DiffusionModel::load(other, {}); }, {other.string()});
  }

  void filesThatAreNotRead() {
    const fs::path pickled = folder() / "model.ckpt";
    writeFileAtomically(pickled, "PK");
    refused("model.pickled", [&] { DiffusionModel::load(pickled, {}); }, {pickled.string()});
    const fs::path anything = savedOne("weight");
    refused("model.file", [&] { loadAutoencoder(anything, {}); }, {anything.string()});
    writeFileAtomically(folder() / "config.json", R"({"_class_name": "VQModel"})");
    refused("model.autoencoder-class", [&] { loadAutoencoder(folder(), {}); }, {"“VQModel”", "config.json"});
  }

  void partsThatDoNotFit() {
    const fs::path model = tinyModel(), weights = model / "unet" / "diffusion_pytorch_model.safetensors";
    TensorMap tensors = tensorsOf(weights);
    for (const char* name : {"conv_out.weight", "conv_out.bias"})
      tensors.at(name) = at::cat({tensors.at(name), tensors.at(name)});
    saveSafetensors(weights, tensors);
    replaceIn(model / "unet" / "config.json", R"("out_channels": 4)", R"("out_channels": 8)");
    refused("model.mismatch", [&] { DiffusionModel::load(model, {}); }, {model.string(), "unet: 4 and 8"});
  }

  void partsThatAreAskedForTooMuch() {
    const fs::path model = testData() / "tiny_diffusers";
    DiffusionModel::Options options;
    options.parts = DiffusionParts::autoencoderOnly();
    refused("model.no-text", [&] { (void)DiffusionModel::load(model, options).embed("a cat"); });
    options.parts = {.text = false, .unet = true, .autoencoder = false, .scheduler = false};
    const auto unet = DiffusionModel::load(model, options).unet;
    refused("unet.guidance",
            [&] {
              unet->forward(at::zeros({1, 4, 8, 8}), at::tensor({1}), at::zeros({1, 77, 16}), at::zeros({1, 12}));
            },
            {"0 channels", "[1, 12]"});
  }

  void singleFilesThatSayTooLittle() {
    const fs::path file = savedOne(tokenTable, {7});
    const SingleFile flat{SafetensorsFile(file)};
    refused("model.single-shape", [&] { (void)flat.textConfig(); }, {tokenTable, file.string()});
    QCOMPARE(flat.schedulerConfig({}).prediction, std::string("epsilon"));
    writeFileAtomically(folder() / "model.yaml", "params:\n  parameterization: \"x0\"\n");
    refused("model.parameterization", [&] { (void)flat.schedulerConfig({}); }, {"model.yaml"});

    const QByteArray before = qgetenv("HF_HUB_CACHE");
    qputenv("HF_HUB_CACHE", QByteArray::fromStdString((folder() / "cache").string()));
    refused("tokenizer.single-file", [&] { (void)flat.tokenizer(); }, {file.string(), (folder() / "cache").string()});
    before.isNull() ? qunsetenv("HF_HUB_CACHE") : qputenv("HF_HUB_CACHE", before);
  }
};

STILLROOM_TEST(TestModelRefusals)
#include "test_model_refusals.moc"
