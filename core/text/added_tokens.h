// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stillroom {

/// A token that is cut out of a text before its words are, as the tokenizers of Hugging Face describe it.
struct AddedToken {
  std::string content;
  bool normalized = false; ///< looked for in form C and lower case, else in the text as it is and before the others
  bool stripLeft = false;  ///< takes the white space before it along
  bool stripRight = false; ///< takes the white space after it along
  bool singleWord = false; ///< counts only where no letter, digit or mark touches it
};

/// A stretch of text between added tokens, in form C, white space joined and lower case; or one added token.
struct ClipPiece {
  std::u32string text;
  std::optional<std::size_t> token; ///< its place in the list
};

/// Finds added tokens in texts: of several at one place the longest, of several that look alike after their
/// normalisation the one that is written so, else the first. Thread-safe.
class AddedTokens {
public:
  /// Tokens without content are never found.
  explicit AddedTokens(std::vector<AddedToken> tokens = {});

  const std::vector<AddedToken>& list() const { return m_tokens; }
  /// The pieces of a prompt in their order, none of them empty. Throws Error "tokenizer.too-long" above 20,000 bytes.
  std::vector<ClipPiece> cut(const std::string& text) const;

private:
  /// Contents letter by letter.
  class Trie {
  public:
    /// Of equal contents the first one stays.
    void add(std::u32string_view content, std::size_t token);
    /// The longest content at the start of the text: its length and its token.
    std::optional<std::pair<std::size_t, std::size_t>> longest(std::u32string_view text) const;

  private:
    std::map<std::pair<std::size_t, char32_t>, std::size_t> m_edges;
    std::vector<std::optional<std::size_t>> m_tokens{std::nullopt}; ///< by node
  };

  std::vector<ClipPiece> cutWith(const Trie& trie, std::u32string text) const;

  std::vector<AddedToken> m_tokens;
  Trie m_raw, m_normalised;
};

} // namespace stillroom
