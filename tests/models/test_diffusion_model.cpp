// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/sha256.h"
#include "models/formats/diffusion_model.h"
#include "support/made_weights.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "support/tiny_decoder.h"
#include "weights/safetensors.h"

#include <QtTest>

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <limits>
#include <vector>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

class TestDiffusionModel : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }
  void init();
  void loadsADiffusersFolder();
  void loadsOnlyWhatIsAskedFor();
  void loadsShards();
  void loadsHalfVariants();
  void autoencoderAlone();
  void hashesWhatItIsMadeOf();
  void refusesBrokenFolders_data();
  void refusesBrokenFolders();
  void shardNamesStayInside();
  void wrongShapesAreNamed();
  void weightsThatAreNotFiniteAreNamed_data();
  void weightsThatAreNotFiniteAreNamed();
  void whatOnlyTheTypeCantHoldIsRefusedInIt();
  void anotherAutoencoderDecodes();
  void refusesWhatCantDecode();
  void bareTaesd();
  void randomIsTheSameForASeed();

private:
  fs::path folder() const { return fs::path(m_folder->path().toStdString()) / "model"; }
  fs::path tiny() const { return testData() / "tiny_diffusers"; }
  DiffusionModel load(const DiffusionParts& parts = {}) const {
    DiffusionModel::Options options;
    options.parts = parts;
    return DiffusionModel::load(folder(), options);
  }
  void checkEmbedding(const DiffusionModel& model, double tolerance) const;
  static TensorMap tensorsOf(const fs::path& file);
  static void setFirst(const fs::path& file, const std::string& tensor, double value);

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDiffusionModel::init() {
  m_folder = std::make_unique<QTemporaryDir>();
  fs::copy(tiny(), folder(), fs::copy_options::recursive);
}

void TestDiffusionModel::checkEmbedding(const DiffusionModel& model, double tolerance) const {
  const SafetensorsFile expected(testData() / "img2img.safetensors");
  const double error =
      relativeError(model.embed(expected.metadata().at("prompt")), expected.tensor("prompt.embedding"));
  QVERIFY2(error < tolerance, std::to_string(error).c_str());
}

/// Copies, so that the file can be written anew.
TensorMap TestDiffusionModel::tensorsOf(const fs::path& file) {
  TensorMap tensors;
  const SafetensorsFile stored(file);
  for (const auto& [name, entry] : stored.entries())
    tensors[name] = stored.tensor(name).clone();
  return tensors;
}

void TestDiffusionModel::setFirst(const fs::path& file, const std::string& tensor, double value) {
  TensorMap tensors = tensorsOf(file);
  tensors.at(tensor).flatten()[0] = value;
  saveSafetensors(file, tensors);
}

void TestDiffusionModel::loadsADiffusersFolder() {
  const DiffusionModel model = load();
  QVERIFY(model.tokenizer && model.text && model.unet && model.autoencoder && model.scheduler);
  QCOMPARE(model.scheduler->name, std::string("pndm"));
  QCOMPARE(model.autoencoder->downscale(), 4);
  checkEmbedding(model, 1e-4);
  const SafetensorsFile expected(testData() / "img2img.safetensors");
  const Posterior posterior = model.autoencoder->encode(expected.tensor("images"));
  QVERIFY(relativeError(posterior.mean, expected.tensor("mean")) < 1e-4);
  QVERIFY(relativeError(posterior.deviation, expected.tensor("std")) < 1e-4);
}

void TestDiffusionModel::loadsOnlyWhatIsAskedFor() {
  for (const char* part : {"unet", "vae", "scheduler"})
    fs::remove_all(folder() / part);
  const DiffusionModel model = load(DiffusionParts::textOnly());
  QVERIFY(model.text && !model.unet && !model.autoencoder && !model.scheduler);
  checkEmbedding(model, 1e-4);
}

void TestDiffusionModel::loadsShards() {
  const fs::path part = folder() / "text_encoder";
  TensorMap first, second;
  std::string map;
  {
    const SafetensorsFile whole(part / "model.safetensors");
    for (const auto& [name, entry] : whole.entries()) {
      const bool early = first.size() < whole.entries().size() / 2;
      (early ? first : second)[name] = whole.tensor(name).clone();
      map += (map.empty() ? "\"" : ",\"") + name + "\":\"" + (early ? "a.safetensors" : "b.safetensors") + "\"";
    }
  }
  saveSafetensors(part / "a.safetensors", first);
  saveSafetensors(part / "b.safetensors", second);
  fs::remove(part / "model.safetensors");
  std::ofstream(part / "model.safetensors.index.json") << "{\"metadata\":{},\"weight_map\":{" << map << "}}";
  checkEmbedding(load(DiffusionParts::textOnly()), 1e-4);
}

void TestDiffusionModel::loadsHalfVariants() {
  const fs::path part = folder() / "text_encoder";
  TensorMap halves;
  {
    const SafetensorsFile whole(part / "model.safetensors");
    for (const auto& [name, entry] : whole.entries())
      halves[name] = whole.tensor(name).to(at::kHalf);
  }
  saveSafetensors(part / "model.fp16.safetensors", halves);
  fs::remove(part / "model.safetensors");
  const DiffusionModel model = load(DiffusionParts::textOnly());
  QVERIFY(model.embed("x").scalar_type() == at::kFloat);
  checkEmbedding(model, 0.03);
}

void TestDiffusionModel::autoencoderAlone() {
  const SafetensorsFile expected(testData() / "img2img.safetensors");
  DiffusionModel::Options options;
  options.parts = DiffusionParts::autoencoderOnly();
  for (const fs::path& path : {folder() / "vae", folder() / "vae" / "diffusion_pytorch_model.safetensors"}) {
    const DiffusionModel model = DiffusionModel::load(path, options);
    QVERIFY(relativeError(model.autoencoder->decode(expected.tensor("ddim.latents")), expected.tensor("ddim.pixels")) <
            1e-4);
  }
  options.parts = DiffusionParts::all();
  QCOMPARE(errorCode([&] { DiffusionModel::load(folder() / "vae", options); }), std::string("model.part"));
}

void TestDiffusionModel::hashesWhatItIsMadeOf() {
  DiffusionModel::Options options;
  options.hashFiles = true;
  const DiffusionModel model = DiffusionModel::load(folder(), options);
  std::vector<std::string> names;
  for (const auto& [name, hash] : model.fileHashes()) {
    names.push_back(name);
    QCOMPARE(hash, sha256HexOfFile(folder() / name));
  }
  QCOMPARE(names, (std::vector<std::string>{
                      "scheduler/scheduler_config.json", "text_encoder/config.json", "text_encoder/model.safetensors",
                      "tokenizer/merges.txt", "tokenizer/special_tokens_map.json", "tokenizer/tokenizer_config.json",
                      "tokenizer/vocab.json", "unet/config.json", "unet/diffusion_pytorch_model.safetensors",
                      "vae/config.json", "vae/diffusion_pytorch_model.safetensors"}));
  QVERIFY(load().fileHashes().empty());
}

void TestDiffusionModel::refusesBrokenFolders_data() {
  QTest::addColumn<QString>("removed");
  QTest::addColumn<QString>("code");
  QTest::newRow("nothing there") << "."
                                 << "model.missing";
  QTest::newRow("no tokenizer") << "tokenizer"
                                << "model.part";
  QTest::newRow("no vocabulary") << "tokenizer/vocab.json"
                                 << "tokenizer.missing";
  QTest::newRow("no unet") << "unet"
                           << "model.part";
  QTest::newRow("no unet config") << "unet/config.json"
                                  << "model.config-missing";
  QTest::newRow("no unet weights") << "unet/diffusion_pytorch_model.safetensors"
                                   << "model.weights-missing";
  QTest::newRow("no vae") << "vae"
                          << "model.part";
  QTest::newRow("no scheduler") << "scheduler/scheduler_config.json"
                                << "file.missing";
}

void TestDiffusionModel::refusesBrokenFolders() {
  QFETCH(QString, removed);
  QFETCH(QString, code);
  fs::remove_all(removed == "." ? folder() : folder() / removed.toStdString());
  std::string sentence;
  QCOMPARE(QString::fromStdString(errorCode([&] { load(); }, &sentence)), code);
  QVERIFY2(sentence.find(folder().string()) != std::string::npos, sentence.c_str());
}

void TestDiffusionModel::shardNamesStayInside() {
  const fs::path part = folder() / "unet";
  fs::rename(part / "diffusion_pytorch_model.safetensors", folder() / "outside.safetensors");
  for (const char* name : {"../outside.safetensors", "/outside.safetensors", "", "..", "a.bin"}) {
    std::ofstream(part / "diffusion_pytorch_model.safetensors.index.json")
        << R"({"weight_map":{"x":")" << name << R"("}})";
    QCOMPARE(errorCode([&] { load(); }), std::string("model.index"));
  }
}

void TestDiffusionModel::wrongShapesAreNamed() {
  const fs::path file = folder() / "vae" / "diffusion_pytorch_model.safetensors";
  TensorMap tensors = tensorsOf(file);
  tensors["decoder.conv_in.weight"] = at::zeros({16, 3, 3, 3});
  saveSafetensors(file, tensors);
  std::string sentence;
  QCOMPARE(errorCode([&] { load(); }, &sentence), std::string("weights.shape"));
  for (const char* part : {"decoder.conv_in.weight", "[16, 4, 3, 3]", "[16, 3, 3, 3]"})
    QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());
}

void TestDiffusionModel::weightsThatAreNotFiniteAreNamed_data() {
  QTest::addColumn<QString>("file");
  QTest::addColumn<QString>("tensor");
  QTest::newRow("text") << "text_encoder/model.safetensors"
                        << "final_layer_norm.bias";
  QTest::newRow("unet") << "unet/diffusion_pytorch_model.safetensors"
                        << "conv_out.weight";
  QTest::newRow("vae") << "vae/diffusion_pytorch_model.safetensors"
                       << "encoder.conv_in.bias";
}

void TestDiffusionModel::weightsThatAreNotFiniteAreNamed() {
  QFETCH(QString, file);
  QFETCH(QString, tensor);
  setFirst(folder() / file.toStdString(), tensor.toStdString(), std::numeric_limits<double>::quiet_NaN());
  std::string sentence;
  QCOMPARE(errorCode([&] { load(); }, &sentence), std::string("weights.non-finite"));
  for (const QString& part : {file, tensor})
    QVERIFY2(QString::fromStdString(sentence).contains(part), sentence.c_str());
}

void TestDiffusionModel::whatOnlyTheTypeCantHoldIsRefusedInIt() {
  setFirst(folder() / "unet" / "diffusion_pytorch_model.safetensors", "conv_in.bias", 1e5);
  QCOMPARE(errorCode([&] { load(); }), std::string());
  DiffusionModel::Options options;
  options.dtype = at::kHalf;
  QCOMPARE(errorCode([&] { DiffusionModel::load(folder(), options); }), std::string("weights.non-finite"));
}

void TestDiffusionModel::anotherAutoencoderDecodes() {
  const c10::InferenceMode inference;
  writeTinyDecoder(folder() / "decoder");
  const DiffusionModel model = load(), decoder = model.loadDecoder(folder() / "decoder", true);
  const at::Tensor latents = at::rand({1, 4, 8, 8});
  QVERIFY(decoder.autoencoder->decode(latents).sizes() == at::IntArrayRef({1, 3, 32, 32}));
  QVERIFY(!decoder.autoencoder->decode(latents).equal(model.autoencoder->decode(latents)));
  QCOMPARE(decoder.fileHashes().at("diffusion_pytorch_model.safetensors"),
           sha256HexOfFile(folder() / "decoder" / "diffusion_pytorch_model.safetensors"));
  // A whole model stands for its autoencoder.
  QVERIFY(model.loadDecoder(tiny(), false).autoencoder->decode(latents).equal(model.autoencoder->decode(latents)));
}

void TestDiffusionModel::refusesWhatCantDecode() {
  const DiffusionModel model = load();
  const auto code = [&](const char* name, std::string* sentence) {
    return errorCode([&] { model.loadDecoder(folder() / name, false); }, sentence);
  };
  std::string sentence;
  writeTinyDecoder(folder() / "larger", 4);
  QCOMPARE(code("larger", &sentence), std::string("model.decoder"));
  for (const char* part : {"larger", "4 channels", "8 times", "4 times"})
    QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());

  writeTinyDecoder(folder() / "half");
  const fs::path weights = folder() / "half" / "diffusion_pytorch_model.safetensors";
  TensorMap tensors = tensorsOf(weights);
  std::erase_if(tensors, [](const auto& entry) { return entry.first.starts_with("decoder."); });
  saveSafetensors(weights, tensors);
  QCOMPARE(code("half", &sentence), std::string("model.no-decoder"));
  QVERIFY2(sentence.find("half") != std::string::npos, sentence.c_str());
}

void TestDiffusionModel::bareTaesd() {
  const fs::path taesd = folder().parent_path() / "taesd";
  writeMadeTaesd(taesd);
  DiffusionModel::Options options;
  options.parts = DiffusionParts::autoencoderOnly();
  options.hashFiles = true;
  const DiffusionModel both = DiffusionModel::load(taesd, options);
  QCOMPARE(both.fileHashes().count("taesd_encoder.safetensors"), std::size_t{1});
  QCOMPARE(both.fileHashes().size(), std::size_t{2});
  QCOMPARE(both.autoencoder->downscale(), 8);
  const at::Tensor image = at::rand({1, 3, 64, 64}) * 2 - 1;
  const at::Tensor latent = both.autoencoder->encode(image).mean;
  const DiffusionModel encoder = DiffusionModel::load(taesd / "taesd_encoder.safetensors", options);
  const DiffusionModel decoder = DiffusionModel::load(taesd / "taesd_decoder.safetensors", options);
  QVERIFY(encoder.autoencoder->encode(image).mean.equal(latent));
  QVERIFY(decoder.autoencoder->decode(latent).equal(both.autoencoder->decode(latent)));
}

void TestDiffusionModel::randomIsTheSameForASeed() {
  const DiffusionModel a = DiffusionModel::random(1, {}), b = DiffusionModel::random(1, {});
  const DiffusionModel other = DiffusionModel::random(2, {});
  const at::Tensor sample = at::rand({2, 4, 8, 8}), time = at::full({2}, 500, at::kLong);
  const auto run = [&](const DiffusionModel& model) {
    return model.unet->forward(sample, time, model.embed("a cat").expand({2, -1, -1}));
  };
  QVERIFY(run(a).equal(run(b)));
  QVERIFY(!run(a).equal(run(other)));
  QCOMPARE(a.autoencoder->latentChannels(), 4);
  QVERIFY(a.autoencoder->encode(at::zeros({1, 3, 32, 32})).mean.sizes() == at::IntArrayRef({1, 4, 8, 8}));
  QVERIFY(a.autoencoder->decode(at::zeros({1, 4, 8, 8})).sizes() == at::IntArrayRef({1, 3, 32, 32}));
  DiffusionModel::Options half;
  half.dtype = at::kBFloat16;
  QVERIFY(DiffusionModel::random(1, half).embed("a").scalar_type() == at::kBFloat16);
}

STILLROOM_TEST(TestDiffusionModel)
#include "test_diffusion_model.moc"
