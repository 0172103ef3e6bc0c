// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/clip_tokenizer.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// A vocabulary of byte-level BPE in CLIP's spelling: 256 bytes, the same as ends of words, merges, start, end: at
/// least 514 entries. It joins (Sennrich et al. 2016) the most frequent pair (the alphabetically first of equals) until
/// every word of the prompts is one token or there are `mostEntries` of them. ClipTokenizer cuts the prompts in the
/// same way. Throws Error "tokenizer.too-long" for a prompt above 20,000 bytes.
ClipVocabulary learnVocabulary(const std::vector<std::string>& prompts, std::size_t mostEntries = 1000);

/// Writes vocab.json, merges.txt, special_tokens_map.json and tokenizer_config.json of transformers' CLIPTokenizer into
/// an existing folder. ClipTokenizer::load gives the same ids, but no longer cuts out the `added` tokens.
/// Throws Error "file.write".
void saveTokenizer(const std::filesystem::path& folder, const ClipVocabulary& vocabulary);

} // namespace stillroom
