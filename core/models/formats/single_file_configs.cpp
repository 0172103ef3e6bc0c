// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "base/files.h"
#include "models/formats/single_file.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cctype>
#include <sstream>

namespace stillroom {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kHeadWidth = 64;
constexpr std::int64_t kFirstFamilyHeads = 8;
constexpr std::int64_t kOpenClipLayersUsed = 23;
constexpr std::int64_t kBaseSteps = 875000;
constexpr std::size_t kYamlLimit = std::size_t{1} << 20;

const std::string kUnetPrefix = "model.diffusion_model.";
const std::string kCrossKeys = ".transformer_blocks.0.attn2.to_k.weight";

std::string numbered(const std::string& list, std::size_t index) {
  return list + std::to_string(index);
}

/// "v" and "eps" stand for velocity and noise both in the yaml files and in the metadata of single files.
std::optional<std::string> predictionNamed(std::string word) {
  std::erase_if(word, [](unsigned char c) { return c == '"' || c == '\'' || std::isspace(c) != 0; });
  if (word == "v" || word == "v_prediction") return "v_prediction";
  if (word == "eps" || word == "epsilon") return "epsilon";
  return std::nullopt;
}

/// The prediction in the configuration that Stable Diffusion's own program reads beside a model; noise where it says
/// nothing about it.
std::string predictionIn(const fs::path& yaml) {
  std::istringstream lines(readFile(yaml, kYamlLimit));
  const std::string key = "parameterization:";
  for (std::string line; std::getline(lines, line);) {
    const std::size_t start = line.find_first_not_of(" \t");
    if (start == std::string::npos || line.compare(start, key.size(), key) != 0) continue;
    const auto named = predictionNamed(line.substr(start + key.size(), line.find('#') - start - key.size()));
    if (named) return *named;
    throw Error("model.parameterization",
                "{0} asks for a parameterization that is not known; known are \"eps\" and \"v\". Correct the file.",
                {yaml.string()});
  }
  return "epsilon";
}

} // namespace

std::optional<fs::path> SingleFile::yaml() const {
  fs::path file = m_file.path();
  file.replace_extension(".yaml");
  return fs::is_regular_file(file) ? std::optional(file) : std::nullopt;
}

void SingleFile::throwShapes(const std::string& name) const {
  throw Error("model.single-shape",
              "The shape of “{0}” in {1} is none that a Stable Diffusion model of 1.x or 2.x has. Use another file.",
              {name, m_file.path().string()});
}

std::int64_t SingleFile::size(const std::string& name, std::size_t dimension) const {
  const auto found = m_file.entries().find(name);
  if (found == m_file.entries().end())
    throw Error(
        "model.single-part",
        "{1} lacks a part of the model: there is no “{0}”. Give a file with U-Net, autoencoder and text encoder.",
        {name, m_file.path().string()});
  const std::vector<std::int64_t>& shape = found->second.shape;
  if (dimension >= shape.size() || shape[dimension] < 1) throwShapes(name);
  return shape[dimension];
}

std::vector<UNetLevel> SingleFile::unetLevels() const {
  std::vector<UNetLevel> levels{{0, 0, 0, false, false}};
  for (std::size_t i = 1;; ++i) {
    const std::string block = numbered(kUnetPrefix + "input_blocks.", i);
    if (has(block + ".0.op.weight")) {
      levels.push_back({0, 0, 0, false, false});
    } else if (has(block + ".0.in_layers.2.weight")) {
      levels.back().channels = size(block + ".0.in_layers.2.weight", 0);
      levels.back().layers += 1;
      levels.back().downAttention = has(block + ".1" + kCrossKeys);
    } else {
      break;
    }
  }
  for (const UNetLevel& level : levels)
    if (level.layers < 1 || level.layers != levels.front().layers) throwShapes(kUnetPrefix + "input_blocks");
  return levels;
}

SingleFileUNetLayout SingleFile::unetLayout() const {
  const std::vector<UNetLevel> levels = unetLevels();
  SingleFileUNetLayout layout;
  layout.layers = levels.front().layers;
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const std::size_t first = i * static_cast<std::size_t>(layout.layers + 1);
    layout.upAttention.push_back(has(numbered(kUnetPrefix + "output_blocks.", first) + ".1" + kCrossKeys));
  }
  return layout;
}

UNetConfig SingleFile::unetConfig() const {
  const std::string middle = kUnetPrefix + "middle_block.1";
  UNetConfig config;
  config.inChannels = size(kUnetPrefix + "input_blocks.0.0.weight", 1);
  config.outChannels = size(kUnetPrefix + "out.2.weight", 0);
  config.textChannels = size(middle + kCrossKeys, 1);
  const std::string projection = middle + ".proj_in.weight";
  config.linearProjection = size(projection, 0) > 0 && m_file.entries().at(projection).shape.size() == 2;
  const std::string guidance = kUnetPrefix + "time_embed.cond_proj.weight";
  config.guidanceChannels = has(guidance) ? size(guidance, 1) : 0;
  config.levels = unetLevels();
  const SingleFileUNetLayout layout = unetLayout();
  for (std::size_t i = 0; i < config.levels.size(); ++i) {
    UNetLevel& level = config.levels[i];
    level.upAttention = layout.upAttention[config.levels.size() - 1 - i];
    level.heads = config.linearProjection ? std::max<std::int64_t>(1, level.channels / kHeadWidth) : kFirstFamilyHeads;
  }
  config.check(m_file.path().string());
  return config;
}

AutoencoderKlConfig SingleFile::autoencoderConfig() const {
  const std::string encoder = vaePrefix() + "encoder.", decoder = vaePrefix() + "decoder.";
  AutoencoderKlConfig config;
  config.inChannels = size(encoder + "conv_in.weight", 1);
  config.outChannels = size(decoder + "conv_out.weight", 0);
  config.latentChannels = size(decoder + "conv_in.weight", 1);
  config.quantConv = has(vaePrefix() + "quant_conv.weight");
  config.postQuantConv = has(vaePrefix() + "post_quant_conv.weight");
  config.channels.clear();
  for (std::size_t i = 0; has(numbered(encoder + "down.", i) + ".block.0.conv1.weight"); ++i)
    config.channels.push_back(size(numbered(encoder + "down.", i) + ".block.0.conv1.weight", 0));
  config.layers = 0;
  while (has(numbered(encoder + "down.0.block.", static_cast<std::size_t>(config.layers)) + ".conv1.weight"))
    ++config.layers;
  config.check(m_file.path().string());
  return config;
}

ClipTextConfig SingleFile::textConfig() const {
  const bool open = openClip();
  const std::string start = open ? "cond_stage_model.model." : clipPrefix();
  const std::string tokens = start + (open ? "" : "embeddings.") + "token_embedding.weight";
  const std::string positions = start + (open ? "positional_embedding" : "embeddings.position_embedding.weight");
  const std::string layers = start + (open ? "transformer.resblocks." : "encoder.layers.");
  const std::string inner = open ? ".mlp.c_fc.weight" : ".mlp.fc1.weight";
  ClipTextConfig config;
  config.vocabulary = size(tokens, 0);
  config.width = size(tokens, 1);
  config.positions = size(positions, 0);
  config.innerWidth = size(layers + "0" + inner, 0);
  config.layers = 0;
  while (has(numbered(layers, static_cast<std::size_t>(config.layers)) + inner))
    ++config.layers;
  // Files that were converted back from diffusers' layout have lost the last layer already.
  if (open && config.layers != kOpenClipLayersUsed) --config.layers;
  config.heads = std::max<std::int64_t>(1, config.width / kHeadWidth);
  config.activation = open ? TextActivation::Gelu : TextActivation::QuickGelu;
  if (config.width % config.heads != 0) throwShapes(tokens);
  return config;
}

bool SingleFile::secondFamily() const {
  return openClip() || (!has(clipPrefix() + "embeddings.token_embedding.weight") && unetConfig().linearProjection);
}

std::string SingleFile::prediction() const {
  if (const auto beside = yaml()) return predictionIn(*beside);
  const auto stated = m_file.metadata().find("modelspec.prediction_type");
  if (stated != m_file.metadata().end())
    if (const auto named = predictionNamed(stated->second)) return *named;
  if (!secondFamily()) return "epsilon";
  const bool base = has("global_step") && m_file.tensor("global_step").numel() == 1 &&
                    m_file.tensor("global_step").item<double>() == kBaseSteps;
  return base ? "epsilon" : "v_prediction";
}

SchedulerConfig SingleFile::schedulerConfig(const std::optional<std::string>& given) const {
  SchedulerConfig config = stableDiffusionNoise(secondFamily() ? "ddim" : "pndm");
  config.prediction = given ? *given : prediction();
  return config;
}

} // namespace stillroom
