// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/model_files.h"

#include "base/error.h"
#include "base/files.h"
#include "text/config_reader.h"

#include <algorithm>
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
  for (const fs::path& file : files) {
    if (!fs::is_regular_file(file))
      throw Error("model.shard-missing", "{0} is missing; {1} lists it as a part of the weights. Get the model again.",
                  {file.string(), index.filename().string()});
  }
  return {files.begin(), files.end()};
}

/// Names of an index: plain, and the three ways in which diffusers has put a variant into it over time.
std::vector<std::string> indexNames(const std::string& stem, const std::string& variant) {
  if (variant.empty()) return {stem + ".safetensors.index.json"};
  return {stem + ".safetensors.index" + variant + ".json", stem + variant + ".safetensors.index.json",
          stem + ".safetensors" + variant + ".index.json"};
}

bool holdsPickles(const fs::path& folder) {
  std::error_code ignored;
  const fs::directory_iterator entries(folder, ignored), end;
  return std::any_of(entries, end, [](const fs::directory_entry& entry) {
    return entry.path().extension() == ".bin" || entry.path().extension() == ".ckpt";
  });
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
  for (const char* variant : {"", ".fp16", ".bf16"}) {
    for (const char* stem : {"diffusion_pytorch_model", "model"}) {
      const fs::path whole = folder / (std::string(stem) + variant + ".safetensors");
      if (fs::exists(whole)) return {whole};
      for (const std::string& name : indexNames(stem, variant))
        if (fs::exists(folder / name)) return readIndex(folder / name);
    }
  }
  if (holdsPickles(folder))
    throw Error("model.weights-pickled",
                "The weights in {0} are pickled (.bin), which can hold programs and is not read. Get the model's "
                ".safetensors files, or load it with diffusers and save it again with safe_serialization=True.",
                {folder.string()});
  throw Error("model.weights-missing",
              "There are no weights in {0}: diffusion_pytorch_model.safetensors or model.safetensors is needed "
              "(.fp16, .bf16 and shards with an index will do).",
              {folder.string()});
}

std::vector<SafetensorsFile> openAll(const std::vector<fs::path>& files) {
  std::vector<SafetensorsFile> opened;
  for (const fs::path& file : files) {
    SafetensorsFile next(file);
    for (const SafetensorsFile& before : opened) {
      for (const auto& [name, entry] : next.entries()) {
        if (before.contains(name))
          throw Error("model.shards-twice", "The tensor “{0}” is in {1} and in {2}. Get the model again.",
                      {name, before.path().string(), file.string()});
      }
    }
    opened.push_back(std::move(next));
  }
  return opened;
}

} // namespace stillroom
