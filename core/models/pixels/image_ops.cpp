// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pixels/image_ops.h"

#include "base/error.h"
#include "models/pixels/resize_kernel.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace stillroom {
namespace {

constexpr std::int64_t mostPixelsPerSide = 1 << 16;

void requireBytes(const at::Tensor& images) {
  if (images.dim() == 4 && images.size(3) == 3 && images.scalar_type() == at::kByte && images.size(1) > 0 &&
      images.size(2) > 0)
    return;
  throw Error("image.shape", "Images have to be 8-bit [N, H, W, 3], but got {0}. Convert them to RGB first.",
              {shapeText(images.sizes().data(), images.sizes().size())});
}

void requireSize(std::int64_t height, std::int64_t width) {
  if (height >= 1 && width >= 1 && height <= mostPixelsPerSide && width <= mostPixelsPerSide) return;
  throw Error("image.size", "An image can't be resized to {0}×{1} pixels. Use 1 to {2} pixels per side.",
              {std::to_string(width), std::to_string(height), std::to_string(mostPixelsPerSide)});
}

/// As PIL since version 13; before, it began with the columns at all times. Squares stay squares either way.
bool beginsWithRows(const at::Tensor& images, std::int64_t height, std::int64_t width) {
  const std::int64_t rows = images.size(1) - height, columns = images.size(2) - width;
  return rows > 0 && rows > 2 * columns;
}

/// Padding before and behind to reach `side`.
std::pair<std::int64_t, std::int64_t> paddingTo(std::int64_t side, std::int64_t size) {
  const std::int64_t missing = std::max<std::int64_t>(side - size, 0);
  return {missing / 2, (missing + 1) / 2};
}

/// Python's int(round((size − side) / 2)), halves to even.
std::int64_t cropOffset(std::int64_t size, std::int64_t side) {
  return static_cast<std::int64_t>(std::nearbyint(static_cast<double>(size - side) / 2));
}

at::Tensor resizePart(const at::Tensor& images, const ResizedPart& rows, const ResizedPart& columns,
                      ResizeFilter filter) {
  const at::Tensor given = images.cpu().contiguous();
  if (beginsWithRows(images, rows.whole, columns.whole))
    return resizeColumns(resizeRows(given, rows, filter), columns, filter).to(images.device());
  return resizeRows(resizeColumns(given, columns, filter), rows, filter).to(images.device());
}

/// Height and width after torchvision's Resize(side).
std::pair<std::int64_t, std::int64_t> shortSideSize(const at::Tensor& images, std::int64_t side) {
  const std::int64_t height = images.size(1), width = images.size(2);
  return width <= height ? std::pair{side * height / width, side} : std::pair{side, side * width / height};
}

/// What a crop in the middle leaves of a size.
ResizedPart middleOf(std::int64_t size, std::int64_t side) {
  const std::int64_t count = std::min(size, side);
  return {size, cropOffset(size, count), count};
}

} // namespace

at::Tensor resizeImages(const at::Tensor& images, std::int64_t height, std::int64_t width, ResizeFilter filter) {
  requireBytes(images);
  requireSize(height, width);
  return resizePart(images, {height, 0, height}, {width, 0, width}, filter);
}

at::Tensor resizeShortSide(const at::Tensor& images, std::int64_t side) {
  requireBytes(images);
  requireSize(side, side);
  const auto [height, width] = shortSideSize(images, side);
  return resizeImages(images, height, width, ResizeFilter::Bilinear);
}

at::Tensor resizedCrop(const at::Tensor& images, std::int64_t shortSide, std::int64_t side, ResizeFilter filter) {
  requireBytes(images);
  requireSize(shortSide, side);
  const auto [height, width] = shortSideSize(images, shortSide);
  return centreCrop(resizePart(images, middleOf(height, side), middleOf(width, side), filter), side);
}

at::Tensor centreCrop(const at::Tensor& images, std::int64_t side) {
  requireBytes(images);
  requireSize(side, side);
  const auto [above, below] = paddingTo(side, images.size(1));
  const auto [left, right] = paddingTo(side, images.size(2));
  const at::Tensor padded = at::constant_pad_nd(images, {0, 0, left, right, above, below});
  return padded.narrow(1, cropOffset(padded.size(1), side), side)
      .narrow(2, cropOffset(padded.size(2), side), side)
      .contiguous();
}

at::Tensor toModelRange(const at::Tensor& images) {
  requireBytes(images);
  return images.permute({0, 3, 1, 2}).to(at::kFloat).div_(255).mul_(2).sub_(1);
}

at::Tensor toBytes(const at::Tensor& pixels) {
  const at::Tensor scaled = pixels.to(at::kFloat).permute({0, 2, 3, 1}).mul(255).round_().clamp_(0, 255);
  return at::nan_to_num(scaled, 0).to(at::kByte).contiguous();
}

} // namespace stillroom
