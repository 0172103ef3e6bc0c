// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/finite_source.h"

#include "base/error.h"
#include "tensors/torch_threads.h"

#include <ATen/ATen.h>

#include <atomic>
#include <cmath>
#include <cstdint>

namespace stillroom {

namespace {

/// NaN and the infinities are the values whose exponent has all its bits. As fast as memory is read: large weights
/// come from a file that is mapped, and this is what first touches their pages.
template <typename Bits>
bool lacksExponent(const at::Tensor& tensor, Bits exponent) {
  const auto* const values = static_cast<const Bits*>(tensor.const_data_ptr());
  constexpr std::int64_t grain = std::int64_t{1} << 18;
  std::atomic<Bits> found = 0;
  shareOut(tensor.numel(), grain, [&](std::int64_t begin, std::int64_t end) {
    Bits here = 0;
    for (std::int64_t i = begin; i < end; ++i)
      here |= static_cast<Bits>((values[i] & exponent) == exponent);
    found |= here;
  });
  return found == 0;
}

bool isFinite(const at::Tensor& tensor) {
  if (!tensor.is_floating_point()) return true;
  if (tensor.is_cpu() && tensor.is_contiguous()) {
    if (tensor.scalar_type() == at::kFloat) return lacksExponent<std::uint32_t>(tensor, 0x7F800000);
    if (tensor.scalar_type() == at::kBFloat16) return lacksExponent<std::uint16_t>(tensor, 0x7F80);
    if (tensor.scalar_type() == at::kHalf) return lacksExponent<std::uint16_t>(tensor, 0x7C00);
  }
  // A sum needs no second tensor; only one that overflows says nothing about its terms.
  const double sum = at::sum(tensor, tensor.scalar_type() == at::kDouble ? at::kDouble : at::kFloat).item<double>();
  return std::isfinite(sum) || at::isfinite(tensor).all().item<bool>();
}

} // namespace

FiniteTensorSource::FiniteTensorSource(TensorSource& inner, const std::vector<std::filesystem::path>& files)
    : m_inner(inner) {
  for (const std::filesystem::path& file : files)
    m_origin += (m_origin.empty() ? "" : ", ") + file.string();
}

at::Tensor FiniteTensorSource::take(const std::string& name, at::IntArrayRef shape, const Initial& initial) {
  at::Tensor tensor = m_inner.take(name, shape, initial);
  if (!isFinite(tensor))
    throw Error(
        "weights.non-finite",
        "The tensor “{0}” of {1} holds values that are not finite as {2}. Get the file again, or choose another "
        "type of numbers.",
        {name, m_origin, c10::toString(tensor.scalar_type())});
  return tensor;
}

} // namespace stillroom
