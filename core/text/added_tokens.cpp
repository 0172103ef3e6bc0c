// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/added_tokens.h"

#include "base/error.h"
#include "text/clip_words.h"
#include "text/unicode.h"

#include <algorithm>

namespace stillroom {

namespace {

constexpr std::size_t kLongestText = 20'000;

struct Stretch {
  std::size_t begin = 0, end = 0;
};

bool touchesWord(std::u32string_view text, Stretch place) {
  return (place.begin > 0 && isWordCharacter(text[place.begin - 1])) ||
         (place.end < text.size() && isWordCharacter(text[place.end]));
}

/// With the white space that the token takes along, but nothing before `from`.
Stretch widened(Stretch place, const AddedToken& token, std::u32string_view text, std::size_t from) {
  while (token.stripLeft && place.begin > from && isSpace(text[place.begin - 1]))
    --place.begin;
  while (token.stripRight && place.end < text.size() && isSpace(text[place.end]))
    ++place.end;
  return place;
}

} // namespace

void AddedTokens::Trie::add(std::u32string_view content, std::size_t token) {
  std::size_t node = 0;
  for (const char32_t c : content) {
    const auto [edge, fresh] = m_edges.try_emplace({node, c}, m_tokens.size());
    if (fresh) m_tokens.emplace_back();
    node = edge->second;
  }
  if (!m_tokens[node]) m_tokens[node] = token;
}

std::optional<std::pair<std::size_t, std::size_t>> AddedTokens::Trie::longest(std::u32string_view text) const {
  std::optional<std::pair<std::size_t, std::size_t>> found;
  std::size_t node = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto edge = m_edges.find({node, text[i]});
    if (edge == m_edges.end()) break;
    node = edge->second;
    if (m_tokens[node]) found = {i + 1, *m_tokens[node]};
  }
  return found;
}

AddedTokens::AddedTokens(std::vector<AddedToken> tokens) : m_tokens(std::move(tokens)) {
  std::vector<std::pair<std::u32string, std::size_t>> altered;
  for (std::size_t i = 0; i < m_tokens.size(); ++i) {
    const std::u32string content = fromUtf8(m_tokens[i].content);
    const std::u32string wanted = m_tokens[i].normalized ? clipNormalised(content) : content;
    if (wanted != content)
      altered.emplace_back(wanted, i);
    else if (!wanted.empty())
      (m_tokens[i].normalized ? m_normalised : m_raw).add(wanted, i);
  }
  for (const auto& [wanted, token] : altered)
    m_normalised.add(wanted, token);
}

std::vector<ClipPiece> AddedTokens::cutWith(const Trie& trie, std::u32string text) const {
  std::vector<ClipPiece> pieces;
  const auto addPlain = [&](std::size_t begin, std::size_t end) {
    if (begin < end) pieces.push_back({text.substr(begin, end - begin), std::nullopt});
  };
  std::size_t plainFrom = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto found = trie.longest(std::u32string_view(text).substr(at));
    const Stretch place{at, at + (found ? found->first : 1)};
    at = place.end;
    if (!found || (m_tokens[found->second].singleWord && touchesWord(text, place))) continue;
    const Stretch taken = widened(place, m_tokens[found->second], text, plainFrom);
    addPlain(plainFrom, taken.begin);
    pieces.push_back({{}, found->second});
    plainFrom = at = taken.end;
  }
  addPlain(plainFrom, text.size());
  return pieces;
}

std::vector<ClipPiece> AddedTokens::cut(const std::string& text) const {
  if (text.size() > kLongestText)
    throw Error("tokenizer.too-long", "The prompt has {0} bytes; at most {1} are accepted. Shorten it.",
                {std::to_string(text.size()), std::to_string(kLongestText)});
  std::vector<ClipPiece> pieces;
  for (ClipPiece& raw : cutWith(m_raw, fromUtf8(text))) {
    if (raw.token) {
      pieces.push_back(std::move(raw));
    } else {
      for (ClipPiece& piece : cutWith(m_normalised, clipNormalised(raw.text)))
        pieces.push_back(std::move(piece));
    }
  }
  return pieces;
}

} // namespace stillroom
