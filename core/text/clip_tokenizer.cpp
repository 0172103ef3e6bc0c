// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clip_tokenizer.h"

#include "base/error.h"
#include "text/clip_tokenizer_files.h"
#include "text/clip_words.h"

#include <algorithm>
#include <utility>

namespace stillroom {

namespace {

std::int64_t sizeOf(const std::unordered_map<std::string, std::int64_t>& ids) {
  std::int64_t size = 0;
  for (const auto& [token, id] : ids)
    size = std::max(size, id + 1);
  return size;
}

/// The added tokens, and the special ones that aren't among them.
std::vector<AddedToken> allAdded(const ClipVocabulary& vocabulary) {
  std::vector<AddedToken> tokens = vocabulary.added;
  for (const std::string& special : {vocabulary.start, vocabulary.end, vocabulary.unknown, vocabulary.pad})
    if (std::ranges::find(tokens, special, &AddedToken::content) == tokens.end()) tokens.push_back({special});
  return tokens;
}

/// As the tokenizers library numbers them, which heeds the order of added tokens but not the ids that a file gives.
void numberAdded(ClipVocabulary& vocabulary) {
  std::int64_t next = sizeOf(vocabulary.ids);
  for (const AddedToken& token : vocabulary.added) {
    if (token.content.empty()) continue;
    next = std::max(next, vocabulary.ids.try_emplace(token.content, next).first->second + 1);
  }
}

} // namespace

ClipTokenizer::ClipTokenizer(ClipVocabulary vocabulary) {
  m_plainSize = sizeOf(vocabulary.ids);
  numberAdded(vocabulary);
  m_ids = std::move(vocabulary.ids);
  m_size = sizeOf(m_ids);
  for (std::size_t rank = 0; rank < vocabulary.merges.size(); ++rank)
    m_ranks.emplace(vocabulary.merges[rank].first + ' ' + vocabulary.merges[rank].second, rank);
  m_start = idOf(vocabulary.start);
  m_end = idOf(vocabulary.end);
  m_unknown = idOf(vocabulary.unknown);
  m_pad = idOf(vocabulary.pad);
  m_added = AddedTokens(allAdded(vocabulary));
}

ClipTokenizer ClipTokenizer::load(const std::filesystem::path& folder) {
  return ClipTokenizer(readClipVocabulary(folder));
}

ClipTokenizer ClipTokenizer::bytes() {
  ClipVocabulary vocabulary;
  for (std::int64_t byte = 0; byte < 256; ++byte) {
    const std::string& spelling = byteSpelling()[static_cast<std::size_t>(byte)];
    vocabulary.ids[spelling] = byte;
    vocabulary.ids[spelling + kClipWordEnd] = 256 + byte;
  }
  vocabulary.ids[vocabulary.start] = 512;
  vocabulary.ids[vocabulary.end] = 513;
  return ClipTokenizer(std::move(vocabulary));
}

std::int64_t ClipTokenizer::idOf(const std::string& token) const {
  const auto found = m_ids.find(token);
  if (found == m_ids.end())
    throw Error("tokenizer.token", "The tokenizer's vocabulary has no entry “{0}”. Give the model's own vocabulary.",
                {token});
  return found->second;
}

void ClipTokenizer::appendPlain(std::u32string_view normalised, std::vector<std::int64_t>& out) const {
  for (ClipWord& word : clipWords(normalised)) {
    for (const std::string& symbol : mergedWord(std::move(word), m_ranks)) {
      const auto found = m_ids.find(symbol);
      out.push_back(found == m_ids.end() ? m_unknown : found->second);
    }
  }
}

std::vector<std::int64_t> ClipTokenizer::encode(const std::string& text) const {
  std::vector<std::int64_t> out;
  for (const ClipPiece& piece : m_added.cut(text)) {
    if (piece.token)
      out.push_back(idOf(m_added.list()[*piece.token].content));
    else
      appendPlain(piece.text, out);
  }
  return out;
}

std::string ClipTokenizer::token(std::int64_t id) const {
  const auto found = std::ranges::find(m_ids, id, [](const auto& entry) { return entry.second; });
  return found == m_ids.end() ? std::string() : found->first;
}

std::vector<std::int64_t> ClipTokenizer::ids(const std::string& text) const {
  std::vector<std::int64_t> ids = encode(text);
  ids.resize(std::min<std::size_t>(ids.size(), kLength - 2));
  ids.insert(ids.begin(), m_start);
  ids.push_back(m_end);
  ids.resize(kLength, m_pad);
  return ids;
}

} // namespace stillroom
