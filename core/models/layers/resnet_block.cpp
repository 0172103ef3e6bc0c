// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/layers/resnet_block.h"

#include <ATen/ATen.h>

namespace stillroom {

ResnetBlock::ResnetBlock(TensorSource& source, const std::string& prefix, const ResnetShape& shape)
    : m_norm1(source, prefix + "norm1", shape.groups, shape.in, shape.epsilon),
      m_norm2(source, prefix + "norm2", shape.groups, shape.out, shape.epsilon),
      m_conv1(source, prefix + "conv1", {.in = shape.in, .out = shape.out}),
      m_conv2(source, prefix + "conv2", {.in = shape.out, .out = shape.out}),
      m_hasShortcut(shape.in != shape.out) {
  if (m_hasShortcut)
    m_shortcut =
        Conv2d(source, prefix + "conv_shortcut", {.in = shape.in, .out = shape.out, .kernel = 1, .padding = 0});
}

at::Tensor ResnetBlock::operator()(const at::Tensor& x, const at::Tensor& given) const {
  const auto [y, bias] = m_conv1.unbiased(m_norm1.activated(x));
  at::Tensor shift = given;
  if (bias.defined()) shift = shift.defined() ? shift + bias : bias.unsqueeze(0);
  return m_conv2.plus(m_norm2.activated(y, shift), m_hasShortcut ? m_shortcut(x) : x);
}

Downsample::Downsample(TensorSource& source, const std::string& prefix, std::int64_t channels, Padding padding)
    : m_conv(source, prefix + "conv",
             {.in = channels, .out = channels, .stride = 2, .padding = padding == Padding::Even ? 1 : 0}),
      m_padding(padding) {}

at::Tensor Downsample::operator()(const at::Tensor& x) const {
  return m_conv(m_padding == Padding::Even ? x : at::constant_pad_nd(x, {0, 1, 0, 1}));
}

Upsample::Upsample(TensorSource& source, const std::string& prefix, std::int64_t channels)
    : m_conv(source, prefix + "conv", {.in = channels, .out = channels}) {}

at::Tensor Upsample::operator()(const at::Tensor& x, std::int64_t height, std::int64_t width) const {
  return m_conv(at::upsample_nearest2d(x, {height, width}));
}

} // namespace stillroom
