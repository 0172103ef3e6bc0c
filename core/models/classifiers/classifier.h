// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"
#include "weights/tensor_source.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stillroom {

/// Which classifier, for how many classes and which input side. The names of `architecture` are those of --arch.
struct ClassifierSpec {
  std::string architecture;     ///< see classifierNames()
  std::int64_t classes = 10;    ///< outputs, 1 or more
  std::int64_t inputSize = 224; ///< side of the square input, 8 … 4096; decides the stem of the Minimax networks
};

/// What one forward pass gives, in the type of the last layer's weights. `features` enter that layer, the v and n of
/// the paper's equation 5; `map` is the last block's output (Grad-CAM).
struct ClassifierOutput {
  at::Tensor logits;   ///< [N, classes]
  at::Tensor features; ///< [N, D]
  at::Tensor map;      ///< [N, C, h, w]
};

/// An image classifier: blocks, whose output is the map, and a head. Thread-safe when not training. Where the source
/// allowed savings, the blocks can't be differentiated or trained; the head can always be differentiated.
class Classifier {
public:
  virtual ~Classifier() = default;
  /// Normalised images [N, 3, H, W] → the last block's output [N, C, h, w]. `training` concerns batch normalisation
  /// alone. The ConvNets' head takes a map of the size that the spec's inputSize gives.
  virtual at::Tensor map(const at::Tensor& images, bool training) const = 0;
  /// All that follows the map.
  virtual ClassifierOutput head(const at::Tensor& map) const = 0;
  /// head(map(images, training)).
  virtual ClassifierOutput forward(const at::Tensor& images, bool training = false) const;
  /// The same as a graph from the map to the logits, for Grad-CAM: slopes of the logits by the map can be asked for.
  /// Gradients must be on, inference mode off.
  virtual ClassifierOutput sloped(const at::Tensor& images) const;
  /// D of ClassifierOutput::features.
  virtual std::int64_t featureSize() const = 0;
};

/// Builds a network. Names: convnet6, resnet18, resnetap10 (Minimax, instance norm: `layers.conv.N`, `layer0.conv1` …),
/// conv3, resnet18-rded (RDED, batch norm; the second has torchvision's names), resnet18-bn, resnet34, resnet50
/// (torchvision), resnet20, resnet56 (CIFAR, He et al. 2016, §4.2, option A shortcuts). Throws Error
/// "classifier.unknown" that lists the names, "classifier.spec" for classes or a size out of range, "classifier.size"
/// where a ConvNet would pool the image away, or what the source throws.
std::unique_ptr<Classifier> makeClassifier(const ClassifierSpec& spec, TensorSource& source);

/// A row of the one table of classifiers.
struct KnownClassifier {
  std::string_view name; ///< of --arch, presets and model cards
  Phrase title;
  std::unique_ptr<Classifier> (*make)(const ClassifierSpec& spec, TensorSource& source);
};
std::span<const KnownClassifier> knownClassifiers();

/// All names makeClassifier knows.
std::vector<std::string> classifierNames();

} // namespace stillroom
