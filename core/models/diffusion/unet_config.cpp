// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/unet_config.h"
#include "base/error.h"
#include "models/diffusion/config_support.h"

namespace stillroom {
namespace {

constexpr std::int64_t mostChannels = 1 << 16, mostLayers = 64;

/// Parts of UNet2DConditionModel that no Stable Diffusion 1.x or 2.x has. `upcast_attention` needs nothing here:
/// the attention adds up its scores in f32 at all times.
const std::vector<SupportedValue>& supportedParts() {
  static const std::vector<SupportedValue> parts{{"_class_name", {"UNet2DConditionModel"}},
                                                 {"act_fn", {"silu", "swish"}},
                                                 {"mid_block_type", {"UNetMidBlock2DCrossAttn"}},
                                                 {"only_cross_attention", {false}},
                                                 {"mid_block_only_cross_attention", {false}},
                                                 {"dual_cross_attention", {false}},
                                                 {"cross_attention_norm", {}},
                                                 {"attention_type", {"default"}},
                                                 {"num_attention_heads", {}},
                                                 {"transformer_layers_per_block", {1}},
                                                 {"reverse_transformer_layers_per_block", {}},
                                                 {"downsample_padding", {1}},
                                                 {"mid_block_scale_factor", {1}},
                                                 {"resnet_time_scale_shift", {"default"}},
                                                 {"resnet_skip_time_act", {false}},
                                                 {"resnet_out_scale_factor", {1}},
                                                 {"conv_in_kernel", {3}},
                                                 {"conv_out_kernel", {3}},
                                                 {"time_embedding_type", {"positional"}},
                                                 {"time_embedding_dim", {}},
                                                 {"time_embedding_act_fn", {}},
                                                 {"timestep_post_act", {}},
                                                 {"class_embed_type", {}},
                                                 {"num_class_embeds", {}},
                                                 {"class_embeddings_concat", {false}},
                                                 {"addition_embed_type", {}},
                                                 {"encoder_hid_dim", {}},
                                                 {"encoder_hid_dim_type", {}}};
  return parts;
}

std::int64_t textWidth(const ConfigReader& config, std::size_t levels) {
  const auto widths = integerPerLevel(config, "cross_attention_dim", levels, 1280, mostChannels);
  for (const std::int64_t width : widths) {
    if (width != widths.front())
      throw Error(
          "unet.text-width",
          "{0} gives several values of “cross_attention_dim”; only one for all levels is known. Use another model.",
          {config.origin()});
  }
  return widths.front();
}

/// Whether the levels have attention, `key` being down_block_types or up_block_types.
std::vector<bool> attention(const ConfigReader& config, const std::string& key, const std::string& block,
                            std::vector<bool> otherwise, std::size_t levels) {
  return blockKinds(config, key, "CrossAttn" + block, block, otherwise, levels);
}

std::vector<UNetLevel> readLevels(const ConfigReader& config) {
  const auto channels = integerList(config, "block_out_channels", {320, 640, 1280, 1280}, mostChannels);
  const std::size_t count = channels.size();
  const auto layers = integerPerLevel(config, "layers_per_block", count, 2, mostLayers);
  // diffusers calls the number of heads attention_head_dim and refuses num_attention_heads.
  const auto heads = integerPerLevel(config, "attention_head_dim", count, 8, mostChannels);
  const auto down = attention(config, "down_block_types", "DownBlock2D", {true, true, true, false}, count);
  const auto up = attention(config, "up_block_types", "UpBlock2D", {false, true, true, true}, count);
  std::vector<UNetLevel> levels;
  for (std::size_t i = 0; i < count; ++i)
    levels.push_back({channels[i], layers[i], heads[i], down[i], up[count - 1 - i]});
  return levels;
}

[[noreturn]] void throwIndivisible(const std::string& origin, std::int64_t channels, const std::string& what,
                                   std::int64_t parts) {
  throw Error("unet.config", "In {0}, {1} channels can't be shared by {3} {2}. Correct the configuration.",
              {origin, std::to_string(channels), what, std::to_string(parts)});
}

} // namespace

UNetConfig UNetConfig::fromJson(const std::string& text, const std::string& origin) {
  const ConfigReader config(text, origin);
  requireSupported(config, supportedParts());
  UNetConfig c;
  c.inChannels = config.integer("in_channels", 4, 1, mostChannels);
  c.outChannels = config.integer("out_channels", 4, 1, mostChannels);
  c.levels = readLevels(config);
  c.textChannels = textWidth(config, c.levels.size());
  c.normGroups = config.integer("norm_num_groups", 32, 1, mostChannels);
  c.normEpsilon = config.number("norm_eps", 1e-5, 0, 1);
  c.flipSinToCos = config.flag("flip_sin_to_cos", true);
  c.frequencyShift = config.number("freq_shift", 0, 0, 1);
  c.centreInput = config.flag("center_input_sample", false);
  c.linearProjection = config.flag("use_linear_projection", false);
  c.guidanceChannels = config.integer("time_cond_proj_dim", 0, 4, mostChannels);
  c.check(origin);
  return c;
}

void UNetConfig::check(const std::string& origin) const {
  if (levels.empty() || levels.front().channels < 4 || inChannels < 1 || outChannels < 1 || textChannels < 1)
    throw Error("unet.config-empty", "{0} describes a U-Net without levels or channels. Correct the configuration.",
                {origin});
  if (normGroups < 1) throwIndivisible(origin, levels.front().channels, "groups (norm_num_groups)", normGroups);
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const UNetLevel& level = levels[i];
    if (level.channels % normGroups != 0)
      throwIndivisible(origin, level.channels, "groups (norm_num_groups)", normGroups);
    const bool attends = level.downAttention || level.upAttention || i + 1 == levels.size();
    if (attends && (level.heads < 1 || level.channels % level.heads != 0))
      throwIndivisible(origin, level.channels, "heads (attention_head_dim)", level.heads);
  }
}

} // namespace stillroom
