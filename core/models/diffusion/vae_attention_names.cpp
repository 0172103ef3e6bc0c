// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/vae_attention_names.h"

#include "base/error.h"

#include <ATen/ATen.h>

#include <array>
#include <string_view>
#include <utility>

namespace stillroom {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> oldNames{
    {{".to_q.", ".query."}, {".to_k.", ".key."}, {".to_v.", ".value."}, {".to_out.0.", ".proj_attn."}}};

std::string oldName(std::string name) {
  for (const auto& [now, before] : oldNames) {
    const std::size_t position = name.find(now);
    if (position != std::string::npos) return name.replace(position, now.size(), before);
  }
  return name;
}

} // namespace

std::string VaeAttentionNames::storedName(const std::string& name) const {
  const std::string before = oldName(name);
  return !m_inner.contains(name) && m_inner.contains(before) ? before : name;
}

at::Tensor VaeAttentionNames::take(const std::string& name, at::IntArrayRef shape, const Initial& initial) {
  const std::string stored = storedName(name);
  const bool linear = shape.size() == 2;
  try {
    return m_inner.take(stored, shape, initial);
  } catch (const Error& error) {
    if (!linear || error.code() != "weights.shape") throw;
  }
  return m_inner.take(stored, {shape[0], shape[1], 1, 1}, initial).view(shape);
}

} // namespace stillroom
