// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clip_tokenizer_files.h"

#include "base/error.h"
#include "base/files.h"
#include "text/config_reader.h"

#include <algorithm>
#include <sstream>
#include <string_view>

namespace stillroom {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t kFileLimit = std::size_t{64} << 20;
constexpr std::int64_t kHighestId = 10'000'000;

/// Not a pipe, on which one could wait forever, nor a link that leads nowhere.
bool isFile(const fs::path& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored);
}

bool holdsTwoFiles(const fs::path& folder) {
  return isFile(folder / "vocab.json") && isFile(folder / "merges.txt");
}

[[noreturn]] void throwBadEntry(const std::string& key, const std::string& file) {
  throw Error("tokenizer.entry", "The entry “{0}” of {1} is not what a CLIP tokenizer has there. Get the file again.",
              {key, file});
}

void addId(ClipVocabulary& vocabulary, const std::string& token, const json& id, const std::string& file) {
  if (!id.is_number_integer() || id.get<std::int64_t>() < 0 || id.get<std::int64_t>() > kHighestId)
    throwBadEntry(token, file);
  vocabulary.ids[token] = id.get<std::int64_t>();
}

void addIds(ClipVocabulary& vocabulary, const json& ids, const std::string& file) {
  if (!ids.is_object() || ids.empty())
    throw Error("tokenizer.vocabulary", "{0} holds no vocabulary (a list of tokens with their ids).", {file});
  for (const auto& [token, id] : ids.items())
    addId(vocabulary, token, id, file);
}

void addMerge(ClipVocabulary& vocabulary, std::string_view line, const std::string& where) {
  const std::size_t blank = line.find(' ');
  if (blank == 0 || blank == std::string_view::npos || blank + 1 == line.size() ||
      line.find(' ', blank + 1) != std::string_view::npos)
    throw Error("tokenizer.merge", "{0} should hold two tokens with a blank between them. Get the file again.",
                {where});
  vocabulary.merges.emplace_back(line.substr(0, blank), line.substr(blank + 1));
}

void addMergesText(ClipVocabulary& vocabulary, const std::string& text, const std::string& file) {
  std::istringstream lines(text);
  std::string line;
  for (std::int64_t number = 1; std::getline(lines, line); ++number) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.empty() || line.starts_with("#version")) continue;
    addMerge(vocabulary, line, file + ", line " + std::to_string(number));
  }
}

/// tokenizer.json writes merges as "a b" or, since tokenizers 0.20, as ["a", "b"].
void addMergesJson(ClipVocabulary& vocabulary, const json& merges, const std::string& file) {
  if (!merges.is_array()) throwBadEntry("merges", file);
  for (const json& merge : merges) {
    if (merge.is_string()) {
      addMerge(vocabulary, merge.get<std::string>(), file);
    } else if (merge.is_array() && merge.size() == 2 && merge[0].is_string() && merge[1].is_string()) {
      vocabulary.merges.emplace_back(merge[0].get<std::string>(), merge[1].get<std::string>());
    } else {
      throwBadEntry("merges", file);
    }
  }
}

/// A special token is written as text or as an object with `content`.
void readToken(const ConfigReader& config, const std::string& key, std::string& token) {
  if (!config.has(key)) return;
  const json& value = config.at(key);
  const json& text = value.is_object() && value.contains("content") ? value["content"] : value;
  if (!text.is_string()) throwBadEntry(key, config.origin());
  token = text.get<std::string>();
}

void readSpecialTokens(const fs::path& file, ClipVocabulary& vocabulary) {
  if (!isFile(file)) return;
  const ConfigReader config(readFile(file, kFileLimit), file.string());
  readToken(config, "bos_token", vocabulary.start);
  readToken(config, "eos_token", vocabulary.end);
  readToken(config, "unk_token", vocabulary.unknown);
  readToken(config, "pad_token", vocabulary.pad);
}

void readAddedTokens(const ConfigReader& config, ClipVocabulary& vocabulary) {
  if (!config.has("added_tokens") || !config.at("added_tokens").is_array()) return;
  for (const json& token : config.at("added_tokens")) {
    if (!token.is_object() || !token.contains("content") || !token["content"].is_string() || !token.contains("id"))
      throwBadEntry("added_tokens", config.origin());
    vocabulary.added.push_back(token["content"].get<std::string>());
    addId(vocabulary, vocabulary.added.back(), token["id"], config.origin());
  }
}

void readSingleFile(const fs::path& file, ClipVocabulary& vocabulary) {
  const ConfigReader config(readFile(file, kFileLimit), file.string());
  if (!config.has("model") || !config.at("model").is_object()) throwBadEntry("model", file.string());
  const ConfigReader model(config.at("model"), file.string());
  if (!model.has("vocab") || !model.has("merges")) throwBadEntry("model", file.string());
  addIds(vocabulary, model.at("vocab"), file.string());
  addMergesJson(vocabulary, model.at("merges"), file.string());
  readToken(model, "unk_token", vocabulary.unknown);
  readAddedTokens(config, vocabulary);
}

void readTwoFiles(const fs::path& folder, ClipVocabulary& vocabulary) {
  const fs::path ids = folder / "vocab.json", merges = folder / "merges.txt";
  addIds(vocabulary, parseJson(readFile(ids, kFileLimit), ids.string()), ids.string());
  addMergesText(vocabulary, readFile(merges, kFileLimit), merges.string());
}

} // namespace

bool holdsClipTokenizer(const fs::path& folder) {
  return holdsTwoFiles(folder) || isFile(folder / "tokenizer.json");
}

ClipVocabulary readClipVocabulary(const fs::path& folder) {
  ClipVocabulary vocabulary;
  if (!holdsClipTokenizer(folder))
    throw Error("tokenizer.missing",
                "There is no tokenizer in {0}: vocab.json with merges.txt, or tokenizer.json, is needed.",
                {folder.string()});
  if (holdsTwoFiles(folder))
    readTwoFiles(folder, vocabulary);
  else
    readSingleFile(folder / "tokenizer.json", vocabulary);
  readSpecialTokens(folder / "tokenizer_config.json", vocabulary);
  readSpecialTokens(folder / "special_tokens_map.json", vocabulary);
  return vocabulary;
}

} // namespace stillroom
