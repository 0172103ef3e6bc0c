// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace stillroom::tests {

/// What happens at a point: a call that changes files below a folder (write, fsync, rename, truncation, removal, a new
/// folder), whoever makes it: the program, SQLite or the C++ library.
enum class FaultAction : std::uint8_t {
  Count,    ///< nothing: calls are counted
  Kill,     ///< SIGKILL before the call
  Tear,     ///< half of what is to be written, then SIGKILL
  Fail,     ///< the call fails with `error`
  FailOn,   ///< so does every later one that needs space or the disk
  Ask,      ///< SIGTERM, and the call goes on
  AskTwice, ///< SIGINT twice likewise
  PowerCut, ///< what would be on the disk is written to `cut`, then SIGKILL
};

struct FaultPlan {
  std::filesystem::path root; ///< absolute, without links
  FaultAction action = FaultAction::Count;
  std::uint64_t at = 0; ///< the point, from 1
  int error = 0;        ///< errno of Fail and FailOn
  /// PowerCut: an absent folder outside `root`. Content that was not synced is lost or half there, and so are names in
  /// folders that weren't; which, depends on `seed` (0: all of it is lost).
  std::filesystem::path cut;
  std::uint64_t seed = 0;
};

/// From now on, in this process. Also at a program's start, when the library is loaded before others (LD_PRELOAD) and
/// STILLROOM_FAULT_ROOT, _ACTION (count, kill, tear, fail, fail-on, ask, ask-twice), _AT and _ERRNO are set; the points
/// passed are then written to the file STILLROOM_FAULT_TOLD, where that is set, when the program ends by itself.
void armFaults(const FaultPlan& plan);

/// Points passed since.
std::uint64_t passedFaultPoints();

} // namespace stillroom::tests
