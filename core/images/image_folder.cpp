// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_folder.h"

#include "base/error.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

/// The name itself where it is UTF-8, else with � for what isn't: a catalogue, a report or a window takes nothing else.
std::string shownName(const std::string& name) {
  return toUtf8(fromUtf8(name));
}

void requireUtf8(const std::string& classFolder, const fs::path& root) {
  if (!isUtf8(classFolder))
    throw Error("images.class-name", "The name of the class folder {0} in {1} isn't UTF-8. Rename the folder.",
                {shownName(classFolder), shownName(root.string())});
}

std::string problemOfName(const std::string& relativePath) {
  if (isUtf8(relativePath)) return {};
  return Error("image.name", "The name of {0} isn't UTF-8. Rename it.", {shownName(relativePath)}).what();
}

[[noreturn]] void throwUnwalkable(const fs::path& path, const std::error_code& error) {
  throw Error("images.walk", "{0} can't be read: {1}. Repair or remove it.",
              {shownName(path.string()), error.message()});
}

std::vector<std::string> imagesBelow(const fs::path& root, const std::string& folder) {
  std::vector<std::string> paths;
  forEachFile(root / folder, [&](const fs::path& file) {
    if (hasImageEnding(file))
      paths.push_back(file.lexically_relative(root).generic_string()); // fs::relative would follow links
    return true;
  });
  std::sort(paths.begin(), paths.end());
  return paths;
}

} // namespace

/// torchvision's IMG_EXTENSIONS.
bool hasImageEnding(const fs::path& file) {
  constexpr std::array<std::string_view, 9> endings{".jpg", ".jpeg", ".png",  ".ppm", ".bmp",
                                                    ".pgm", ".tif",  ".tiff", ".webp"};
  std::string ending = file.extension();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
  return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

bool isUtf8(const std::string& name) {
  return shownName(name) == name;
}

std::vector<std::string> classFolders(const fs::path& root) {
  std::vector<std::string> names;
  std::error_code error;
  fs::directory_iterator each(root, fs::directory_options::skip_permission_denied, error);
  for (; !error && each != fs::directory_iterator(); each.increment(error)) {
    if (each->path().filename().string().starts_with(".")) continue;
    std::error_code bad;
    if (each->status(bad).type() == fs::file_type::none) throwUnwalkable(each->path(), bad);
    if (each->is_directory(bad)) names.push_back(each->path().filename());
  }
  if (error) throwUnwalkable(root, error);
  std::sort(names.begin(), names.end());
  return names;
}

void forEachFile(const fs::path& folder, const std::function<bool(const fs::path&)>& visit) {
  std::error_code error;
  fs::recursive_directory_iterator each(folder, fs::directory_options::skip_permission_denied, error);
  for (; !error && each != fs::recursive_directory_iterator(); each.increment(error)) {
    std::error_code bad;
    const fs::file_type type = each->status(bad).type();
    if (type == fs::file_type::none) throwUnwalkable(each->path(), bad);
    if (type == fs::file_type::regular && !visit(each->path())) return;
  }
  if (error) throwUnwalkable(folder, error);
}

std::vector<std::int64_t> ImageFolder::countByClass() const {
  std::vector<std::int64_t> counts(classes.size(), 0);
  for (const File& file : files)
    counts[static_cast<std::size_t>(file.classIndex)] += file.problem.empty();
  return counts;
}

ImageFolder scanImageFolder(const fs::path& root) {
  std::error_code error;
  if (!fs::is_directory(root, error))
    throw Error("images.no-folder", "{0} is no folder. Give a folder that holds one folder of images per class.",
                {root.string()});
  ImageFolder folder{fs::canonical(root), classFolders(root), {}};
  if (folder.classes.empty())
    throw Error("images.no-classes",
                "{0} holds no class folders. Put the images of each class into a folder of their own.",
                {root.string()});
  for (std::size_t i = 0; i < folder.classes.size(); ++i) {
    requireUtf8(folder.classes[i], root);
    const std::vector<std::string> paths = imagesBelow(folder.root, folder.classes[i]);
    if (paths.empty())
      throw Error("images.empty-class", "The class folder {0} in {1} holds no images. Fill it or remove it.",
                  {folder.classes[i], root.string()});
    for (const std::string& path : paths)
      folder.files.push_back({static_cast<int>(i), path, problemOfName(path)});
  }
  return folder;
}

void requireEnoughImages(const std::string& classFolder, std::int64_t count, std::int64_t wanted) {
  if (count < wanted)
    throw Error("data.too-few",
                "The class {0} has {1} images, fewer than the {2} images per class asked for. Add images or lower "
                "--ipc.",
                {classFolder, std::to_string(count), std::to_string(wanted)});
}

} // namespace stillroom
