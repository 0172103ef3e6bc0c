// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/classifiers/recognise_classifier.h"

#include "base/error.h"
#include "base/texts.h"
#include "models/classifiers/wrapped_names.h"

#include <cmath>

namespace stillroom {
namespace {

using Shapes = std::map<std::string, std::vector<std::int64_t>>;

/// Sizes of a tensor of `rank` dimensions, or zeros.
std::vector<std::int64_t> sizes(const Shapes& shapes, const std::string& name, std::size_t rank) {
  const auto found = shapes.find(name);
  return found != shapes.end() && found->second.size() == rank ? found->second : std::vector<std::int64_t>(rank, 0);
}

/// How many of prefix0suffix, prefix1suffix … there are.
int countFrom(const Shapes& shapes, const std::string& prefix, const std::string& suffix) {
  int count = 0;
  while (shapes.count(prefix + std::to_string(count) + suffix) != 0)
    ++count;
  return count;
}

/// Blocks in each of the stages layer1 … layer4.
std::vector<int> stageBlocks(const Shapes& shapes) {
  std::vector<int> blocks;
  for (int stage = 1; stage <= 4; ++stage) {
    const int count = countFrom(shapes, "layer" + std::to_string(stage) + ".", ".conv1.weight");
    if (count != 0) blocks.push_back(count);
  }
  return blocks;
}

/// The input side is the smallest that leaves a map of the stored size, but 224 where that fits too.
std::optional<ClassifierSpec> recogniseConvNet(const Shapes& shapes) {
  const int depth = countFrom(shapes, "layers.conv.", ".weight");
  const bool batch = shapes.count("layers.norm.0.running_mean") != 0;
  const std::vector<std::int64_t> last = sizes(shapes, "classifier.weight", 2);
  if (sizes(shapes, "layers.conv.0.weight", 4) != std::vector<std::int64_t>{128, 3, 3, 3} || last[0] < 1) return {};
  if (!(depth == 6 && !batch) && !(depth == 3 && batch)) return {};
  const auto side = static_cast<std::int64_t>(std::lround(std::sqrt(static_cast<double>(last[1]) / 128)));
  if (side < 1 || side > 4096 || side * side * 128 != last[1]) return {};
  const std::int64_t input = 224 >> depth == side ? 224 : side << depth;
  return ClassifierSpec{batch ? "conv3" : "convnet6", last[0], input};
}

/// Keys can't tell the middle stem from the small one: a 3×3 stem is taken for the small one.
std::optional<ClassifierSpec> recogniseMinimax(const Shapes& shapes) {
  const std::vector<std::int64_t> stem = sizes(shapes, "layer0.conv1.weight", 4);
  const std::int64_t classes = sizes(shapes, "fc.weight", 2)[0];
  if (stem[0] != 64 || classes < 1 || shapes.count("layer0.bn1.running_mean") != 0) return {};
  const std::int64_t input = stem[3] == 7 ? 224 : 64;
  const std::vector<int> blocks = stageBlocks(shapes);
  const bool pooled = shapes.count("layer2.0.downsample.2.weight") != 0;
  if (pooled && blocks == std::vector{1, 1, 1, 1}) return ClassifierSpec{"resnetap10", classes, input};
  if (!pooled && blocks == std::vector{2, 2, 2, 2}) return ClassifierSpec{"resnet18", classes, input};
  return {};
}

std::optional<ClassifierSpec> recogniseTorchvision(const Shapes& shapes) {
  const std::vector<std::int64_t> stem = sizes(shapes, "conv1.weight", 4);
  const std::int64_t classes = sizes(shapes, "fc.weight", 2)[0];
  if (stem[0] != 64 || classes < 1 || shapes.count("bn1.running_mean") == 0) return {};
  const std::vector<int> blocks = stageBlocks(shapes);
  const bool bottleneck = shapes.count("layer1.0.conv3.weight") != 0;
  if (bottleneck && stem[3] == 7 && blocks == std::vector{3, 4, 6, 3}) return ClassifierSpec{"resnet50", classes, 224};
  if (!bottleneck && stem[3] == 7 && blocks == std::vector{3, 4, 6, 3}) return ClassifierSpec{"resnet34", classes, 224};
  if (bottleneck || blocks != std::vector{2, 2, 2, 2}) return {};
  if (stem[3] == 7) return ClassifierSpec{"resnet18-bn", classes, 224};
  return stem[3] == 3 ? std::optional(ClassifierSpec{"resnet18-rded", classes, 32}) : std::nullopt;
}

std::optional<ClassifierSpec> recogniseCifar(const Shapes& shapes) {
  const std::int64_t classes = sizes(shapes, "linear.weight", 2)[0];
  if (sizes(shapes, "conv1.weight", 4) != std::vector<std::int64_t>{16, 3, 3, 3} || classes < 1) return {};
  const std::vector<int> blocks = stageBlocks(shapes);
  if (blocks == std::vector{3, 3, 3}) return ClassifierSpec{"resnet20", classes, 32};
  if (blocks == std::vector{9, 9, 9}) return ClassifierSpec{"resnet56", classes, 32};
  return {};
}

} // namespace

std::optional<ClassifierSpec> findClassifier(const Shapes& shapes) {
  for (const auto recognise : {recogniseConvNet, recogniseMinimax, recogniseTorchvision, recogniseCifar}) {
    if (const std::optional<ClassifierSpec> spec = recognise(shapes)) return spec;
  }
  return std::nullopt;
}

ClassifierSpec recogniseClassifier(const Shapes& shapes) {
  Shapes plain;
  for (const auto& [name, shape] : shapes)
    plain[std::string(withoutWrappers(name))] = shape;
  if (const std::optional<ClassifierSpec> spec = findClassifier(plain)) return *spec;
  throw Error("classifier.unrecognised",
              "The tensors are not those of any classifier known here ({0}). Give a file of one of these networks.",
              {listText(classifierNames())});
}

} // namespace stillroom
