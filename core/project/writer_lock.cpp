// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/writer_lock.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr const char* lockName = "lock";

std::string hostName() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

/// Processes are numbered anew in each of these.
std::uint64_t processSpace() {
  struct stat status {};
  return ::stat("/proc/self/ns/pid", &status) == 0 ? status.st_ino : 0;
}

/// What the lock's holder writes into it: process, numbering of processes, host.
std::string ownMark() {
  return std::to_string(::getpid()) + " " + std::to_string(processSpace()) + " " + hostName() + "\n";
}

struct Mark {
  std::int64_t process = 0;
  std::uint64_t space = 0;
  std::string host;
};

/// Of a lock by another version, or before its holder came to write it, nothing is known.
Mark markIn(int descriptor) {
  std::array<char, 400> bytes{};
  const ssize_t length = ::pread(descriptor, bytes.data(), bytes.size(), 0);
  const char* const end = bytes.data() + std::max<ssize_t>(length, 0);
  Mark mark;
  const auto process = std::from_chars(bytes.data(), end, mark.process);
  if (process.ec != std::errc() || process.ptr == end) return {};
  const auto space = std::from_chars(process.ptr + 1, end, mark.space);
  if (space.ec != std::errc() || space.ptr == end) return {};
  mark.host.assign(space.ptr + 1, end);
  if (mark.host.ends_with('\n')) mark.host.pop_back();
  return mark;
}

bool hasEnded(const Mark& mark) {
  const bool known = mark.process > 0 && mark.space == processSpace() && mark.space != 0 && mark.host == hostName();
  return known && ::kill(static_cast<pid_t>(mark.process), 0) != 0 && errno == ESRCH;
}

WriteBarrier heldBy(const Mark& mark) {
  return {.obstacle = hasEnded(mark) ? WriteObstacle::OwnerGone : WriteObstacle::Locked,
          .process = mark.process,
          .host = mark.host,
          .path = {}};
}

bool isReadOnlyMedium(const fs::path& path) {
  struct statvfs status {};
  return ::statvfs(path.c_str(), &status) == 0 && (status.f_flag & ST_RDONLY) != 0;
}

/// Whoever looks whether the lock is taken holds it for a moment.
bool lockSoon(int descriptor) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return true;
    if (errno != EWOULDBLOCK && errno != EINTR) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  errno = EWOULDBLOCK;
  return false;
}

/// The first part of a project that is there and may not be written.
WriteBarrier firstUnwritable(const fs::path& project) {
  for (const char* part : {"", "project.db", "project.db-wal", "images", "tensors", "models"}) {
    const fs::path path = *part ? project / part : project;
    if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0 && errno != ENOENT) return barrierOf(errno, path);
  }
  return {};
}

} // namespace

Error WriteBarrier::error(const fs::path& project) const {
  const std::string folder = project.string();
  switch (obstacle) {
  case WriteObstacle::Locked:
    if (process == 0)
      return Error("project.locked", "{0} is open for writing in another Stillroom. Close it there first.", {folder});
    return Error("project.locked",
                 "{0} is open for writing in another Stillroom: process {1} on {2}. Close it there first.",
                 {folder, std::to_string(process), host});
  case WriteObstacle::OwnerGone:
    return Error("project.owner-gone",
                 "{0} is still locked for process {1}, which has ended: a process that it had started, or the server "
                 "of a network file system, keeps the lock. End that one (`fuser {0}/lock` shows it), or wait until "
                 "the server has given the lock back.",
                 {folder, std::to_string(process)});
  case WriteObstacle::Medium:
    return Error("project.medium",
                 "{0} lies on a medium that can only be read. Copy the project to a disk to go on with it there.",
                 {folder});
  case WriteObstacle::Permission:
    return Error("project.permission",
                 "You may not write to {0}, so that {1} can only be read. Ask its owner for permission, or work on a "
                 "copy of your own.",
                 {path.string(), folder});
  case WriteObstacle::NoLocks:
    return Error("project.no-locks",
                 "The file system that {0} lies on can't lock files, so that two programs could write to the project "
                 "at once. Turn locks on where it is mounted, or copy the project to a local disk.",
                 {folder});
  default:
    return Error("project.read-only", "{0} is open for reading only. Open it for writing first.", {folder});
  }
}

WriteBarrier barrierOf(int error, const fs::path& path) {
  switch (error) {
  case EROFS:
    return {.obstacle = WriteObstacle::Medium, .host = {}, .path = path};
  case EACCES:
  case EPERM:
    return {.obstacle = isReadOnlyMedium(path) ? WriteObstacle::Medium : WriteObstacle::Permission,
            .host = {},
            .path = path};
  case ENOLCK:
  case ENOSYS:
  case EOPNOTSUPP: // ENOTSUP is the same number
  case EINVAL:
    return {.obstacle = WriteObstacle::NoLocks, .host = {}, .path = path};
  default:
    throw Error("project.lock", "{0} can't be locked for writing: {1}. Free some space or close other programs.",
                {path.string(), std::strerror(error)});
  }
}

WriterLock::WriterLock(const fs::path& project) : m_barrier(take(project)) {}

WriteBarrier WriterLock::take(const fs::path& project) {
  const fs::path file = project / lockName;
  if (isReadOnlyMedium(project)) return barrierOf(EROFS, project);
  m_descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (m_descriptor < 0) {
    const int error = errno;
    return barrierOf(error, ::access(file.c_str(), F_OK) == 0 ? file : project);
  }
  if (!lockSoon(m_descriptor)) {
    const int error = errno;
    const Mark mark = markIn(m_descriptor);
    ::close(std::exchange(m_descriptor, -1));
    return error == EWOULDBLOCK ? heldBy(mark) : barrierOf(error, file);
  }
  const std::string mark = ownMark();
  // A full disk mustn't keep anyone from freeing it: then nobody reads who has the lock.
  if (::ftruncate(m_descriptor, 0) == 0) (void)!::pwrite(m_descriptor, mark.data(), mark.size(), 0);
  WriteBarrier barrier = firstUnwritable(project);
  if (barrier) release();
  return barrier;
}

WriterLock::~WriterLock() {
  release();
}

void WriterLock::release() {
  if (m_descriptor < 0) return;
  (void)!::ftruncate(m_descriptor, 0);
  ::close(std::exchange(m_descriptor, -1));
}

bool WriterLock::isTaken(const fs::path& project) {
  const int descriptor = ::open((project / lockName).c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool taken = ::flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
  ::close(descriptor);
  return taken;
}

} // namespace stillroom
