// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clip_tokenizer_files.h"

#include "base/error.h"
#include "base/files.h"
#include "text/config_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <sstream>
#include <string_view>

namespace stillroom {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t kFileLimit = std::size_t{64} << 20;
constexpr std::int64_t kHighestId = 10'000'000;
constexpr std::size_t kLongestToken = 1000; ///< bytes; far above any, and a bound for the search in texts

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

json readObject(const fs::path& file) {
  json object = parseJson(readFile(file, kFileLimit), file.string());
  ConfigReader(object, file.string()); // an object, or a sentence
  return object;
}

/// Tokens beside the vocabulary, as CLIPTokenizer.from_pretrained of transformers 5 gathers them from a folder.
class TokenGatherer {
public:
  explicit TokenGatherer(const fs::path& folder) {
    const fs::path config = folder / "tokenizer_config.json";
    const json object = isFile(config) ? readObject(config) : json::object();
    addNamed(object, config.string(), false);
    if (object.contains("added_tokens_decoder")) {
      addDecoder(object["added_tokens_decoder"], config.string());
    } else { // what older versions wrote
      const fs::path names = folder / "special_tokens_map.json";
      if (isFile(names)) addNamed(readObject(names), names.string(), true);
      addIdList(folder / "added_tokens.json");
      addSingleFile(folder / "tokenizer.json");
    }
  }

  /// In the order that decides about the ids of those that have none.
  void give(ClipVocabulary& vocabulary) const {
    for (const auto& [id, token] : m_byId)
      vocabulary.added.push_back(token);
    const auto add = [&](const AddedToken& token) {
      if (std::ranges::find(vocabulary.added, token.content, &AddedToken::content) == vocabulary.added.end())
        vocabulary.added.push_back(token);
    };
    for (const char* name : kStandardNames)
      if (const auto found = m_named.find(name); found != m_named.end()) add(found->second);
    for (const auto& [name, token] : m_named)
      add(token);
    for (const AddedToken& token : m_extra)
      add(token);
    const auto name = [&](const char* key, std::string& text) {
      if (const auto found = m_named.find(key); found != m_named.end()) text = found->second.content;
    };
    name("bos_token", vocabulary.start);
    name("eos_token", vocabulary.end);
    name("unk_token", vocabulary.unknown);
    name("pad_token", vocabulary.pad);
  }

private:
  static constexpr std::array kStandardNames{"bos_token", "eos_token", "unk_token", "sep_token",
                                             "pad_token", "cls_token", "mask_token"};

  static bool flag(const json& token, const char* key, bool otherwise, const std::string& file) {
    if (!token.contains(key)) return otherwise;
    if (!token[key].is_boolean()) throwBadEntry(key, file);
    return token[key].get<bool>();
  }

  /// A token is written as text or as an object with `content`.
  static AddedToken tokenFrom(const json& value, const std::string& key, const std::string& file) {
    AddedToken token;
    const json& content = value.is_object() && value.contains("content") ? value["content"] : value;
    if (!content.is_string() || content.get_ref<const std::string&>().size() > kLongestToken) throwBadEntry(key, file);
    token.content = content.get<std::string>();
    if (!value.is_object()) return token;
    token.normalized = flag(value, "normalized", !flag(value, "special", false, file), file);
    token.stripLeft = flag(value, "lstrip", false, file);
    token.stripRight = flag(value, "rstrip", false, file);
    token.singleWord = flag(value, "single_word", false, file);
    return token;
  }

  void addNamed(const json& object, const std::string& file, bool oldMap) {
    for (const char* key : {"additional_special_tokens", "extra_special_tokens"}) {
      if (!object.contains(key) || object[key].empty()) continue;
      if (object[key].is_array()) {
        m_extra.clear();
        m_extraCount = !oldMap || std::string_view(key) == "extra_special_tokens";
      }
      for (const auto& [name, value] : object[key].items()) {
        if (object[key].is_object())
          m_named[name] = tokenFrom(value, name, file);
        else
          m_extra.push_back(tokenFrom(value, key, file));
      }
    }
    for (const auto& [name, value] : object.items()) {
      const bool standard = std::ranges::find(kStandardNames, name) != kStandardNames.end();
      if (!name.ends_with("_token") || value.is_null()) continue;
      if (standard || value.is_string() || (value.is_object() && value.contains("content")))
        m_named[name] = tokenFrom(value, name, file);
    }
  }

  static std::int64_t idFrom(const json& value, const std::string& key, const std::string& file) {
    if (!value.is_number_integer() || value < 0 || value > kHighestId) throwBadEntry(key, file);
    return value.get<std::int64_t>();
  }

  void addDecoder(const json& decoder, const std::string& file) {
    if (!decoder.is_object()) throwBadEntry("added_tokens_decoder", file);
    for (const auto& [key, value] : decoder.items()) {
      std::int64_t id = -1;
      const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), id);
      if (error != std::errc() || end != key.data() + key.size() || id < 0) throwBadEntry(key, file);
      m_byId[id] = tokenFrom(value, key, file);
    }
  }

  bool isSpecial(const std::string& content) const {
    const auto named = [&](const char* name) {
      const auto found = m_named.find(name);
      return found != m_named.end() && found->second.content == content;
    };
    return std::ranges::any_of(kStandardNames, named) ||
           (m_extraCount && std::ranges::find(m_extra, content, &AddedToken::content) != m_extra.end());
  }

  void addIdList(const fs::path& file) {
    if (!isFile(file)) return;
    const json ids = readObject(file);
    for (const auto& [content, value] : ids.items()) {
      AddedToken token = tokenFrom(content, content, file.string());
      token.normalized = !isSpecial(content);
      m_byId[idFrom(value, content, file.string())] = token;
    }
  }

  void addSingleFile(const fs::path& file) {
    if (!isFile(file)) return;
    const json object = readObject(file);
    if (!object.contains("added_tokens") || !object["added_tokens"].is_array()) return;
    for (const json& token : object["added_tokens"]) {
      if (!token.is_object() || !token.contains("id")) throwBadEntry("added_tokens", file.string());
      m_byId[idFrom(token["id"], "added_tokens", file.string())] = tokenFrom(token, "added_tokens", file.string());
    }
  }

  std::map<std::int64_t, AddedToken> m_byId;
  std::map<std::string, AddedToken> m_named;
  std::vector<AddedToken> m_extra;
  bool m_extraCount = true; ///< as special where added_tokens.json lists them too; an old key of the old map doesn't
};

void readSingleFile(const fs::path& file, ClipVocabulary& vocabulary) {
  const ConfigReader config(readFile(file, kFileLimit), file.string());
  if (!config.has("model") || !config.at("model").is_object()) throwBadEntry("model", file.string());
  const ConfigReader model(config.at("model"), file.string());
  if (!model.has("vocab") || !model.has("merges")) throwBadEntry("model", file.string());
  addIds(vocabulary, model.at("vocab"), file.string());
  addMergesJson(vocabulary, model.at("merges"), file.string());
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
  if (isFile(folder / "tokenizer.json"))
    readSingleFile(folder / "tokenizer.json", vocabulary);
  else
    readTwoFiles(folder, vocabulary);
  TokenGatherer(folder).give(vocabulary);
  return vocabulary;
}

} // namespace stillroom
