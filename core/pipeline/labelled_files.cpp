// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/labelled_files.h"

#include "base/error.h"
#include "base/files.h"
#include "base/parallel.h"
#include "base/sha256.h"
#include "images/folder_walk.h"
#include "images/image_file.h"
#include "pipeline/project_tensors.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

using TakePicture = std::function<void(std::size_t, const at::Tensor&)>;

constexpr std::size_t together = 64; ///< files between two looks at whether to go on

/// A file once it was looked at.
struct Looked {
  std::string hash, problem;
};

Looked lookAt(const LabelledFiles& files, std::size_t place, const TakePicture& take) {
  const LabelledFiles::File& file = files.files[place];
  if (!file.problem.empty()) return {{}, file.problem};
  const fs::path path = files.root / file.path;
  try {
    const std::string bytes = readFile(path, maximalPictureBytes);
    std::string hash = sha256Hex(bytes);
    if (!file.sha256.empty() && hash != file.sha256)
      throw Error("data.altered", "{0} isn't the file that was scanned.", {path.string()});
    take(place, pictureTensor(readImage(path, bytes)).unsqueeze(0));
    return {std::move(hash), {}};
  } catch (const Error& error) {
    return {{}, error.what()};
  }
}

} // namespace

ReadPictures readPictures(const LabelledFiles& files, const TaskContext& context, const TakePicture& take) {
  ReadPictures read;
  std::vector<std::int64_t> counts(files.classes.size());
  std::vector<Looked> looked(files.files.size());
  ProgressMeter meter(context, Stage::Read, Unit::Images, std::ssize(files.files));
  for (std::size_t first = 0; first < looked.size(); first += together) {
    const std::size_t part = std::min(together, looked.size() - first);
    parallelFor(part, 0, [&](std::size_t i) { looked[first + i] = lookAt(files, first + i, take); });
    for (std::size_t i = first; i < first + part; ++i) {
      if (looked[i].problem.empty()) {
        read.files.push_back(i);
        read.hashes.push_back(std::move(looked[i].hash));
        ++counts[static_cast<std::size_t>(files.files[i].label)];
      } else {
        read.skipped.push_back({shownName(files.files[i].path), looked[i].problem});
        context.warn(Error("scan.skipped", "Skipped: {0}", {looked[i].problem}));
      }
    }
    meter.advance(static_cast<std::int64_t>(part));
  }
  requireReadable(files.root, files.classes, counts);
  return read;
}

} // namespace stillroom
