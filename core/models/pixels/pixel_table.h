// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <array>

namespace stillroom {

/// What a network gets for each of the 256 values of each channel: (value / 255 − mean) / deviation, torchvision's
/// ToTensor and Normalize. On the CPU one look into it replaces four passes over the images. Thread-safe.
class PixelTable {
public:
  PixelTable() = default;
  /// `type`: f32 or bf16.
  PixelTable(const std::array<double, 3>& mean, const std::array<double, 3>& deviation, at::ScalarType type);

  /// [N, H, W, 3] u8 on any device to [N, 3, H, W] of the table's type, channels last, on the same device.
  at::Tensor operator()(const at::Tensor& images) const;

private:
  at::Tensor calculated(const at::Tensor& values) const;

  std::array<double, 3> m_mean{}, m_deviation{};
  at::ScalarType m_type = at::kFloat;
  at::Tensor m_table; ///< [256, 3]
};

} // namespace stillroom
