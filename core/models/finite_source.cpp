// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finite_source.h"

#include "base/error.h"

#include <ATen/ATen.h>

#include <cmath>

namespace stillroom {

namespace {

bool isFinite(const at::Tensor& tensor) {
  if (!tensor.is_floating_point()) return true;
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
