// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "models/diffusion/autoencoder_kl.h"
#include "models/diffusion/autoencoder_tiny.h"
#include "models/diffusion/config_support.h"

#include <algorithm>
#include <functional>

namespace stillroom {
namespace {

constexpr std::int64_t mostImageChannels = 1 << 16, mostBlockLayers = 64;

void requireOneKind(const ConfigReader& config, const std::string& key, const std::string& block, std::size_t levels) {
  blockKinds(config, key, block, block, std::vector<bool>(levels, true), levels);
}

const std::vector<SupportedValue>& supportedKl() {
  static const std::vector<SupportedValue> parts{{"_class_name", {"AutoencoderKL"}},
                                                 {"act_fn", {"silu", "swish"}},
                                                 {"shift_factor", {0}},
                                                 {"latents_mean", {0}},
                                                 {"latents_std", {1}}};
  return parts;
}

const std::vector<SupportedValue>& supportedTiny() {
  static const std::vector<SupportedValue> parts{
      {"_class_name", {"AutoencoderTiny"}}, {"act_fn", {"relu"}},    {"upsample_fn", {"nearest"}},
      {"upsampling_scaling_factor", {2}},   {"scaling_factor", {1}}, {"shift_factor", {0}}};
  return parts;
}

bool allEqual(const std::vector<std::int64_t>& values) {
  return std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) == values.end();
}

} // namespace

AutoencoderKlConfig AutoencoderKlConfig::fromJson(const std::string& text, const std::string& origin) {
  const ConfigReader config(text, origin);
  requireSupported(config, supportedKl());
  AutoencoderKlConfig c;
  c.inChannels = config.integer("in_channels", 3, 1, mostImageChannels);
  c.outChannels = config.integer("out_channels", 3, 1, mostImageChannels);
  c.latentChannels = config.integer("latent_channels", 4, 1, mostImageChannels);
  c.channels = integerList(config, "block_out_channels", {64}, mostImageChannels);
  requireOneKind(config, "down_block_types", "DownEncoderBlock2D", c.channels.size());
  requireOneKind(config, "up_block_types", "UpDecoderBlock2D", c.channels.size());
  c.layers = config.integer("layers_per_block", 1, 1, mostBlockLayers);
  c.normGroups = config.integer("norm_num_groups", 32, 1, mostImageChannels);
  c.scalingFactor = config.number("scaling_factor", 0.18215, 1e-6, 1e6);
  c.quantConv = config.flag("use_quant_conv", true);
  c.postQuantConv = config.flag("use_post_quant_conv", true);
  c.midAttention = config.flag("mid_block_add_attention", true);
  c.check(origin);
  return c;
}

void AutoencoderKlConfig::check(const std::string& origin) const {
  if (channels.empty() || layers < 1 || normGroups < 1 || latentChannels < 1 || !(scalingFactor > 0))
    throw Error("vae.config-empty",
                "{0} describes an autoencoder without levels, channels or a scaling factor. Correct the configuration.",
                {origin});
  for (const std::int64_t width : channels) {
    if (width < 1 || width % normGroups != 0)
      throw Error("vae.config",
                  "In {0}, {1} channels can't be shared by {2} groups (norm_num_groups). Correct the configuration.",
                  {origin, std::to_string(width), std::to_string(normGroups)});
  }
}

AutoencoderTinyConfig AutoencoderTinyConfig::fromJson(const std::string& text, const std::string& origin) {
  const ConfigReader config(text, origin);
  requireSupported(config, supportedTiny());
  AutoencoderTinyConfig c;
  c.inChannels = config.integer("in_channels", 3, 1, mostImageChannels);
  c.outChannels = config.integer("out_channels", 3, 1, mostImageChannels);
  c.latentChannels = config.integer("latent_channels", 4, 1, mostImageChannels);
  c.encoderChannels = integerList(config, "encoder_block_out_channels", c.encoderChannels, mostImageChannels);
  c.decoderChannels = integerList(config, "decoder_block_out_channels", c.decoderChannels, mostImageChannels);
  c.encoderBlocks = integerList(config, "num_encoder_blocks", c.encoderBlocks, mostBlockLayers);
  c.decoderBlocks = integerList(config, "num_decoder_blocks", c.decoderBlocks, mostBlockLayers);
  c.check(origin);
  return c;
}

void AutoencoderTinyConfig::check(const std::string& origin) const {
  const std::size_t levels = encoderBlocks.size();
  const bool fits = levels > 0 && decoderBlocks.size() == levels && encoderChannels.size() == levels &&
                    decoderChannels.size() == levels && allEqual(encoderChannels) && allEqual(decoderChannels);
  if (!fits)
    throw Error("taesd.config",
                "In {0}, the lists of blocks and channels must be of one length and each half of one width. Correct "
                "the configuration.",
                {origin});
}

} // namespace stillroom
