// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffusion/autoencoder.h"
#include "models/diffusion/clip_text.h"
#include "models/diffusion/unet.h"
#include "models/schedulers/scheduler.h"
#include "text/clip_tokenizer.h"

#include <c10/core/Device.h>

#include <filesystem>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace stillroom {

/// Which parts of a model folder to load. Commands load what they use; the rest may be missing.
struct DiffusionParts {
  bool text = true, unet = true, autoencoder = true, scheduler = true;

  static DiffusionParts all() { return {}; }
  static DiffusionParts textOnly() { return {true, false, false, false}; }
  static DiffusionParts autoencoderOnly() { return {false, false, true, false}; }
};

/// A latent diffusion model (Rombach et al. 2022; StableDiffusionPipeline of diffusers): from a diffusers folder
/// (tokenizer, text_encoder, unet, vae, scheduler; each with its config.json and safetensors), from the original single
/// file (SingleFile), from a folder or file that holds an autoencoder alone (AutoencoderTiny folder, the bare
/// taesd_encoder/decoder.safetensors), or made of random weights. Parts that were not asked for are null. The parts may
/// be called from any thread.
struct DiffusionModel {
  std::shared_ptr<const ClipTokenizer> tokenizer;
  std::shared_ptr<const ClipTextEncoder> text;
  std::shared_ptr<const UNet2DCondition> unet;
  std::shared_ptr<const Autoencoder> autoencoder;
  std::optional<SchedulerConfig> scheduler;
  at::ScalarType dtype = at::kFloat; ///< of the networks: f32, f16 or bf16
  c10::Device device = c10::Device(c10::DeviceType::CPU);
  Savings savings = Savings::all();
  /// The SHA-256 of every file that the parts were made of (weights, configurations, tokenizer), by path relative to
  /// the folder: read beside the first calls, since it takes seconds. Empty unless Options::hashFiles was set.
  std::map<std::string, std::shared_future<std::string>> hashes;

  struct Options {
    DiffusionParts parts;
    at::ScalarType dtype = at::kFloat;
    c10::Device device = c10::Device(c10::DeviceType::CPU);
    /// For a project's model, whose images must be accounted for: fills `hashes`, which reads all of the files.
    bool hashFiles = false;
    /// Of a single file: "epsilon" or "v_prediction", where it isn't what SingleFile::schedulerConfig would say.
    std::optional<std::string> prediction = std::nullopt;
    Savings savings = Savings::all();
  };
  /// `path` as resolveModelPath takes it: a path, a folder of a Hugging Face cache, or the name of a repository in it.
  /// Throws Error "model.part", "model.pickled", "model.sdxl", "model.mismatch" where parts don't fit each other,
  /// "weights.non-finite" where a weight is NaN or infinite in the type asked for, or what resolveModelPath,
  /// loadAutoencoder, SingleFile, the tokenizer, the configurations and the networks throw.
  static DiffusionModel load(const std::filesystem::path& path, const Options& options);

  /// A model of random weights with a byte-level tokenizer of its own, for tests and timing; the same weights for the
  /// same seed. `shape` is one of modelShapes() (model_shapes.h). Throws Error "model.shape".
  static DiffusionModel random(std::uint64_t seed, const Options& options, const std::string& shape = "tiny");

  /// An autoencoder that decodes this model's latents in place of its own, from whatever holds one: AutoencoderTiny,
  /// which is fast, or another AutoencoderKL. Latents in this program are always scaled, and each autoencoder undoes
  /// its own scaling; a tiny one has none. The result holds the autoencoder and, with `hash`, its hashes. Needs
  /// this model's own autoencoder. Throws Error "model.decoder" when the latents have other channels or another scale
  /// of sides, "model.no-decoder" when the file is the encoder's half, or what load() throws.
  DiffusionModel loadDecoder(const std::filesystem::path& path, bool hash) const;

  /// `hashes` as text, once all are there. Throws Error "file.read".
  std::map<std::string, std::string> fileHashes() const;

  /// A prompt's ids [1, 77] i64 on the CPU. Throws Error "model.no-text" without the text part, "model.token" for a
  /// token that was added to the tokenizer but not to the text encoder, or what ClipTokenizer::ids throws.
  at::Tensor tokens(const std::string& prompt) const;

  /// Text embedding of one prompt, [1, 77, C] in `dtype` on `device`: τ(L) of the paper's equation 2. Throws what
  /// tokens() throws.
  at::Tensor embed(const std::string& prompt) const;
};

} // namespace stillroom
