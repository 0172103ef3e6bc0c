// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/diffusers_folder.h"

#include "base/files.h"
#include "models/schedulers/scheduler_noise.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>
#include <vector>

namespace stillroom {

namespace {

using nlohmann::json;

/// The version whose keys are written. Some pipelines of diffusers insist on one.
constexpr const char* kDiffusersVersion = "0.42.1";

std::string text(json config, const std::string& className) {
  config["_class_name"] = className;
  config["_diffusers_version"] = kDiffusersVersion;
  return config.dump(2) + "\n";
}

json repeated(const std::string& value, std::size_t count) {
  return std::vector<std::string>(count, value);
}

/// One number when all levels agree, as released models have it.
json perLevel(const std::vector<std::int64_t>& values) {
  const bool equal = std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) == values.end();
  return equal && !values.empty() ? json(values.front()) : json(values);
}

/// Whole numbers as such, where diffusers asks for an int.
json wholeWherePossible(double value) {
  return value == std::trunc(value) && std::abs(value) < 1e9 ? json(static_cast<std::int64_t>(value)) : json(value);
}

std::string blockName(const char* name, bool attention) {
  return std::string(attention ? "CrossAttn" : "") + name;
}

json levelsOf(const UNetConfig& config) {
  std::vector<std::int64_t> channels, layers, heads;
  std::vector<std::string> down, up;
  for (const UNetLevel& level : config.levels) {
    channels.push_back(level.channels);
    layers.push_back(level.layers);
    heads.push_back(level.heads);
    down.push_back(blockName("DownBlock2D", level.downAttention));
    up.insert(up.begin(), blockName("UpBlock2D", level.upAttention));
  }
  // Despite its name, diffusers takes attention_head_dim for the number of heads in this network.
  return {{"block_out_channels", channels},
          {"layers_per_block", perLevel(layers)},
          {"attention_head_dim", perLevel(heads)},
          {"down_block_types", down},
          {"up_block_types", up}};
}

const char* activationName(TextActivation activation) {
  if (activation == TextActivation::QuickGelu) return "quick_gelu";
  return activation == TextActivation::Gelu ? "gelu" : "gelu_pytorch_tanh";
}

template <class Value>
void addIfGiven(json& stored, const char* key, const std::optional<Value>& value) {
  if (value) stored[key] = *value;
}

/// Keys that not all classes have, of which diffusers would complain.
template <class Value>
void addUnlessUsual(json& stored, bool always, const char* key, const Value& value, const Value& usual) {
  if (always || value != usual) stored[key] = value;
}

void addDdimKeys(json& stored, const SchedulerConfig& config) {
  const bool always = config.name == "ddim";
  const SchedulerConfig usual;
  addUnlessUsual(stored, always, "clip_sample_range", config.clipRange, usual.clipRange);
  addUnlessUsual(stored, always, "thresholding", config.thresholding, usual.thresholding);
  addUnlessUsual(stored, always, "rescale_betas_zero_snr", config.zeroSnr, usual.zeroSnr);
}

void addSolverKeys(json& stored, const SchedulerConfig& config) {
  const SchedulerConfig usual;
  addUnlessUsual(stored, false, "use_karras_sigmas", config.karras || config.name == kDpmKarrasName, usual.karras);
  addUnlessUsual(stored, false, "final_sigmas_type", config.finalSigma, usual.finalSigma);
  addUnlessUsual(stored, false, "interpolation_type", config.interpolation, usual.interpolation);
  addUnlessUsual(stored, false, "timestep_type", config.timestepType, usual.timestepType);
  addUnlessUsual(stored, false, "solver_order", config.solverOrder, usual.solverOrder);
  addUnlessUsual(stored, false, "algorithm_type", config.algorithm, usual.algorithm);
  addUnlessUsual(stored, false, "solver_type", config.solver, usual.solver);
  addUnlessUsual(stored, false, "lower_order_final", config.lowerOrderFinal, usual.lowerOrderFinal);
  addUnlessUsual(stored, false, "euler_at_final", config.eulerAtFinal, usual.eulerAtFinal);
  addUnlessUsual(stored, false, "original_inference_steps", config.originalSteps, usual.originalSteps);
  addUnlessUsual(stored, false, "timestep_scaling", config.timestepScaling, usual.timestepScaling);
  addIfGiven(stored, "sigma_min", config.sigmaMin);
  addIfGiven(stored, "sigma_max", config.sigmaMax);
  addIfGiven(stored, "lambda_min_clipped", config.leastLambda);
  for (const auto& [key, value] : config.unsupported)
    stored[key] = json::parse(value);
}

} // namespace

std::string toJson(const AutoencoderKlConfig& config, std::int64_t sampleSize) {
  return text({{"act_fn", "silu"},
               {"block_out_channels", config.channels},
               {"down_block_types", repeated("DownEncoderBlock2D", config.channels.size())},
               {"force_upcast", true},
               {"in_channels", config.inChannels},
               {"latent_channels", config.latentChannels},
               {"layers_per_block", config.layers},
               {"mid_block_add_attention", config.midAttention},
               {"norm_num_groups", config.normGroups},
               {"out_channels", config.outChannels},
               {"sample_size", sampleSize},
               {"scaling_factor", config.scalingFactor},
               {"up_block_types", repeated("UpDecoderBlock2D", config.channels.size())},
               {"use_post_quant_conv", config.postQuantConv},
               {"use_quant_conv", config.quantConv}},
              "AutoencoderKL");
}

std::string toJson(const AutoencoderTinyConfig& config) {
  return text({{"act_fn", "relu"},
               {"block_out_channels", config.decoderChannels},
               {"decoder_block_out_channels", config.decoderChannels},
               {"encoder_block_out_channels", config.encoderChannels},
               {"force_upcast", false},
               {"in_channels", config.inChannels},
               {"latent_channels", config.latentChannels},
               {"latent_magnitude", 3},
               {"latent_shift", 0.5},
               {"num_decoder_blocks", config.decoderBlocks},
               {"num_encoder_blocks", config.encoderBlocks},
               {"out_channels", config.outChannels},
               {"scaling_factor", 1.0},
               {"upsample_fn", "nearest"},
               {"upsampling_scaling_factor", 2}},
              "AutoencoderTiny");
}

std::string toJson(const UNetConfig& config, std::int64_t sampleSize) {
  json stored{{"act_fn", "silu"},
              {"center_input_sample", config.centreInput},
              {"cross_attention_dim", config.textChannels},
              {"downsample_padding", 1},
              {"flip_sin_to_cos", config.flipSinToCos},
              {"freq_shift", wholeWherePossible(config.frequencyShift)},
              {"in_channels", config.inChannels},
              {"mid_block_scale_factor", 1},
              {"mid_block_type", "UNetMidBlock2DCrossAttn"},
              {"norm_eps", config.normEpsilon},
              {"norm_num_groups", config.normGroups},
              {"out_channels", config.outChannels},
              {"sample_size", sampleSize},
              {"use_linear_projection", config.linearProjection}};
  stored.update(levelsOf(config));
  return text(std::move(stored), "UNet2DConditionModel");
}

std::string toJson(const ClipTextConfig& config, std::int64_t startId, std::int64_t endId, std::int64_t padId) {
  const json stored{{"architectures", {"CLIPTextModel"}},
                    {"attention_dropout", 0.0},
                    {"bos_token_id", startId},
                    {"eos_token_id", endId},
                    {"hidden_act", activationName(config.activation)},
                    {"hidden_size", config.width},
                    {"intermediate_size", config.innerWidth},
                    {"layer_norm_eps", config.epsilon},
                    {"max_position_embeddings", config.positions},
                    {"model_type", "clip_text_model"},
                    {"num_attention_heads", config.heads},
                    {"num_hidden_layers", config.layers},
                    {"pad_token_id", padId},
                    {"projection_dim", config.width},
                    {"vocab_size", config.vocabulary}};
  return stored.dump(2) + "\n";
}

std::string toJson(const SchedulerConfig& config) {
  json stored{{"num_train_timesteps", config.trainSteps},
              {"prediction_type", config.prediction},
              {"steps_offset", config.stepsOffset},
              {"trained_betas", config.trainedBetas.empty() ? json() : json(config.trainedBetas)}};
  addIfGiven(stored, "beta_start", config.betaStart);
  addIfGiven(stored, "beta_end", config.betaEnd);
  addIfGiven(stored, "beta_schedule", config.betaSchedule);
  addIfGiven(stored, "timestep_spacing", config.spacing);
  addIfGiven(stored, "set_alpha_to_one", config.setAlphaToOne);
  addIfGiven(stored, "clip_sample", config.clipSample);
  addIfGiven(stored, "skip_prk_steps", config.skipPrkSteps);
  addDdimKeys(stored, config);
  addSolverKeys(stored, config);
  return text(std::move(stored), schedulerClassName(config.name));
}

std::string schedulerClassName(const std::string& name) {
  for (const KnownScheduler& known : knownSchedulers())
    if (known.name == name) return std::string(known.className);
  return name;
}

void saveModelIndex(const std::filesystem::path& folder, const std::string& schedulerClass,
                    const std::string& autoencoderClass) {
  const json nothing = json::array({nullptr, nullptr});
  const json index{{"feature_extractor", nothing},
                   {"requires_safety_checker", false},
                   {"safety_checker", nothing},
                   {"scheduler", {"diffusers", schedulerClass}},
                   {"text_encoder", {"transformers", "CLIPTextModel"}},
                   {"tokenizer", {"transformers", "CLIPTokenizer"}},
                   {"unet", {"diffusers", "UNet2DConditionModel"}},
                   {"vae", {"diffusers", autoencoderClass}}};
  writeFileAtomically(folder / "model_index.json", text(index, "StableDiffusionPipeline"));
}

} // namespace stillroom
