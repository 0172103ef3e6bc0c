// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/autoencoder_files.h"

#include "base/error.h"
#include "models/diffusion/autoencoder_kl.h"
#include "models/diffusion/autoencoder_tiny.h"
#include "models/formats/model_outline.h"
#include "models/formats/single_file.h"
#include "text/config_reader.h"
#include "weights/finite_source.h"
#include "weights/model_files.h"

#include <optional>
#include <utility>

namespace stillroom {

namespace {

namespace fs = std::filesystem;

std::optional<fs::path> ifPresent(const fs::path& file) {
  return fs::is_regular_file(file) ? std::optional(file) : std::nullopt;
}

bool holdsBareFiles(const fs::path& folder) {
  return fs::is_regular_file(folder / bareEncoderName) || fs::is_regular_file(folder / bareDecoderName);
}

[[noreturn]] void throwUnknown(const fs::path& file) {
  throw Error(
      "model.file",
      "{0} is no autoencoder that can be recognised. Give a folder with config.json and weights, or a TAESD file.",
      {file.string()});
}

[[noreturn]] void throwClass(const std::string& origin, const std::string& name) {
  throw Error("model.autoencoder-class",
              "{0} describes a “{1}”; known autoencoders are AutoencoderKL and AutoencoderTiny.", {origin, name});
}

class AutoencoderLoader {
public:
  explicit AutoencoderLoader(const StoredTensorSource::Options& options) : m_options(options) {}

  LoadedAutoencoder fromFolder(const fs::path& folder) const {
    if (!fs::exists(folder / "config.json") && holdsBareFiles(folder))
      return bare(ifPresent(folder / bareEncoderName), ifPresent(folder / bareDecoderName));
    readModelConfig(folder); // its absence says more than absent weights
    return configured(folder, findWeightFiles(folder));
  }

  /// Bare TAESD halves are told apart by their first convolution, which is number 0 in the encoder and 1 in the
  /// decoder.
  LoadedAutoencoder fromFile(const fs::path& file) const {
    const SafetensorsFile stored(file);
    if (stored.contains("0.weight")) return bare(file, std::nullopt);
    if (stored.contains("1.weight")) return bare(std::nullopt, file);
    if (stored.contains("encoder.layers.0.weight") || stored.contains("decoder.layers.0.weight")) {
      StoredTensorSource source(openAll({file}), m_options);
      return {build<AutoencoderTiny>(AutoencoderTinyConfig(), source, {file}), {file}};
    }
    if (SingleFile::recognises(stored)) return fromSingleFile(SingleFile(stored), file);
    if (fs::exists(file.parent_path() / "config.json")) return configured(file.parent_path(), {file});
    throwUnknown(file);
  }

private:
  template <typename Network, typename Config>
  std::shared_ptr<const Autoencoder> build(const Config& config, TensorSource& source,
                                           const std::vector<fs::path>& files) const {
    FiniteTensorSource checked(source, files);
    return std::make_shared<Network>(config, checked);
  }

  LoadedAutoencoder fromSingleFile(const SingleFile& single, const fs::path& file) const {
    const AutoencoderKlConfig config = single.autoencoderConfig();
    return {build<AutoencoderKl>(config, *single.autoencoder(m_options), {file}), {file}};
  }

  /// A network's folder whose weights are `files`.
  LoadedAutoencoder configured(const fs::path& folder, const std::vector<fs::path>& files) const {
    const std::string text = readModelConfig(folder), origin = (folder / "config.json").string();
    const std::string name = ConfigReader(text, origin).text("_class_name", "");
    StoredTensorSource source = openWeights(files, m_options);
    if (name == "AutoencoderKL")
      return {build<AutoencoderKl>(AutoencoderKlConfig::fromJson(text, origin), source, files), files, origin};
    if (name == "AutoencoderTiny")
      return {build<AutoencoderTiny>(AutoencoderTinyConfig::fromJson(text, origin), source, files), files, origin};
    throwClass(origin, name);
  }

  /// One half from a bare file.
  struct Half {
    std::unique_ptr<TensorSource> stored, checked;
  };
  Half open(const std::optional<fs::path>& file, std::vector<fs::path>& files) const {
    Half half;
    if (!file) return half;
    StoredTensorSource::Options options = m_options;
    options.rename = taesdStoredName;
    half.stored = std::make_unique<StoredTensorSource>(openAll({*file}), options);
    half.checked = std::make_unique<FiniteTensorSource>(*half.stored, std::vector{*file});
    files.push_back(*file);
    return half;
  }

  LoadedAutoencoder bare(const std::optional<fs::path>& encoder, const std::optional<fs::path>& decoder) const {
    LoadedAutoencoder loaded;
    const Half first = open(encoder, loaded.files), second = open(decoder, loaded.files);
    loaded.autoencoder =
        std::make_shared<AutoencoderTiny>(AutoencoderTinyConfig(), first.checked.get(), second.checked.get());
    return loaded;
  }

  const StoredTensorSource::Options& m_options;
};

} // namespace

namespace {

AutoencoderOutline outlineOf(const AutoencoderKlConfig& config) {
  return {config.latentChannels, std::int64_t{1} << (config.channels.size() - 1)};
}

/// Halves are told by their first convolutions.
AutoencoderOutline outlineOf(const AutoencoderTinyConfig& config, const std::vector<SafetensorsFile>& files,
                             const char* encoder, const char* decoder) {
  AutoencoderOutline outline{config.latentChannels, std::int64_t{1} << (config.encoderBlocks.size() - 1), false, false};
  for (const SafetensorsFile& file : files) {
    outline.encodes |= file.contains(encoder);
    outline.decodes |= file.contains(decoder);
  }
  return outline;
}

AutoencoderOutline outlineConfigured(const fs::path& folder, const std::vector<fs::path>& files) {
  const std::string text = readModelConfig(folder), origin = (folder / "config.json").string();
  const std::string name = ConfigReader(text, origin).text("_class_name", "");
  if (name == "AutoencoderKL") return outlineOf(AutoencoderKlConfig::fromJson(text, origin));
  if (name == "AutoencoderTiny")
    return outlineOf(AutoencoderTinyConfig::fromJson(text, origin), openAll(files), "encoder.layers.0.weight",
                     "decoder.layers.0.weight");
  throwClass(origin, name);
}

} // namespace

AutoencoderOutline outlineAutoencoder(const fs::path& path) {
  if (fs::is_directory(path)) {
    if (!fs::exists(path / "config.json") && holdsBareFiles(path))
      return {.encodes = fs::is_regular_file(path / bareEncoderName),
              .decodes = fs::is_regular_file(path / bareDecoderName)};
    readModelConfig(path); // its absence says more than absent weights
    return outlineConfigured(path, findWeightFiles(path));
  }
  const SafetensorsFile stored(path);
  if (stored.contains("0.weight") || stored.contains("1.weight"))
    return outlineOf(AutoencoderTinyConfig(), {stored}, "0.weight", "1.weight");
  if (stored.contains("encoder.layers.0.weight") || stored.contains("decoder.layers.0.weight"))
    return outlineOf(AutoencoderTinyConfig(), {stored}, "encoder.layers.0.weight", "decoder.layers.0.weight");
  if (SingleFile::recognises(stored)) return outlineOf(SingleFile(stored).autoencoderConfig());
  if (fs::exists(path.parent_path() / "config.json")) return outlineConfigured(path.parent_path(), {path});
  throwUnknown(path);
}

bool holdsAutoencoderAlone(const fs::path& path) {
  if (fs::is_regular_file(path)) return true;
  return !fs::is_directory(path / "vae") && (holdsBareFiles(path) || fs::is_regular_file(path / "config.json"));
}

LoadedAutoencoder loadAutoencoder(const fs::path& path, const StoredTensorSource::Options& options) {
  const AutoencoderLoader loader(options);
  return fs::is_regular_file(path) ? loader.fromFile(path) : loader.fromFolder(path);
}

} // namespace stillroom
