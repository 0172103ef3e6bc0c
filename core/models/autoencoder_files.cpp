// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/autoencoder_files.h"

#include "base/error.h"
#include "models/autoencoder_kl.h"
#include "models/autoencoder_tiny.h"
#include "models/config_reader.h"
#include "models/model_files.h"

#include <optional>
#include <utility>

namespace stillroom {

namespace {

namespace fs = std::filesystem;

constexpr const char* kBareEncoder = "taesd_encoder.safetensors";
constexpr const char* kBareDecoder = "taesd_decoder.safetensors";

/// A network's folder whose weights are `files`.
std::shared_ptr<const Autoencoder> configured(const fs::path& folder, const std::vector<fs::path>& files,
                                              const StoredTensorSource::Options& options) {
  const std::string text = readModelConfig(folder), origin = (folder / "config.json").string();
  const std::string name = ConfigReader(text, origin).text("_class_name", "");
  StoredTensorSource source(openAll(files), options);
  if (name == "AutoencoderKL")
    return std::make_shared<AutoencoderKl>(AutoencoderKlConfig::fromJson(text, origin), source);
  if (name == "AutoencoderTiny")
    return std::make_shared<AutoencoderTiny>(AutoencoderTinyConfig::fromJson(text, origin), source);
  throw Error("model.autoencoder-class",
              "{0} describes a “{1}”; known autoencoders are AutoencoderKL and AutoencoderTiny.", {origin, name});
}

std::shared_ptr<const Autoencoder> bare(const std::optional<fs::path>& encoder, const std::optional<fs::path>& decoder,
                                        StoredTensorSource::Options options) {
  options.rename = taesdStoredName;
  const auto open = [&](const std::optional<fs::path>& file) {
    return file ? std::make_unique<StoredTensorSource>(openAll({*file}), options) : nullptr;
  };
  const auto first = open(encoder), second = open(decoder);
  return std::make_shared<AutoencoderTiny>(AutoencoderTinyConfig(), first.get(), second.get());
}

std::optional<fs::path> ifPresent(const fs::path& file) {
  return fs::is_regular_file(file) ? std::optional(file) : std::nullopt;
}

/// Bare TAESD halves are told apart by their first convolution, which is number 0 in the encoder and 1 in the decoder.
LoadedAutoencoder fromFile(const fs::path& file, const StoredTensorSource::Options& options) {
  const SafetensorsFile stored(file);
  if (stored.contains("0.weight")) return {bare(file, std::nullopt, options), {file}};
  if (stored.contains("1.weight")) return {bare(std::nullopt, file, options), {file}};
  if (stored.contains("encoder.layers.0.weight") || stored.contains("decoder.layers.0.weight")) {
    StoredTensorSource source(openAll({file}), options);
    return {std::make_shared<AutoencoderTiny>(AutoencoderTinyConfig(), source), {file}};
  }
  if (fs::exists(file.parent_path() / "config.json")) return {configured(file.parent_path(), {file}, options), {file}};
  throw Error(
      "model.file",
      "{0} is no autoencoder that can be recognised. Give a folder with config.json and weights, or a TAESD file.",
      {file.string()});
}

LoadedAutoencoder fromBareFolder(const fs::path& folder, const StoredTensorSource::Options& options) {
  const std::optional<fs::path> encoder = ifPresent(folder / kBareEncoder), decoder = ifPresent(folder / kBareDecoder);
  LoadedAutoencoder loaded{bare(encoder, decoder, options), {}};
  if (encoder) loaded.files.push_back(*encoder);
  if (decoder) loaded.files.push_back(*decoder);
  return loaded;
}

bool holdsBareFiles(const fs::path& folder) {
  return fs::is_regular_file(folder / kBareEncoder) || fs::is_regular_file(folder / kBareDecoder);
}

} // namespace

bool holdsAutoencoderAlone(const fs::path& path) {
  if (fs::is_regular_file(path)) return true;
  return !fs::is_directory(path / "vae") && (holdsBareFiles(path) || fs::is_regular_file(path / "config.json"));
}

LoadedAutoencoder loadAutoencoder(const fs::path& path, const StoredTensorSource::Options& options) {
  if (fs::is_regular_file(path)) return fromFile(path, options);
  if (!fs::exists(path / "config.json") && holdsBareFiles(path)) return fromBareFolder(path, options);
  readModelConfig(path); // its absence says more than absent weights
  std::vector<fs::path> files = findWeightFiles(path);
  return {configured(path, files, options), files};
}

} // namespace stillroom
