// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/clip_tokenizer.h"

#include <filesystem>

namespace stillroom {

/// Whether ClipTokenizer::load finds a tokenizer's files in a folder.
bool holdsClipTokenizer(const std::filesystem::path& folder);

/// What ClipTokenizer::load makes its tokenizer of. As in transformers, tokenizer.json counts before the two files, and
/// `added_tokens_decoder` of tokenizer_config.json before special_tokens_map.json, added_tokens.json and the
/// `added_tokens` of tokenizer.json, which are what older versions wrote. Throws Error "tokenizer.missing",
/// "tokenizer.vocabulary", "tokenizer.entry" or "tokenizer.merge", "file.read" or "file.too-large" (64 MiB), or what
/// ConfigReader throws.
ClipVocabulary readClipVocabulary(const std::filesystem::path& folder);

} // namespace stillroom
