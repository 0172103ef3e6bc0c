// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace stillroom {

/// Why nothing can be written to a project, by whoever asks.
enum class WriteObstacle : std::uint8_t {
  None,
  NotAsked,   ///< it was opened for reading
  Locked,     ///< another process, or another object of this one, writes
  OwnerGone,  ///< so it is marked, but that process has ended
  Medium,     ///< a CD, a snapshot, a file system mounted for reading
  Permission, ///< the folder or a file in it may not be written by this user
  NoLocks     ///< the file system can't lock files
};

/// An obstacle, and what is known of it.
struct WriteBarrier {
  WriteObstacle obstacle = WriteObstacle::None;
  std::int64_t process = 0;   ///< that has the lock; 0 while unknown
  std::string host;           ///< where that process runs
  std::filesystem::path path; ///< what may not be written

  explicit operator bool() const { return obstacle != WriteObstacle::None; }
  /// Error "project.read-only", "project.locked", "project.owner-gone", "project.medium", "project.permission" or
  /// "project.no-locks", which says what to do.
  Error error(const std::filesystem::path& project) const;
};

/// What an errno of opening or locking `path` means; one that is nobody's fault is thrown as Error "project.lock".
WriteBarrier barrierOf(int error, const std::filesystem::path& path);

/// A project's lock for its one writer: of the file `lock` in its folder, which also says who has it. It dies with its
/// process, so that a file left behind by a killed one is no obstacle.
class WriterLock {
public:
  /// Takes it, or says in barrier() why not: it also looks whether the folders and files of the project may be written.
  /// Throws Error "project.lock".
  explicit WriterLock(const std::filesystem::path& project);
  ~WriterLock();
  WriterLock(const WriterLock&) = delete;
  WriterLock& operator=(const WriterLock&) = delete;

  const WriteBarrier& barrier() const { return m_barrier; }

  /// Whether anyone has it now, this process included.
  static bool isTaken(const std::filesystem::path& project);

private:
  WriteBarrier take(const std::filesystem::path& project);
  void release();

  int m_descriptor = -1;
  WriteBarrier m_barrier;
};

} // namespace stillroom
