// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/features/feature_network.h"

namespace stillroom {

/// VGG-16 (Simonyan and Zisserman 2015, configuration D; torchvision.models.vgg16's names) up to its second linear
/// layer and the ReLU after it, 4096 features. Pictures are stretched to 224×224 (PIL bilinear) and have ImageNet's
/// mean and deviation. Throws what the source throws.
std::unique_ptr<FeatureNetwork> makeVgg16(TensorSource& source);

} // namespace stillroom
