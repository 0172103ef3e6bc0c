// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace stillroom {

/// Where the Hugging Face libraries keep downloads on this machine: $HF_HUB_CACHE, else $HF_HOME/hub, else
/// $XDG_CACHE_HOME/huggingface/hub, else ~/.cache/huggingface/hub. It need not exist.
std::filesystem::path hubCacheFolder();

/// Whether a text has the form of a repository's name: `organisation/name`.
bool looksLikeRepository(const std::string& text);

/// The snapshot of a repository that hubCacheFolder() holds; nothing where it holds none. Nothing is ever downloaded.
/// Throws Error "model.cache" when there is a folder for it that lacks its snapshot.
std::optional<std::filesystem::path> cachedRepository(const std::string& repository);

/// What a user's word for a model stands for: a path that exists (a folder `models--org--name` of a cache leads to the
/// snapshot that its refs/main names, or to its only one), else the cached snapshot of the repository of that name;
/// "taesd" is short for madebyollin/taesd, the quick decoder.
/// Throws Error "model.missing", which says where was looked, or "model.cache".
std::filesystem::path resolveModelPath(const std::filesystem::path& given);

} // namespace stillroom
