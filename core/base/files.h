// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace stillroom {

/// Reads a whole file. Throws Error "file.missing", "file.read", or "file.too-large" above `limit` bytes.
std::string readFile(const std::filesystem::path& file, std::size_t limit = std::size_t{1} << 30);

/// Writes through a temporary name beside the target, fsync, rename, fsync of the folder: after a crash the target
/// is the old file or the new one. Throws Error "file.write" (which names a full disk as such).
void writeFileAtomically(const std::filesystem::path& file, std::string_view bytes);
void writeFileAtomically(const std::filesystem::path& file, std::span<const std::string_view> pieces);

/// Writes a file that isn't there yet, and leaves it to the system when it reaches the disk. Throws Error "file.write".
void writeNewFile(const std::filesystem::path& file, std::string_view bytes);

/// Makes a folder and those on the way there that are missing, each of them safely on the disk: what is synced in a
/// folder that is not can be lost with it. Throws std::filesystem::filesystem_error.
void makeFolders(const std::filesystem::path& folder);

/// Sees to it that what was renamed in a folder stays so after a crash, where the disk can.
void syncFolder(const std::filesystem::path& folder);

/// Deletes the temporary files that writeFileAtomically left in `folder` when its process was killed, with `deep` also
/// those in the folders below. What can't be read or deleted stays. Nobody may be writing there meanwhile.
void removeTemporaryFiles(const std::filesystem::path& folder, bool deep);

/// Makes a new folder PREFIX-PID-NUMBER in `parent` (made too where missing) to build something in that is then moved
/// to its place. Throws std::filesystem::filesystem_error.
std::filesystem::path makeStagingFolder(const std::filesystem::path& parent, const std::string& prefix);

/// Throws Error "output.exists" unless `folder` is absent or an empty folder.
void requireAbsentOrEmpty(const std::filesystem::path& folder);

/// A file mapped into memory, read-only, for as long as the object lives. Movable, not copyable.
class MappedFile {
public:
  /// Throws Error "file.missing" or "file.read".
  explicit MappedFile(const std::filesystem::path& file);
  ~MappedFile();
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&&) = delete;

  const std::byte* data() const noexcept { return m_data; }
  std::size_t size() const noexcept { return m_size; }
  /// Gives the memory of whole pages in this range back; they are read again when they are asked for.
  void releasePages(std::size_t begin, std::size_t size) const noexcept;

private:
  std::byte* m_data = nullptr;
  std::size_t m_size = 0;
};

} // namespace stillroom
