// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/img2img.h"

#include "base/error.h"
#include "models/pixels/image_ops.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace stillroom {

namespace {

std::string shapeOf(const at::Tensor& tensor) {
  return tensor.defined() ? shapeText(tensor.sizes().data(), tensor.sizes().size()) : "nothing";
}

[[noreturn]] void throwShape(const std::string& name, const std::string& expected, const at::Tensor& found) {
  throw Error("img2img.shape", "img2img needs {0} of the shape {1} but got {2}. Give matching tensors.",
              {name, expected, shapeOf(found)});
}

void checkEmbedding(const at::Tensor& embedding, const std::string& name) {
  if (!embedding.defined() || embedding.dim() != 3 || embedding.size(0) != 1) throwShape(name, "[1, 77, C]", embedding);
}

void checkParts(const DiffusionModel& model) {
  if (!model.unet || !model.scheduler)
    throw Error("img2img.parts", "img2img needs a model with a U-Net and a scheduler. Give a whole diffusers folder.");
}

void checkInput(const Img2ImgInput& input, bool guided) {
  if (!input.latents.defined() || input.latents.dim() != 4 || input.latents.numel() == 0)
    throwShape("latents", "[N, c, h, w]", input.latents);
  if (!input.noise.defined() || input.noise.sizes() != input.latents.sizes())
    throwShape("noise", shapeOf(input.latents), input.noise);
  checkEmbedding(input.positive, "positive");
  if (guided) checkEmbedding(input.negative, "negative");
}

void checkStepNoise(const Scheduler& scheduler, const Img2ImgInput& input, std::size_t calls) {
  if (!scheduler.needsStepNoise()) return;
  std::vector<std::int64_t> shape = input.latents.sizes().vec();
  shape.insert(shape.begin(), static_cast<std::int64_t>(calls));
  if (!input.stepNoise.defined() || input.stepNoise.sizes() != at::IntArrayRef(shape))
    throwShape("step_noise", shapeText(shape.data(), shape.size()), input.stepNoise);
}

/// Guidance by a negative half. A network that was trained to take the scale as an input needs none.
bool usesPairs(const DiffusionModel& model, double guidance) {
  return guidance > 1 && !model.unet->guided();
}

/// One run's fixed things, and the network call with guidance.
class Denoiser {
public:
  Denoiser(const DiffusionModel& model, const Img2ImgInput& input, double guidance)
      : m_unet(*model.unet), m_savings(model.savings), m_guided(usesPairs(model, guidance)), m_guidance(guidance) {
    if (m_unet.guided()) m_embedded = guidanceEmbedding(guidance, m_unet.config().guidanceChannels);
    const std::int64_t count = input.latents.size(0);
    const auto repeated = [&](const at::Tensor& embedding) {
      return embedding.to(model.device, model.dtype).expand({count, -1, -1});
    };
    m_text = repeated(input.positive);
    if (m_guided) m_text = at::cat({repeated(input.negative), m_text});
    m_text = m_text.contiguous();
    if (m_savings.preparedText) m_prepared = m_unet.prepare(m_text);
  }

  /// What the network makes of a sample at this timestep, guided.
  at::Tensor operator()(const at::Tensor& sample, double timestep, bool fractional) const {
    const at::Tensor pair = m_guided && !m_savings.sharedHalves ? at::cat({sample, sample}) : sample;
    const at::Tensor time = at::full({1}, timestep, sample.options().dtype(fractional ? at::kFloat : at::kLong));
    const at::Tensor output = m_prepared ? m_unet.forward(pair, time, *m_prepared, m_embedded)
                                         : m_unet.forward(pair, time, m_text, m_embedded);
    if (!m_guided) return output;
    const std::vector<at::Tensor> halves = output.chunk(2);
    return halves[0] + m_guidance * (halves[1] - halves[0]);
  }

private:
  const UNet2DCondition& m_unet;
  Savings m_savings;
  bool m_guided;
  double m_guidance;
  at::Tensor m_text;
  at::Tensor m_embedded; ///< of the guidance, for networks that take it as an input
  std::optional<PreparedText> m_prepared;
};

std::unique_ptr<Scheduler> schedulerFor(const SchedulerConfig& own, const Img2ImgOptions& options) {
  return makeScheduler(options.scheduler ? own.withName(*options.scheduler) : own, options.steps);
}

std::size_t firstCallOf(const Scheduler& scheduler, const Img2ImgOptions& options) {
  const std::size_t first = firstCall(scheduler, options.steps, options.strength);
  if (first >= scheduler.timesteps().size())
    throw Error("img2img.no-steps", "{0} steps at strength {1} leave nothing to denoise. Raise one of them.",
                {std::to_string(options.steps), std::to_string(options.strength)});
  return first;
}

} // namespace

void Img2ImgOptions::check() const {
  if (steps < 1)
    throw Error("img2img.steps", "The number of steps is {0}; it must be at least 1.", {std::to_string(steps)});
  if (!(strength > 0 && strength <= 1))
    throw Error("img2img.strength", "The strength is {0}; it must lie above 0 and at most at 1.",
                {std::to_string(strength)});
  if (!std::isfinite(guidance) || guidance < 0)
    throw Error("img2img.guidance", "The guidance scale is {0}; it must be a number of at least 0.",
                {std::to_string(guidance)});
}

std::int64_t callCount(const DiffusionModel& model, const Img2ImgOptions& options) {
  checkParts(model);
  return callCount(*model.scheduler, options);
}

std::int64_t callCount(const SchedulerConfig& own, const Img2ImgOptions& options) {
  options.check();
  const std::unique_ptr<Scheduler> scheduler = schedulerFor(own, options);
  return static_cast<std::int64_t>(scheduler->timesteps().size() - firstCallOf(*scheduler, options));
}

std::int64_t stepNoiseCount(const DiffusionModel& model, const Img2ImgOptions& options) {
  const std::int64_t calls = callCount(model, options);
  return schedulerFor(*model.scheduler, options)->needsStepNoise() ? calls : 0;
}

Img2ImgOutput denoise(const DiffusionModel& model, const Img2ImgInput& input, const Img2ImgOptions& options,
                      const TaskContext& context, bool trace) {
  options.check();
  checkParts(model);
  checkInput(input, usesPairs(model, options.guidance));
  const c10::InferenceMode inference;
  const std::unique_ptr<Scheduler> scheduler = schedulerFor(*model.scheduler, options);
  const std::size_t first = firstCallOf(*scheduler, options), last = scheduler->timesteps().size();
  checkStepNoise(*scheduler, input, last - first);
  const auto onDevice = [&](const at::Tensor& tensor) { return tensor.to(model.device, model.dtype); };
  const Denoiser network(model, input, options.guidance);

  Img2ImgOutput output;
  output.fractional = scheduler->fractional();
  std::vector<at::Tensor> traced;
  at::Tensor sample = scheduler->addNoise(onDevice(input.latents), onDevice(input.noise), first);
  for (std::size_t call = first; call < last; ++call) {
    context.checkpoint();
    const double timestep = scheduler->timesteps()[call];
    const at::Tensor noise = network(scheduler->scaleInput(sample, call), timestep, output.fractional);
    const bool ancestral = scheduler->needsStepNoise();
    sample =
        scheduler->step(noise, call, sample,
                        ancestral ? onDevice(input.stepNoise[static_cast<std::int64_t>(call - first)]) : at::Tensor());
    output.timesteps.push_back(timestep);
    if (trace) traced.push_back(sample.to(at::kCPU, at::kFloat));
  }
  output.latents = sample.to(at::kCPU, at::kFloat);
  if (trace) output.trace = at::stack(traced);
  return output;
}

at::Tensor decodeToBytes(const Autoencoder& autoencoder, const at::Tensor& latents) {
  const c10::InferenceMode inference;
  std::vector<at::Tensor> images;
  for (std::int64_t i = 0; i < latents.size(0); ++i)
    images.push_back(toBytes(autoencoder.decode(latents.narrow(0, i, 1)).to(at::kCPU, at::kFloat)));
  return at::cat(images);
}

ImageProblem pictureProblem(const at::Tensor& pixels, const at::Tensor& bytes) {
  if (!at::isfinite(pixels).all().item<bool>()) return ImageProblem::NotFinite;
  return bytes.max().item<std::uint8_t>() == 0 ? ImageProblem::Black : ImageProblem::None;
}

} // namespace stillroom
