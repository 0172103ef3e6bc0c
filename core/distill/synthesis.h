// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/chunk.h"
#include "distill/img2img.h"
#include "distill/selection/image_problem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

class Networks;

/// How prototypes become images (paper §II-C, eq. 2; Algorithm 1 lines 7 to 12).
struct SynthesisOptions {
  Img2ImgOptions img2img;
  std::string negativePrompt;
  std::int64_t size = 512;       ///< side that the prototypes stand for, in pixels
  std::int64_t storedSize = 256; ///< side that images are resized to
  std::uint64_t seed = 0;        ///< of the noise, which is keyed by class folder, slot, ordinal and step

  /// Throws Error "img2img.*" or "synthesis.options".
  void check() const;
};

/// What all images of a class start from.
struct ClassInput {
  std::string folder; ///< keys the noise
  std::string prompt;
  at::Tensor prototypes; ///< [IPC, c, h, w] f32, by slot
};

/// An image as it left the networks, or why there is none.
struct FinishedImage {
  ImageKey key;
  at::Tensor pixels; ///< [1, side, side, 3] u8, contiguous, on the CPU; undefined: there is none
  ImageProblem problem = ImageProblem::None;
};

/// What synthesis starts from, and where images go.
class SynthesisStore {
public:
  virtual ~SynthesisStore() = default;
  /// Asked for once for consecutive chunks of a class.
  virtual ClassInput classInput(int classIndex) = 0;
  /// Keeps the images of a chunk, which may be a part of one that was asked for (where memory ran out). May return
  /// before they are kept, so that the networks needn't wait; later calls and finish() throw what went wrong then.
  virtual void put(const Chunk& chunk, std::vector<FinishedImage> images) = 0;
  /// Everything that was put is kept.
  virtual void finish() = 0;
};

/// Makes images from prototypes, chunk by chunk. What doesn't change from one chunk to the next (the prompt's embedding
/// and the like) is kept. For one thread.
class Synthesis {
public:
  /// Loads the model. Throws what loading throws, and Error "img2img.*".
  Synthesis(Networks& networks, SynthesisStore& store, const SynthesisOptions& options, const TaskContext& context);

  /// Makes a chunk's images and puts them. Where memory runs out, this and later chunks are made in smaller parts
  /// (warns with "memory.halved"). Throws Cancelled between U-Net calls, and Error "synthesis.size" where prototypes
  /// have another size than the options say.
  void make(const Chunk& chunk);

private:
  void makePart(const Chunk& chunk);
  void prepareClass(int classIndex);
  void checkLatentSize() const;
  at::Tensor noise(const ImageKey& key, std::int64_t step) const;
  at::Tensor stepNoise(const Chunk& chunk) const;
  at::Tensor denoised(const Chunk& chunk) const;
  at::Tensor decoded(const at::Tensor& latent) const;
  FinishedImage finished(const ImageKey& key, const at::Tensor& latent) const;

  Networks& m_networks;
  SynthesisStore& m_store;
  const SynthesisOptions m_options;
  const TaskContext& m_context;
  std::int64_t m_noisySteps; ///< calls after which an ancestral scheduler adds noise
  std::size_t m_limit;       ///< images at once, once memory ran out
  std::optional<int> m_class;
  ClassInput m_input;
  at::Tensor m_positive, m_negative;
};

} // namespace stillroom
