// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace stillroom::tests {

/// What of a folder a disk keeps when the power goes: of each file what was there at its last fsync, in each folder the
/// names that were there at the folder's last fsync.
class DurableState {
public:
  using Inode = std::uint64_t;

  /// All that lies there now counts as safe.
  explicit DurableState(std::filesystem::path root);

  void synced(const std::filesystem::path& path);
  /// Writes what is left to `out`. With a seed other than 0 some of what was never synced is there too, whole or by
  /// sectors: a disk may write in any order.
  void writeTo(const std::filesystem::path& out, std::uint64_t seed) const;

private:
  struct Entry {
    Inode inode = 0;
    bool folder = false;
    bool operator==(const Entry&) const = default;
  };
  using Names = std::map<std::string, Entry>;
  struct Mixture;

  static Names namesIn(const std::filesystem::path& folder);
  void take(const std::filesystem::path& folder);
  void writeFolder(const std::filesystem::path& relative, Inode inode, const std::filesystem::path& out,
                   Mixture& mixture) const;

  std::filesystem::path m_root;
  Inode m_rootInode = 0;
  std::map<Inode, Names> m_folders;
  std::map<Inode, std::string> m_files;
};

} // namespace stillroom::tests
