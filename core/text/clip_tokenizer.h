// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/added_tokens.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace stillroom {

/// What a tokenizer is made of: tokens in byte-level spelling (words end in `</w>`), merges in order of rank, and the
/// tokens with a meaning of their own.
struct ClipVocabulary {
  std::unordered_map<std::string, std::int64_t> ids;
  std::vector<std::pair<std::string, std::string>> merges;
  std::string start = "<|startoftext|>";
  std::string end = "<|endoftext|>";
  std::string unknown = "<|endoftext|>";
  std::string pad = "<|endoftext|>";
  std::vector<AddedToken> added; ///< in the order in which those without an id get the next free ones
};

/// CLIP's byte-pair tokenizer (Radford et al. 2021), as the fast CLIPTokenizer of transformers: form C, white space
/// joined, lower case, words, byte-pair merges. Thread-safe.
class ClipTokenizer {
public:
  static constexpr std::int64_t kLength = 77;

  /// From a folder with tokenizer.json, or with vocab.json and merges.txt; special and added tokens as
  /// CLIPTokenizer.from_pretrained of transformers 5 finds them (readClipVocabulary). Throws what readClipVocabulary
  /// throws, and Error "tokenizer.token".
  static ClipTokenizer load(const std::filesystem::path& folder);
  /// One token per byte, no merges: a vocabulary of 514 for tests.
  static ClipTokenizer bytes();
  /// Throws Error "tokenizer.token" when a special token has no id.
  explicit ClipTokenizer(ClipVocabulary vocabulary);

  /// Ids of the text alone, 0 … size() − 1. Throws Error "tokenizer.too-long" above 20,000 bytes.
  std::vector<std::int64_t> encode(const std::string& text) const;
  /// Start, at most 75 ids, end, padding: kLength ids. Throws the same.
  std::vector<std::int64_t> ids(const std::string& text) const;

  std::int64_t start() const { return m_start; }
  std::int64_t end() const { return m_end; }
  std::int64_t pad() const { return m_pad; }
  /// One more than the highest id.
  std::int64_t size() const { return m_size; }
  /// The same of the vocabulary before tokens were added to it.
  std::int64_t plainSize() const { return m_plainSize; }
  /// How the token of that id is written; empty where there is none.
  std::string token(std::int64_t id) const;

private:
  std::int64_t idOf(const std::string& token) const;
  void appendPlain(std::u32string_view normalised, std::vector<std::int64_t>& out) const;

  std::unordered_map<std::string, std::int64_t> m_ids;
  std::unordered_map<std::string, std::size_t> m_ranks; ///< by "first second"
  AddedTokens m_added;
  std::int64_t m_start = 0, m_end = 0, m_unknown = 0, m_pad = 0, m_size = 0, m_plainSize = 0;
};

} // namespace stillroom
