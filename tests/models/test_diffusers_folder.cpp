// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "config_values.h"
#include "models/formats/autoencoder_files.h"
#include "models/formats/diffusers_folder.h"
#include "models/formats/diffusion_model.h"
#include "support/made_weights.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "text/clip_vocabulary.h"

#include <QtTest>

#include <ATen/Parallel.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// The tensors that a network of type `Network` takes, of random values.
template <typename Network, typename Config>
TensorMap randomTensors(const Config& config, std::uint64_t seed) {
  RandomTensorSource source(seed);
  RecordingTensorSource recording(source);
  const Network network(config, recording);
  TensorMap tensors;
  for (const auto& [name, tensor] : recording.taken())
    // Biases and norms too, so that none of them can be forgotten unseen.
    tensors[name] = tensor + 0.1 * RandomTensorSource(seed).take("shake " + name, tensor.sizes(), Initial::normal(1));
  return tensors;
}

DiffusionFolder smallModel() {
  DiffusionFolder model;
  model.autoencoder.channels = {8, 8, 16};
  model.autoencoder.layers = 1;
  model.autoencoder.normGroups = 4;
  model.autoencoder.scalingFactor = 0.6051845550537109;
  model.autoencoderTensors = randomTensors<AutoencoderKl>(model.autoencoder, 1);
  model.unet.levels = {{8, 1, 2, false, false}, {16, 1, 4, true, true}};
  model.unet.textChannels = 16;
  model.unet.normGroups = 4;
  model.unetTensors = randomTensors<UNet2DCondition>(model.unet, 2);
  model.vocabulary = learnVocabulary({"tench", "garbage truck", "French horn"});
  model.text = {.vocabulary = static_cast<std::int64_t>(model.vocabulary.ids.size()),
                .width = 16,
                .innerWidth = 32,
                .layers = 2,
                .heads = 4};
  model.textTensors = randomTensors<ClipTextEncoder>(model.text, 3);
  model.scheduler.name = "ddim";
  model.scheduler.prediction = "v_prediction";
  model.scheduler.stepsOffset = 1;
  model.scheduler.clipSample = false;
  model.imageSize = 32;
  return model;
}

TensorMap rounded(TensorMap tensors, at::ScalarType dtype) {
  for (auto& [name, tensor] : tensors)
    tensor = tensor.to(dtype).to(at::kFloat);
  return tensors;
}

template <typename Network, typename Config>
Network networkOf(const Config& config, const TensorMap& tensors, at::ScalarType dtype) {
  StoredTensorSource source(rounded(tensors, dtype), "memory", {});
  return Network(config, source);
}

std::set<std::string> namesIn(const fs::path& folder) {
  std::set<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder))
    names.insert(entry.path().filename().string());
  return names;
}

} // namespace

class TestDiffusersFolder : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }
  void init();
  void loadsAsItWas_data();
  void loadsAsItWas();
  void takesTextNamesWithoutPrefix();
  void samePartsSameBytes();
  void replacesAnOlderModel();
  void leavesOtherFoldersAlone();
  void unwritableLeavesNothing();
  void keepsAnAutoencoder();
  void keepsShards();
  void keepsAnAutoencoderOfTheReplacedModel();
  void keepsBareTaesd();
  void needsBothHalves();

private:
  fs::path base() const { return m_folder->path().toStdString(); }
  fs::path folder() const { return base() / "model"; }

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDiffusersFolder::init() {
  m_folder = std::make_unique<QTemporaryDir>();
}

void TestDiffusersFolder::loadsAsItWas_data() {
  QTest::addColumn<int>("dtype");
  QTest::newRow("f32") << static_cast<int>(at::kFloat);
  QTest::newRow("f16") << static_cast<int>(at::kHalf);
  QTest::newRow("bf16") << static_cast<int>(at::kBFloat16);
}

void TestDiffusersFolder::loadsAsItWas() {
  QFETCH(int, dtype);
  DiffusionFolder model = smallModel();
  model.dtype = static_cast<at::ScalarType>(dtype);
  saveDiffusionFolder(folder(), model);
  const DiffusionModel loaded = DiffusionModel::load(folder(), {.savings = Savings::none()});

  const auto text = networkOf<ClipTextEncoder>(model.text, model.textTensors, model.dtype);
  const at::Tensor embedding = text.forward(tokenBatch(ClipTokenizer(model.vocabulary).ids("a garbage truck")));
  QVERIFY(loaded.embed("a garbage truck").equal(embedding));

  const auto unet = networkOf<UNet2DCondition>(model.unet, model.unetTensors, model.dtype);
  const at::Tensor sample = at::rand({2, 4, 8, 8}), time = at::full({2}, 500, at::kLong);
  const at::Tensor context = embedding.expand({2, -1, -1});
  QVERIFY(loaded.unet->forward(sample, time, context).equal(unet.forward(sample, time, context)));

  const auto autoencoder = networkOf<AutoencoderKl>(model.autoencoder, model.autoencoderTensors, model.dtype);
  const at::Tensor images = at::rand({1, 3, 32, 32}) * 2 - 1;
  QVERIFY(loaded.autoencoder->encode(images).mean.equal(autoencoder.encode(images).mean));
  QVERIFY(loaded.autoencoder->decode(sample).equal(autoencoder.decode(sample)));
  QVERIFY(values(*loaded.scheduler) == values(model.scheduler));

  for (const char* name : {"vae/diffusion_pytorch_model", "unet/diffusion_pytorch_model", "text_encoder/model"}) {
    const SafetensorsFile file(folder() / (std::string(name) + ".safetensors"));
    QCOMPARE(file.metadata().at("format"), std::string("pt"));
    QVERIFY(std::all_of(file.entries().begin(), file.entries().end(),
                        [&](const auto& entry) { return entry.second.dtype == model.dtype; }));
  }
}

void TestDiffusersFolder::takesTextNamesWithoutPrefix() {
  DiffusionFolder model = smallModel();
  saveDiffusionFolder(folder(), model);
  TensorMap bare;
  for (const auto& [name, tensor] : model.textTensors)
    bare[name.substr(name.find('.') + 1)] = tensor;
  QVERIFY(bare.count("final_layer_norm.weight") == 1);
  model.textTensors = bare;
  saveDiffusionFolder(base() / "bare", model);
  QVERIFY(contents(base() / "bare") == contents(folder()));
  QVERIFY(SafetensorsFile(folder() / "text_encoder" / "model.safetensors")
              .contains("text_model.embeddings.token_embedding.weight"));
}

void TestDiffusersFolder::samePartsSameBytes() {
  saveDiffusionFolder(folder(), smallModel());
  DiffusionFolder other = smallModel();
  for (TensorMap* tensors : {&other.unetTensors, &other.autoencoderTensors})
    for (auto& [name, tensor] : *tensors)
      if (tensor.dim() == 4) tensor = tensor.contiguous(at::MemoryFormat::ChannelsLast);
  saveDiffusionFolder(base() / "other", other);
  const auto files = contents(folder());
  QCOMPARE(files.size(), std::size_t{12});
  QVERIFY(contents(base() / "other") == files);
}

void TestDiffusersFolder::replacesAnOlderModel() {
  DiffusionFolder model = smallModel();
  saveDiffusionFolder(folder(), model);
  std::ofstream(folder() / "unet" / "older") << "x";
  model.scheduler.name = "pndm";
  saveDiffusionFolder(fs::path(folder().string() + "/"), model);
  QVERIFY(namesIn(base()) == std::set<std::string>{"model"});
  QVERIFY(!fs::exists(folder() / "unet" / "older"));
  QCOMPARE(DiffusionModel::load(folder(), {}).scheduler->name, std::string("pndm"));
  fs::create_directory(base() / "empty");
  fs::create_directory_symlink(base() / "empty", base() / "link");
  saveDiffusionFolder(base() / "link", model);
  QVERIFY(fs::is_symlink(base() / "link"));
  QVERIFY(contents(base() / "empty") == contents(folder()));
}

void TestDiffusersFolder::leavesOtherFoldersAlone() {
  fs::create_directory(folder());
  std::ofstream(folder() / "notes.txt") << "x";
  QCOMPARE(errorCode([&] { saveDiffusionFolder(folder(), smallModel()); }), std::string("output.no-model"));
  QCOMPARE(errorCode([&] { saveDiffusionFolder(folder() / "notes.txt", smallModel()); }),
           std::string("output.no-model"));
  QVERIFY(contents(base()) == (std::map<std::string, std::string>{{"model/notes.txt", "x"}}));
}

void TestDiffusersFolder::unwritableLeavesNothing() {
  std::ofstream(base() / "file") << "x";
  std::string sentence;
  QCOMPARE(errorCode([&] { saveDiffusionFolder(base() / "file" / "model", smallModel()); }, &sentence),
           std::string("model.write"));
  QVERIFY2(sentence.find("file/model can't be written") != std::string::npos, sentence.c_str());
  QCOMPARE(errorCode([&] { saveDiffusionFolder(base() / "absent" / "model", smallModel()); }),
           std::string("model.write"));
  saveDiffusionFolder(folder(), smallModel());
  const auto before = contents(base());
  DiffusionFolder broken = smallModel();
  broken.fixedAutoencoder = base() / "absent";
  QVERIFY(!errorCode([&] { saveDiffusionFolder(folder(), broken); }).empty());
  QVERIFY(contents(base()) == before);
  QVERIFY(namesIn(base()) == (std::set<std::string>{"file", "model"}));
}

void TestDiffusersFolder::keepsAnAutoencoder() {
  const fs::path given = testData() / "tiny_diffusers";
  DiffusionFolder model = smallModel();
  model.autoencoderTensors.clear();
  model.dtype = at::kHalf;
  const auto files = contents(given / "vae");
  for (const fs::path& path : {given, given / "vae", given / "vae" / "diffusion_pytorch_model.safetensors"}) {
    model.fixedAutoencoder = path;
    saveDiffusionFolder(folder(), model);
    QVERIFY(contents(folder() / "vae") == files);
  }
  const at::Tensor latents = at::rand({1, 4, 8, 8});
  const LoadedAutoencoder kept = loadAutoencoder(given / "vae", {});
  QVERIFY(DiffusionModel::load(folder(), {.savings = Savings::none()})
              .autoencoder->decode(latents)
              .equal(kept.autoencoder->decode(latents)));
}

void TestDiffusersFolder::keepsShards() {
  DiffusionFolder model = smallModel();
  saveDiffusionFolder(folder(), model);
  const std::string weights = "vae/diffusion_pytorch_model.safetensors";
  const std::string whole = readFile(folder() / weights);
  const fs::path shards = base() / "shards";
  fs::create_directory(shards);
  fs::copy_file(folder() / "vae" / "config.json", shards / "config.json");
  std::string map;
  TensorMap parts[2];
  for (const auto& [name, tensor] : model.autoencoderTensors) {
    const bool encoder = name.starts_with("encoder");
    parts[encoder][name] = tensor;
    map += (map.empty() ? "\"" : ",\"") + name + "\":\"" + (encoder ? "1" : "0") + ".safetensors\"";
  }
  saveSafetensors(shards / "0.safetensors", parts[0]);
  saveSafetensors(shards / "1.safetensors", parts[1]);
  std::ofstream(shards / "diffusion_pytorch_model.safetensors.index.json") << "{\"weight_map\":{" << map << "}}";
  model.fixedAutoencoder = shards;
  saveDiffusionFolder(folder(), model);
  QVERIFY(readFile(folder() / weights) == whole);
}

void TestDiffusersFolder::keepsAnAutoencoderOfTheReplacedModel() {
  DiffusionFolder model = smallModel();
  saveDiffusionFolder(folder(), model);
  const auto before = contents(folder());
  model.fixedAutoencoder = folder() / "vae";
  saveDiffusionFolder(folder(), model);
  QVERIFY(contents(folder()) == before);
}

void TestDiffusersFolder::keepsBareTaesd() {
  const fs::path taesd = base() / "taesd";
  writeMadeTaesd(taesd);
  StoredTensorSource::Options asLoaded;
  asLoaded.dtype = at::kFloat;
  const LoadedAutoencoder bare = loadAutoencoder(taesd, asLoaded);
  const at::Tensor images = at::rand({1, 3, 64, 64}) * 2 - 1;
  const at::Tensor latents = bare.autoencoder->encode(images).mean;
  DiffusionFolder model = smallModel();
  std::map<std::string, std::string> files;
  for (const char* name : {"", "taesd_encoder.safetensors", "taesd_decoder.safetensors"}) {
    model.fixedAutoencoder = name[0] ? taesd / name : taesd;
    saveDiffusionFolder(folder(), model);
    const auto loaded = DiffusionModel::load(folder(), {.savings = Savings::none()});
    QVERIFY(loaded.autoencoder->encode(images).mean.equal(latents));
    QVERIFY(loaded.autoencoder->decode(latents).equal(bare.autoencoder->decode(latents)));
    if (files.empty()) files = contents(folder());
    QVERIFY(contents(folder()) == files);
  }
  QVERIFY(files.at("model_index.json").find("AutoencoderTiny") != std::string::npos);
  // 64 pixels, of which this autoencoder makes one latent out of eight.
  QVERIFY(files.at("unet/config.json").find("\"sample_size\": 4") != std::string::npos);
  model.fixedAutoencoder = folder() / "vae" / "diffusion_pytorch_model.safetensors";
  saveDiffusionFolder(base() / "again", model);
  QVERIFY(contents(base() / "again") == files);
}

void TestDiffusersFolder::needsBothHalves() {
  const AutoencoderTinyConfig config;
  RandomTensorSource source(1);
  RecordingTensorSource recording(source);
  const AutoencoderTiny encoder(config, &recording, nullptr);
  TensorMap named, bare;
  for (const auto& [name, tensor] : recording.taken()) {
    named[name] = tensor;
    bare[taesdStoredName(name)] = tensor;
  }
  saveSafetensors(base() / "taesd_encoder.safetensors", bare);
  saveSafetensors(base() / "named.safetensors", named);
  DiffusionFolder model = smallModel();
  for (const char* name : {"", "taesd_encoder.safetensors", "named.safetensors"}) {
    model.fixedAutoencoder = name[0] ? base() / name : base();
    QCOMPARE(errorCode([&] { saveDiffusionFolder(folder(), model); }), std::string("model.autoencoder-half"));
    QVERIFY(!fs::exists(folder()));
  }
}

STILLROOM_TEST(TestDiffusersFolder)
#include "test_diffusers_folder.moc"
