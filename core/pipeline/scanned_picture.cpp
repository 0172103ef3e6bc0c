// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/scanned_picture.h"

#include "base/files.h"
#include "base/sha256.h"
#include "images/image_file.h"
#include "pipeline/project_tensors.h"

namespace stillroom {
namespace fs = std::filesystem;
namespace {

/// `folder`: of its class.
std::string bytesOf(const fs::path& file, const fs::path& folder) {
  try {
    return readFile(file, maximalPictureBytes);
  } catch (const Error& error) {
    if (error.code() != "file.missing" || !fs::is_directory(folder)) throw;
    throw Error("data.vanished", "{0} isn't there any more.", {file.string()});
  }
}

} // namespace

ScannedPicture inspectPicture(const fs::path& data, RealImage image) {
  const fs::path file = data / image.path;
  ScannedPicture picture{std::move(image), statOf(file)};
  if (!picture.image.problem.empty()) return picture;
  try {
    const std::string bytes = readFile(file, maximalPictureBytes);
    picture.image.sha256 = sha256Hex(bytes);
    readImage(file, bytes);
  } catch (const Error& error) {
    picture.image.problem = error.what();
  }
  return picture;
}

at::Tensor readScanned(const fs::path& data, const RealImage& image) {
  const fs::path file = data / image.path;
  const std::string bytes = bytesOf(file, data / *fs::path(image.path).begin());
  if (sha256Hex(bytes) != image.sha256)
    throw Error("data.altered", "{0} isn't the file that was scanned.", {file.string()});
  return pictureTensor(readImage(file, bytes));
}

bool concernsOnePicture(const Error& error) {
  return error.code() == "data.altered" || error.code() == "data.vanished" || error.code() == "image.unreadable";
}

} // namespace stillroom
