// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion_model.h"

#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "models/autoencoder_files.h"
#include "models/model_files.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <vector>

namespace stillroom {

namespace {

namespace fs = std::filesystem;

/// Fills a model part by part from one folder (or an autoencoder's file).
class ModelLoader {
public:
  ModelLoader(const fs::path& path, const DiffusionModel::Options& options, DiffusionModel& model)
      : m_path(path), m_options(options), m_model(model) {
    m_source.dtype = options.dtype;
    m_source.device = options.device;
  }

  void loadText() {
    m_model.tokenizer = std::make_shared<ClipTokenizer>(ClipTokenizer::load(part("tokenizer")));
    const fs::path folder = part("text_encoder");
    const ClipTextConfig config = ClipTextConfig::fromJson(readModelConfig(folder), (folder / "config.json").string());
    StoredTensorSource source = weightsOf(folder);
    m_model.text = std::make_shared<ClipTextEncoder>(config, source);
  }

  void loadUnet() {
    const fs::path folder = part("unet");
    const UNetConfig config = UNetConfig::fromJson(readModelConfig(folder), (folder / "config.json").string());
    StoredTensorSource source = weightsOf(folder);
    m_model.unet = std::make_shared<UNet2DCondition>(config, source);
  }

  void loadImageSide() {
    const LoadedAutoencoder loaded = loadAutoencoder(holdsAutoencoderAlone(m_path) ? m_path : part("vae"), m_source);
    m_model.autoencoder = loaded.autoencoder;
    remember(loaded.files);
  }

  void loadScheduler() {
    const fs::path file = part("scheduler") / "scheduler_config.json";
    m_model.scheduler = SchedulerConfig::fromJson(readFile(file, 1 << 20), file.string());
  }

private:
  fs::path part(const std::string& name) const {
    const fs::path folder = m_path / name;
    if (!fs::is_directory(folder))
      throw Error("model.part", "The model {0} has no folder “{1}”. Give a complete model in the diffusers layout.",
                  {m_path.string(), name});
    return folder;
  }

  StoredTensorSource weightsOf(const fs::path& folder) {
    const std::vector<fs::path> files = findWeightFiles(folder);
    remember(files);
    return StoredTensorSource(openAll(files), m_source);
  }

  void remember(const std::vector<fs::path>& files) {
    if (!m_options.hashFiles) return;
    for (const fs::path& file : files) {
      const fs::path relative = file == m_path ? file.filename() : file.lexically_relative(m_path);
      m_model.fileHashes[relative.generic_string()] = sha256HexOfFile(file);
    }
  }

  const fs::path& m_path;
  const DiffusionModel::Options& m_options;
  DiffusionModel& m_model;
  StoredTensorSource::Options m_source;
};

[[noreturn]] void throwMismatch(const char* what, std::int64_t first, std::int64_t second, const fs::path& path) {
  throw Error("model.mismatch", "The parts of the model {0} don't fit each other ({1}: {2} and {3}). Get it again.",
              {path.string(), what, std::to_string(first), std::to_string(second)});
}

void checkFit(const DiffusionModel& model, const fs::path& path) {
  if (model.text && model.tokenizer->size() > model.text->config().vocabulary)
    throwMismatch("tokenizer/text_encoder", model.tokenizer->size(), model.text->config().vocabulary, path);
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

DiffusionModel DiffusionModel::load(const fs::path& path, const Options& options) {
  const bool alone = fs::is_regular_file(path);
  if (!alone && !fs::is_directory(path))
    throw Error("model.missing", "There is no model at {0}. Check the path.", {path.string()});
  DiffusionModel model;
  model.dtype = options.dtype;
  model.device = options.device;
  ModelLoader loader(path, options, model);
  if (options.parts.text) loader.loadText();
  if (options.parts.unet) loader.loadUnet();
  if (options.parts.autoencoder) loader.loadImageSide();
  if (options.parts.scheduler) loader.loadScheduler();
  checkFit(model, path);
  return model;
}

at::Tensor DiffusionModel::embed(const std::string& prompt) const {
  if (!tokenizer || !text)
    throw Error("model.no-text", "This model was loaded without its text encoder. Give a model that has one.");
  const c10::InferenceMode inference;
  return text->forward(tokenizer->ids(prompt));
}

} // namespace stillroom
