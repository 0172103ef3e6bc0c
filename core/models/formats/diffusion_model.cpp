// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/diffusion_model.h"

#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "models/formats/autoencoder_files.h"
#include "models/formats/model_outline.h"
#include "models/formats/single_file.h"
#include "models/kernels/tensor_memory.h"
#include "weights/file_kind.h"
#include "weights/finite_source.h"
#include "weights/hub/hub_cache.h"
#include "weights/model_files.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <array>
#include <vector>

namespace stillroom {

namespace {

namespace fs = std::filesystem;

/// What a tokenizer may be read from.
constexpr std::array tokenizerFiles{"vocab.json",
                                    "merges.txt",
                                    "tokenizer.json",
                                    "added_tokens.json",
                                    "tokenizer_config.json",
                                    "special_tokens_map.json"};

AutoencoderOutline outlineOf(const Autoencoder& autoencoder) {
  return {autoencoder.latentChannels(), autoencoder.downscale(), true, autoencoder.decodes()};
}

/// Fills a model part by part from a folder, a single file, or an autoencoder's file.
class ModelLoader {
public:
  /// Without `weights` no network is made: what there is to know is in outline().
  ModelLoader(const fs::path& path, const DiffusionModel::Options& options, DiffusionModel& model, bool weights)
      : m_path(path), m_options(options), m_model(model), m_weights(weights) {
    m_source.dtype = options.dtype;
    m_source.device = options.device;
    m_source.savings = options.savings;
    if (fs::is_regular_file(path)) openFile();
    if (fs::is_directory(path / "text_encoder_2"))
      throw Error("model.sdxl",
                  "{0} is a Stable Diffusion XL model, which this program can't run. Use a model of 1.x or 2.x.",
                  {path.string()});
  }

  void loadParts() {
    if (m_options.parts.text) loadText();
    if (m_options.parts.unet) loadUnet();
    if (m_options.parts.autoencoder) loadImageSide();
    if (m_options.parts.scheduler) loadScheduler();
    m_outline.tokenizer = m_model.tokenizer;
    m_outline.scheduler = m_model.scheduler;
    m_outline.check(m_path);
  }

  ModelOutline& outline() { return m_outline; }

private:
  void loadText() {
    if (m_single) {
      m_model.tokenizer = std::make_shared<ClipTokenizer>(m_single->tokenizer());
      rememberTokenizer(m_single->tokenizerFolder().value_or(m_path));
      m_model.text = build<ClipTextEncoder>(m_single->textConfig(), *m_single->text(m_source), {m_path});
      return;
    }
    m_model.tokenizer = std::make_shared<ClipTokenizer>(ClipTokenizer::load(part("tokenizer")));
    rememberTokenizer(part("tokenizer"));
    m_model.text = fromFolder<ClipTextEncoder, ClipTextConfig>(part("text_encoder"));
  }

  void loadUnet() {
    m_model.unet = m_single ? build<UNet2DCondition>(m_single->unetConfig(), *m_single->unet(m_source), {m_path})
                            : fromFolder<UNet2DCondition, UNetConfig>(part("unet"));
  }

  void loadImageSide() {
    const fs::path place = holdsAutoencoderAlone(m_path) ? m_path : part("vae");
    if (!m_weights) {
      m_outline.autoencoder = outlineAutoencoder(place);
      return;
    }
    const LoadedAutoencoder loaded = loadAutoencoder(place, m_source);
    m_model.autoencoder = loaded.autoencoder;
    m_outline.autoencoder = outlineOf(*loaded.autoencoder);
    remember(loaded.files);
    if (!loaded.config.empty()) remember({loaded.config});
  }

  void loadScheduler() {
    if (m_single) {
      m_model.scheduler = m_single->schedulerConfig(m_options.prediction);
      if (const auto yaml = m_single->yaml()) rememberAs("scheduler/" + yaml->filename().string(), *yaml);
      return;
    }
    const fs::path file = part("scheduler") / "scheduler_config.json";
    m_model.scheduler = SchedulerConfig::fromJson(readFile(file, 1 << 20), file.string());
    remember({file});
  }

  void openFile() {
    const FileKind kind = fileKind(m_path);
    const bool named = m_path.extension() == ".ckpt" || m_path.extension() == ".bin" || m_path.extension() == ".pt";
    if (kind == FileKind::TorchZip || kind == FileKind::TorchPlain || (named && kind == FileKind::Unknown))
      throw Error("model.pickled",
                  "{0} is pickled, which can hold programs and is not read. Get the model as .safetensors.",
                  {m_path.string()});
    const SafetensorsFile file(m_path);
    if (SingleFile::recognises(file)) m_single.emplace(file);
  }

  fs::path part(const std::string& name) const {
    const fs::path folder = m_path / name;
    if (!fs::is_directory(folder))
      throw Error("model.part", "The model {0} has no folder “{1}”. Give a complete model in the diffusers layout.",
                  {m_path.string(), name});
    return folder;
  }

  template <typename Network, typename Config>
  std::shared_ptr<const Network> fromFolder(const fs::path& folder) {
    const Config config = Config::fromJson(readModelConfig(folder), (folder / "config.json").string());
    const std::vector<fs::path> files = findWeightFiles(folder);
    StoredTensorSource source = openWeights(files, m_source);
    remember({folder / "config.json"});
    return build<Network>(config, source, files);
  }

  template <typename Network, typename Config>
  std::shared_ptr<const Network> build(const Config& config, TensorSource& source, const std::vector<fs::path>& files) {
    remember(files);
    keep(config);
    if (!m_weights) return nullptr;
    FiniteTensorSource checked(source, files);
    return std::make_shared<Network>(config, checked);
  }

  void keep(const ClipTextConfig& config) { m_outline.text = config; }
  void keep(const UNetConfig& config) { m_outline.unet = config; }

  void remember(const std::vector<fs::path>& files) {
    const fs::path root = fs::is_directory(m_path) ? m_path : m_path.parent_path();
    for (const fs::path& file : files)
      rememberAs(file.lexically_relative(root).generic_string(), file);
  }

  void rememberTokenizer(const fs::path& folder) {
    for (const char* file : tokenizerFiles)
      if (fs::is_regular_file(folder / file)) rememberAs(std::string("tokenizer/") + file, folder / file);
  }

  void rememberAs(const std::string& name, const fs::path& file) {
    if (m_options.hashFiles && !m_model.hashes.contains(name))
      m_model.hashes[name] = std::async(std::launch::async, sha256HexOfFile, file).share();
  }

  const fs::path& m_path;
  const DiffusionModel::Options& m_options;
  DiffusionModel& m_model;
  StoredTensorSource::Options m_source;
  std::optional<SingleFile> m_single;
  bool m_weights;
  ModelOutline m_outline;
};

} // namespace

DiffusionModel DiffusionModel::load(const fs::path& given, const Options& options) {
  const fs::path path = resolveModelPath(given);
  DiffusionModel model;
  model.dtype = options.dtype;
  model.device = options.device;
  model.savings = options.savings;
  ModelLoader(path, options, model, true).loadParts();
  releaseTensorMemory(); // of other types and layouts on the way
  return model;
}

DiffusionModel DiffusionModel::loadDecoder(const fs::path& path, bool hash) const {
  DiffusionModel decoder = load(path, {.parts = DiffusionParts::autoencoderOnly(),
                                       .dtype = dtype,
                                       .device = device,
                                       .hashFiles = hash,
                                       .savings = savings});
  requireDecoderFits(outlineOf(*decoder.autoencoder), path, outlineOf(*autoencoder));
  return decoder;
}

namespace {

ModelOutline outlineParts(const fs::path& given, const DiffusionParts& parts) {
  const fs::path path = resolveModelPath(given);
  const DiffusionModel::Options options{.parts = parts};
  DiffusionModel model;
  ModelLoader loader(path, options, model, false);
  loader.loadParts();
  return std::move(loader.outline());
}

} // namespace

ModelOutline outlineModel(const fs::path& path) {
  return outlineParts(path, DiffusionParts::all());
}

AutoencoderOutline outlineDecoder(const fs::path& path) {
  return *outlineParts(path, DiffusionParts::autoencoderOnly()).autoencoder;
}

std::map<std::string, std::string> DiffusionModel::fileHashes() const {
  std::map<std::string, std::string> texts;
  for (const auto& [name, hash] : hashes)
    texts[name] = hash.get();
  return texts;
}

at::Tensor DiffusionModel::tokens(const std::string& prompt) const {
  if (!tokenizer || !text)
    throw Error("model.no-text", "This model was loaded without its text encoder. Give a model that has one.");
  const std::vector<std::int64_t> ids = tokenizer->ids(prompt);
  const std::int64_t known = text->config().vocabulary;
  const auto beyond = std::ranges::find_if(ids, [&](std::int64_t id) { return id >= known; });
  if (beyond != ids.end())
    throw Error("model.token",
                "The token “{0}” was added to the tokenizer as number {1}, but the text encoder knows only {2} tokens. "
                "Give the text encoder that was trained with it, or leave it out of the prompt.",
                {tokenizer->token(*beyond), std::to_string(*beyond), std::to_string(known)});
  return tokenBatch(ids);
}

at::Tensor DiffusionModel::embed(const std::string& prompt) const {
  const c10::InferenceMode inference;
  return text->forward(tokens(prompt));
}

} // namespace stillroom
