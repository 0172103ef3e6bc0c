// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classifiers/classifier.h"
#include "models/classifiers/classifier_convolution.h"

#include <optional>

namespace stillroom {

/// ReLU of a tensor nobody else holds: in place unless autograd is on.
at::Tensor reluOfOwn(const at::Tensor& x);

/// The mean of each square of side × side pixels: x [N, C, H, W] → [N, C, ⌊H / side⌋, ⌊W / side⌋].
at::Tensor averagePool(const at::Tensor& x, std::int64_t side);

/// N(0, √(2 / (k²·out))) (He et al. 2015, fan out): the starting value of every convolution in the Minimax and
/// torchvision ResNets.
Initial fanOutNormal(const Conv2dShape& shape);

/// The linear layer at the end. It runs in the type its weights are taken in, and is plain ATen whatever savings the
/// source allows: Grad-CAM differentiates it.
class LastLayer {
public:
  LastLayer() = default;
  /// Takes `<prefix>.weight` [classes, in], which starts as given or as PyTorch has it, and `<prefix>.bias` [classes].
  LastLayer(TensorSource& source, const std::string& prefix, std::int64_t in, std::int64_t classes,
            const std::optional<Initial>& weight = {});
  /// Of the mean over the map's pixels: map [N, in, h, w].
  ClassifierOutput ofMean(const at::Tensor& map) const;
  /// Of all of the map: [N, C, h, w] with C·h·w = in.
  ClassifierOutput ofWhole(const at::Tensor& map) const;
  /// `in`.
  std::int64_t featureSize() const { return m_weight.size(1); }
  at::ScalarType dtype() const { return m_weight.scalar_type(); }

private:
  at::Tensor m_weight, m_bias;
};

/// Convolutional networks of the dataset distillation literature (Minimax's and RDED's ConvNet): convnet6 and conv3.
/// Throws Error "classifier.size" where an input below 2^depth pixels would be pooled away, or what the source throws.
std::unique_ptr<Classifier> makeConvNet(const ClassifierSpec& spec, TensorSource& source);

/// resnet18, resnetap10 (Minimax), resnet18-rded (RDED's resnet18_modified), resnet18-bn, resnet34,
/// resnet50 (torchvision.models.resnet). Throws what the source throws.
std::unique_ptr<Classifier> makeResNet(const ClassifierSpec& spec, TensorSource& source);

/// resnet20 and resnet56 for 32×32 images (He et al. 2016, §4.2). Throws what the source throws.
std::unique_ptr<Classifier> makeCifarResNet(const ClassifierSpec& spec, TensorSource& source);

} // namespace stillroom
