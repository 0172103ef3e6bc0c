// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace stillroom {

/// One resolution of a U-Net, on the way down or up.
struct UNetLevel {
  std::int64_t channels = 320; ///< a multiple of normGroups; 4 at least at the finest level
  std::int64_t layers = 2;     ///< residual blocks on the way down; one more on the way up
  std::int64_t heads = 8;      ///< attention heads, where the level has attention; share the channels evenly
  bool downAttention = true, upAttention = true;
};

/// UNet2DConditionModel's configuration; the values here are those of SD-1.5.
struct UNetConfig {
  std::int64_t inChannels = 4, outChannels = 4;
  std::vector<UNetLevel> levels{{320}, {640}, {1280}, {1280, 2, 8, false, false}}; ///< from the finest
  std::int64_t textChannels = 768;                                                 ///< cross_attention_dim
  std::int64_t normGroups = 32;
  double normEpsilon = 1e-5;
  bool flipSinToCos = true;
  double frequencyShift = 0;         ///< freq_shift, 0 … 1
  bool centreInput = false;          ///< maps the sample from 0 … 1 to −1 … 1 first
  bool linearProjection = false;     ///< SD-2.x
  std::int64_t guidanceChannels = 0; ///< time_cond_proj_dim: width of the guidance embedding (LCM); 0: there is none

  /// From the text of diffusers' config.json. Throws what ConfigReader, the functions of config_support.h and check()
  /// throw, and Error "unet.text-width".
  static UNetConfig fromJson(const std::string& text, const std::string& origin);
  /// Throws Error "unet.config-empty" when there are no levels or channels, "unet.config" when widths, groups and heads
  /// don't fit each other.
  void check(const std::string& origin) const;
};

} // namespace stillroom
