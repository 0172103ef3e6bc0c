// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/clip_text.h"

#include "base/error.h"
#include "text/config_reader.h"

#include <ATen/ATen.h>

namespace stillroom {

namespace {

constexpr std::int64_t kMost = 1 << 20;

TextActivation activationNamed(const std::string& name, const std::string& origin) {
  if (name == "quick_gelu") return TextActivation::QuickGelu;
  if (name == "gelu") return TextActivation::Gelu;
  if (name == "gelu_new" || name == "gelu_pytorch_tanh") return TextActivation::GeluTanh;
  throw Error("text.activation",
              "{1} asks for the activation “{0}”; known are quick_gelu, gelu, gelu_new and gelu_pytorch_tanh.",
              {name, origin});
}

ConfigReader textPart(const std::string& text, const std::string& origin) {
  ConfigReader config(text, origin);
  return config.has("text_config") ? ConfigReader(config.at("text_config"), origin) : config;
}

std::string keyPrefix(const TensorSource& source) {
  return source.contains("text_model.embeddings.token_embedding.weight") ? "text_model." : "";
}

} // namespace

ClipTextConfig ClipTextConfig::fromJson(const std::string& text, const std::string& origin) {
  const ConfigReader config = textPart(text, origin);
  ClipTextConfig c;
  c.vocabulary = config.integer("vocab_size", c.vocabulary, 1, kMost);
  c.width = config.integer("hidden_size", c.width, 1, kMost);
  c.innerWidth = config.integer("intermediate_size", c.innerWidth, 1, kMost);
  c.layers = config.integer("num_hidden_layers", c.layers, 0, 1000);
  c.heads = config.integer("num_attention_heads", c.heads, 1, c.width);
  c.positions = config.integer("max_position_embeddings", c.positions, 1, kMost);
  c.activation = activationNamed(config.text("hidden_act", "quick_gelu"), origin);
  c.epsilon = config.number("layer_norm_eps", c.epsilon, 0, 1);
  if (c.width % c.heads != 0)
    throw Error("text.heads", "In {0}, hidden_size {1} can't be shared by {2} attention heads. Correct the file.",
                {origin, std::to_string(c.width), std::to_string(c.heads)});
  return c;
}

at::Tensor tokenBatch(const std::vector<std::int64_t>& ids) {
  return at::tensor(ids, at::kLong).unsqueeze(0);
}

ClipTextEncoder::ClipTextEncoder(const ClipTextConfig& config, TensorSource& source) : m_config(config) {
  const std::string prefix = keyPrefix(source);
  const std::string embeddings = prefix + "embeddings.";
  m_tokens =
      source.take(embeddings + "token_embedding.weight", {config.vocabulary, config.width}, Initial::normal(0.02));
  m_positions =
      source.take(embeddings + "position_embedding.weight", {config.positions, config.width}, Initial::normal(0.02));
  for (std::int64_t i = 0; i < config.layers; ++i)
    m_layers.push_back(makeLayer(source, prefix + "encoder.layers." + std::to_string(i) + "."));
  m_finalNorm = LayerNorm(source, prefix + "final_layer_norm", config.width, config.epsilon);
}

ClipTextEncoder::Layer ClipTextEncoder::makeLayer(TensorSource& source, const std::string& prefix) const {
  const std::int64_t width = m_config.width;
  Layer layer;
  layer.norm1 = LayerNorm(source, prefix + "layer_norm1", width, m_config.epsilon);
  layer.query = Linear(source, prefix + "self_attn.q_proj", width, width);
  layer.key = Linear(source, prefix + "self_attn.k_proj", width, width);
  layer.value = Linear(source, prefix + "self_attn.v_proj", width, width);
  layer.out = Linear(source, prefix + "self_attn.out_proj", width, width);
  layer.norm2 = LayerNorm(source, prefix + "layer_norm2", width, m_config.epsilon);
  layer.inner = Linear(source, prefix + "mlp.fc1", width, m_config.innerWidth);
  layer.outer = Linear(source, prefix + "mlp.fc2", m_config.innerWidth, width);
  return layer;
}

at::Tensor ClipTextEncoder::attend(const Layer& layer, const at::Tensor& x) const {
  const auto heads = [&](const at::Tensor& y) {
    return y.view({y.size(0), y.size(1), m_config.heads, -1}).transpose(1, 2);
  };
  const at::Tensor mixed = at::scaled_dot_product_attention(heads(layer.query(x)), heads(layer.key(x)),
                                                            heads(layer.value(x)), {}, 0.0, /*is_causal=*/true);
  return layer.out(mixed.transpose(1, 2).reshape(x.sizes()));
}

at::Tensor ClipTextEncoder::activate(const at::Tensor& x) const {
  if (m_config.activation == TextActivation::QuickGelu) return x * at::sigmoid(1.702 * x);
  return at::gelu(x, m_config.activation == TextActivation::Gelu ? "none" : "tanh");
}

at::Tensor ClipTextEncoder::forward(const at::Tensor& ids) const {
  if (ids.dim() != 2 || ids.size(1) < 1 || ids.size(1) > m_config.positions || ids.min().item<std::int64_t>() < 0 ||
      ids.max().item<std::int64_t>() >= m_config.vocabulary)
    throw Error("text.ids",
                "The tokenizer does not fit the text encoder, which knows {0} tokens and {1} places. Use the "
                "model's own tokenizer.",
                {std::to_string(m_config.vocabulary), std::to_string(m_config.positions)});
  at::Tensor x = at::embedding(m_tokens, ids.to(m_tokens.device())) + m_positions.slice(0, 0, ids.size(1));
  for (const Layer& layer : m_layers) {
    x = x + attend(layer, layer.norm1(x));
    x = x + layer.outer(activate(layer.inner(layer.norm2(x))));
  }
  return m_finalNorm(x);
}

} // namespace stillroom
