// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace stillroom::tests {

/// While it lives, names of the files that this program has told the system to put on the disk (fsync, fdatasync), in
/// order. One at a time; calls of any thread count.
class SyncedFiles {
public:
  SyncedFiles();
  ~SyncedFiles();
  SyncedFiles(const SyncedFiles&) = delete;
  SyncedFiles& operator=(const SyncedFiles&) = delete;

  /// Those since the last call, without their folders.
  std::vector<std::string> take();
};

} // namespace stillroom::tests
