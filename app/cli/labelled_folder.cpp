// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelled_folder.h"

#include "base/error.h"
#include "models/pixels/image_ops.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

LabelledFolder readFolder(const fs::path& path, std::int64_t side, const TaskContext& task) {
  const ImageFolder folder = scanImageFolder(path, task, Stage::Read);
  ProgressMeter meter(task, Stage::Read, Unit::Images, static_cast<std::int64_t>(folder.files.size()));
  const auto count = static_cast<std::int64_t>(folder.files.size());
  LabelledImages data{at::empty({count, side, side, 3}, at::kByte), at::empty({count}, at::kLong), folder.classes};
  std::vector<SkippedFile> skipped;
  std::vector<std::int64_t> counts(folder.classes.size());
  const auto square = [side](const at::Tensor& image) { return resizedCrop(image, side, side); };
  std::int64_t row = 0;
  for (std::size_t i = 0; i < folder.files.size(); ++i) {
    const FolderImages one = readFiles(folder, i, i + 1, task, square);
    if (!one.files.empty()) {
      data.images[row].copy_(one.images[0][0]);
      data.labels[row++] = folder.files[i].classIndex;
      ++counts[static_cast<std::size_t>(folder.files[i].classIndex)];
    }
    skipped.insert(skipped.end(), one.skipped.begin(), one.skipped.end());
    meter.advance();
  }
  requireReadable(folder, counts);
  data.images = data.images.slice(0, 0, row);
  data.labels = data.labels.slice(0, 0, row);
  return {std::move(data), std::move(skipped)};
}

} // namespace

at::Tensor imageTensor(const std::filesystem::path& file) {
  const DecodedImage image = readImage(file);
  at::Tensor pixels = at::empty({1, image.height, image.width, 3}, at::kByte);
  std::copy(image.rgb.begin(), image.rgb.end(), pixels.mutable_data_ptr<std::uint8_t>());
  return pixels;
}

FolderImages readFiles(const ImageFolder& folder, std::size_t begin, std::size_t end, const TaskContext& task,
                       const std::function<at::Tensor(const at::Tensor&)>& prepare) {
  FolderImages read;
  const auto skip = [&](const ImageFolder::File& file, const std::string& why) {
    read.skipped.push_back({file.skipped().file, why});
    task.warn(Error("scan.skipped", "Skipped: {0}", {why}));
  };
  for (std::size_t i = begin; i < end; ++i) {
    const ImageFolder::File& file = folder.files[i];
    if (!file.problem.empty()) {
      skip(file, file.problem);
      continue;
    }
    try {
      read.images.push_back(prepare(imageTensor(folder.root / file.relativePath)));
      read.files.push_back(i);
    } catch (const Error& error) {
      skip(file, error.what());
    }
  }
  return read;
}

LabelledFolder readLabelled(const std::filesystem::path& path, std::int64_t side, const TaskContext& task) {
  return fs::is_directory(path) ? readFolder(path, side, task)
                                : LabelledFolder{readLabelledImages(path).cropped(side), {}};
}

nlohmann::json skippedJson(const std::vector<SkippedFile>& skipped) {
  nlohmann::json list = nlohmann::json::array();
  for (const SkippedFile& each : skipped)
    list.push_back({{"file", each.file}, {"why", each.why}});
  return list;
}

} // namespace stillroom
