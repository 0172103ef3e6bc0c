// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/single_file_names.h"

#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace stillroom {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

/// The first pair whose left side starts `name`, put into its place.
template <std::size_t N>
std::optional<std::string> withNewStart(const std::string& name, const std::array<Pair, N>& pairs) {
  for (const auto& [now, stored] : pairs)
    if (name.starts_with(now)) return std::string(stored) + name.substr(now.size());
  return std::nullopt;
}

template <std::size_t N>
std::string startReplaced(const std::string& name, const std::array<Pair, N>& pairs) {
  return withNewStart(name, pairs).value_or(name);
}

/// Reads `<start><number>.` off the front of a name.
std::optional<std::int64_t> takeNumber(std::string& name, std::string_view start) {
  if (!name.starts_with(start)) return std::nullopt;
  const char* begin = name.data() + start.size();
  const char* end = name.data() + name.size();
  std::int64_t number = 0;
  const auto [after, error] = std::from_chars(begin, end, number);
  if (error != std::errc() || after == end || *after != '.') return std::nullopt;
  name.erase(0, static_cast<std::size_t>(after + 1 - name.data()));
  return number;
}

constexpr std::array<Pair, 6> unetEnds{{{"conv_in.", "input_blocks.0.0."},
                                        {"conv_norm_out.", "out.0."},
                                        {"conv_out.", "out.2."},
                                        {"time_embedding.linear_1.", "time_embed.0."},
                                        {"time_embedding.linear_2.", "time_embed.2."},
                                        {"time_embedding.cond_proj.", "time_embed.cond_proj."}}};
constexpr std::array<Pair, 6> unetResnet{{{"norm1.", "in_layers.0."},
                                          {"conv1.", "in_layers.2."},
                                          {"time_emb_proj.", "emb_layers.1."},
                                          {"norm2.", "out_layers.0."},
                                          {"conv2.", "out_layers.3."},
                                          {"conv_shortcut.", "skip_connection."}}};

std::string block(const char* list, std::int64_t index, std::int64_t part) {
  return list + std::to_string(index) + "." + std::to_string(part) + ".";
}

/// One level: `list` is the name of its blocks there, `first` the number of its first one.
std::optional<std::string> unetLevelName(std::string rest, const char* list, std::int64_t first) {
  if (const auto i = takeNumber(rest, "resnets.")) return block(list, first + *i, 0) + startReplaced(rest, unetResnet);
  if (const auto i = takeNumber(rest, "attentions.")) return block(list, first + *i, 1) + rest;
  return std::nullopt;
}

std::optional<std::string> unetDownName(std::string rest, const SingleFileUNetLayout& layout) {
  const auto level = takeNumber(rest, "down_blocks.");
  if (!level) return std::nullopt;
  const std::int64_t first = 1 + *level * (layout.layers + 1);
  if (takeNumber(rest, "downsamplers."))
    return block("input_blocks.", first + layout.layers, 0) +
           startReplaced(rest, std::array<Pair, 1>{{{"conv.", "op."}}});
  return unetLevelName(std::move(rest), "input_blocks.", first);
}

std::optional<std::string> unetUpName(std::string rest, const SingleFileUNetLayout& layout) {
  const auto level = takeNumber(rest, "up_blocks.");
  if (!level) return std::nullopt;
  const std::int64_t first = *level * (layout.layers + 1);
  if (!takeNumber(rest, "upsamplers.")) return unetLevelName(std::move(rest), "output_blocks.", first);
  const auto index = static_cast<std::size_t>(*level);
  const bool attention = index < layout.upAttention.size() && layout.upAttention[index];
  return block("output_blocks.", first + layout.layers, attention ? 2 : 1) + rest;
}

std::optional<std::string> unetMiddleName(const std::string& name) {
  constexpr std::array<Pair, 2> resnets{
      {{"mid_block.resnets.0.", "middle_block.0."}, {"mid_block.resnets.1.", "middle_block.2."}}};
  for (const auto& [now, stored] : resnets)
    if (name.starts_with(now)) return std::string(stored) + startReplaced(name.substr(now.size()), unetResnet);
  return withNewStart(name, std::array<Pair, 1>{{{"mid_block.attentions.0.", "middle_block.1."}}});
}

std::string vaeResnetName(const std::string& rest) {
  return startReplaced(rest, std::array<Pair, 1>{{{"conv_shortcut.", "nin_shortcut."}}});
}

std::string vaeMiddleName(std::string rest) {
  constexpr std::array<Pair, 5> attention{
      {{"group_norm.", "norm."}, {"to_q.", "q."}, {"to_k.", "k."}, {"to_v.", "v."}, {"to_out.0.", "proj_out."}}};
  if (const auto i = takeNumber(rest, "mid_block.resnets."))
    return "mid.block_" + std::to_string(*i + 1) + "." + vaeResnetName(rest);
  if (takeNumber(rest, "mid_block.attentions.")) return "mid.attn_1." + startReplaced(rest, attention);
  return rest;
}

/// The name within the encoder or the decoder; levels are counted from the finest there.
std::string vaeHalfName(std::string rest, std::int64_t levels) {
  if (rest.starts_with("conv_norm_out.")) return rest.replace(0, 14, "norm_out.");
  std::string list = "down.";
  auto level = takeNumber(rest, "down_blocks.");
  if (!level && (level = takeNumber(rest, "up_blocks."))) {
    level = levels - 1 - *level;
    list = "up.";
  }
  if (!level) return vaeMiddleName(std::move(rest));
  const std::string prefix = list + std::to_string(*level) + ".";
  if (takeNumber(rest, "downsamplers.")) return prefix + "downsample." + rest;
  if (takeNumber(rest, "upsamplers.")) return prefix + "upsample." + rest;
  const auto resnet = takeNumber(rest, "resnets.");
  return prefix + (resnet ? "block." + std::to_string(*resnet) + "." : "") + vaeResnetName(rest);
}

std::string openClipLayerName(const std::string& rest) {
  constexpr std::array<Pair, 8> names{{{"layer_norm1.", "ln_1."},
                                       {"layer_norm2.", "ln_2."},
                                       {"mlp.fc1.", "mlp.c_fc."},
                                       {"mlp.fc2.", "mlp.c_proj."},
                                       {"self_attn.out_proj.", "attn.out_proj."},
                                       {"self_attn.q_proj.", "attn.in_proj_"},
                                       {"self_attn.k_proj.", "attn.in_proj_"},
                                       {"self_attn.v_proj.", "attn.in_proj_"}}};
  return startReplaced(rest, names);
}

} // namespace

std::string singleFileUNetName(const std::string& name, const SingleFileUNetLayout& layout) {
  if (const auto found = withNewStart(name, unetEnds)) return *found;
  if (const auto found = unetDownName(name, layout)) return *found;
  if (const auto found = unetMiddleName(name)) return *found;
  return unetUpName(name, layout).value_or(name);
}

std::string singleFileVaeName(const std::string& name, std::int64_t levels) {
  for (const std::string& half : {std::string("encoder."), std::string("decoder.")})
    if (name.starts_with(half)) return half + vaeHalfName(name.substr(half.size()), levels);
  return name;
}

std::string singleFileOpenClipName(const std::string& name) {
  constexpr std::array<Pair, 3> ends{{{"embeddings.token_embedding.", "token_embedding."},
                                      {"embeddings.position_embedding.weight", "positional_embedding"},
                                      {"final_layer_norm.", "ln_final."}}};
  std::string rest = name.starts_with("text_model.") ? name.substr(11) : name;
  if (const auto found = withNewStart(rest, ends)) return *found;
  const auto layer = takeNumber(rest, "encoder.layers.");
  return layer ? "transformer.resblocks." + std::to_string(*layer) + "." + openClipLayerName(rest) : rest;
}

} // namespace stillroom
