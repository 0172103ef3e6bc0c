// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/layers/layers.h"
#include "weights/tensor_source.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace stillroom {

/// hidden_act of transformers: quick_gelu, x·σ(1.702 x); gelu; gelu_new or gelu_pytorch_tanh.
enum class TextActivation { QuickGelu, Gelu, GeluTanh };

/// CLIPTextConfig of transformers; the values here are its defaults.
struct ClipTextConfig {
  std::int64_t vocabulary = 49408;
  std::int64_t width = 512;
  std::int64_t innerWidth = 2048;
  std::int64_t layers = 12;
  std::int64_t heads = 8; ///< share the width evenly
  std::int64_t positions = 77;
  TextActivation activation = TextActivation::QuickGelu;
  double epsilon = 1e-5;

  /// From config.json's text, also where it nests a `text_config`. Throws what ConfigReader throws, and Error
  /// "text.activation" or "text.heads"; all name `origin`.
  static ClipTextConfig fromJson(const std::string& text, const std::string& origin);
};

/// What a tokenizer made of one text, as a batch of one: [1, T] i64.
at::Tensor tokenBatch(const std::vector<std::int64_t>& ids);

/// CLIPTextModel of transformers (Radford et al. 2021), τ of the paper (§II-A): causal transformer with layers
/// normalised first, then a final layer norm. Thread-safe.
class ClipTextEncoder {
public:
  /// Names of transformers, with or without `text_model.` in front. Throws what the source throws.
  ClipTextEncoder(const ClipTextConfig& config, TensorSource& source);

  /// Token ids [N, T ≤ positions] i64 on any device → last hidden state after the final layer norm, [N, T, width] in
  /// the weights' type. Throws Error "text.ids" on another shape, an id outside the vocabulary or too many of them.
  at::Tensor forward(const at::Tensor& ids) const;
  const ClipTextConfig& config() const { return m_config; }

private:
  struct Layer {
    LayerNorm norm1, norm2;
    Linear query, key, value, out, inner, outer;
  };
  Layer makeLayer(TensorSource& source, const std::string& prefix) const;
  at::Tensor attend(const Layer& layer, const at::Tensor& x) const;
  at::Tensor activate(const at::Tensor& x) const;

  ClipTextConfig m_config;
  at::Tensor m_tokens, m_positions;
  std::vector<Layer> m_layers;
  LayerNorm m_finalNorm;
};

} // namespace stillroom
