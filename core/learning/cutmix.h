// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "learning/crop_box.h"

#include <ATen/core/Tensor.h>

namespace stillroom {

/// One CutMix of a batch (Yun et al. 2019 as in clovaai's train.py; the paper's equation 3): one box, one weight and
/// one permutation for all of its images.
struct CutMix {
  at::Tensor partner; ///< [N] i64: whose pixels are in the box of each image; undefined when left alone
  CropBox box;        ///< clipped to the image; empty when the batch is left alone
  double weight = 1;  ///< of the image's own label, λ: 1 − box area / image area
  bool applied = false;
};

/// λ ~ Beta(α, α), side √(1 − λ) of the image's, uniform centre, clipped, λ recomputed from what is left of the box.
/// With probability 1 − `probability` the batch is left alone. `count` images of height × width pixels; alpha > 0.
CutMix drawCutMix(RandomStream& random, std::int64_t count, std::int64_t height, std::int64_t width, double probability,
                  double alpha);

/// Puts the partners' boxes into `batch` [N, C, H, W], on any device, in place.
void applyCutMix(const CutMix& mix, at::Tensor& batch);

/// A gamma variate of shape `alpha` > 0 and scale 1 (Marsaglia and Tsang 2000).
double randomGamma(RandomStream& random, double alpha);

/// A beta variate, 0 … 1; alpha and beta are above 0.
double randomBeta(RandomStream& random, double alpha, double beta);

/// 0 … count − 1 in random order (Fisher and Yates), [count] i64.
at::Tensor randomPermutation(RandomStream& random, std::int64_t count);

} // namespace stillroom
