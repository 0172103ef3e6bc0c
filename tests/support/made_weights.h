// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "weights/tensor_source.h"

#include <filesystem>
#include <string>

namespace stillroom::tests {

/// Parameters that follow from their names, f32, so that none need be stored: tests/oracle/made_weights.py makes the
/// same, for what other programs compute with them.
class MadeWeights : public TensorSource {
public:
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override;
  bool contains(const std::string&) const override { return true; }
};

/// A ResNet-20 for `classes` classes as a safetensors file without a card.
void writeMadeResNet20(const std::filesystem::path& file, std::int64_t classes);

/// taesd_encoder.safetensors and taesd_decoder.safetensors of TAESD's size, with the bare names that TAESD's own files
/// have.
void writeMadeTaesd(const std::filesystem::path& folder);

} // namespace stillroom::tests
