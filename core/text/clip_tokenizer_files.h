// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/clip_tokenizer.h"

#include <filesystem>

namespace stillroom {

/// Whether ClipTokenizer::load finds a tokenizer's files in a folder.
bool holdsClipTokenizer(const std::filesystem::path& folder);

/// What ClipTokenizer::load makes its tokenizer of. Throws Error "tokenizer.missing", "tokenizer.vocabulary",
/// "tokenizer.entry" or "tokenizer.merge", "file.read" or "file.too-large" (64 MiB), or what ConfigReader throws.
ClipVocabulary readClipVocabulary(const std::filesystem::path& folder);

} // namespace stillroom
