// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classifiers/detector.h"
#include "weights/tensor_source.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <string>
#include <vector>

namespace stillroom::tests {

/// Writes a detector that sees which of red, green and blue is brightest in a picture of 32×32: all of writeTinyData's
/// are told apart. The outputs are called `classes`; colour c speaks for output (c + turn) mod 3.
inline void writeColourDetector(const std::filesystem::path& file, const std::vector<std::string>& classes,
                                std::int64_t turn = 0) {
  const DetectorCard card{.spec = {"conv3", 3, 32}, .classes = classes};
  RandomTensorSource random(1);
  RecordingTensorSource recording(random);
  makeClassifier(card.spec, recording);
  TensorMap tensors;
  for (const auto& [name, taken] : recording.taken()) {
    at::Tensor tensor = at::zeros_like(taken);
    if (tensor.dim() == 4) // a colour's own channel passes through the middle of the kernel
      for (std::int64_t c = 0; c < 3; ++c)
        tensor[c][c][tensor.size(2) / 2][tensor.size(3) / 2] = 1;
    else if (name.ends_with("running_var") || (name.find(".norm.") != std::string::npos && name.ends_with(".weight")))
      tensor.fill_(1);
    else if (tensor.dim() == 2)
      for (std::int64_t c = 0; c < 3; ++c)
        tensor[(c + turn) % 3].slice(0, c * 16, (c + 1) * 16).fill_(1);
    tensors[name] = tensor;
  }
  saveDetector(file, card, tensors);
}

} // namespace stillroom::tests
