// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_target.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace stillroom::ui {
namespace fs = std::filesystem;
namespace {

using Answer = TargetCheck::Answer;

bool isTaken(const fs::path& path) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(path, error))) return false;
  return !fs::is_directory(path, error) || !fs::is_empty(path, error) || error;
}

/// The folder itself, or what exists of the way to it.
fs::path existingPart(fs::path path) {
  std::error_code error;
  while (path.has_relative_path() && !fs::exists(path, error))
    path = path.parent_path();
  return path;
}

bool isInside(const fs::path& path, const fs::path& folder) {
  std::error_code error;
  const fs::path whole = fs::weakly_canonical(path, error), outer = fs::weakly_canonical(folder, error);
  return !outer.empty() && std::mismatch(outer.begin(), outer.end(), whole.begin(), whole.end()).first == outer.end();
}

bool isWritable(const fs::path& folder) {
  return QFileInfo(QString::fromStdString(folder.string())).isWritable();
}

ExportTarget everythingAt(const fs::path& folder) {
  return {.folder = folder, .images = true, .sheet = true, .features = true, .charts = true};
}

bool isFree(const fs::path& folder) {
  const std::vector<fs::path> paths = everythingAt(folder).paths();
  return std::none_of(paths.begin(), paths.end(), isTaken);
}

} // namespace

fs::path ExportTarget::beside(const std::string& ending) const {
  return folder.parent_path() / (folder.filename().string() + ending);
}

std::vector<fs::path> ExportTarget::paths() const {
  std::vector<fs::path> paths;
  if (images) paths.push_back(folder);
  if (sheet) paths.push_back(sheetFile());
  if (features) paths.push_back(featuresFile());
  if (charts) paths.push_back(chartsFolder());
  return paths;
}

TargetCheck checkTarget(const ExportTarget& target, const fs::path& project) {
  if (target.folder.empty()) return {Answer::Unnamed, {}};
  if (!target.folder.is_absolute()) return {Answer::Relative, target.folder};
  if (!target.folder.has_filename()) return {Answer::Taken, target.folder}; // the root
  if (isInside(target.folder, project)) return {Answer::InsideProject, project};
  for (const fs::path& path : target.paths())
    if (isTaken(path)) return {Answer::Taken, path};
  const fs::path part = existingPart(target.folder.parent_path());
  std::error_code error;
  if (!fs::is_directory(part, error)) return {Answer::NoFolder, part};
  if (!isWritable(part)) return {Answer::NotWritable, part};
  return {Answer::Free, {}};
}

fs::path proposeTarget(const fs::path& project, const std::string& name, ExportSet set) {
  const fs::path beside = project.parent_path();
  const fs::path parent = isWritable(beside) ? beside : fs::path(QDir::homePath().toStdString());
  const std::string stem = name + (set == ExportSet::Refined ? "-refined" : "-baselines");
  fs::path folder = parent / stem;
  for (int number = 2; !isFree(folder); ++number)
    folder = parent / (stem + "-" + std::to_string(number));
  return folder;
}

fs::path targetIn(const fs::path& folder, const std::string& name) {
  return isTaken(folder) ? folder / name : folder;
}

} // namespace stillroom::ui
