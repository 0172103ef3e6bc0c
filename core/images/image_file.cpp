// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_file.h"

#include "base/error.h"
#include "base/files.h"
#include "images/picture_size.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <string_view>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t maximalFileBytes = std::size_t{512} << 20;
constexpr double maximalPixels = 200e6;

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
