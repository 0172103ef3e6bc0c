// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classifier.h"
#include "models/layers.h"

#include <variant>

namespace stillroom {

/// Which normalisation a classifier uses; "instance" is group norm with one channel per group, as Minimax has it.
enum class NormKind { Batch, Instance };

/// Batch or instance normalisation under one prefix.
class ClassifierNorm {
public:
  ClassifierNorm() = default;
  ClassifierNorm(TensorSource& source, const std::string& prefix, std::int64_t channels, NormKind kind);
  at::Tensor operator()(const at::Tensor& x, bool training) const;

private:
  std::variant<GroupNorm, BatchNorm2d> m_norm;
};

/// ReLU of a tensor nobody else holds: in place unless autograd is on.
at::Tensor reluOfOwn(const at::Tensor& x);

/// N(0, √(2 / (k²·out))): the starting value of every convolution in the Minimax and torchvision ResNets.
Initial fanOutNormal(const Conv2dShape& shape);

/// A convolution without bias that starts as fanOutNormal().
Conv2d plainConvolution(TensorSource& source, const std::string& prefix, Conv2dShape shape);

/// Convolutional networks of the dataset distillation literature: convnet6 and conv3.
std::unique_ptr<Classifier> makeConvNet(const ClassifierSpec& spec, TensorSource& source);

/// resnet18, resnetap10, resnet18-rded, resnet18-bn, resnet50.
std::unique_ptr<Classifier> makeResNet(const ClassifierSpec& spec, TensorSource& source);

/// resnet20 and resnet56 for 32×32 images.
std::unique_ptr<Classifier> makeCifarResNet(const ClassifierSpec& spec, TensorSource& source);

} // namespace stillroom
