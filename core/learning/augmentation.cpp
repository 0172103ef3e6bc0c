// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/augmentation.h"

#include "base/error.h"
#include "learning/crop_box.h"
#include "learning/dsa.h"
#include "models/pixels/image_ops.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <utility>

namespace stillroom {
namespace {

constexpr std::array<double, 3> greyWeights{0.299, 0.587, 0.114};
constexpr double jitter = 0.4, lightingDeviation = 0.1;
/// Of the RGB values of ImageNet (Krizhevsky et al. 2012).
constexpr std::array<double, 3> eigenvalues{0.2175, 0.0188, 0.0045};
constexpr std::array<std::array<double, 3>, 3> eigenvectors{
    {{-0.5675, 0.7192, 0.4009}, {-0.5808, -0.0045, -0.8140}, {-0.5836, -0.6948, 0.4203}}};
constexpr std::int64_t padding = 4;

/// Normalised values of all bytes of each channel.
using ByteTable = std::array<std::array<float, 256>, 3>;

ByteTable byteTable(const Normalisation& normalisation) {
  ByteTable table{};
  for (std::size_t c = 0; c < 3; ++c) {
    for (std::size_t value = 0; value < 256; ++value) {
      const double unit = static_cast<double>(value) / 255;
      table[c][value] = static_cast<float>((unit - normalisation.mean[c]) / normalisation.deviation[c]);
    }
  }
  return table;
}

struct Shift {
  std::int64_t down = 0, right = 0; ///< of the window over the image
  bool flip = false;
};

Shift randomShift(RandomStream& random) {
  const auto offset = [&] { return static_cast<std::int64_t>(random.below(2 * padding + 1)) - padding; };
  Shift shift{offset(), offset()};
  shift.flip = random.uniform() < 0.5;
  return shift;
}

/// Normalised values of one image's pixels, which are bytes or numbers in 0 … 1.
class Values {
public:
  explicit Values(const Normalisation& normalisation) : m_table(byteTable(normalisation)) {
    for (std::size_t c = 0; c < 3; ++c) {
      m_factor[c] = static_cast<float>(1 / normalisation.deviation[c]);
      m_shift[c] = static_cast<float>(-normalisation.mean[c] / normalisation.deviation[c]);
    }
  }
  float operator()(std::size_t c, std::uint8_t value) const { return m_table[c][value]; }
  float operator()(std::size_t c, float value) const { return value * m_factor[c] + m_shift[c]; }

private:
  ByteTable m_table;
  std::array<float, 3> m_factor{}, m_shift{};
};

/// Copies one image [H, W, 3] with a shift; what comes from outside is black.
template <typename Pixel>
void copyShifted(const Pixel* from, float* to, std::int64_t height, std::int64_t width, const Shift& shift,
                 const Values& values) {
  for (std::int64_t y = 0; y < height; ++y) {
    const std::int64_t sourceY = y + shift.down;
    for (std::int64_t x = 0; x < width; ++x, to += 3) {
      const std::int64_t sourceX = (shift.flip ? width - 1 - x : x) + shift.right;
      const bool inside = sourceY >= 0 && sourceY < height && sourceX >= 0 && sourceX < width;
      const Pixel* pixel = from + 3 * (sourceY * width + sourceX);
      for (std::size_t c = 0; c < 3; ++c)
        to[c] = values(c, inside ? pixel[c] : Pixel(0));
    }
  }
}

RandomStream streamOf(const AugmentationKey& key, std::int64_t image) {
  return RandomStream({.seed = key.seed, .purpose = "augment", .slot = image, .step = key.epoch});
}

Shift shiftOf(Augmentation mode, RandomStream random) {
  if (mode == Augmentation::Light) return randomShift(random);
  return {.flip = mode == Augmentation::Flip && random.uniform() < 0.5};
}

template <typename Pixel>
at::Tensor shiftedBatch(const at::Tensor& images, const at::Tensor& indices, Augmentation mode,
                        const Normalisation& normalisation, const AugmentationKey& key) {
  const Values values(normalisation);
  const at::Tensor source = images.contiguous(), wanted = indices.contiguous();
  const std::int64_t count = wanted.numel(), height = images.size(1), width = images.size(2);
  at::Tensor batch = at::empty({count, height, width, 3}, at::kFloat);
  const auto* pixels = source.const_data_ptr<Pixel>();
  const auto* index = wanted.const_data_ptr<std::int64_t>();
  auto* out = batch.mutable_data_ptr<float>();
  for (std::int64_t i = 0; i < count; ++i) {
    const std::int64_t size = height * width * 3;
    const Shift shift = shiftOf(mode, streamOf(key, index[i]));
    copyShifted(pixels + index[i] * size, out + i * size, height, width, shift, values);
  }
  return batch.permute({0, 3, 1, 2});
}

at::Tensor lightBatch(const at::Tensor& images, const at::Tensor& indices, Augmentation mode,
                      const Normalisation& normalisation, const AugmentationKey& key) {
  return images.scalar_type() == at::kByte ? shiftedBatch<std::uint8_t>(images, indices, mode, normalisation, key)
                                           : shiftedBatch<float>(images, indices, mode, normalisation, key);
}

/// Values in 0 … 1.
at::Tensor unit(const at::Tensor& pixels) {
  return pixels.scalar_type() == at::kByte ? pixels.to(at::kFloat).div_(255) : pixels;
}

/// The crop at the image's full size, [3, H, W] in 0 … 1.
at::Tensor resizedCrop(const at::Tensor& image, const CropBox& box, bool flip) {
  const at::Tensor piece = image.narrow(0, box.top, box.height).narrow(1, box.left, box.width).permute({2, 0, 1});
  const at::Tensor scaled = at::upsample_bilinear2d(unit(piece.unsqueeze(0)), {image.size(0), image.size(1)}, false);
  return (flip ? scaled.flip(3) : scaled).squeeze(0);
}

void storeMap(const ColourMap& map, std::int64_t i, at::Tensor& matrices, at::Tensor& offsets) {
  auto* matrix = matrices.mutable_data_ptr<float>() + 9 * i;
  auto* offset = offsets.mutable_data_ptr<float>() + 3 * i;
  for (std::size_t row = 0; row < 3; ++row) {
    offset[row] = static_cast<float>(map.offset[row]);
    for (std::size_t column = 0; column < 3; ++column)
      matrix[3 * row + column] = static_cast<float>(map.matrix[row][column]);
  }
}

at::Tensor minimaxBatch(const at::Tensor& images, const at::Tensor& indices, const Normalisation& normalisation,
                        const AugmentationKey& key) {
  const std::int64_t count = indices.numel(), height = images.size(1), width = images.size(2);
  at::Tensor batch = at::empty({count, 3, height, width}, at::kFloat);
  at::Tensor matrices = at::empty({count, 3, 3}, at::kFloat), offsets = at::empty({count, 3, 1}, at::kFloat);
  const at::Tensor wanted = indices.contiguous();
  const auto* index = wanted.const_data_ptr<std::int64_t>();
  for (std::int64_t i = 0; i < count; ++i) {
    RandomStream random = streamOf(key, index[i]);
    const CropBox box = randomResizedCrop(random, height, width, 0.5, 1.0);
    const bool flip = random.uniform() < 0.5;
    at::Tensor target = batch[i];
    target.copy_(resizedCrop(images[index[i]], box, flip));
    const at::Tensor mean = target.mean({1, 2}, false, at::kDouble);
    const auto* m = mean.const_data_ptr<double>();
    ColourMap map = randomColours(random, {m[0], m[1], m[2]});
    map.normalise(normalisation);
    storeMap(map, i, matrices, offsets);
  }
  return at::baddbmm(offsets, matrices, batch.flatten(2))
      .view(batch.sizes())
      .contiguous(at::MemoryFormat::ChannelsLast);
}

/// [H, W, 3] of a crop at full size, as PIL resizes it; numbers, which PIL doesn't know, likewise without rounding.
at::Tensor antialiased(const at::Tensor& image, const CropBox& box) {
  const at::Tensor piece = image.narrow(0, box.top, box.height).narrow(1, box.left, box.width).unsqueeze(0);
  if (piece.scalar_type() == at::kByte)
    return resizeImages(piece, image.size(0), image.size(1), ResizeFilter::Bilinear)[0];
  return at::_upsample_bilinear2d_aa(piece.permute({0, 3, 1, 2}), {image.size(0), image.size(1)}, false)[0].permute(
      {1, 2, 0});
}

at::Tensor imageNetBatch(const at::Tensor& images, const at::Tensor& indices, const Normalisation& normalisation,
                         const AugmentationKey& key) {
  constexpr double least = 0.08;
  std::vector<at::Tensor> cut;
  for (std::int64_t i = 0; i < indices.numel(); ++i) {
    const std::int64_t image = indices[i].item<std::int64_t>();
    RandomStream random = streamOf(key, image);
    const CropBox box = randomResizedCrop(random, images.size(1), images.size(2), least, 1.0);
    const at::Tensor piece = antialiased(images[image], box);
    cut.push_back(random.uniform() < 0.5 ? piece.flip({1}) : piece);
  }
  return lightBatch(at::stack(cut), at::arange(indices.numel(), at::kLong), Augmentation::None, normalisation, key);
}

at::Tensor dsaBatch(const at::Tensor& images, const at::Tensor& indices, const Normalisation& normalisation,
                    const AugmentationKey& key) {
  RandomStream drawn({.seed = key.seed, .purpose = "dsa", .slot = key.batch, .step = key.epoch});
  const Dsa which = drawDsa(drawn);
  at::Tensor uniform = at::empty({indices.numel(), 3}, at::kDouble);
  for (std::int64_t i = 0; i < indices.numel(); ++i) {
    RandomStream random = streamOf(key, indices[i].item<std::int64_t>());
    for (std::int64_t k = 0; k < 3; ++k)
      uniform[i][k] = random.uniform();
  }
  return applyDsa(which, lightBatch(images, indices, Augmentation::None, normalisation, key), uniform)
      .contiguous(at::MemoryFormat::ChannelsLast);
}

constexpr std::array<std::pair<std::string_view, Augmentation>, 6> augmentationNames{
    {{"none", Augmentation::None},
     {"flip", Augmentation::Flip},
     {"light", Augmentation::Light},
     {"minimax", Augmentation::Minimax},
     {"imagenet", Augmentation::ImageNet},
     {"dsa", Augmentation::Dsa}}};

} // namespace

void ColourMap::brighten(double alpha) {
  for (std::size_t row = 0; row < 3; ++row) {
    for (double& value : matrix[row])
      value *= 1 - alpha;
    offset[row] *= 1 - alpha;
  }
}

void ColourMap::contrast(double alpha, const std::array<double, 3>& imageMean) {
  double grey = 0;
  for (std::size_t row = 0; row < 3; ++row) {
    double value = offset[row];
    for (std::size_t column = 0; column < 3; ++column)
      value += matrix[row][column] * imageMean[column];
    grey += greyWeights[row] * value;
  }
  brighten(alpha);
  for (double& value : offset)
    value += alpha * grey;
}

void ColourMap::saturate(double alpha) {
  std::array<double, 3> greyOfMatrix{};
  double greyOfOffset = 0;
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column)
      greyOfMatrix[column] += greyWeights[row] * matrix[row][column];
    greyOfOffset += greyWeights[row] * offset[row];
  }
  brighten(alpha);
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column)
      matrix[row][column] += alpha * greyOfMatrix[column];
    offset[row] += alpha * greyOfOffset;
  }
}

void ColourMap::shift(const std::array<double, 3>& by) {
  for (std::size_t row = 0; row < 3; ++row)
    offset[row] += by[row];
}

void ColourMap::normalise(const Normalisation& normalisation) {
  for (std::size_t row = 0; row < 3; ++row) {
    for (double& value : matrix[row])
      value /= normalisation.deviation[row];
    offset[row] = (offset[row] - normalisation.mean[row]) / normalisation.deviation[row];
  }
}

ColourMap randomColours(RandomStream& random, const std::array<double, 3>& imageMean) {
  std::array<int, 3> order{0, 1, 2};
  for (std::size_t i = 2; i > 0; --i)
    std::swap(order[i], order[random.below(i + 1)]);
  ColourMap map;
  for (const int which : order) {
    const double alpha = jitter * (2 * random.uniform() - 1);
    if (which == 0) map.brighten(alpha);
    if (which == 1) map.contrast(alpha, imageMean);
    if (which == 2) map.saturate(alpha);
  }
  std::array<double, 3> light{};
  for (std::size_t i = 0; i < 3; ++i) {
    const double strength = lightingDeviation * random.normal() * eigenvalues[i];
    for (std::size_t row = 0; row < 3; ++row)
      light[row] += eigenvectors[row][i] * strength;
  }
  map.shift(light);
  return map;
}

at::Tensor augmentedBatch(const at::Tensor& images, const at::Tensor& indices, Augmentation mode,
                          const Normalisation& normalisation, const AugmentationKey& key) {
  if (mode == Augmentation::Minimax) return minimaxBatch(images, indices, normalisation, key);
  if (mode == Augmentation::ImageNet) return imageNetBatch(images, indices, normalisation, key);
  if (mode == Augmentation::Dsa) return dsaBatch(images, indices, normalisation, key);
  return lightBatch(images, indices, mode, normalisation, key);
}

std::string augmentationName(Augmentation mode) {
  for (const auto& [name, value] : augmentationNames) {
    if (value == mode) return std::string(name);
  }
  return {};
}

Augmentation augmentationByName(const std::string& wanted) {
  for (const auto& [name, value] : augmentationNames) {
    if (name == wanted) return value;
  }
  throw Error("training.augmentation",
              "There is no augmentation called “{0}”. Choose none, flip, light, minimax, imagenet or dsa.", {wanted});
}

} // namespace stillroom
