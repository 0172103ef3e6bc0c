// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/tensor_source.h"

#include "base/error.h"
#include "base/random.h"

#include <ATen/ATen.h>
#include <c10/core/alignment.h>

#include <cstdint>
#include <span>

namespace stillroom {

namespace {

at::Tensor randomTensor(std::uint64_t seed, const std::string& name, at::IntArrayRef shape, const Initial& initial) {
  at::Tensor values = at::empty(shape, at::kFloat);
  const std::span<float> out(values.mutable_data_ptr<float>(), static_cast<std::size_t>(values.numel()));
  RandomStream stream({.seed = seed, .purpose = "weights", .name = name});
  if (initial.kind == Initial::Kind::Normal) {
    stream.fillNormal(out);
    return values.mul_(initial.scale);
  }
  for (float& value : out) {
    value = static_cast<float>((static_cast<double>(stream.next()) * 0x1p-31 - 1.0) * initial.scale);
  }
  return values;
}

/// The tensor where LibTorch's own begin. A file packs its tensors anywhere, and some of MKL's kernels add up in
/// another order when memory begins elsewhere: the same weights would give other last bits.
at::Tensor aligned(at::Tensor tensor) {
  if (!tensor.is_cpu() || reinterpret_cast<std::uintptr_t>(tensor.const_data_ptr()) % c10::gAlignment == 0)
    return tensor;
  return tensor.clone();
}

} // namespace

StoredTensorSource::StoredTensorSource(std::vector<SafetensorsFile> files)
    : StoredTensorSource(std::move(files), Options()) {}

StoredTensorSource::StoredTensorSource(std::vector<SafetensorsFile> files, Options options)
    : m_files(std::move(files)), m_options(std::move(options)) {
  for (const SafetensorsFile& file : m_files) {
    m_origin += (m_origin.empty() ? "" : ", ") + file.path().string();
  }
}

StoredTensorSource::StoredTensorSource(TensorMap tensors, std::string origin, Options options)
    : m_tensors(std::move(tensors)), m_origin(std::move(origin)), m_options(std::move(options)) {}

std::string StoredTensorSource::storedName(const std::string& name) const {
  return m_options.rename ? m_options.rename(name) : name;
}

std::optional<at::Tensor> StoredTensorSource::find(const std::string& storedName, std::string* origin) const {
  for (const SafetensorsFile& file : m_files) {
    if (file.contains(storedName)) {
      *origin = file.path().string();
      return file.tensor(storedName);
    }
  }
  *origin = m_origin;
  const auto found = m_tensors.find(storedName);
  return found == m_tensors.end() ? std::nullopt : std::optional(found->second);
}

at::Tensor StoredTensorSource::take(const std::string& name, at::IntArrayRef shape, const Initial&) {
  const std::string stored = storedName(name);
  std::string origin;
  const std::optional<at::Tensor> found = find(stored, &origin);
  if (!found) {
    throw Error("weights.missing", "The tensor “{0}” is missing in {1}. Give the complete weights of this network.",
                {stored, origin});
  }
  if (found->sizes() != shape) {
    throw Error("weights.shape", "The tensor “{0}” in {1} should have the shape {2} but has {3}. Give a matching file.",
                {stored, origin, shapeText(shape.data(), shape.size()),
                 shapeText(found->sizes().data(), found->sizes().size())});
  }
  const bool convert = m_options.dtype && found->is_floating_point();
  return aligned(found->to(m_options.device, convert ? *m_options.dtype : found->scalar_type()));
}

bool StoredTensorSource::contains(const std::string& name) const {
  const std::string stored = storedName(name);
  for (const SafetensorsFile& file : m_files) {
    if (file.contains(stored)) {
      return true;
    }
  }
  return m_tensors.count(stored) != 0;
}

at::Tensor RandomTensorSource::take(const std::string& name, at::IntArrayRef shape, const Initial& initial) {
  switch (initial.kind) {
  case Initial::Kind::Zeros:
    return at::zeros(shape, m_dtype);
  case Initial::Kind::Ones:
    return at::ones(shape, m_dtype);
  default:
    return randomTensor(m_seed, name, shape, initial).to(m_dtype);
  }
}

at::Tensor RecordingTensorSource::take(const std::string& name, at::IntArrayRef shape, const Initial& initial) {
  at::Tensor tensor = m_inner.take(name, shape, initial);
  m_taken.emplace_back(name, tensor);
  return tensor;
}

} // namespace stillroom
