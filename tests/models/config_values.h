// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffusion/autoencoder_kl.h"
#include "models/diffusion/autoencoder_tiny.h"
#include "models/diffusion/clip_text.h"
#include "models/diffusion/unet.h"
#include "models/schedulers/scheduler.h"

#include <tuple>
#include <vector>

namespace stillroom::tests {

/// Every value of a configuration, to compare two of them.
inline auto values(const AutoencoderKlConfig& c) {
  return std::tuple(c.inChannels, c.outChannels, c.latentChannels, c.channels, c.layers, c.normGroups, c.scalingFactor,
                    c.quantConv, c.postQuantConv, c.midAttention);
}

inline auto values(const AutoencoderTinyConfig& c) {
  return std::tuple(c.inChannels, c.outChannels, c.latentChannels, c.encoderChannels, c.decoderChannels,
                    c.encoderBlocks, c.decoderBlocks);
}

inline auto values(const UNetConfig& c) {
  std::vector<std::tuple<std::int64_t, std::int64_t, std::int64_t, bool, bool>> levels;
  for (const UNetLevel& level : c.levels)
    levels.emplace_back(level.channels, level.layers, level.heads, level.downAttention, level.upAttention);
  return std::tuple(c.inChannels, c.outChannels, levels, c.textChannels, c.normGroups, c.normEpsilon, c.flipSinToCos,
                    c.frequencyShift, c.centreInput, c.linearProjection);
}

inline auto values(const ClipTextConfig& c) {
  return std::tuple(c.vocabulary, c.width, c.innerWidth, c.layers, c.heads, c.positions, c.activation, c.epsilon);
}

inline auto values(const SchedulerConfig& c) {
  return std::tuple(c.name, c.trainSteps, c.betaStart, c.betaEnd, c.betaSchedule, c.trainedBetas, c.spacing,
                    c.stepsOffset, c.prediction, c.setAlphaToOne, c.clipSample, c.clipRange, c.skipPrkSteps,
                    c.thresholding, c.zeroSnr);
}

} // namespace stillroom::tests
