// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layers/resnet_block.h"
#include "models/layers/time_shifts.h"
#include "models/layers/transformer_block.h"

#include <optional>
#include <utility>
#include <vector>

namespace stillroom {

/// What every cross-attention of a U-Net makes of the text, in the order in which they run.
using TextKeysValues = std::vector<Attention::KeysValues>;

/// What the blocks of one U-Net are given in a call; they take it from the front one by one. For one thread.
class UNetConditions {
public:
  /// `text` must outlive it. `shifts`: a residual block's each, [N or 1, out], as TimeShifts gives them.
  UNetConditions(const TextKeysValues& text, std::vector<at::Tensor> shifts)
      : m_text(text), m_shifts(std::move(shifts)) {}
  /// Of the next cross-attention: keys and values [M, T, out].
  const Attention::KeysValues& nextText() { return m_text[m_nextText++]; }
  const at::Tensor& nextShift() { return m_shifts[m_nextShift++]; }

private:
  const TextKeysValues& m_text;
  std::vector<at::Tensor> m_shifts;
  std::size_t m_nextText = 0, m_nextShift = 0;
};

/// One level of the U-Net. `heads` 0: no attention; else they share `out` evenly, as `groups` share `in` and `out`.
struct UNetLevelShape {
  std::int64_t in = 0, out = 0;
  std::int64_t layers = 2;
  std::int64_t heads = 0;
  bool resample = true; ///< whether a down- or upsampling follows
  std::int64_t textChannels = 0;
  std::int64_t groups = 32;
  double epsilon = 1e-5;
  bool linearProjection = false;
};

/// A U-Net's residual blocks in the order in which they run. Each block adds its own when it is made.
using TimedBlocks = std::vector<TimeShifts::Block>;

/// DownBlock2D and CrossAttnDownBlock2D of diffusers.
class UNetDownBlock {
public:
  /// Takes `<prefix>resnets.N, attentions.N, downsamplers.0`. Throws what the source throws; so do the other blocks.
  UNetDownBlock(TensorSource& source, const std::string& prefix, const UNetLevelShape& shape, TimedBlocks& timed);
  /// Appends what each attention makes of the text [M, T, textChannels].
  void prepare(const at::Tensor& text, TextKeysValues& prepared) const;
  /// x [N, in, H, W] → [M, out, H, W], halved (odd sides rounded up) where the level resamples; M is that of the text
  /// from the first attention on, N before. Adds the output of every layer to `skips`.
  at::Tensor operator()(at::Tensor x, UNetConditions& conditions, std::vector<at::Tensor>& skips) const;

private:
  std::vector<ResnetBlock> m_resnets;
  std::vector<SpatialTransformer> m_attentions;
  std::optional<Downsample> m_downsample;
};

/// UNetMidBlock2DCrossAttn of diffusers. x [N or M, in, H, W] → [M, out, H, W].
class UNetMidBlock {
public:
  UNetMidBlock(TensorSource& source, const std::string& prefix, const UNetLevelShape& shape, TimedBlocks& timed);
  void prepare(const at::Tensor& text, TextKeysValues& prepared) const;
  at::Tensor operator()(const at::Tensor& x, UNetConditions& conditions) const;

private:
  ResnetBlock m_resnet1, m_resnet2;
  SpatialTransformer m_attention;
};

/// UpBlock2D and CrossAttnUpBlock2D of diffusers.
class UNetUpBlock {
public:
  /// `skipChannels`: the width of the skip that each layer takes, in the order of the layers.
  UNetUpBlock(TensorSource& source, const std::string& prefix, const UNetLevelShape& shape,
              const std::vector<std::int64_t>& skipChannels, TimedBlocks& timed);
  void prepare(const at::Tensor& text, TextKeysValues& prepared) const;
  /// x [M, in, H, W] → [M, out, H, W]. Takes one skip per layer off the end of `skips`, each [N or M, …, H, W], and
  /// where the level resamples enlarges to the height and width of the one that is then last.
  at::Tensor operator()(at::Tensor x, UNetConditions& conditions, std::vector<at::Tensor>& skips) const;

private:
  std::vector<ResnetBlock> m_resnets;
  std::vector<SpatialTransformer> m_attentions;
  std::optional<Upsample> m_upsample;
};

} // namespace stillroom
