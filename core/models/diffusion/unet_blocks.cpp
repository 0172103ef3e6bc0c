// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/unet_blocks.h"

#include <ATen/ATen.h>

namespace stillroom {
namespace {

std::string numbered(const std::string& prefix, const std::string& list, std::size_t index) {
  return prefix + list + "." + std::to_string(index) + ".";
}

ResnetBlock makeResnet(TensorSource& source, const std::string& prefix, const UNetLevelShape& shape, std::size_t index,
                       std::int64_t in, TimedBlocks& timed) {
  const std::string name = numbered(prefix, "resnets", index);
  timed.push_back({name, shape.out});
  return ResnetBlock(source, name, {.in = in, .out = shape.out, .groups = shape.groups, .epsilon = shape.epsilon});
}

SpatialTransformer makeAttention(TensorSource& source, const std::string& prefix, const UNetLevelShape& shape,
                                 std::size_t index) {
  return SpatialTransformer(source, numbered(prefix, "attentions", index),
                            {.channels = shape.out,
                             .textChannels = shape.textChannels,
                             .heads = shape.heads,
                             .groups = shape.groups,
                             .linearProjection = shape.linearProjection});
}

void prepareAll(const std::vector<SpatialTransformer>& attentions, const at::Tensor& text, TextKeysValues& prepared) {
  for (const SpatialTransformer& attention : attentions)
    prepared.push_back(attention.prepare(text));
}

} // namespace

UNetDownBlock::UNetDownBlock(TensorSource& source, const std::string& prefix, const UNetLevelShape& shape,
                             TimedBlocks& timed) {
  for (std::size_t i = 0; i < static_cast<std::size_t>(shape.layers); ++i) {
    m_resnets.push_back(makeResnet(source, prefix, shape, i, i == 0 ? shape.in : shape.out, timed));
    if (shape.heads > 0) m_attentions.push_back(makeAttention(source, prefix, shape, i));
  }
  if (shape.resample) m_downsample.emplace(source, prefix + "downsamplers.0.", shape.out, Downsample::Padding::Even);
}

void UNetDownBlock::prepare(const at::Tensor& text, TextKeysValues& prepared) const {
  prepareAll(m_attentions, text, prepared);
}

at::Tensor UNetDownBlock::operator()(at::Tensor x, UNetConditions& conditions, std::vector<at::Tensor>& skips) const {
  for (std::size_t i = 0; i < m_resnets.size(); ++i) {
    x = m_resnets[i](x, conditions.nextShift());
    if (!m_attentions.empty()) x = m_attentions[i](x, conditions.nextText());
    skips.push_back(x);
  }
  if (m_downsample) {
    x = (*m_downsample)(x);
    skips.push_back(x);
  }
  return x;
}

UNetMidBlock::UNetMidBlock(TensorSource& source, const std::string& prefix, const UNetLevelShape& shape,
                           TimedBlocks& timed)
    : m_resnet1(makeResnet(source, prefix, shape, 0, shape.in, timed)),
      m_resnet2(makeResnet(source, prefix, shape, 1, shape.out, timed)),
      m_attention(makeAttention(source, prefix, shape, 0)) {}

void UNetMidBlock::prepare(const at::Tensor& text, TextKeysValues& prepared) const {
  prepared.push_back(m_attention.prepare(text));
}

at::Tensor UNetMidBlock::operator()(const at::Tensor& x, UNetConditions& conditions) const {
  const at::Tensor y = m_attention(m_resnet1(x, conditions.nextShift()), conditions.nextText());
  return m_resnet2(y, conditions.nextShift());
}

UNetUpBlock::UNetUpBlock(TensorSource& source, const std::string& prefix, const UNetLevelShape& shape,
                         const std::vector<std::int64_t>& skipChannels, TimedBlocks& timed) {
  for (std::size_t i = 0; i < skipChannels.size(); ++i) {
    m_resnets.push_back(makeResnet(source, prefix, shape, i, (i == 0 ? shape.in : shape.out) + skipChannels[i], timed));
    if (shape.heads > 0) m_attentions.push_back(makeAttention(source, prefix, shape, i));
  }
  if (shape.resample) m_upsample.emplace(source, prefix + "upsamplers.0.", shape.out);
}

void UNetUpBlock::prepare(const at::Tensor& text, TextKeysValues& prepared) const {
  prepareAll(m_attentions, text, prepared);
}

at::Tensor UNetUpBlock::operator()(at::Tensor x, UNetConditions& conditions, std::vector<at::Tensor>& skips) const {
  for (std::size_t i = 0; i < m_resnets.size(); ++i) {
    x = m_resnets[i](at::cat({x, repeatedTo(x.size(0), skips.back())}, 1), conditions.nextShift());
    skips.pop_back();
    if (!m_attentions.empty()) x = m_attentions[i](x, conditions.nextText());
  }
  return m_upsample ? (*m_upsample)(x, skips.back().size(2), skips.back().size(3)) : x;
}

} // namespace stillroom
