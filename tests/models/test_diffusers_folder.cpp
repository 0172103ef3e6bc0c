// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "models/autoencoder_files.h"
#include "models/clip_vocabulary.h"
#include "models/diffusers_folder.h"
#include "models/diffusion_model.h"
#include "support/tensor_check.h"
#include "support/test_data.h"

#include <QtTest>

#include <ATen/Parallel.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <set>
#include <tuple>

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

/// Relative paths and contents of all files.
std::map<std::string, std::string> contents(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files[entry.path().lexically_relative(folder).string()] = readFile(entry.path());
  return files;
}

std::set<std::string> namesIn(const fs::path& folder) {
  std::set<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder))
    names.insert(entry.path().filename().string());
  return names;
}

auto values(const AutoencoderKlConfig& c) {
  return std::tuple(c.inChannels, c.outChannels, c.latentChannels, c.channels, c.layers, c.normGroups, c.scalingFactor,
                    c.quantConv, c.postQuantConv, c.midAttention);
}

auto values(const AutoencoderTinyConfig& c) {
  return std::tuple(c.inChannels, c.outChannels, c.latentChannels, c.encoderChannels, c.decoderChannels,
                    c.encoderBlocks, c.decoderBlocks);
}

auto values(const UNetConfig& c) {
  std::vector<std::tuple<std::int64_t, std::int64_t, std::int64_t, bool, bool>> levels;
  for (const UNetLevel& level : c.levels)
    levels.emplace_back(level.channels, level.layers, level.heads, level.downAttention, level.upAttention);
  return std::tuple(c.inChannels, c.outChannels, levels, c.textChannels, c.normGroups, c.normEpsilon, c.flipSinToCos,
                    c.frequencyShift, c.centreInput, c.linearProjection);
}

auto values(const ClipTextConfig& c) {
  return std::tuple(c.vocabulary, c.width, c.innerWidth, c.layers, c.heads, c.positions, c.activation, c.epsilon);
}

auto values(const SchedulerConfig& c) {
  return std::tuple(c.name, c.trainSteps, c.betaStart, c.betaEnd, c.betaSchedule, c.trainedBetas, c.spacing,
                    c.stepsOffset, c.prediction, c.setAlphaToOne, c.clipSample, c.clipRange, c.skipPrkSteps,
                    c.thresholding, c.zeroSnr);
}

std::vector<std::string> randomWords(std::size_t count) {
  std::mt19937 random(7);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < count; ++i) {
    std::string word;
    for (std::size_t length = 2 + random() % 9; word.size() < length;)
      word += static_cast<char>('a' + random() % 26);
    words.push_back(word);
  }
  return words;
}

/// The spelling of a text's tokens, put together.
std::string spelled(const ClipVocabulary& vocabulary, const std::string& text) {
  std::map<std::int64_t, std::string> tokens;
  for (const auto& [token, id] : vocabulary.ids)
    tokens[id] = token;
  std::string out;
  for (const std::int64_t id : ClipTokenizer(vocabulary).encode(text))
    out += tokens.at(id);
  return out;
}

} // namespace

class TestDiffusersFolder : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }
  void init();
  void autoencoderConfigs();
  void unetConfigs();
  void textConfigs();
  void schedulerConfigs();
  void readsBackWhatDiffusersWrote();
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
  void everyWordIsOneToken();
  void learnsTheMostFrequentPair();
  void staysBelowTheLimit();
  void cutsLikeTheTokenizer();
  void spellsAnyBytes();
  void savedTokenizerIsTheSame();

private:
  fs::path base() const { return m_folder->path().toStdString(); }
  fs::path folder() const { return base() / "model"; }

  std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDiffusersFolder::init() {
  m_folder = std::make_unique<QTemporaryDir>();
}

void TestDiffusersFolder::autoencoderConfigs() {
  std::vector<AutoencoderKlConfig> configs(4);
  configs[1].channels = {24};
  configs[1].normGroups = 3;
  configs[2].channels = {24, 48, 64};
  configs[2].layers = 1;
  configs[2].normGroups = 8;
  configs[2].scalingFactor = 1.0 / 3;
  configs[2].latentChannels = 16;
  configs[3].inChannels = 1;
  configs[3].outChannels = 2;
  configs[3].quantConv = configs[3].postQuantConv = configs[3].midAttention = false;
  for (const AutoencoderKlConfig& config : configs)
    QVERIFY(values(AutoencoderKlConfig::fromJson(toJson(config, 64), "config.json")) == values(config));
  AutoencoderTinyConfig tiny;
  tiny.encoderChannels = tiny.decoderChannels = {16, 16};
  tiny.encoderBlocks = {1, 2};
  tiny.decoderBlocks = {2, 1};
  for (const AutoencoderTinyConfig& config : {AutoencoderTinyConfig(), tiny})
    QVERIFY(values(AutoencoderTinyConfig::fromJson(toJson(config), "config.json")) == values(config));
}

void TestDiffusersFolder::unetConfigs() {
  std::vector<UNetConfig> configs(4);
  configs[1].levels = {{32, 3, 4, true, true}};
  configs[1].textChannels = 64;
  configs[1].normGroups = 8;
  configs[1].normEpsilon = 1e-6;
  configs[2].levels = {{320, 2, 5, true, true}, {640, 2, 10, true, true}, {1280, 2, 20, false, false}};
  configs[2].linearProjection = true;
  configs[2].textChannels = 1024;
  configs[3].levels = {{32, 1, 8, false, true}, {64, 2, 8, true, false}, {96, 1, 8, true, false}};
  configs[3].inChannels = 16;
  configs[3].outChannels = 8;
  configs[3].flipSinToCos = false;
  configs[3].frequencyShift = 0.5;
  configs[3].centreInput = true;
  for (const UNetConfig& config : configs)
    QVERIFY(values(UNetConfig::fromJson(toJson(config, 16), "config.json")) == values(config));
}

void TestDiffusersFolder::textConfigs() {
  std::vector<ClipTextConfig> configs(3);
  configs[1] = {567, 64, 256, 2, 4, 77, TextActivation::Gelu, 1e-6};
  configs[2] = {1000, 32, 48, 0, 2, 80, TextActivation::GeluTanh, 1e-5};
  for (const ClipTextConfig& config : configs)
    QVERIFY(values(ClipTextConfig::fromJson(toJson(config, 1, 2, 3), "config.json")) == values(config));
}

void TestDiffusersFolder::schedulerConfigs() {
  std::vector<SchedulerConfig> configs(4);
  configs[1].betaStart = 0.00085;
  configs[1].betaEnd = 0.012;
  configs[1].betaSchedule = "scaled_linear";
  configs[1].stepsOffset = 1;
  configs[1].setAlphaToOne = configs[1].clipSample = false;
  configs[1].skipPrkSteps = true;
  configs[2].prediction = "v_prediction";
  configs[2].spacing = "trailing";
  configs[2].zeroSnr = configs[2].thresholding = true;
  configs[2].setAlphaToOne = configs[2].clipSample = true;
  configs[2].clipRange = 2.5;
  configs[3].trainSteps = 3;
  configs[3].trainedBetas = {0.1, 0.2, 1.0 / 3};
  configs[3].prediction = "sample";
  std::vector<std::string> names = schedulerNames();
  names.push_back("OtherScheduler");
  for (SchedulerConfig config : configs) {
    for (const std::string& name : names) {
      config.name = name;
      QVERIFY(values(SchedulerConfig::fromJson(toJson(config), "scheduler_config.json")) == values(config));
      QVERIFY(schedulerClassName(name).ends_with("Scheduler"));
    }
  }
}

/// The embedded sample's files come from diffusers and transformers.
void TestDiffusersFolder::readsBackWhatDiffusersWrote() {
  const fs::path sample = sourceFile("resources/sample/model");
  const auto read = [&](const char* name) { return readFile(sample / name); };
  const auto unet = UNetConfig::fromJson(read("unet/config.json"), "unet");
  const auto autoencoder = AutoencoderKlConfig::fromJson(read("vae/config.json"), "vae");
  const auto text = ClipTextConfig::fromJson(read("text_encoder/config.json"), "text");
  const auto scheduler = SchedulerConfig::fromJson(read("scheduler/scheduler_config.json"), "scheduler");
  QVERIFY(values(UNetConfig::fromJson(toJson(unet, 16), "unet")) == values(unet));
  QVERIFY(values(AutoencoderKlConfig::fromJson(toJson(autoencoder, 64), "vae")) == values(autoencoder));
  QVERIFY(values(ClipTextConfig::fromJson(toJson(text, 0, 1, 1), "text")) == values(text));
  QVERIFY(values(SchedulerConfig::fromJson(toJson(scheduler), "scheduler")) == values(scheduler));
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
  const at::Tensor embedding = text.forward(ClipTokenizer(model.vocabulary).ids("a garbage truck"));
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
  if (sharedData().empty()) QSKIP(noSharedData);
  const fs::path taesd = sharedData() / "taesd";
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

void TestDiffusersFolder::everyWordIsOneToken() {
  const std::vector<std::string> prompts{"tench",      "cassette player", "chain saw", "Église 日本", "aaaaaaaa aaa",
                                         "it's 20 %!", "banana bandana",  "",          "🐶🐶 dog"};
  const ClipVocabulary vocabulary = learnVocabulary(prompts);
  const ClipTokenizer tokenizer(vocabulary);
  const std::vector<std::size_t> words{1, 2, 2, 2, 2, 5, 2, 0, 2};
  for (std::size_t i = 0; i < prompts.size(); ++i)
    QVERIFY2(tokenizer.encode(prompts[i]).size() == words[i], prompts[i].c_str());
  const ClipVocabulary again = learnVocabulary(prompts);
  QVERIFY(again.ids == vocabulary.ids && again.merges == vocabulary.merges);
  const ClipVocabulary none = learnVocabulary({});
  QCOMPARE(none.ids.size(), std::size_t{514});
  QVERIFY(none.merges.empty());
}

void TestDiffusersFolder::learnsTheMostFrequentPair() {
  using Merges = std::vector<std::pair<std::string, std::string>>;
  QVERIFY(learnVocabulary({"ab"}).merges == (Merges{{"a", "b</w>"}}));
  // Equally often: the alphabetically first; more often: that one.
  QVERIFY(learnVocabulary({"zy ab"}).merges == (Merges{{"a", "b</w>"}, {"z", "y</w>"}}));
  QVERIFY(learnVocabulary({"zy", "ab zy"}).merges == (Merges{{"z", "y</w>"}, {"a", "b</w>"}}));
  QVERIFY(learnVocabulary({"abc abd"}).merges == (Merges{{"a", "b"}, {"ab", "c</w>"}, {"ab", "d</w>"}}));
  const auto ids = learnVocabulary({"zy ab"}).ids;
  const std::map<std::string, std::int64_t> expected{{"!", 0},
                                                     {"a", 64},
                                                     {"Ā", 188},
                                                     {"!</w>", 256},
                                                     {"a</w>", 320},
                                                     {"ab</w>", 512},
                                                     {"zy</w>", 513},
                                                     {"<|startoftext|>", 514},
                                                     {"<|endoftext|>", 515}};
  for (const auto& [token, id] : expected)
    QVERIFY2(ids.count(token) && ids.at(token) == id, token.c_str());
}

void TestDiffusersFolder::staysBelowTheLimit() {
  const std::vector<std::string> words = randomWords(1000);
  for (const std::size_t most : {0u, 514u, 515u, 700u, 1000u}) {
    const ClipVocabulary vocabulary = learnVocabulary(words, most);
    QCOMPARE(vocabulary.ids.size(), std::max<std::size_t>(most, 514));
    const ClipTokenizer tokenizer(vocabulary);
    QCOMPARE(tokenizer.size(), static_cast<std::int64_t>(vocabulary.ids.size()));
    for (const std::string& word : words)
      QVERIFY(tokenizer.encode(word).size() <= word.size());
  }
  const ClipTokenizer whole(learnVocabulary(words, 100'000));
  for (const std::string& word : words)
    QVERIFY2(whole.encode(word).size() == 1, word.c_str());
}

void TestDiffusersFolder::cutsLikeTheTokenizer() {
  QVERIFY(learnVocabulary({"  AB\n ab "}).merges == learnVocabulary({"ab ab"}).merges);
  QVERIFY(learnVocabulary({"ab<|endoftext|>cd"}).merges == learnVocabulary({"ab", "cd"}).merges);
  QVERIFY(learnVocabulary({"1234"}).merges.empty());
  QCOMPARE(errorCode([] { learnVocabulary({std::string(20'001, 'a')}); }), std::string("tokenizer.too-long"));
}

/// However a vocabulary joins the bytes of a text, put together they are the same.
void TestDiffusersFolder::spellsAnyBytes() {
  const ClipVocabulary learnt = learnVocabulary(randomWords(100)), bytes = learnVocabulary({});
  std::mt19937 random(3);
  for (int round = 0; round < 100; ++round) {
    std::string text;
    for (std::size_t length = random() % 60; text.size() < length;)
      text += static_cast<char>(random() % (round % 2 ? 128 : 256));
    QVERIFY2(spelled(learnt, text) == spelled(bytes, text), text.c_str());
    const ClipVocabulary own = learnVocabulary({text}, 100'000);
    QVERIFY2(spelled(own, text) == spelled(bytes, text), text.c_str());
  }
}

void TestDiffusersFolder::savedTokenizerIsTheSame() {
  std::vector<std::string> prompts = randomWords(50);
  prompts.insert(prompts.end(), {"Église 日本", "\"quoted\\\"", "#tag # version", "\x01\x7f"});
  const ClipVocabulary vocabulary = learnVocabulary(prompts);
  const ClipTokenizer made(vocabulary);
  saveTokenizer(base(), vocabulary);
  const ClipTokenizer loaded = ClipTokenizer::load(base());
  QCOMPARE(loaded.size(), made.size());
  QVERIFY(loaded.start() == made.start() && loaded.end() == made.end() && loaded.pad() == made.pad());
  for (const std::string& prompt : prompts)
    QVERIFY2(loaded.encode(prompt) == made.encode(prompt), prompt.c_str());
  QVERIFY(readFile(base() / "merges.txt").starts_with("#version: 0.2\n"));
  const auto files = contents(base());
  saveTokenizer(base(), learnVocabulary(prompts));
  QVERIFY(contents(base()) == files);
}

QTEST_GUILESS_MAIN(TestDiffusersFolder)
#include "test_diffusers_folder.moc"
