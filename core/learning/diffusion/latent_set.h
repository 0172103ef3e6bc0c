// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "learning/diffusion/data_split.h"
#include "models/diffusion/autoencoder.h"

#include <c10/core/Device.h>

namespace stillroom {

/// The posteriors of all images and, where asked for, of their mirror images; half precision on the CPU.
struct LatentSet {
  at::Tensor mean, deviation; ///< [R, c, h, w], unscaled
  std::vector<std::int64_t> labels;
  std::vector<std::int64_t> trained, held; ///< rows
  double scale = 1;                        ///< what makes samples of the trained rows have a deviation of 1
  std::int64_t classes = 0;
};

/// Encodes in batches and reports images as "encode". Throws Cancelled when stopped.
LatentSet encodeImages(const LabelledImages& data, const DataSplit& split, const Autoencoder& autoencoder,
                       c10::Device device, bool mirror, const TaskContext& context);

} // namespace stillroom
