// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <filesystem>
#include <functional>
#include <string>

namespace stillroom {

/// What a walk over a folder tells. Places are named as they lie in the folder, whatever links lead to.
struct FolderVisitor {
  std::function<bool(const std::filesystem::path& file)> file; ///< each file; false ends the walk
  /// A place that can't be used, and why: a link to nothing, a pipe, a folder without permission … (may be empty)
  std::function<void(const std::filesystem::path& place, const Error& why)> skipped;
  std::function<void()> entry; ///< at each entry, whatever it is; may throw to end the walk (may be empty)
};

/// Goes through the files below `folder`, at any depth and in no order. Links are followed as torchvision does; one
/// that leads back to a folder on its way is skipped. A Stillroom project is never looked into. Opens no files; throws
/// nothing of its own, and holds no more than the folders on the way.
void walkFolder(const std::filesystem::path& folder, const FolderVisitor& visitor);

/// The same for the folders in `root` alone: calls visitor.file with each of them. Hidden ones don't count.
void eachFolderIn(const std::filesystem::path& root, const FolderVisitor& visitor);

/// The name itself where it is UTF-8, else with � for what isn't: a catalogue, a report or a window takes nothing else.
std::string shownName(const std::string& name);

} // namespace stillroom
