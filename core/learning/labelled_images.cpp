// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/labelled_images.h"

#include "base/error.h"
#include "models/pixels/image_ops.h"
#include "text/bounded_json.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

namespace stillroom {
namespace {

std::vector<std::string> classNames(const SafetensorsFile& file, const at::Tensor& labels) {
  const auto found = file.metadata().find("classes");
  if (found == file.metadata().end()) {
    const std::int64_t largest = labels.numel() == 0 ? -1 : labels.max().item<std::int64_t>();
    std::vector<std::string> numbers;
    for (std::int64_t i = 0; i <= std::min<std::int64_t>(largest, 99'999); ++i)
      numbers.push_back(std::to_string(i));
    return numbers;
  }
  try {
    return boundedJson(found->second).get<std::vector<std::string>>();
  } catch (const std::exception&) {
    throw Error("images.classes",
                "The metadata “classes” of {0} is no JSON list of names. Write it as [\"first\", \"second\"].",
                {file.path().string()});
  }
}

} // namespace

void LabelledImages::check() const {
  if (!images.defined() || images.dim() != 4 || images.size(3) != 3 || images.scalar_type() != at::kByte) {
    throw Error("images.shape", "The images have the wrong shape or type. They must be 8-bit [N, height, width, 3].");
  }
  if (!labels.defined() || labels.dim() != 1 || labels.scalar_type() != at::kLong || labels.size(0) != images.size(0)) {
    throw Error("images.shape",
                "The labels have the wrong shape or type. They must be 64-bit integers, one for each image.");
  }
  if (images.size(0) == 0)
    throw Error("images.empty", "There are no images to work on. Give a set with one image or more.");
  const std::int64_t smallest = labels.min().item<std::int64_t>(), largest = labels.max().item<std::int64_t>();
  if (smallest < 0 || largest >= classCount()) {
    throw Error("images.labels", "The labels run from {0} to {1} but there are {2} classes. Number them from 0.",
                {std::to_string(smallest), std::to_string(largest), std::to_string(classCount())});
  }
}

LabelledImages LabelledImages::cropped(std::int64_t side) const {
  if (images.size(1) == side && images.size(2) == side) return *this;
  if (images.scalar_type() != at::kByte) {
    const at::Tensor planes = images.permute({0, 3, 1, 2});
    return {at::_upsample_bilinear2d_aa(planes, {side, side}, false).permute({0, 2, 3, 1}).contiguous(), labels,
            classes, soft};
  }
  std::vector<at::Tensor> parts;
  // In parts: the passes between need several times the memory.
  for (std::int64_t i = 0; i < size(); i += 256)
    parts.push_back(resizedCrop(images.slice(0, i, i + 256), side, side));
  return {at::cat(parts), labels, classes, soft};
}

LabelledImages readLabelledImages(const std::filesystem::path& path) {
  const SafetensorsFile file(path);
  LabelledImages data{file.tensor("images", {-1, -1, -1, 3}, at::kByte), file.tensor("labels", {-1}, at::kLong), {}};
  data.classes = classNames(file, data.labels);
  data.check();
  return data;
}

} // namespace stillroom
