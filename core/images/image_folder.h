// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace stillroom {

/// A folder of class folders, as torchvision's ImageFolder sees it: classes are the sub-folders in sorted order,
/// images the files below them (any depth) with an image ending, in sorted relative-path order.
struct ImageFolder {
  struct File {
    int classIndex = 0;
    std::string relativePath; ///< from root, with the class folder, '/' between parts
    std::string problem;      ///< empty, or why it is to be skipped: a name that isn't UTF-8
  };
  std::filesystem::path root;
  std::vector<std::string> classes;
  std::vector<File> files;

  std::vector<std::int64_t> countByClass() const; ///< of files without a problem
};

/// Links are followed and named as they lie in the folder. Throws Error "images.no-folder", "images.no-classes",
/// "images.empty-class", "images.class-name" (naming the class) or "images.walk".
ImageFolder scanImageFolder(const std::filesystem::path& root);

// What scanImageFolder() goes by, for whoever looks at a folder before.

/// The folders in `root` that count as classes, sorted. Throws Error "images.walk".
std::vector<std::string> classFolders(const std::filesystem::path& root);
/// Goes through the files below `folder`, at any depth and in no order, for as long as `visit` returns true. Throws
/// Error "images.walk" that names what can't be looked at (links in a circle, say).
void forEachFile(const std::filesystem::path& folder, const std::function<bool(const std::filesystem::path&)>& visit);
bool hasImageEnding(const std::filesystem::path& file);
/// Other names can't be written down: a class is refused for it, an image left out.
bool isUtf8(const std::string& name);

/// Throws Error "data.too-few" when a class has fewer images than prototypes are wanted of it.
void requireEnoughImages(const std::string& classFolder, std::int64_t count, std::int64_t wanted);

} // namespace stillroom
