// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diffusion/autoencoder_kl.h"
#include "models/diffusion/clip_text.h"
#include "models/diffusion/unet.h"
#include "models/formats/single_file_names.h"
#include "models/schedulers/scheduler.h"
#include "text/clip_tokenizer.h"
#include "weights/tensor_source.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace stillroom {

/// Stable Diffusion's own layout: U-Net, autoencoder and text encoder of 1.x or 2.x in one file, under the names of
/// their first program (CompVis's ldm) and without configurations (v1-5-pruned-emaonly.safetensors); or an autoencoder
/// alone, with or without its prefix (vae-ft-mse-840000-ema-pruned.safetensors). Configurations are read off the
/// shapes; what shapes don't show is as the released models have it: 32 groups, 8 attention heads in 1.x and 64
/// channels per head in 2.x, scaling factor 0.18215. Of weights with and without averaging (EMA) the latter are used,
/// as diffusers does.
class SingleFile {
public:
  /// Whether a file has this layout, or one of a family that the constructor refuses by name.
  static bool recognises(const SafetensorsFile& file);
  /// Throws Error "model.sdxl" or "model.family" on models of other families.
  explicit SingleFile(SafetensorsFile file);

  /// The configuration of each network. They throw Error "model.single-part" when the file lacks it (tensor, file) and
  /// "model.single-shape" when its shapes describe no such network; U-Net and autoencoder also what check() throws.
  UNetConfig unetConfig() const;
  AutoencoderKlConfig autoencoderConfig() const;
  /// Of OpenCLIP's layers the last one is left out, since 2.x takes what enters it.
  ClipTextConfig textConfig() const;
  /// PNDM for 1.x, DDIM for 2.x, with the noise of both. What the network predicts can't be seen: `prediction` says it,
  /// else a NAME.yaml beside NAME.safetensors (`parameterization: "v"`), else the file's metadata
  /// (modelspec.prediction_type), else it is as diffusers assumes: ε for 1.x and for 2.x after 875,000 steps, velocity
  /// for all other 2.x. So 2.1-base and SD-Turbo need one of the first three. Throws Error "model.parameterization" for
  /// a yaml that names another one.
  SchedulerConfig schedulerConfig(const std::optional<std::string>& prediction) const;

  /// The tensors of each network under the names of diffusers and transformers. The first two throw as the
  /// configurations do.
  std::unique_ptr<TensorSource> unet(StoredTensorSource::Options options) const;
  std::unique_ptr<TensorSource> autoencoder(StoredTensorSource::Options options) const;
  std::unique_ptr<TensorSource> text(StoredTensorSource::Options options) const;

  /// NAME.yaml beside NAME.safetensors, which says what the network predicts; nothing where there is none.
  std::optional<std::filesystem::path> yaml() const;
  /// Where tokenizer() finds its files; nothing where it finds none.
  std::optional<std::filesystem::path> tokenizerFolder() const;

  /// CLIP's tokenizer: from a folder `tokenizer` beside the file, from the files beside it, or from a model of the same
  /// vocabulary in the Hugging Face cache; padded as this text encoder wants it. Throws Error "tokenizer.single-file",
  /// which says what to put where.
  ClipTokenizer tokenizer() const;

private:
  bool has(const std::string& name) const { return m_file.contains(name); }
  /// One size of a tensor. Throws as the configurations do.
  std::int64_t size(const std::string& name, std::size_t dimension) const;
  [[noreturn]] void throwShapes(const std::string& name) const;
  bool openClip() const;
  bool secondFamily() const;
  SingleFileUNetLayout unetLayout() const;
  std::vector<UNetLevel> unetLevels() const;
  std::string vaePrefix() const;
  std::string clipPrefix() const;
  std::string prediction() const;

  SafetensorsFile m_file;
};

} // namespace stillroom
