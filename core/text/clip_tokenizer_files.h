// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/clip_tokenizer.h"

#include <filesystem>

namespace stillroom {

/// Whether ClipTokenizer::load finds a tokenizer's files in a folder.
bool holdsClipTokenizer(const std::filesystem::path& folder);

/// What ClipTokenizer::load makes its tokenizer of. Throws Error "tokenizer.*" or "file.*".
ClipVocabulary readClipVocabulary(const std::filesystem::path& folder);

} // namespace stillroom
