// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffusion/autoencoder_kl.h"
#include "models/diffusion/clip_text.h"
#include "models/diffusion/unet.h"
#include "models/schedulers/scheduler.h"

#include <c10/core/Device.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stillroom {

/// Widths and depths of the three networks. Widths are multiples of normGroups and at most 4096, one to six levels.
struct DiffusionShape {
  std::vector<std::int64_t> autoencoderChannels{24, 48,
                                                64};  ///< from the finest level; each further one halves the side
  std::int64_t autoencoderLayers = 1;                 ///< residual blocks per level, 1 … 8
  std::int64_t latentChannels = 4;                    ///< 1 … 64
  std::vector<std::int64_t> unetChannels{48, 64, 96}; ///< from the finest level
  std::int64_t unetLayers = 1;                        ///< residual blocks per level, 1 … 8
  std::int64_t attentionLevels = 2;                   ///< the coarsest levels that have attention
  std::int64_t heads = 4;                             ///< of every attention; share each width evenly
  std::int64_t textWidth = 64, textLayers = 2;        ///< up to 4096; 1 … 48
  std::int64_t normGroups = 8;                        ///< 1 … 64

  /// Throws Error "training.option" naming the field and its range, or what UNetConfig::check throws.
  void check() const;
  AutoencoderKlConfig autoencoder() const;
  /// `latentChannels` are those of the autoencoder in use.
  UNetConfig unet(std::int64_t latentChannels) const;
  ClipTextConfig text(std::int64_t vocabulary) const;
};

/// A shape that is known by a name.
struct NamedDiffusionShape {
  std::string_view name;
  std::string_view title; ///< what it is for
  DiffusionShape shape;
};
std::span<const NamedDiffusionShape> diffusionShapes();
/// Throws Error "training.option" that lists the names.
const DiffusionShape& shapeByName(const std::string& name);

/// One of the two trainings: images to latents, and noise out of latents.
struct PhaseOptions {
  std::int64_t steps = 0, batch = 0; ///< 1 … 100,000,000; 1 … 65,536 images
  double rate = 0; ///< the highest; risen to over 2 % of the steps, then half a cosine down to a fiftieth
};

/// What one look at a running training gave.
struct DiffusionRecord {
  std::string phase;                ///< "autoencoder" or "denoiser"
  std::int64_t step = 0, steps = 0; ///< done, and at most
  double loss = 0;                  ///< mean over the steps since the last look
  std::optional<double> held;       ///< the averaged weights' loss on held-back images
  double rate = 0, seconds = 0;     ///< learning rate; since this run began
};

/// How a latent diffusion model is trained from class images.
struct DiffusionTrainOptions {
  std::int64_t size = 64; ///< side of the images, 8 … 1024 pixels, which the networks can halve evenly
  DiffusionShape shape;
  PhaseOptions autoencoder{8000, 16, 2e-3}, denoiser{12000, 32, 1.2e-3};
  std::filesystem::path fixedAutoencoder; ///< a given autoencoder is kept as it is; its phase is left out
  std::vector<std::string> prompts;       ///< of each class; empty: the class names

  double edgeWeight = 0.5, squareWeight = 0.1, klWeight = 2e-4; ///< beside the mean absolute error; 0 … 1e6
  std::string prediction = "v_prediction";                      ///< or "epsilon"
  double minSnr = 5;      ///< the loss of nearly clean latents is held down (min-SNR, Hang et al. 2023); 0: off
  double dropout = 0.1;   ///< share of draws with the empty prompt, for guidance; in [0, 1)
  double strength = 0.75; ///< img2img strength the model is for, ≤ 1: 4 of 5 timesteps are drawn below it; 1: all alike
  double average = 0.9995;   ///< decay of the averaged weights, which are what is saved; in [0, 1)
  double weightDecay = 1e-3; ///< AdamW's, 0 … 1e6
  bool mirror = true;        ///< images may be mirrored

  double heldShare = 0.05; ///< of each class's images, 0 … 0.5, never trained on; classes with fewer than 20 give none
  std::int64_t lookEvery = 500;  ///< steps between looks at the held-back images
  std::int64_t patience = 0;     ///< looks without progress before a phase ends early; 0: never
  std::int64_t previewEvery = 0; ///< steps between sheets of samples; 0: none
  double previewGuidance = 3;    ///< guidance scale of the sheets

  std::uint64_t seed = 0;
  c10::Device device = c10::Device(c10::DeviceType::CPU);
  bool bfloat16 = false;            ///< mixed precision (autocast); weights stay float32
  unsigned loaders = 1;             ///< threads that prepare batches, 1 … 64
  at::ScalarType saved = at::kHalf; ///< type of the weights on disk

  std::filesystem::path checkpoint; ///< file; empty: none is written
  bool resume = false;              ///< go on from the checkpoint if it exists
  double checkpointSeconds = 120;   ///< between checkpoints; also written when the training is stopped
  std::function<void(const DiffusionRecord&)> onRecord; ///< on the training thread; may be empty
  /// Gets a sheet [h, w, 3] u8 of samples of the averaged weights, a column for each class; may be empty.
  std::function<void(const DiffusionRecord&, const at::Tensor&)> onPreview;

  /// Throws Error "training.option" naming the field and its range, or what DiffusionShape::check throws.
  void check() const;
  /// Everything that decides the result, as one line of text.
  std::string recipe() const;
};

/// The noise the model is trained with and carries in its scheduler_config.json: Stable Diffusion's (β 0.00085 … 0.012,
/// scaled_linear, 1000 steps), for DDIM. `prediction`: "epsilon" or "v_prediction".
SchedulerConfig trainingNoise(const std::string& prediction);

/// An option of the command lines, given as text.
struct DiffusionOptionText {
  std::string name; ///< without the dashes
  std::string help;
  std::function<void(DiffusionTrainOptions&, const std::string&)> set; ///< throws Error "training.option" and the like
};

/// size, shape, steps, batch, lr, … : both command lines offer these. A shape comes first, single widths change it.
const std::vector<DiffusionOptionText>& diffusionOptionTexts();

} // namespace stillroom
