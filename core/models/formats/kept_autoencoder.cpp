// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/kept_autoencoder.h"

#include "base/error.h"
#include "base/files.h"
#include "models/diffusion/autoencoder_tiny.h"
#include "models/formats/autoencoder_files.h"
#include "models/formats/diffusers_folder.h"
#include "text/config_reader.h"
#include "weights/file_kind.h"
#include "weights/model_files.h"
#include "weights/pth_file.h"

#include <optional>
#include <string_view>
#include <vector>

namespace stillroom {

namespace {

namespace fs = std::filesystem;

fs::path weightsIn(const fs::path& folder) {
  return folder / "diffusion_pytorch_model.safetensors";
}

[[noreturn]] void throwHalf(const fs::path& path) {
  throw Error("model.autoencoder-half",
              "{0} has only one half of a tiny autoencoder. A model needs both: put encoder and decoder there.",
              {path.string()});
}

bool isTinyFile(const SafetensorsFile& file) {
  for (const char* name : {"0.weight", "1.weight", "encoder.layers.0.weight", "decoder.layers.0.weight"})
    if (file.contains(name)) return true;
  return false;
}

/// The folder whose config.json describes an autoencoder; none for tiny ones, which loadAutoencoder knows without.
std::optional<fs::path> configuredFolder(const fs::path& from) {
  if (fs::is_regular_file(from))
    return isTinyFile(SafetensorsFile(from)) ? std::nullopt : std::optional(from.parent_path());
  return fs::exists(from / "config.json") ? std::optional(from) : std::nullopt;
}

void copyFile(const fs::path& from, const fs::path& to) {
  const MappedFile mapped(from);
  writeFileAtomically(to, std::string_view(reinterpret_cast<const char*>(mapped.data()), mapped.size()));
}

/// A safetensors file as it is; shards become one, and so does what PyTorch wrote.
void copyWeights(const std::vector<fs::path>& files, const fs::path& to) {
  if (files.size() == 1 && fileKind(files.front()) == FileKind::Safetensors) return copyFile(files.front(), to);
  TensorMap tensors;
  for (const fs::path& file : files)
    tensors.merge(readWeightFile(file).tensors);
  saveSafetensors(to, tensors, {{"format", "pt"}});
}

KeptAutoencoder keepConfigured(const fs::path& folder, const LoadedAutoencoder& loaded, const fs::path& to) {
  const auto* tiny = dynamic_cast<const AutoencoderTiny*>(loaded.autoencoder.get());
  if (tiny && !(tiny->hasEncoder() && tiny->hasDecoder())) throwHalf(folder);
  const std::string config = readModelConfig(folder);
  writeFileAtomically(to / "config.json", config);
  copyWeights(loaded.files, weightsIn(to));
  const ConfigReader reader(config, (folder / "config.json").string());
  return {reader.text("_class_name", ""), loaded.autoencoder->downscale()};
}

/// Encoder and decoder of a bare TAESD.
std::vector<fs::path> bareHalves(const fs::path& from) {
  if (fs::is_directory(from)) return {from / bareEncoderName, from / bareDecoderName};
  const fs::path folder = from.parent_path();
  const bool encoder = SafetensorsFile(from).contains("0.weight");
  return {encoder ? from : folder / bareEncoderName, encoder ? folder / bareDecoderName : from};
}

StoredTensorSource bareSource(const fs::path& half, const fs::path& from) {
  if (!fs::is_regular_file(half)) throwHalf(from);
  StoredTensorSource::Options options;
  options.rename = taesdStoredName;
  return StoredTensorSource(openAll({half}), options);
}

KeptAutoencoder saveTiny(TensorSource& encoder, TensorSource& decoder, const fs::path& to) {
  const AutoencoderTinyConfig config;
  RecordingTensorSource first(encoder), second(decoder);
  const AutoencoderTiny tiny(config, &first, &second);
  TensorMap tensors(first.taken().begin(), first.taken().end());
  tensors.insert(second.taken().begin(), second.taken().end());
  writeFileAtomically(to / "config.json", toJson(config));
  saveSafetensors(weightsIn(to), tensors, {{"format", "pt"}});
  return {"AutoencoderTiny", tiny.downscale()};
}

KeptAutoencoder keepTiny(const fs::path& from, const fs::path& to) {
  if (fs::is_regular_file(from)) {
    const SafetensorsFile file(from);
    if (file.contains("encoder.layers.0.weight") != file.contains("decoder.layers.0.weight")) throwHalf(from);
    if (file.contains("encoder.layers.0.weight")) {
      StoredTensorSource both(openAll({from}));
      return saveTiny(both, both, to);
    }
  }
  const std::vector<fs::path> halves = bareHalves(from);
  StoredTensorSource encoder = bareSource(halves[0], from), decoder = bareSource(halves[1], from);
  return saveTiny(encoder, decoder, to);
}

} // namespace

KeptAutoencoder keepAutoencoder(const fs::path& from, const fs::path& to) {
  const fs::path path = holdsAutoencoderAlone(from) ? from : from / "vae";
  // Refuses what nobody could load later.
  const LoadedAutoencoder loaded = loadAutoencoder(path, {});
  const std::optional<fs::path> folder = configuredFolder(path);
  return folder ? keepConfigured(*folder, loaded, to) : keepTiny(path, to);
}

} // namespace stillroom
