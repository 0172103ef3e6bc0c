// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clip_vocabulary.h"

#include "base/files.h"
#include "text/clip_words.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace stillroom {

namespace {

using nlohmann::json;
using Pair = std::pair<std::string, std::string>;

/// Start and end come last and need their places.
constexpr std::size_t kSpecialTokens = 2;

struct CountedWord {
  ClipWord symbols;
  std::int64_t count = 0;
};

/// How often each pair of neighbouring symbols occurs.
class PairCounts {
public:
  bool empty() const { return m_counts.empty(); }
  void add(const CountedWord& word) { change(word.symbols, word.count); }
  void remove(const CountedWord& word) { change(word.symbols, -word.count); }

  /// The alphabetically first of the most frequent ones.
  Pair best() const {
    return std::max_element(m_counts.begin(), m_counts.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
  }

private:
  void change(const ClipWord& symbols, std::int64_t by) {
    for (std::size_t i = 0; i + 1 < symbols.size(); ++i) {
      const auto entry = m_counts.try_emplace({symbols[i], symbols[i + 1]}, 0).first;
      entry->second += by;
      if (entry->second == 0) m_counts.erase(entry);
    }
  }

  std::map<Pair, std::int64_t> m_counts;
};

void addEntry(ClipVocabulary& vocabulary, const std::string& token) {
  const auto id = static_cast<std::int64_t>(vocabulary.ids.size());
  vocabulary.ids.emplace(token, id);
}

std::vector<CountedWord> countedWords(const std::vector<std::string>& prompts, const ClipVocabulary& vocabulary) {
  const AddedTokens special({{vocabulary.start}, {vocabulary.end}});
  std::map<ClipWord, std::int64_t> counts;
  for (const std::string& prompt : prompts)
    for (const ClipPiece& piece : special.cut(prompt))
      if (!piece.token)
        for (const ClipWord& word : clipWords(piece.text))
          ++counts[word];
  std::vector<CountedWord> words;
  for (const auto& [symbols, count] : counts)
    words.push_back({symbols, count});
  return words;
}

bool contains(const ClipWord& word, const Pair& pair) {
  for (std::size_t i = 0; i + 1 < word.size(); ++i)
    if (word[i] == pair.first && word[i + 1] == pair.second) return true;
  return false;
}

void learnMerges(ClipVocabulary& vocabulary, std::vector<CountedWord> words, std::size_t mostEntries) {
  PairCounts pairs;
  MergeRanks ranks;
  for (const CountedWord& word : words)
    pairs.add(word);
  while (!pairs.empty() && vocabulary.ids.size() + kSpecialTokens < mostEntries) {
    const Pair pair = pairs.best();
    ranks.emplace(pair.first + ' ' + pair.second, vocabulary.merges.size());
    vocabulary.merges.push_back(pair);
    addEntry(vocabulary, pair.first + pair.second);
    for (CountedWord& word : words) {
      if (!contains(word.symbols, pair)) continue;
      pairs.remove(word);
      // Not this pair alone: a symbol that two merges spell can bring an earlier pair back.
      word.symbols = mergedWord(word.symbols, ranks);
      pairs.add(word);
    }
  }
}

std::string vocabularyText(const ClipVocabulary& vocabulary) {
  std::vector<std::pair<std::int64_t, std::string>> entries;
  for (const auto& [token, id] : vocabulary.ids)
    entries.emplace_back(id, token);
  std::sort(entries.begin(), entries.end());
  std::string text;
  for (const auto& [id, token] : entries)
    text += (text.empty() ? "{\n  " : ",\n  ") + json(token).dump() + ": " + std::to_string(id);
  return text + "\n}\n";
}

std::string mergesText(const ClipVocabulary& vocabulary) {
  std::string text = "#version: 0.2\n";
  for (const auto& [first, second] : vocabulary.merges)
    text += first + ' ' + second + '\n';
  return text;
}

} // namespace

ClipVocabulary learnVocabulary(const std::vector<std::string>& prompts, std::size_t mostEntries) {
  ClipVocabulary vocabulary;
  for (const char* ending : {"", kClipWordEnd})
    for (const std::string& symbol : byteSpellingInOrder())
      addEntry(vocabulary, symbol + ending);
  learnMerges(vocabulary, countedWords(prompts, vocabulary), mostEntries);
  addEntry(vocabulary, vocabulary.start);
  addEntry(vocabulary, vocabulary.end);
  return vocabulary;
}

void saveTokenizer(const std::filesystem::path& folder, const ClipVocabulary& vocabulary) {
  const json special{{"bos_token", vocabulary.start},
                     {"eos_token", vocabulary.end},
                     {"pad_token", vocabulary.pad},
                     {"unk_token", vocabulary.unknown}};
  json config = special;
  config.update({{"add_prefix_space", false},
                 {"do_lower_case", true},
                 {"errors", "replace"},
                 {"model_max_length", ClipTokenizer::kLength},
                 {"tokenizer_class", "CLIPTokenizer"}});
  writeFileAtomically(folder / "vocab.json", vocabularyText(vocabulary));
  writeFileAtomically(folder / "merges.txt", mergesText(vocabulary));
  writeFileAtomically(folder / "special_tokens_map.json", special.dump(2) + "\n");
  writeFileAtomically(folder / "tokenizer_config.json", config.dump(2) + "\n");
}

} // namespace stillroom
