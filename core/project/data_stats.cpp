// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/data_stats.h"

#include "base/error.h"
#include "base/files.h"

#include <charconv>
#include <string_view>
#include <sys/stat.h>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

fs::path statsFile(const fs::path& project) {
  return project / "data.cache";
}

/// Takes a number and the blank behind it off the front of a line.
bool takeNumber(std::string_view& line, std::int64_t& value) {
  const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), value);
  if (error != std::errc() || end == line.data() + line.size() || *end != ' ') return false;
  line.remove_prefix(static_cast<std::size_t>(end - line.data()) + 1);
  return true;
}

} // namespace

FileStat statOf(const fs::path& file) {
  struct stat found {};
  if (::stat(file.c_str(), &found) != 0) return {};
  constexpr std::int64_t perSecond = 1'000'000'000;
  return {found.st_size, found.st_mtim.tv_sec * perSecond + found.st_mtim.tv_nsec};
}

DataStats readDataStats(const fs::path& project) {
  DataStats stats;
  std::string text;
  try {
    text = readFile(statsFile(project));
  } catch (const Error&) { // a cache
    return stats;
  }
  for (std::string_view rest = text; !rest.empty();) {
    std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    FileStat stat;
    if (takeNumber(line, stat.size) && takeNumber(line, stat.time)) stats[std::string(line)] = stat;
  }
  return stats;
}

void writeDataStats(const fs::path& project, const DataStats& stats) {
  std::string text;
  for (const auto& [path, stat] : stats) {
    if (path.find('\n') != std::string::npos) continue;
    text += std::to_string(stat.size) + " " + std::to_string(stat.time) + " ";
    text += path + "\n";
  }
  try {
    writeFileAtomically(statsFile(project), text);
  } catch (const Error&) { // a cache
  }
}

} // namespace stillroom
