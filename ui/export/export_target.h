// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

#include <filesystem>
#include <string>
#include <vector>

namespace stillroom::ui {

/// The places of an export. Nothing but class folders and the manifest goes into the folder of images, since programs
/// take every folder in it for a class and every picture for a sample; what else is wanted lies beside it and begins
/// with its name.
struct ExportTarget {
  std::filesystem::path folder; ///< absolute
  bool images = true, sheet = false, features = false, charts = false;

  std::filesystem::path sheetFile() const { return beside("-sheet.png"); }
  std::filesystem::path featuresFile() const { return beside("-features.safetensors"); }
  std::filesystem::path chartsFolder() const { return beside("-charts"); }
  /// What is wanted of it, in this order.
  std::vector<std::filesystem::path> paths() const;
  bool operator==(const ExportTarget&) const = default;

private:
  std::filesystem::path beside(const std::string& ending) const;
};

/// Whether an export can go there, and what is in the way.
struct TargetCheck {
  enum class Answer { Free, Unnamed, Relative, InsideProject, Taken, NoFolder, NotWritable };
  Answer answer = Answer::Unnamed;
  std::filesystem::path where; ///< what is taken, no folder or not writable
};

/// Looks at the disk: for a worker. Doesn't throw.
TargetCheck checkTarget(const ExportTarget& target, const std::filesystem::path& project);

/// A free place beside the project, or at home where that can't be written to. Looks at the disk.
std::filesystem::path proposeTarget(const std::filesystem::path& project, const std::string& name, ExportSet set);

/// A folder that a person pointed at, where it is empty, or else one called `name` in it. Looks at the disk.
std::filesystem::path targetIn(const std::filesystem::path& folder, const std::string& name);

} // namespace stillroom::ui
