// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pixels/pixel_table.h"

#include "tensors/torch_threads.h"

#include <ATen/ATen.h>

#include <cstdint>

namespace stillroom {
namespace {

constexpr std::int64_t channels = 3;

/// `Value` is as wide as the table's entries; which numbers they are doesn't matter here.
template <class Value>
void lookUp(const at::Tensor& images, const at::Tensor& table, const at::Tensor& out) {
  const auto* from = images.const_data_ptr<std::uint8_t>();
  const auto* entries = static_cast<const Value*>(table.const_data_ptr());
  auto* to = static_cast<Value*>(out.mutable_data_ptr());
  constexpr std::int64_t grain = 16384;
  shareOut(images.numel() / channels, grain, [&](std::int64_t begin, std::int64_t end) {
    for (std::int64_t i = channels * begin; i < channels * end; i += channels)
      for (std::int64_t c = 0; c < channels; ++c)
        to[i + c] = entries[channels * from[i + c] + c];
  });
}

} // namespace

PixelTable::PixelTable(const std::array<double, 3>& mean, const std::array<double, 3>& deviation, at::ScalarType type)
    : m_mean(mean), m_deviation(deviation), m_type(type) {
  const at::Tensor values = at::arange(256, at::kByte).view({256, 1, 1, 1}).repeat({1, 1, 1, channels});
  m_table = calculated(values).view({256, channels}).contiguous();
}

at::Tensor PixelTable::operator()(const at::Tensor& images) const {
  if (!images.is_cpu()) return calculated(images).permute({0, 3, 1, 2});
  const at::Tensor out = at::empty(images.sizes(), m_type);
  const bool narrow = m_table.element_size() == sizeof(std::uint16_t);
  (narrow ? lookUp<std::uint16_t> : lookUp<std::uint32_t>)(images.contiguous(), m_table, out);
  return out.permute({0, 3, 1, 2});
}

/// Of [N, H, W, 3].
at::Tensor PixelTable::calculated(const at::Tensor& values) const {
  // As long as a row of pixels: three numbers against the last dimension would be ten times slower.
  const auto row = [&](const std::array<double, 3>& numbers) {
    return at::tensor(at::ArrayRef<double>(numbers), at::kFloat).to(values.device()).repeat({values.size(2)});
  };
  const at::Tensor rows = values.to(at::kFloat).flatten(2).div_(255).sub_(row(m_mean)).div_(row(m_deviation));
  return rows.view(values.sizes()).to(m_type);
}

} // namespace stillroom
