// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/features/feature_network.h"

namespace stillroom {

/// Inception-v3 as FID is measured with: the layout that was ported from TensorFlow (mseitzer's pytorch-fid,
/// FIDInceptionA … FIDInceptionE_2), up to the mean over the last map, 2048 features. Names are torchvision's
/// (`Mixed_5b.branch1x1.conv.weight`); average pools leave the border out, the last block pools by maxima. Pictures are
/// stretched to 299×299 in floating point, bilinear without antialiasing, and lie in −1 … 1.
/// Throws what the source throws.
std::unique_ptr<FeatureNetwork> makeInception(TensorSource& source);

} // namespace stillroom
