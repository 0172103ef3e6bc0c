// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "models/diffusion/autoencoder.h"

#include <c10/core/Device.h>

#include <cstdint>
#include <string>
#include <vector>

namespace stillroom {

class Networks;

/// What stands for the latent of an image: a sample of the autoencoder's posterior, or its mean.
enum class PosteriorUse { Sample, Mean };

/// How real images become latents (paper §II-C, Algorithm 1 line 5).
struct EncodeOptions {
  std::int64_t size = 512; ///< images are resized to size × size, the aspect ratio not kept
  PosteriorUse posterior = PosteriorUse::Sample;
  std::int64_t batch = 8; ///< images at once: speed and memory only
  std::uint64_t seed = 0; ///< of the posterior's noise, which is keyed by the image's path

  /// Throws Error "encode.options".
  void check() const;
};

/// Consecutive real images of a class whose latents are stored together: a unit of work.
struct LatentPiece {
  int classIndex = 0;
  std::int64_t number = 0;         ///< of the piece in its class
  std::vector<std::string> images; ///< relative paths of those that can be read
  std::vector<std::int64_t> rows;  ///< which of the class's images these are
  std::int64_t counted = 0;        ///< with those that can't be read: what progress counts
};

/// What encoding reads, and where latents go.
class LatentStore {
public:
  virtual ~LatentStore() = default;
  /// A real image [H, W, 3] u8; undefined where it can't be had any more, and is left out. Called on several threads at
  /// once.
  virtual at::Tensor picture(const std::string& path) const = 0;
  /// Keeps the latents [n, c, h, w] f16 of a piece's images, less those left out: done when it returns.
  virtual void put(const LatentPiece& piece, const at::Tensor& latents) = 0;
};

/// Latents of images [n, size, size, 3] u8, named by their paths: posterior sample (or mean) times the model's scaling
/// factor, [n, c, h, w] f16 on the CPU.
at::Tensor encodeBatch(const Autoencoder& encoder, c10::Device device, const at::Tensor& images,
                       const std::vector<std::string>& paths, const EncodeOptions& options);

/// Encodes pieces one after another and reports images as Stage encode; `done` of `total` were encoded before. Throws
/// Cancelled between batches; pieces that were put are kept.
void encodePieces(const std::vector<LatentPiece>& pieces, std::int64_t done, std::int64_t total, Networks& networks,
                  LatentStore& store, const EncodeOptions& options, const TaskContext& context);

} // namespace stillroom
