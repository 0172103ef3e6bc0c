// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/image_folder.h"

#include "base/error.h"
#include "base/files.h"
#include "models/unicode.h"
#include "project/picture_size.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cctype>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t maximalFileBytes = std::size_t{512} << 20;
constexpr double maximalPixels = 200e6;

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

/// The only formats worth trusting a decoder with.
bool looksLikeImage(std::string_view bytes) {
  const auto starts = [&](std::string_view magic) { return bytes.starts_with(magic); };
  return starts("\xFF\xD8\xFF") || starts("\x89PNG\r\n\x1a\n") || starts("BM") || starts("P2") || starts("P3") ||
         starts("P5") || starts("P6") || starts("II*") || starts("MM") ||
         (starts("RIFF") && bytes.substr(0, 12).ends_with("WEBP"));
}

[[noreturn]] void throwUnreadable(const fs::path& file, const std::string& why) {
  throw Error("image.unreadable", "{0} is no readable image: {1}. Replace or remove it.", {file.string(), why});
}

void requireModestSize(const fs::path& file, std::string_view bytes) {
  const PictureSize size = sizeInHeader(bytes);
  if (size.width == 0 || size.height == 0) throwUnreadable(file, "it is damaged or cut short");
  if (static_cast<double>(size.width) * static_cast<double>(size.height) > maximalPixels)
    throwUnreadable(file, "it has more than 200 megapixels");
}

cv::Mat decode(const fs::path& file, const std::string& bytes) {
  const cv::Mat raw(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<char*>(bytes.data()));
  try {
    return cv::imdecode(raw, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
  } catch (const cv::Exception& error) {
    throwUnreadable(file, error.err);
  }
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

DecodedImage readImage(const fs::path& file) {
  const std::string bytes = readFile(file, maximalFileBytes);
  if (!looksLikeImage(bytes)) throwUnreadable(file, "its content is of no image format known here");
  requireModestSize(file, bytes);
  const cv::Mat bgr = decode(file, bytes);
  if (bgr.empty()) throwUnreadable(file, "it is damaged or cut short");
  if (static_cast<double>(bgr.total()) > maximalPixels) throwUnreadable(file, "it has more than 200 megapixels");
  DecodedImage image{bgr.cols, bgr.rows, std::vector<std::uint8_t>(bgr.total() * 3)};
  cv::Mat rgb(bgr.rows, bgr.cols, CV_8UC3, image.rgb.data());
  cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
  return image;
}

std::string encodePng(const std::uint8_t* rgb, int width, int height) {
  const cv::Mat image(height, width, CV_8UC3, const_cast<std::uint8_t*>(rgb));
  cv::Mat bgr;
  cv::cvtColor(image, bgr, cv::COLOR_RGB2BGR);
  std::vector<std::uint8_t> bytes;
  cv::imencode(".png", bgr, bytes, {cv::IMWRITE_PNG_COMPRESSION, 6});
  return {bytes.begin(), bytes.end()};
}

} // namespace stillroom
