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

/// Images read together, with the places in their piece.
struct Batch {
  std::vector<std::size_t> places;
  at::Tensor images; ///< [n, size, size, 3] u8
};

/// Those of places first … first + count that can be had. On all cores: decoding and resizing cost as much as a small
/// encoder.
Batch readBatch(const LatentPiece& piece, std::size_t first, std::size_t count, const LatentStore& store,
                std::int64_t size) {
  std::vector<at::Tensor> read(count);
  parallelFor(count, 0, [&](std::size_t i) {
    const at::NoGradGuard noGrad;
    const at::Tensor picture = store.picture(piece.images[first + i]);
    if (picture.defined()) read[i] = resizeImages(picture.unsqueeze(0), size, size, ResizeFilter::Bilinear);
  });
  Batch batch;
  std::vector<at::Tensor> images;
  for (std::size_t i = 0; i < count; ++i) {
    if (!read[i].defined()) continue;
    batch.places.push_back(first + i);
    images.push_back(std::move(read[i]));
  }
  if (!images.empty()) batch.images = at::cat(images);
  return batch;
}

at::Tensor posteriorNoise(at::IntArrayRef shape, const Paths& paths, std::uint64_t seed) {
  at::Tensor noise = at::empty(shape, at::kFloat);
  const auto each = static_cast<std::size_t>(noise[0].numel());
  for (std::size_t i = 0; i < paths.size(); ++i)
    RandomStream({seed, "posterior", paths[i]}).fillNormal({noise.data_ptr<float>() + i * each, each});
  return noise;
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
    LatentPiece encoded{piece.classIndex, piece.number, {}, {}, piece.counted};
    std::vector<at::Tensor> latents;
    std::int64_t uncounted = piece.counted;
    const auto together = static_cast<std::size_t>(options.batch);
    for (std::size_t first = 0; first < piece.images.size(); first += together) {
      // Counted when it is followed by another: the last ones are when the piece is stored.
      if (first > 0) {
        meter.advance(options.batch);
        uncounted -= options.batch;
      }
      const Batch batch = readBatch(piece, first, std::min(together, piece.images.size() - first), store, options.size);
      if (batch.places.empty()) continue;
      Paths paths;
      for (const std::size_t place : batch.places) {
        paths.push_back(piece.images[place]);
        encoded.rows.push_back(piece.rows[place]);
      }
      latents.push_back(encodeBatch(encoder, networks.device(), batch.images, paths, options));
      encoded.images.insert(encoded.images.end(), paths.begin(), paths.end());
    }
    store.put(encoded, latents.empty() ? at::empty({0, encoder.latentChannels(), 1, 1}, at::kHalf) : at::cat(latents));
    meter.advance(uncounted);
  }
}

} // namespace stillroom
