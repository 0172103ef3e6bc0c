// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/model_files.h"

#include "base/error.h"
#include "base/files.h"
#include "models/config_reader.h"

#include <set>

namespace stillroom {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t kConfigLimit = std::size_t{1} << 20;
constexpr std::size_t kIndexLimit = std::size_t{16} << 20;

[[noreturn]] void throwBadIndex(const fs::path& index) {
  throw Error("model.index", "{0} does not list weight files of its own folder. Get it again.", {index.string()});
}

/// The files that an index names, each once; names that lead elsewhere are refused.
std::vector<fs::path> readIndex(const fs::path& index) {
  const ConfigReader reader(readFile(index, kIndexLimit), index.string());
  if (!reader.has("weight_map") || !reader.at("weight_map").is_object()) throwBadIndex(index);
  std::set<fs::path> files;
  for (const json& name : reader.at("weight_map")) {
    if (!name.is_string()) throwBadIndex(index);
    const fs::path file = name.get<std::string>();
    if (file.empty() || file != file.filename() || file.extension() != ".safetensors") throwBadIndex(index);
    files.insert(index.parent_path() / file);
  }
  if (files.empty()) throwBadIndex(index);
  return {files.begin(), files.end()};
}

} // namespace

std::string readModelConfig(const fs::path& folder) {
  const fs::path file = folder / "config.json";
  if (!fs::exists(file))
    throw Error("model.config-missing", "{0} is missing. Give a model folder in the diffusers layout.",
                {file.string()});
  return readFile(file, kConfigLimit);
}

std::vector<fs::path> findWeightFiles(const fs::path& folder) {
  const char* const variants[] = {"", ".fp16"};
  const char* const stems[] = {"diffusion_pytorch_model", "model"};
  for (const char* variant : variants) {
    for (const char* stem : stems) {
      const fs::path whole = folder / (std::string(stem) + variant + ".safetensors");
      if (fs::exists(whole)) return {whole};
      const fs::path index = folder / (std::string(stem) + ".safetensors.index" + variant + ".json");
      if (fs::exists(index)) return readIndex(index);
    }
  }
  throw Error("model.weights-missing",
              "There are no weights in {0}: diffusion_pytorch_model.safetensors or model.safetensors is needed "
              "(.fp16 and shards with an index will do).",
              {folder.string()});
}

std::vector<SafetensorsFile> openAll(const std::vector<fs::path>& files) {
  std::vector<SafetensorsFile> opened;
  for (const fs::path& file : files)
    opened.emplace_back(file);
  return opened;
}

} // namespace stillroom
