// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layers/layers.h"

namespace stillroom {

struct ResnetShape {
  std::int64_t in = 0, out = 0;
  std::int64_t groups = 32; ///< of both norms; in and out are multiples of it
  double epsilon = 1e-5;
};

/// ResnetBlock2D of diffusers: twice group norm, SiLU and a 3×3 convolution, beside a shortcut. [N, in, H, W] →
/// [N, out, H, W].
class ResnetBlock {
public:
  /// Takes `<prefix>norm1, conv1, norm2, conv2, conv_shortcut` (the last where the width changes). Throws what the
  /// source throws.
  ResnetBlock(TensorSource& source, const std::string& prefix, const ResnetShape& shape);
  /// `shift` [N or 1, out], where the block knows of time (TimeShifts), is added between the convolutions.
  at::Tensor operator()(const at::Tensor& x, const at::Tensor& shift = {}) const;

private:
  GroupNorm m_norm1, m_norm2;
  Conv2d m_conv1, m_conv2, m_shortcut;
  bool m_hasShortcut;
};

/// Halves height and width with a strided convolution `<prefix>conv` (Downsample2D of diffusers).
class Downsample {
public:
  /// OneSided pads below and on the right alone, as the encoder of AutoencoderKL does.
  enum class Padding { Even, OneSided };
  Downsample(TensorSource& source, const std::string& prefix, std::int64_t channels, Padding padding);
  /// x [N, channels, H, W] → [N, channels, H/2, W/2], odd sides rounded up with Even and down with OneSided.
  at::Tensor operator()(const at::Tensor& x) const;

private:
  Conv2d m_conv;
  Padding m_padding;
};

/// Nearest neighbour to the given size, then the convolution `<prefix>conv` (Upsample2D of diffusers).
class Upsample {
public:
  Upsample(TensorSource& source, const std::string& prefix, std::int64_t channels);
  /// x [N, channels, H, W] → [N, channels, height, width].
  at::Tensor operator()(const at::Tensor& x, std::int64_t height, std::int64_t width) const;

private:
  Conv2d m_conv;
};

} // namespace stillroom
