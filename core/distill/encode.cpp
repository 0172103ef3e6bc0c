// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/encode.h"

#include "base/error.h"
#include "base/parallel.h"
#include "base/random.h"
#include "distill/networks.h"
#include "models/pixels/image_ops.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace stillroom {
namespace {

using Paths = std::vector<std::string>;

/// On all cores: decoding and resizing cost as much as a small encoder.
at::Tensor readBatch(const Paths& paths, const LatentStore& store, std::int64_t size) {
  std::vector<at::Tensor> images(paths.size());
  parallelFor(paths.size(), 0, [&](std::size_t i) {
    const at::NoGradGuard noGrad;
    images[i] = resizeImages(store.picture(paths[i]).unsqueeze(0), size, size, ResizeFilter::Bilinear);
  });
  return at::cat(images);
}

at::Tensor posteriorNoise(at::IntArrayRef shape, const Paths& paths, std::uint64_t seed) {
  at::Tensor noise = at::empty(shape, at::kFloat);
  const auto each = static_cast<std::size_t>(noise[0].numel());
  for (std::size_t i = 0; i < paths.size(); ++i)
    RandomStream({seed, "posterior", paths[i]}).fillNormal({noise.data_ptr<float>() + i * each, each});
  return noise;
}

/// Parts of a piece, `batch` images each.
std::vector<Paths> batchesOf(const LatentPiece& piece, std::int64_t batch) {
  std::vector<Paths> batches;
  for (std::size_t i = 0; i < piece.images.size(); ++i) {
    if (i % static_cast<std::size_t>(batch) == 0) batches.emplace_back();
    batches.back().push_back(piece.images[i]);
  }
  return batches;
}

} // namespace

void EncodeOptions::check() const {
  if (size < 1 || batch < 1)
    throw Error("encode.options", "Encoding needs a size and a batch of at least 1; they are {0} and {1}.",
                {std::to_string(size), std::to_string(batch)});
}

at::Tensor encodeBatch(const Autoencoder& encoder, c10::Device device, const at::Tensor& images, const Paths& paths,
                       const EncodeOptions& options) {
  const Posterior posterior = encoder.encode(toModelRange(images).to(device, encoder.dtype()));
  at::Tensor latents = posterior.mean.to(at::kCPU, at::kFloat);
  if (options.posterior == PosteriorUse::Sample)
    latents =
        latents + posterior.deviation.to(at::kCPU, at::kFloat) * posteriorNoise(latents.sizes(), paths, options.seed);
  return (latents * encoder.scalingFactor()).to(at::kHalf);
}

void encodePieces(const std::vector<LatentPiece>& pieces, std::int64_t done, std::int64_t total, Networks& networks,
                  LatentStore& store, const EncodeOptions& options, const TaskContext& context) {
  options.check();
  if (pieces.empty()) return;
  ProgressMeter meter(context, Stage::Encode, Unit::Images, total, done);
  const Autoencoder& encoder = networks.encoder();
  for (const LatentPiece& piece : pieces) {
    std::vector<at::Tensor> latents;
    std::int64_t uncounted = piece.counted;
    for (const Paths& paths : batchesOf(piece, options.batch)) {
      // Counted when it is followed by another: the last ones are when the piece is stored.
      if (!latents.empty()) {
        meter.advance(options.batch);
        uncounted -= options.batch;
      }
      latents.push_back(encodeBatch(encoder, networks.device(), readBatch(paths, store, options.size), paths, options));
    }
    store.put(piece, latents.empty() ? at::empty({0, encoder.latentChannels(), 1, 1}, at::kHalf) : at::cat(latents));
    meter.advance(uncounted);
  }
}

} // namespace stillroom
