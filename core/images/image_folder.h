// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "images/folder_walk.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// A file that a command left out, as every report names it.
struct SkippedFile {
  std::string file; ///< from the data folder, in UTF-8
  std::string why;  ///< a sentence
};

/// A folder of class folders, as torchvision's ImageFolder sees it: classes are the sub-folders in sorted order,
/// images the files below them (any depth) with an image ending, in sorted relative-path order.
struct ImageFolder {
  struct File {
    int classIndex = 0;       ///< 0 for what lies beside the class folders and is skipped
    std::string relativePath; ///< from root, with the class folder, '/' between parts
    std::string problem; ///< empty, or why it is to be skipped: a name that isn't UTF-8, a link to nothing, a folder
                         ///< that can't be read …
    SkippedFile skipped() const;
  };
  std::filesystem::path root;
  std::vector<std::string> classes;
  std::vector<File> files;

  std::vector<std::int64_t> countByClass() const; ///< of files without a problem
};

/// Links are followed and named as they lie in the folder; what can't be used is among the files with its problem.
/// Reports images found so far, of no known total, as progress of `stage`, and passes checkpoints. Throws Error
/// "images.no-folder", "images.no-classes", "images.empty-class", "images.class-name" (naming the class), or
/// "images.walk" where `root` itself can't be read.
ImageFolder scanImageFolder(const std::filesystem::path& root, const TaskContext& task = {}, Stage stage = Stage::Scan);

// What scanImageFolder() goes by, for whoever looks at a folder before.

/// The folders in `root` that count as classes, sorted. What might be one but can't be used goes to `skipped`.
std::vector<std::string> classFolders(const std::filesystem::path& root,
                                      const decltype(FolderVisitor::skipped)& skipped = {});
bool hasImageEnding(const std::filesystem::path& file);
/// Other names can't be written down: a class is refused for it, an image left out.
bool isUtf8(const std::string& name);
/// Why an image of this name is left out, where it is.
std::optional<Error> problemOfName(const std::string& path);

/// Throws Error "data.too-few" when a class has fewer images than prototypes are wanted of it.
void requireEnoughImages(const std::string& classFolder, std::int64_t count, std::int64_t wanted);

/// Throws Error "images.none-readable" naming a class none of whose images could be used; `counts` in the order of the
/// classes.
void requireReadable(const std::filesystem::path& root, const std::vector<std::string>& classes,
                     const std::vector<std::int64_t>& counts);

} // namespace stillroom
