// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/synthesis.h"

#include "base/error.h"
#include "base/random.h"
#include "distill/batches.h"
#include "distill/networks.h"
#include "models/pixels/image_ops.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <limits>

namespace stillroom {
namespace {

bool isFinite(const at::Tensor& tensor) {
  return at::isfinite(tensor).all().item<bool>();
}

} // namespace

void SynthesisOptions::check() const {
  img2img.check();
  if (size < 1 || storedSize < 1)
    throw Error("synthesis.options", "The sizes of synthesis are {0} and {1} pixels; both must be at least 1.",
                {std::to_string(size), std::to_string(storedSize)});
}

Synthesis::Synthesis(Networks& networks, SynthesisStore& store, const SynthesisOptions& options,
                     const TaskContext& context)
    : m_networks(networks),
      m_store(store),
      m_options(options),
      m_context(context),
      m_noisySteps(stepNoiseCount(networks.model(), options.img2img)),
      m_limit(std::numeric_limits<std::size_t>::max()) {
  m_options.check();
}

void Synthesis::make(const Chunk& chunk) {
  prepareClass(chunk.classIndex());
  inBatches(
      chunk.keys.size(), m_limit, [&](std::size_t first, std::size_t count) { makePart(chunk.part(first, count)); },
      [&](std::size_t limit) {
        m_context.warn(Error("memory.halved",
                             "Memory ran out, so that images are made {0} at a time from here on. Their record says "
                             "so.",
                             {std::to_string(limit)}));
      });
}

void Synthesis::makePart(const Chunk& chunk) {
  const at::Tensor latents = denoised(chunk);
  std::vector<FinishedImage> images;
  for (std::size_t i = 0; i < chunk.keys.size(); ++i)
    images.push_back(finished(chunk.keys[i], latents.narrow(0, static_cast<std::int64_t>(i), 1)));
  m_store.put(chunk, std::move(images));
}

void Synthesis::prepareClass(int classIndex) {
  if (m_class == classIndex) return;
  m_input = m_store.classInput(classIndex);
  checkLatentSize();
  const DiffusionModel& model = m_networks.model();
  m_positive = model.embed(m_input.prompt);
  if (!m_negative.defined()) m_negative = model.embed(m_options.negativePrompt);
  m_class = classIndex;
}

void Synthesis::checkLatentSize() const {
  const std::int64_t side = m_input.prototypes.size(2) * m_networks.model().autoencoder->downscale();
  if (side != m_options.size)
    throw Error("synthesis.size",
                "The prototypes were encoded at {0} pixels, but synthesis.size is {1}. Make the project again with "
                "encode.size equal to synthesis.size.",
                {std::to_string(side), std::to_string(m_options.size)});
}

/// Step 0 is the noise at the start.
at::Tensor Synthesis::noise(const ImageKey& key, std::int64_t step) const {
  at::Tensor out = at::empty(m_input.prototypes[0].sizes(), at::kFloat);
  RandomStream({m_options.seed, "noise", m_input.folder, key.slot, key.ordinal, step})
      .fillNormal({out.data_ptr<float>(), static_cast<std::size_t>(out.numel())});
  return out;
}

/// What an ancestral scheduler adds after each call; undefined with the others.
at::Tensor Synthesis::stepNoise(const Chunk& chunk) const {
  std::vector<at::Tensor> calls;
  for (std::int64_t step = 1; step <= m_noisySteps; ++step) {
    std::vector<at::Tensor> noises;
    for (const ImageKey& key : chunk.keys)
      noises.push_back(noise(key, step));
    calls.push_back(at::stack(noises));
  }
  return calls.empty() ? at::Tensor() : at::stack(calls);
}

at::Tensor Synthesis::denoised(const Chunk& chunk) const {
  std::vector<at::Tensor> latents, noises;
  for (const ImageKey& key : chunk.keys) {
    latents.push_back(m_input.prototypes[key.slot]);
    noises.push_back(noise(key, 0));
  }
  return denoise(m_networks.model(), {at::stack(latents), at::stack(noises), stepNoise(chunk), m_positive, m_negative},
                 m_options.img2img, m_context)
      .latents;
}

/// [1, 3, H, W] f32 on the CPU.
at::Tensor Synthesis::decoded(const at::Tensor& latent) const {
  const c10::InferenceMode inference;
  return m_networks.decoder().autoencoder->decode(latent.to(m_networks.device())).to(at::kCPU, at::kFloat);
}

FinishedImage Synthesis::finished(const ImageKey& key, const at::Tensor& latent) const {
  if (!isFinite(latent)) return {key, {}, ImageProblem::NotFinite};
  const at::Tensor pixels = decoded(latent);
  const std::int64_t side = m_options.storedSize;
  at::Tensor image = toBytes(pixels);
  if (image.size(1) != side || image.size(2) != side) image = resizeImages(image, side, side, ResizeFilter::Bicubic);
  const ImageProblem problem = pictureProblem(pixels, image);
  return {key, problem == ImageProblem::NotFinite ? at::Tensor() : image.contiguous(), problem};
}

} // namespace stillroom
