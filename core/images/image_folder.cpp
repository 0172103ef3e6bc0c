// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_folder.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

void requireUtf8(const std::string& classFolder, const fs::path& root) {
  if (!isUtf8(classFolder))
    throw Error("images.class-name", "The name of the class folder {0} in {1} isn't UTF-8. Rename the folder.",
                {shownName(classFolder), shownName(root.string())});
}

/// Tells now and then how far a walk has come, and stops it where that was asked for.
class WalkReport {
public:
  WalkReport(const TaskContext& task, Stage stage) : m_task(task), m_progress{.stage = stage, .unit = Unit::Images} {}

  void found() { ++m_progress.done; }
  void entry() {
    if (++m_entries % 1000 != 0) return; // a look at the clock costs as much as an entry
    m_task.checkpoint();
    const auto now = std::chrono::steady_clock::now();
    if (!m_task.onProgress || now - m_told < std::chrono::milliseconds(200)) return;
    m_told = now;
    m_task.onProgress(m_progress);
  }

private:
  const TaskContext& m_task;
  Progress m_progress;
  std::int64_t m_entries = 0;
  std::chrono::steady_clock::time_point m_told = std::chrono::steady_clock::now();
};

/// The files below a class folder, sorted.
std::vector<ImageFolder::File> filesOfClass(const ImageFolder& folder, int classIndex, WalkReport& report) {
  std::vector<ImageFolder::File> files;
  const auto pathOf = [&](const fs::path& place) {
    return place.lexically_relative(folder.root).generic_string(); // fs::relative would follow links
  };
  const auto take = [&](const fs::path& file) {
    if (!hasImageEnding(file)) return true;
    report.found();
    files.push_back({classIndex, pathOf(file), {}});
    if (const std::optional<Error> problem = problemOfName(files.back().relativePath))
      files.back().problem = problem->what();
    return true;
  };
  walkFolder(folder.root / folder.classes[static_cast<std::size_t>(classIndex)],
             {.file = take,
              .skipped =
                  [&](const fs::path& place, const Error& why) {
                    files.push_back({classIndex, pathOf(place), why.what()});
                  },
              .entry = [&] { report.entry(); }});
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.relativePath < b.relativePath; });
  return files;
}

/// A class of nothing that could be an image is somebody's mistake; what could be one is said with its reason.
void requireImages(const ImageFolder& folder, int classIndex, const std::vector<ImageFolder::File>& files) {
  const auto usable = [](const ImageFolder::File& file) { return file.problem.empty(); };
  if (std::any_of(files.begin(), files.end(), usable)) return;
  const std::string& name = folder.classes[static_cast<std::size_t>(classIndex)];
  if (files.empty())
    throw Error("images.empty-class", "The class folder {0} in {1} holds no images. Fill it or remove it.",
                {name, folder.root.string()});
  throw Error("images.empty-class", "The class folder {0} in {1} holds no images that can be used: {2}",
              {name, folder.root.string(), files.front().problem});
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

std::optional<Error> problemOfName(const std::string& path) {
  if (isUtf8(path)) return std::nullopt;
  return Error("image.name", "The name of {0} isn't UTF-8. Rename it.", {shownName(path)});
}

std::vector<std::string> classFolders(const fs::path& root, const decltype(FolderVisitor::skipped)& skipped) {
  std::vector<std::string> names;
  const auto take = [&](const fs::path& folder) {
    names.push_back(folder.filename());
    return true;
  };
  eachFolderIn(root, {.file = take, .skipped = skipped, .entry = {}});
  std::sort(names.begin(), names.end());
  return names;
}

SkippedFile ImageFolder::File::skipped() const {
  return {shownName(relativePath), problem};
}

std::vector<std::int64_t> ImageFolder::countByClass() const {
  std::vector<std::int64_t> counts(classes.size(), 0);
  for (const File& file : files)
    counts[static_cast<std::size_t>(file.classIndex)] += file.problem.empty();
  return counts;
}

ImageFolder scanImageFolder(const fs::path& root, const TaskContext& task, Stage stage) {
  std::error_code error;
  if (!fs::is_directory(root, error))
    throw Error("images.no-folder", "{0} is no folder. Give a folder that holds one folder of images per class.",
                {root.string()});
  ImageFolder folder{fs::canonical(root), {}, {}};
  folder.classes = classFolders(folder.root, [&](const fs::path& place, const Error& why) {
    if (place == folder.root) throw why;
    folder.files.push_back({0, place.filename().string(), why.what()});
  });
  if (folder.classes.empty())
    throw Error("images.no-classes",
                "{0} holds no class folders. Put the images of each class into a folder of their own.",
                {root.string()});
  WalkReport report(task, stage);
  for (std::size_t i = 0; i < folder.classes.size(); ++i) {
    requireUtf8(folder.classes[i], root);
    const std::vector<ImageFolder::File> files = filesOfClass(folder, static_cast<int>(i), report);
    requireImages(folder, static_cast<int>(i), files);
    folder.files.insert(folder.files.end(), files.begin(), files.end());
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

void requireReadable(const fs::path& root, const std::vector<std::string>& classes,
                     const std::vector<std::int64_t>& counts) {
  for (std::size_t i = 0; i < classes.size(); ++i)
    if (counts[i] == 0)
      throw Error("images.none-readable",
                  "None of the images in the class folder {0} in {1} could be used. Replace them or remove the folder.",
                  {classes[i], root.string()});
}

} // namespace stillroom
