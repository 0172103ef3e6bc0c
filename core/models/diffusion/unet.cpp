// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/unet.h"

#include "base/error.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>

namespace stillroom {
namespace {

/// Takes a U-Net's levels apart and follows the widths of the skips, which the way up takes in reverse.
class LevelShapes {
public:
  explicit LevelShapes(const UNetConfig& config) : m_config(config), m_skips{firstWidth()} {}

  UNetLevelShape down(std::size_t index) {
    UNetLevelShape shape = common(index);
    shape.in = m_config.levels[index == 0 ? 0 : index - 1].channels;
    shape.heads = m_config.levels[index].downAttention ? shape.heads : 0;
    shape.resample = index + 1 < m_config.levels.size();
    m_skips.insert(m_skips.end(), static_cast<std::size_t>(shape.layers + (shape.resample ? 1 : 0)), shape.out);
    return shape;
  }

  UNetLevelShape middle() const {
    UNetLevelShape shape = common(m_config.levels.size() - 1);
    shape.in = shape.out;
    return shape;
  }

  UNetLevelShape up(std::size_t index) const {
    UNetLevelShape shape = common(index);
    shape.in = m_config.levels[std::min(index + 1, m_config.levels.size() - 1)].channels;
    shape.heads = m_config.levels[index].upAttention ? shape.heads : 0;
    shape.layers += 1;
    shape.resample = index > 0;
    return shape;
  }

  std::vector<std::int64_t> takeSkips(std::int64_t count) {
    const std::vector<std::int64_t> taken(m_skips.rbegin(), m_skips.rbegin() + count);
    m_skips.resize(m_skips.size() - static_cast<std::size_t>(count));
    return taken;
  }

  std::int64_t firstWidth() const { return m_config.levels.front().channels; }
  std::int64_t timeChannels() const { return 4 * firstWidth(); }

private:
  UNetLevelShape common(std::size_t index) const {
    const UNetLevel& level = m_config.levels[index];
    return {.out = level.channels,
            .layers = level.layers,
            .heads = level.heads,
            .textChannels = m_config.textChannels,
            .groups = m_config.normGroups,
            .epsilon = m_config.normEpsilon,
            .linearProjection = m_config.linearProjection};
  }

  const UNetConfig& m_config;
  std::vector<std::int64_t> m_skips;
};

} // namespace

at::Tensor timestepEmbedding(const at::Tensor& timesteps, std::int64_t channels, bool flipSinToCos,
                             double frequencyShift) {
  const std::int64_t half = channels / 2;
  const auto options = at::TensorOptions().dtype(at::kFloat).device(timesteps.device());
  const at::Tensor exponents =
      at::arange(half, options).mul_(-std::log(10000.0)).div_(static_cast<double>(half) - frequencyShift);
  const at::Tensor angles = timesteps.to(at::kFloat).unsqueeze(1) * exponents.exp().unsqueeze(0);
  const at::Tensor sines = angles.sin(), cosines = angles.cos();
  const at::Tensor both = flipSinToCos ? at::cat({cosines, sines}, 1) : at::cat({sines, cosines}, 1);
  return channels % 2 == 0 ? both : at::constant_pad_nd(both, {0, 1});
}

at::Tensor guidanceEmbedding(double scale, std::int64_t channels) {
  const std::int64_t half = channels / 2;
  // In f32 throughout, as the network saw it in training: the angles are large.
  const float step = std::log(10000.0F) / static_cast<float>(half - 1);
  const at::Tensor frequencies = at::arange(half, at::kFloat).mul_(-step).exp_();
  const at::Tensor angles = at::full({1, 1}, scale - 1, at::kFloat).mul_(1000) * frequencies.unsqueeze(0);
  const at::Tensor both = at::cat({angles.sin(), angles.cos()}, 1);
  return channels % 2 == 0 ? both : at::constant_pad_nd(both, {0, 1});
}

UNet2DCondition::UNet2DCondition(const UNetConfig& config, TensorSource& source) : m_config(config) {
  config.check("the U-Net");
  LevelShapes shapes(m_config);
  const std::int64_t width = shapes.firstWidth(), timeChannels = shapes.timeChannels();
  m_convIn = Conv2d(source, "conv_in", {.in = config.inChannels, .out = width});
  m_time1 = Linear(source, "time_embedding.linear_1", width, timeChannels);
  m_time2 = Linear(source, "time_embedding.linear_2", timeChannels, timeChannels);
  if (guided()) m_guidance.emplace(source, "time_embedding.cond_proj", config.guidanceChannels, width, false);
  const std::size_t count = config.levels.size();
  TimedBlocks timed;
  for (std::size_t i = 0; i < count; ++i)
    m_down.emplace_back(source, "down_blocks." + std::to_string(i) + ".", shapes.down(i), timed);
  m_mid.emplace(source, "mid_block.", shapes.middle(), timed);
  for (std::size_t i = 0; i < count; ++i) {
    const UNetLevelShape shape = shapes.up(count - 1 - i);
    m_up.emplace_back(source, "up_blocks." + std::to_string(i) + ".", shape, shapes.takeSkips(shape.layers), timed);
  }
  m_shifts = TimeShifts(source, std::move(timed), timeChannels);
  m_normOut = GroupNorm(source, "conv_norm_out", config.normGroups, width, config.normEpsilon);
  m_convOut = Conv2d(source, "conv_out", {.in = width, .out = config.outChannels});
  if (source.savings().callGraphs) m_graphs = std::make_unique<CallGraphs>();
}

void UNet2DCondition::checkInput(const at::Tensor& sample, const at::Tensor& timesteps, std::int64_t texts) const {
  const bool fits = sample.dim() == 4 && sample.size(1) == m_config.inChannels && sample.numel() > 0 &&
                    texts % sample.size(0) == 0 &&
                    (timesteps.numel() == 1 || (timesteps.numel() == sample.size(0) && texts == sample.size(0)));
  if (fits) return;
  const auto shape = [](const at::Tensor& t) { return shapeText(t.sizes().data(), t.sizes().size()); };
  throw Error(
      "unet.input",
      "The U-Net takes latents [N, {0}, h, w], one timestep or N, and N texts or (with one timestep) a multiple, "
      "but got {1}, {2} and {3} texts. Use inputs made for this model.",
      {std::to_string(m_config.inChannels), shape(sample), shape(timesteps), std::to_string(texts)});
}

void UNet2DCondition::checkGuidance(const at::Tensor& guidance, std::int64_t count) const {
  const bool fits = guidance.dim() == 2 && guidance.size(1) == m_config.guidanceChannels &&
                    (guidance.size(0) == 1 || guidance.size(0) == count);
  if (guided() && fits) return;
  throw Error("unet.guidance",
              "The U-Net takes guidance embeddings of {0} channels (0: none), one or one for each of {1} latents, but "
              "got {2}. Use an embedding made for this model.",
              {std::to_string(m_config.guidanceChannels), std::to_string(count),
               shapeText(guidance.sizes().data(), guidance.sizes().size())});
}

at::Tensor UNet2DCondition::activatedTime(const at::Tensor& timesteps, const at::Tensor& sample,
                                          const at::Tensor& guidance) const {
  at::Tensor embedding =
      timestepEmbedding(timesteps.to(sample.device()).reshape({-1}), m_config.levels.front().channels,
                        m_config.flipSinToCos, m_config.frequencyShift)
          .to(dtype());
  if (guidance.defined()) embedding = embedding + (*m_guidance)(guidance.to(sample.device(), dtype()));
  return at::silu(m_time2(at::silu(m_time1(embedding))));
}

PreparedText UNet2DCondition::prepare(const at::Tensor& given) const {
  if (given.dim() != 3 || given.size(0) == 0 || given.size(2) != m_config.textChannels)
    throw Error("unet.text", "The U-Net takes text [N, T, {0}], but got {1}. Use the text encoder of this model.",
                {std::to_string(m_config.textChannels), shapeText(given.sizes().data(), given.sizes().size())});
  const at::Tensor text = given.to(dtype());
  PreparedText prepared{.count = text.size(0)};
  for (const UNetDownBlock& block : m_down)
    block.prepare(text, prepared.keysValues);
  m_mid->prepare(text, prepared.keysValues);
  for (const UNetUpBlock& block : m_up)
    block.prepare(text, prepared.keysValues);
  return prepared;
}

at::Tensor UNet2DCondition::forward(const at::Tensor& sample, const at::Tensor& timesteps, const at::Tensor& text,
                                    const at::Tensor& guidance) const {
  return forward(sample, timesteps, prepare(text), guidance);
}

at::Tensor UNet2DCondition::forward(const at::Tensor& sample, const at::Tensor& timesteps, const PreparedText& text,
                                    const at::Tensor& guidance) const {
  checkInput(sample, timesteps, text.count);
  if (guidance.defined()) checkGuidance(guidance, sample.size(0));
  const bool recorded = m_graphs && sample.is_cuda() && !at::GradMode::is_enabled();
  return recorded ? runRecorded(sample, timesteps, text, guidance) : run(sample, timesteps, text, guidance);
}

at::Tensor UNet2DCondition::runRecorded(const at::Tensor& sample, const at::Tensor& timesteps, const PreparedText& text,
                                        const at::Tensor& guidance) const {
  std::vector<at::Tensor> inputs{sample.to(dtype()), timesteps.to(sample.device())};
  for (const Attention::KeysValues& one : text.keysValues)
    inputs.insert(inputs.end(), {one.keys, one.values});
  if (guidance.defined()) inputs.push_back(guidance.to(sample.device(), dtype()));
  return (*m_graphs)(inputs, [&](const std::vector<at::Tensor>& given) {
    PreparedText placed{.count = text.count};
    for (std::size_t i = 0; i < text.keysValues.size(); ++i)
      placed.keysValues.push_back({given[2 + 2 * i], given[3 + 2 * i]});
    return run(given[0], given[1], placed, guidance.defined() ? given.back() : at::Tensor());
  });
}

at::Tensor UNet2DCondition::run(const at::Tensor& sample, const at::Tensor& timesteps, const PreparedText& text,
                                const at::Tensor& guidance) const {
  UNetConditions conditions(text.keysValues, m_shifts(activatedTime(timesteps, sample, guidance)));
  at::Tensor x = sample.to(dtype()).contiguous(at::MemoryFormat::ChannelsLast);
  if (m_config.centreInput) x = 2 * x - 1;
  x = m_convIn(x);
  std::vector<at::Tensor> skips{x};
  for (const UNetDownBlock& block : m_down)
    x = block(x, conditions, skips);
  x = (*m_mid)(x, conditions);
  for (const UNetUpBlock& block : m_up)
    x = block(x, conditions, skips);
  return m_convOut(m_normOut.activated(repeatedTo(text.count, x))).contiguous();
}

} // namespace stillroom
