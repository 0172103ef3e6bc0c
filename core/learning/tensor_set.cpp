// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/tensor_set.h"

#include "base/error.h"
#include "learning/normalisation.h"
#include "weights/pth_file.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

bool isImages(const at::Tensor& t) {
  const auto channels = [&](std::int64_t dimension) { return t.size(dimension) == 3 || t.size(dimension) == 1; };
  return t.dim() == 4 && t.size(0) > 0 && (channels(1) || channels(3)) &&
         (t.scalar_type() == at::kByte || t.is_floating_point());
}

bool isLabels(const at::Tensor& t, std::int64_t images) {
  const bool hard = t.dim() == 1 && !t.is_floating_point(), soft = t.dim() == 2 && t.is_floating_point();
  return (hard || soft) && t.size(0) == images;
}

/// images.pt → labels.pt, in whatever form that word stands in its name.
std::optional<fs::path> labelsBeside(const fs::path& images) {
  std::string name = images.filename().string();
  const std::size_t at = name.rfind("images");
  if (at == std::string::npos) return std::nullopt;
  const fs::path labels = images.parent_path() / name.replace(at, 6, "labels");
  std::error_code ignored;
  return fs::is_regular_file(labels, ignored) ? std::optional(labels) : std::nullopt;
}

/// The first images, the first labels after them that are as many, and how many images the file holds in all.
struct Found {
  at::Tensor images, labels;
  std::int64_t sets = 0;
};

Found findSet(const NamedTensors& tensors) {
  Found found;
  for (const auto& [path, tensor] : tensors) {
    if (isImages(tensor) && found.sets++ == 0) found.images = tensor;
    if (found.images.defined() && !found.labels.defined() && isLabels(tensor, found.images.size(0)))
      found.labels = tensor;
  }
  return found;
}

Found readFound(const fs::path& file) {
  Found found = findSet(readPthTensors(file));
  const std::optional<fs::path> beside = labelsBeside(file);
  if (found.images.defined() && !found.labels.defined() && beside)
    for (const auto& [path, tensor] : readPthTensors(*beside))
      if (!found.labels.defined() && isLabels(tensor, found.images.size(0))) found.labels = tensor;
  if (found.images.defined() && found.labels.defined()) return found;
  throw Error(
      "set.tensors",
      "{0} holds no {1}. A set of tensors is images [N, 3, H, W] with labels [N] or soft labels [N, classes], in "
      "one file or in images.pt and labels.pt.",
      {file.string(), found.images.defined() ? "labels for its images" : "images"});
}

void requireFinite(const at::Tensor& tensor, const fs::path& file) {
  if (!tensor.is_floating_point() || tensor.isfinite().all().item<bool>()) return;
  throw Error("weights.non-finite",
              "The tensor “{0}” of {1} holds values that are not finite as {2}. Get the file again, or choose another "
              "type of numbers.",
              {tensor.dim() == 4 ? "images" : "labels", file.string(), c10::toString(tensor.scalar_type())});
}

/// [N, H, W, 3], bytes or f32 in 0 … 1 and around.
at::Tensor pixelsOf(const at::Tensor& images) {
  at::Tensor pixels = images.size(1) == 3 || images.size(1) == 1 ? images.permute({0, 2, 3, 1}) : images;
  pixels = pixels.expand({-1, -1, -1, 3}).contiguous();
  if (pixels.scalar_type() == at::kByte) return pixels;
  pixels = pixels.to(at::kFloat);
  if (pixels.min().item<float>() >= 0) return pixels;
  const Normalisation normal = Normalisation::ofCondensation(pixels.size(1));
  const auto row = [](const std::array<double, 3>& values) {
    return at::tensor(at::ArrayRef<double>(values.data(), values.size()), at::kFloat);
  };
  return pixels * row(normal.deviation) + row(normal.mean);
}

at::Tensor probabilitiesOf(const at::Tensor& labels) {
  const at::Tensor soft = labels.to(at::kFloat);
  const bool shares = soft.min().item<float>() >= 0 && (soft.sum(1) - 1).abs().max().item<float>() < 1e-3;
  return shares ? soft : soft.softmax(1);
}

} // namespace

LabelledImages readTensorSet(const fs::path& file, const TaskContext& context) {
  const Found found = readFound(file);
  requireFinite(found.images, file);
  requireFinite(found.labels, file);
  if (found.sets > 1)
    context.warn(Error("set.several", "{0} holds {1} sets of images; the first is taken.",
                       {file.string(), std::to_string(found.sets)}));
  LabelledImages set{pixelsOf(found.images), {}, {}, {}};
  if (found.labels.dim() == 2) set.soft = probabilitiesOf(found.labels);
  set.labels = set.soft.defined() ? set.soft.argmax(1) : found.labels.to(at::kLong);
  const std::int64_t classes = set.soft.defined() ? set.soft.size(1) : set.labels.max().item<std::int64_t>() + 1;
  for (std::int64_t i = 0; i < std::min<std::int64_t>(classes, 100'000); ++i)
    set.classes.push_back(std::to_string(i));
  LabelledImages{at::zeros({1}, at::kByte).expand(set.images.sizes()), set.labels, set.classes, {}}.check();
  return set;
}

} // namespace stillroom
