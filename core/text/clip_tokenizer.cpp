// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clip_tokenizer.h"

#include "base/error.h"
#include "text/clip_tokenizer_files.h"
#include "text/clip_words.h"

#include <algorithm>
#include <set>
#include <utility>

namespace stillroom {

ClipTokenizer::ClipTokenizer(ClipVocabulary vocabulary) : m_ids(std::move(vocabulary.ids)) {
  for (const auto& [token, id] : m_ids)
    m_size = std::max(m_size, id + 1);
  for (std::size_t rank = 0; rank < vocabulary.merges.size(); ++rank)
    m_ranks.emplace(vocabulary.merges[rank].first + ' ' + vocabulary.merges[rank].second, rank);
  m_start = idOf(vocabulary.start);
  m_end = idOf(vocabulary.end);
  m_unknown = idOf(vocabulary.unknown);
  m_pad = idOf(vocabulary.pad);
  std::set<std::string> special(vocabulary.added.begin(), vocabulary.added.end());
  special.insert({vocabulary.start, vocabulary.end, vocabulary.unknown, vocabulary.pad});
  special.erase("");
  m_special.assign(special.begin(), special.end());
  std::stable_sort(m_special.begin(), m_special.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
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

void ClipTokenizer::appendPlain(const std::string& text, std::vector<std::int64_t>& out) const {
  for (ClipWord& word : clipWords(text)) {
    for (const std::string& symbol : mergedWord(std::move(word), m_ranks)) {
      const auto found = m_ids.find(symbol);
      out.push_back(found == m_ids.end() ? m_unknown : found->second);
    }
  }
}

std::vector<std::int64_t> ClipTokenizer::encode(const std::string& text) const {
  std::vector<std::int64_t> out;
  for (const ClipPiece& piece : clipPieces(text, m_special)) {
    if (piece.special)
      out.push_back(idOf(piece.text));
    else
      appendPlain(piece.text, out);
  }
  return out;
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
