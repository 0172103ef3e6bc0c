// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/image_file.h"

#include "base/error.h"
#include "base/files.h"
#include "images/picture_format.h"
#include "images/picture_size.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

Error unreadable(const fs::path& file, const PictureRefused& why) {
  const std::string name = file.string();
  switch (why.fault) {
  case PictureFault::CutShort:
    return Error("image.unreadable", "{0} is no readable image: it is cut short. Replace or remove it.", {name});
  case PictureFault::TooLarge:
    return Error("image.unreadable", "{0} is no readable image: it has more than 200 megapixels. Replace or remove it.",
                 {name});
  case PictureFault::Unsupported:
    return Error("image.unreadable",
                 "{0} is no readable image: {1} can't be used. Save it as an RGB picture of 8 bits, or remove it.",
                 {name, why.detail});
  case PictureFault::Damaged:
    break;
  }
  return Error("image.unreadable", "{0} is no readable image: it is damaged ({1}). Replace or remove it.",
               {name, why.detail.empty() ? "its header" : why.detail});
}

const PictureFormat& formatOf(const fs::path& file, std::string_view bytes) {
  if (const PictureFormat* format = pictureFormat(bytes)) return *format;
  if (const std::string_view name = foreignFormat(bytes); !name.empty())
    throw PictureRefused(PictureFault::Unsupported, std::string(name));
  throw Error("image.unreadable",
              "{0} is no readable image: its content is of no image format known here. Replace or remove it.",
              {file.string()});
}

void requireModestSize(const PictureSize& size) {
  if (size.width == 0 || size.height == 0) throw PictureRefused(PictureFault::CutShort);
  if (static_cast<double>(size.width) * static_cast<double>(size.height) > 200e6)
    throw PictureRefused(PictureFault::TooLarge);
}

ReducedImage decoded(const fs::path& file, const std::string& bytes, int leastSide) {
  try {
    const PictureFormat& format = formatOf(file, bytes);
    const PictureSize size = sizeInHeader(bytes);
    requireModestSize(size);
    DecodedImage image = format.decode(bytes, leastSide);
    const bool whole = image.rgb.size() / 3 >= size.width * size.height; // and maybe turned
    const int width = whole ? image.width : static_cast<int>(size.width);
    const int height = whole ? image.height : static_cast<int>(size.height);
    return {std::move(image), width, height};
  } catch (const PictureRefused& why) {
    throw unreadable(file, why);
  } catch (const std::bad_alloc&) {
    throw Error("image.unreadable",
                "{0} can't be read: there isn't enough memory for its pixels. Make it smaller, or remove it.",
                {file.string()});
  }
}

} // namespace

DecodedImage readImage(const fs::path& file) {
  return readReducedImage(file, 0).image;
}

DecodedImage readImage(const fs::path& file, const std::string& bytes) {
  return decoded(file, bytes, 0).image;
}

ReducedImage readReducedImage(const fs::path& file, int leastSide) {
  return decoded(file, readFile(file, maximalPictureBytes), leastSide);
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
