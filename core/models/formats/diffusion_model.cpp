// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/diffusion_model.h"

#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "models/formats/autoencoder_files.h"
#include "models/formats/single_file.h"
#include "models/kernels/tensor_memory.h"
#include "weights/file_kind.h"
#include "weights/finite_source.h"
#include "weights/hub/hub_cache.h"
#include "weights/model_files.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <vector>

namespace stillroom {

namespace {

namespace fs = std::filesystem;

/// Fills a model part by part from a folder, a single file, or an autoencoder's file.
class ModelLoader {
public:
  ModelLoader(const fs::path& path, const DiffusionModel::Options& options, DiffusionModel& model)
      : m_path(path), m_options(options), m_model(model) {
    m_source.dtype = options.dtype;
    m_source.device = options.device;
    m_source.savings = options.savings;
    if (fs::is_regular_file(path)) openFile();
    if (fs::is_directory(path / "text_encoder_2"))
      throw Error("model.sdxl",
                  "{0} is a Stable Diffusion XL model, which this program can't run. Use a model of 1.x or 2.x.",
                  {path.string()});
  }

  void loadText() {
    if (m_single) {
      m_model.tokenizer = std::make_shared<ClipTokenizer>(m_single->tokenizer());
      m_model.text = build<ClipTextEncoder>(m_single->textConfig(), *m_single->text(m_source), {m_path});
      return;
    }
    m_model.tokenizer = std::make_shared<ClipTokenizer>(ClipTokenizer::load(part("tokenizer")));
    m_model.text = fromFolder<ClipTextEncoder, ClipTextConfig>(part("text_encoder"));
  }

  void loadUnet() {
    m_model.unet = m_single ? build<UNet2DCondition>(m_single->unetConfig(), *m_single->unet(m_source), {m_path})
                            : fromFolder<UNet2DCondition, UNetConfig>(part("unet"));
  }

  void loadImageSide() {
    const LoadedAutoencoder loaded = loadAutoencoder(holdsAutoencoderAlone(m_path) ? m_path : part("vae"), m_source);
    m_model.autoencoder = loaded.autoencoder;
    remember(loaded.files);
  }

  void loadScheduler() {
    if (m_single) {
      m_model.scheduler = m_single->schedulerConfig(m_options.prediction);
      return;
    }
    const fs::path file = part("scheduler") / "scheduler_config.json";
    m_model.scheduler = SchedulerConfig::fromJson(readFile(file, 1 << 20), file.string());
  }

private:
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
    return build<Network>(config, source, files);
  }

  template <typename Network, typename Config>
  std::shared_ptr<const Network> build(const Config& config, TensorSource& source, const std::vector<fs::path>& files) {
    remember(files);
    FiniteTensorSource checked(source, files);
    return std::make_shared<Network>(config, checked);
  }

  void remember(const std::vector<fs::path>& files) {
    if (!m_options.hashFiles) return;
    for (const fs::path& file : files) {
      const std::string name = (file == m_path ? file.filename() : file.lexically_relative(m_path)).generic_string();
      if (m_model.hashes.count(name) == 0)
        m_model.hashes[name] = std::async(std::launch::async, sha256HexOfFile, file).share();
    }
  }

  const fs::path& m_path;
  const DiffusionModel::Options& m_options;
  DiffusionModel& m_model;
  StoredTensorSource::Options m_source;
  std::optional<SingleFile> m_single;
};

[[noreturn]] void throwMismatch(const char* what, std::int64_t first, std::int64_t second, const fs::path& path) {
  throw Error("model.mismatch", "The parts of the model {0} don't fit each other ({1}: {2} and {3}). Get it again.",
              {path.string(), what, std::to_string(first), std::to_string(second)});
}

void checkFit(const DiffusionModel& model, const fs::path& path) {
  if (model.text && model.tokenizer->plainSize() > model.text->config().vocabulary)
    throwMismatch("tokenizer/text_encoder", model.tokenizer->plainSize(), model.text->config().vocabulary, path);
  if (model.text && model.text->config().positions < ClipTokenizer::kLength)
    throwMismatch("tokenizer/text_encoder", ClipTokenizer::kLength, model.text->config().positions, path);
  if (!model.unet) return;
  const UNetConfig& unet = model.unet->config();
  if (model.text && model.text->config().width != unet.textChannels)
    throwMismatch("text_encoder/unet", model.text->config().width, unet.textChannels, path);
  if (model.autoencoder && model.autoencoder->latentChannels() != unet.inChannels)
    throwMismatch("vae/unet", model.autoencoder->latentChannels(), unet.inChannels, path);
  if (unet.outChannels != unet.inChannels) throwMismatch("unet", unet.inChannels, unet.outChannels, path);
}

} // namespace

DiffusionModel DiffusionModel::load(const fs::path& given, const Options& options) {
  const fs::path path = resolveModelPath(given);
  DiffusionModel model;
  model.dtype = options.dtype;
  model.device = options.device;
  model.savings = options.savings;
  ModelLoader loader(path, options, model);
  if (options.parts.text) loader.loadText();
  if (options.parts.unet) loader.loadUnet();
  if (options.parts.autoencoder) loader.loadImageSide();
  if (options.parts.scheduler) loader.loadScheduler();
  checkFit(model, path);
  releaseTensorMemory(); // of other types and layouts on the way
  return model;
}

DiffusionModel DiffusionModel::loadDecoder(const fs::path& path, bool hash) const {
  DiffusionModel decoder = load(path, {.parts = DiffusionParts::autoencoderOnly(),
                                       .dtype = dtype,
                                       .device = device,
                                       .hashFiles = hash,
                                       .savings = savings});
  if (!decoder.autoencoder->decodes())
    throw Error("model.no-decoder", "{0} holds an encoder alone. Give the file or folder of the decoder.",
                {path.string()});
  if (decoder.autoencoder->latentChannels() != autoencoder->latentChannels() ||
      decoder.autoencoder->downscale() != autoencoder->downscale())
    throw Error(
        "model.decoder",
        "{0} decodes latents of {1} channels to {2} times their side, but the model's have {3} channels and {4} "
        "times. Choose a decoder that was made for this model.",
        {path.string(), std::to_string(decoder.autoencoder->latentChannels()),
         std::to_string(decoder.autoencoder->downscale()), std::to_string(autoencoder->latentChannels()),
         std::to_string(autoencoder->downscale())});
  return decoder;
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
