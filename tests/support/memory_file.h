// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>

namespace stillroom::tests {

/// A file in memory, for readers that take a path: on a disk, writing it would be the slowest part.
class MemoryFile {
public:
  explicit MemoryFile(std::string_view bytes = {}) { write(bytes); }
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  ~MemoryFile() { ::close(m_descriptor); }

  std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }
  /// In place of what it held.
  void write(std::string_view bytes) const {
    const auto size = static_cast<ssize_t>(bytes.size());
    if (::ftruncate(m_descriptor, 0) != 0 || ::pwrite(m_descriptor, bytes.data(), bytes.size(), 0) != size)
      std::abort();
  }

private:
  int m_descriptor = ::memfd_create("input", MFD_CLOEXEC);
};

} // namespace stillroom::tests
