// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/image_folder.h"

#include "base/error.h"
#include "base/files.h"
#include "models/unicode.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t maximalFileBytes = std::size_t{512} << 20;
constexpr double maximalPixels = 200e6;

/// torchvision's IMG_EXTENSIONS.
bool hasImageEnding(const fs::path& file) {
  constexpr std::array<std::string_view, 9> endings{".jpg", ".jpeg", ".png",  ".ppm", ".bmp",
                                                    ".pgm", ".tif",  ".tiff", ".webp"};
  std::string ending = file.extension();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return std::tolower(c); });
  return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

/// The name itself where it is UTF-8, else with � for what isn't: a catalogue, a report or a window takes nothing else.
std::string shownName(const std::string& name) {
  return toUtf8(fromUtf8(name));
}

void requireUtf8(const std::string& classFolder, const fs::path& root) {
  if (shownName(classFolder) != classFolder)
    throw Error("images.class-name", "The name of the class folder {0} in {1} isn't UTF-8. Rename the folder.",
                {shownName(classFolder), shownName(root.string())});
}

std::string problemOfName(const std::string& relativePath) {
  if (shownName(relativePath) == relativePath) return {};
  return Error("image.name", "The name of {0} isn't UTF-8. Rename it.", {shownName(relativePath)}).what();
}

std::vector<std::string> classFolders(const fs::path& root) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(root, fs::directory_options::skip_permission_denied))
    if (entry.is_directory() && !entry.path().filename().string().starts_with("."))
      names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::string> imagesBelow(const fs::path& root, const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry :
       fs::recursive_directory_iterator(root / folder, fs::directory_options::skip_permission_denied))
    if (entry.is_regular_file() && hasImageEnding(entry.path()))
      paths.push_back(entry.path().lexically_relative(root).generic_string()); // fs::relative would follow links
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

/// What a picture's header says. A decoder takes the memory before it finds out that the rest of the file is missing.
struct PictureSize {
  std::uint64_t width = 0, height = 0;
};

enum class Order { Little, Big };

/// A number of `count` bytes; 0 where the file ends before it.
std::uint64_t numberAt(std::string_view bytes, std::uint64_t at, std::size_t count, Order order) {
  if (at > bytes.size() || bytes.size() - at < count) return 0;
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < count; ++i)
    value = value << 8 | static_cast<unsigned char>(bytes[at + (order == Order::Big ? i : count - 1 - i)]);
  return value;
}

PictureSize bmpSize(std::string_view bytes) {
  if (numberAt(bytes, 14, 4, Order::Little) == 12)
    return {numberAt(bytes, 18, 2, Order::Little), numberAt(bytes, 20, 2, Order::Little)};
  const auto height = static_cast<std::int32_t>(numberAt(bytes, 22, 4, Order::Little)); // negative: top row first
  return {numberAt(bytes, 18, 4, Order::Little), static_cast<std::uint64_t>(std::abs(std::int64_t{height}))};
}

/// The next number of a PNM header, after spaces and comments.
std::uint64_t pnmNumber(std::string_view bytes, std::size_t& at) {
  while (at < bytes.size() && (bytes[at] == '#' || std::isspace(static_cast<unsigned char>(bytes[at]))))
    at = bytes[at] == '#' ? std::min(bytes.size(), bytes.find_first_of("\r\n", at)) : at + 1;
  std::uint64_t value = 0;
  for (; at < bytes.size() && std::isdigit(static_cast<unsigned char>(bytes[at])); ++at)
    value = std::min<std::uint64_t>(value * 10 + static_cast<std::uint64_t>(bytes[at] - '0'), UINT32_MAX);
  return value;
}

PictureSize pnmSize(std::string_view bytes) {
  std::size_t at = 2;
  const std::uint64_t width = pnmNumber(bytes, at);
  return {width, pnmNumber(bytes, at)};
}

/// From the first frame header among the segments.
PictureSize jpegSize(std::string_view bytes) {
  for (std::size_t at = bytes.find('\xFF', 2); at < bytes.size(); at = bytes.find('\xFF', at)) {
    at = bytes.find_first_not_of('\xFF', at);
    if (at == std::string_view::npos) break;
    const auto marker = static_cast<int>(numberAt(bytes, at++, 1, Order::Big));
    if (marker <= 0x01 || (marker >= 0xD0 && marker <= 0xD8)) continue; // these have no content
    if (marker == 0xD9 || marker == 0xDA || at >= bytes.size()) break;  // the end, or pixels before any frame header
    if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
      return {numberAt(bytes, at + 5, 2, Order::Big), numberAt(bytes, at + 3, 2, Order::Big)};
    at += numberAt(bytes, at, 2, Order::Big);
  }
  return {};
}

/// From the first directory. Tiles count too: one is decoded as a whole.
PictureSize tiffSize(std::string_view bytes) {
  const Order order = bytes.starts_with("MM") ? Order::Big : Order::Little;
  PictureSize size;
  if (numberAt(bytes, 2, 2, order) != 42) return size;
  const std::uint64_t directory = numberAt(bytes, 4, 4, order), entries = numberAt(bytes, directory, 2, order);
  for (std::uint64_t i = 0; i < entries; ++i) {
    const std::uint64_t entry = directory + 2 + 12 * i, tag = numberAt(bytes, entry, 2, order);
    const std::uint64_t type = numberAt(bytes, entry + 2, 2, order);
    const std::uint64_t value = numberAt(bytes, entry + 8, type == 3 ? 2 : 4, order);
    if (tag == 256 || tag == 322) size.width = std::max(size.width, value);
    if (tag == 257 || tag == 323) size.height = std::max(size.height, value);
  }
  return size;
}

PictureSize webpSize(std::string_view bytes) {
  if (bytes.size() < 16) return {};
  const std::string_view kind = bytes.substr(12, 4);
  const auto number = [&](std::size_t at, std::size_t count) { return numberAt(bytes, at, count, Order::Little); };
  if (kind == "VP8X") return {number(24, 3) + 1, number(27, 3) + 1};
  if (kind == "VP8L") return {(number(21, 4) & 0x3FFF) + 1, (number(21, 4) >> 14 & 0x3FFF) + 1};
  return {number(26, 2) & 0x3FFF, number(28, 2) & 0x3FFF};
}

PictureSize sizeInHeader(std::string_view bytes) {
  switch (bytes.front()) {
  case '\x89':
    return {numberAt(bytes, 16, 4, Order::Big), numberAt(bytes, 20, 4, Order::Big)};
  case 'B':
    return bmpSize(bytes);
  case 'P':
    return pnmSize(bytes);
  case 'R':
    return webpSize(bytes);
  case 'I':
  case 'M':
    return tiffSize(bytes);
  default:
    return jpegSize(bytes);
  }
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

std::vector<std::int64_t> ImageFolder::countByClass() const {
  std::vector<std::int64_t> counts(classes.size(), 0);
  for (const File& file : files)
    ++counts[static_cast<std::size_t>(file.classIndex)];
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
