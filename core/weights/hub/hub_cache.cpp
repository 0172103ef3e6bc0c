// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/hub/hub_cache.h"

#include "base/error.h"
#include "base/files.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace stillroom {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kRefLimit = 4096;

/// A folder that the environment names, with ~ for the home folder.
std::optional<fs::path> folderFrom(const char* variable) {
  const char* value = std::getenv(variable);
  if (value == nullptr || *value == '\0') return std::nullopt;
  const std::string_view text = value;
  const char* home = std::getenv("HOME");
  if (home != nullptr && (text == "~" || text.starts_with("~/")))
    return fs::path(std::string(home).append(text.substr(1)));
  return fs::path(text);
}

bool isNamePart(std::string_view part) {
  return !part.empty() && part.size() <= 96 && part.front() != '.' && part.front() != '-' &&
         std::all_of(part.begin(), part.end(), [](unsigned char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' ||
                  c == '-';
         });
}

/// The commit that refs/main names; it comes from a file and must not lead elsewhere.
std::optional<std::string> mainCommit(const fs::path& repository) {
  const fs::path file = repository / "refs" / "main";
  if (!fs::is_regular_file(file)) return std::nullopt;
  std::string commit = readFile(file, kRefLimit);
  commit.erase(commit.find_last_not_of(" \t\r\n") + 1);
  if (!isNamePart(commit))
    throw Error("model.cache", "{0} does not name a snapshot. Download the model again.", {file.string()});
  return commit;
}

std::vector<fs::path> foldersIn(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored))
    if (entry.is_directory(ignored)) found.push_back(entry.path());
  return found;
}

fs::path snapshotOf(const fs::path& repository) {
  const fs::path snapshots = repository / "snapshots";
  if (const auto commit = mainCommit(repository)) {
    if (fs::is_directory(snapshots / *commit)) return snapshots / *commit;
  } else if (const std::vector<fs::path> all = foldersIn(snapshots); all.size() == 1) {
    return all.front();
  }
  throw Error("model.cache",
              "{0} does not hold the snapshot that its refs/main names. Download the model again, or give one of the "
              "folders in its snapshots.",
              {repository.string()});
}

bool isRepositoryFolder(const fs::path& folder) {
  return fs::is_directory(folder / "snapshots") && !fs::exists(folder / "model_index.json");
}

} // namespace

fs::path hubCacheFolder() {
  if (const auto hub = folderFrom("HF_HUB_CACHE")) return *hub;
  if (const auto home = folderFrom("HF_HOME")) return *home / "hub";
  if (const auto cache = folderFrom("XDG_CACHE_HOME")) return *cache / "huggingface" / "hub";
  return folderFrom("HOME").value_or("/") / ".cache" / "huggingface" / "hub";
}

bool looksLikeRepository(const std::string& text) {
  const std::size_t slash = text.find('/');
  return slash != std::string::npos && isNamePart(std::string_view(text).substr(0, slash)) &&
         isNamePart(std::string_view(text).substr(slash + 1));
}

std::optional<fs::path> cachedRepository(const std::string& repository) {
  if (!looksLikeRepository(repository)) return std::nullopt;
  const std::size_t slash = repository.find('/');
  const fs::path folder =
      hubCacheFolder() / ("models--" + repository.substr(0, slash) + "--" + repository.substr(slash + 1));
  if (!fs::is_directory(folder)) return std::nullopt;
  return snapshotOf(folder);
}

fs::path resolveModelPath(const fs::path& given) {
  std::error_code ignored;
  if (fs::is_directory(given, ignored) && isRepositoryFolder(given)) return snapshotOf(given);
  if (fs::exists(given, ignored)) return given;
  const std::string name = given == "taesd" ? "madebyollin/taesd" : given.string();
  if (!looksLikeRepository(name)) throw Error("model.missing", "There is no model at {0}. Check the path.", {name});
  if (const auto cached = cachedRepository(name)) return *cached;
  throw Error(
      "model.missing",
      "There is no model at {0}, nor is it in the Hugging Face cache {1}. Check the name, or download the model "
      "first (nothing is downloaded here); HF_HOME or HF_HUB_CACHE may name another cache.",
      {name, hubCacheFolder().string()});
}

} // namespace stillroom
