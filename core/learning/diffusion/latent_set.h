// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "learning/diffusion/data_split.h"
#include "models/diffusion/autoencoder.h"

#include <c10/core/Device.h>

namespace stillroom {

/// The posteriors of all images and, where asked for, of their mirror images after them; f16 on the CPU. R rows.
struct LatentSet {
  at::Tensor mean, deviation;              ///< [R, c, h, w], unscaled
  std::vector<std::int64_t> labels;        ///< [R], class indices
  std::vector<std::int64_t> trained, held; ///< rows
  double scale = 1;                        ///< what makes samples of the trained rows have a deviation of 1
  std::int64_t classes = 0;                ///< how many
};

/// Encodes in batches of 32 and reports images as "encode". Throws Cancelled when stopped, or what
/// Autoencoder::encode throws.
LatentSet encodeImages(const LabelledImages& data, const DataSplit& split, const Autoencoder& autoencoder,
                       c10::Device device, bool mirror, const TaskContext& context);

} // namespace stillroom
