// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <unordered_map>

namespace stillroom {

/// What a file looks like without reading it.
struct FileStat {
  std::int64_t size = -1;
  std::int64_t time = 0; ///< of the last change, in nanoseconds
  friend bool operator==(const FileStat&, const FileStat&) = default;
};

/// A size of −1 where there is no such file.
FileStat statOf(const std::filesystem::path& file);

/// By path relative to the data folder: real images whose bytes were as the catalogue has them. A cache: what it lacks
/// is hashed.
using DataStats = std::unordered_map<std::string, FileStat>;

DataStats readDataStats(const std::filesystem::path& project);
/// Where it can't be written, the next look hashes once more.
void writeDataStats(const std::filesystem::path& project, const DataStats& stats);

} // namespace stillroom
