// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "distill/selection/image_problem.h"
#include "models/formats/diffusion_model.h"

#include <functional>
#include <optional>
#include <string>

namespace stillroom {

/// One img2img run over N latents that share a prompt, as in StableDiffusionImg2ImgPipeline of diffusers.
struct Img2ImgOptions {
  int steps = 50;
  double strength = 0.7;                ///< 0 < strength ≤ 1
  double guidance = 10;                 ///< > 1 batches the negative prompt in front of the positive one
  std::optional<std::string> scheduler; ///< name instead of the model's own, see schedulerNames()
  /// Throws Error "img2img.*" on a value out of range.
  void check() const;
};

struct Img2ImgInput {
  at::Tensor latents;   ///< [N, c, h, w] f32, scaled
  at::Tensor noise;     ///< [N, c, h, w] f32
  at::Tensor stepNoise; ///< [stepNoiseCount(), N, c, h, w] f32 where that isn't 0, else undefined
  at::Tensor positive;  ///< [1, 77, C] embedding of the prompt
  at::Tensor negative;  ///< [1, 77, C] embedding of the negative prompt
};

struct Img2ImgOutput {
  std::vector<double> timesteps; ///< one per U-Net call
  bool fractional = false;       ///< whether timesteps are not whole numbers
  at::Tensor latents;            ///< [N, c, h, w] f32, scaled, final
  at::Tensor trace;              ///< [U, N, c, h, w] f32 after each call, when asked for
};

/// How many calls of the U-Net a run makes. Throws what denoise() throws about options and scheduler.
std::int64_t callCount(const DiffusionModel& model, const Img2ImgOptions& options);
/// The same of a model with this scheduler.
std::int64_t callCount(const SchedulerConfig& own, const Img2ImgOptions& options);

/// How many tensors of noise a run adds between its calls: the number of U-Net calls with an ancestral scheduler or
/// LCM, 0 with the others. Throws what denoise() throws about options and scheduler.
std::int64_t stepNoiseCount(const DiffusionModel& model, const Img2ImgOptions& options);

/// Noises the latents to the first timestep that img2img's slicing leaves and denoises them with guidance:
/// ε = ε_neg + g·(ε_pos − ε_neg); a network that takes the scale as an input (UNet2DCondition::guided) gets it there
/// and sees the prompt alone. Works in the model's dtype as diffusers does; in and out are f32 on the CPU.
/// Passes a checkpoint before every U-Net call (throws Cancelled).
Img2ImgOutput denoise(const DiffusionModel& model, const Img2ImgInput& input, const Img2ImgOptions& options,
                      const TaskContext& context, bool trace = false);

/// Latents → [N, H, W, 3] u8, one image at a time (memory stays bounded; grouping changes nothing).
at::Tensor decodeToBytes(const Autoencoder& autoencoder, const at::Tensor& latents);

/// Whether decoded `pixels` (f32) are a picture: not where one of them is no finite number; an all-black one where its
/// `bytes` (u8, of them) hold nothing else.
ImageProblem pictureProblem(const at::Tensor& pixels, const at::Tensor& bytes);

} // namespace stillroom
