// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/model_files.h"

#include "base/error.h"
#include "base/files.h"
#include "text/config_reader.h"
#include "weights/file_kind.h"
#include "weights/pth_file.h"

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

/// The files with that ending that an index names, each once; names that lead elsewhere are refused.
std::vector<fs::path> readIndex(const fs::path& index, const std::string& ending) {
  const ConfigReader reader(readFile(index, kIndexLimit), index.string());
  if (!reader.has("weight_map") || !reader.at("weight_map").is_object()) throwBadIndex(index);
  std::set<fs::path> files;
  for (const json& name : reader.at("weight_map")) {
    if (!name.is_string()) throwBadIndex(index);
    const fs::path file = name.get<std::string>();
    if (file.empty() || file != file.filename() || file.extension() != ending) throwBadIndex(index);
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
std::vector<std::string> indexNames(const std::string& stem, const std::string& variant, const std::string& ending) {
  if (variant.empty()) return {stem + ending + ".index.json"};
  return {stem + ending + ".index" + variant + ".json", stem + variant + ending + ".index.json",
          stem + ending + variant + ".index.json"};
}

/// The weights with that ending; empty where there are none.
std::vector<fs::path> findWith(const fs::path& folder, const std::string& ending) {
  for (const char* variant : {"", ".fp16", ".bf16"}) {
    for (const char* stem : {"diffusion_pytorch_model", "model", "pytorch_model"}) {
      const fs::path whole = folder / (std::string(stem) + variant + ending);
      if (fs::exists(whole)) return {whole};
      for (const std::string& name : indexNames(stem, variant, ending))
        if (fs::exists(folder / name)) return readIndex(folder / name, ending);
    }
  }
  return {};
}

[[noreturn]] void throwTwice(const std::string& name, const fs::path& first, const fs::path& second) {
  throw Error("model.shards-twice", "The tensor “{0}” is in {1} and in {2}. Get the model again.",
              {name, first.string(), second.string()});
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
  for (const char* ending : {".safetensors", ".bin"})
    if (std::vector<fs::path> files = findWith(folder, ending); !files.empty()) return files;
  throw Error("model.weights-missing",
              "There are no weights in {0}: diffusion_pytorch_model.safetensors or model.safetensors is needed "
              "(.fp16, .bf16, shards with an index and .bin will do).",
              {folder.string()});
}

std::vector<SafetensorsFile> openAll(const std::vector<fs::path>& files) {
  std::vector<SafetensorsFile> opened;
  for (const fs::path& file : files) {
    SafetensorsFile next(file);
    for (const SafetensorsFile& before : opened)
      for (const auto& [name, entry] : next.entries())
        if (before.contains(name)) throwTwice(name, before.path(), file);
    opened.push_back(std::move(next));
  }
  return opened;
}

StoredTensorSource openWeights(const std::vector<fs::path>& files, StoredTensorSource::Options options) {
  const auto isMapped = [](const fs::path& file) { return fileKind(file) == FileKind::Safetensors; };
  if (std::ranges::all_of(files, isMapped)) return StoredTensorSource(openAll(files), std::move(options));
  TensorMap tensors;
  std::string origin;
  for (const fs::path& file : files) {
    for (auto& [name, tensor] : readWeightFile(file).tensors)
      if (!tensors.emplace(name, tensor).second) throwTwice(name, files.front(), file);
    origin += (origin.empty() ? "" : ", ") + file.string();
  }
  return StoredTensorSource(std::move(tensors), std::move(origin), std::move(options));
}

} // namespace stillroom
