// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/single_file.h"

#include "base/error.h"
#include "text/clip_tokenizer_files.h"
#include "weights/hub/hub_cache.h"

#include <ATen/ATen.h>

#include <functional>
#include <utility>

namespace stillroom {

namespace {

namespace fs = std::filesystem;

constexpr const char* kUnet = "model.diffusion_model.";
constexpr const char* kOpenClip = "cond_stage_model.model.";

/// Models that may lie in the Hugging Face cache with the vocabulary of Stable Diffusion's tokenizer.
constexpr const char* kTokenizerOwners[] = {"openai/clip-vit-large-patch14",
                                            "stable-diffusion-v1-5/stable-diffusion-v1-5",
                                            "runwayml/stable-diffusion-v1-5",
                                            "CompVis/stable-diffusion-v1-4",
                                            "stabilityai/stable-diffusion-2-1",
                                            "stabilityai/stable-diffusion-2-1-base",
                                            "stabilityai/stable-diffusion-2",
                                            "stabilityai/stable-diffusion-2-base",
                                            "stabilityai/sd-turbo",
                                            "SimianLuo/LCM_Dreamshaper_v7"};

bool holdsPrefix(const SafetensorsFile& file, const std::string& prefix) {
  const auto first = file.entries().lower_bound(prefix);
  return first != file.entries().end() && first->first.starts_with(prefix);
}

/// OpenCLIP's text encoder, where query, key and value are parts of one tensor.
class OpenClipSource : public TensorSource {
public:
  explicit OpenClipSource(StoredTensorSource inner) : m_inner(std::move(inner)) {}

  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial& initial) override {
    const std::optional<std::int64_t> part = partOf(name);
    if (!part || shape.empty()) return m_inner.take(name, shape, initial);
    std::vector<std::int64_t> whole = shape.vec();
    whole.front() *= 3;
    const std::string stored = singleFileOpenClipName(name);
    Fused& fused = shape.size() == 1 ? m_bias : m_weight;
    if (fused.name != stored || !fused.tensor.defined() || fused.tensor.sizes() != at::IntArrayRef(whole))
      fused = {stored, m_inner.take(name, whole, initial)};
    return fused.tensor.narrow(0, *part * shape.front(), shape.front());
  }
  bool contains(const std::string& name) const override { return m_inner.contains(name); }

private:
  static std::optional<std::int64_t> partOf(const std::string& name) {
    constexpr const char* parts[] = {".self_attn.q_proj.", ".self_attn.k_proj.", ".self_attn.v_proj."};
    for (std::int64_t i = 0; i < 3; ++i)
      if (name.find(parts[i]) != std::string::npos) return i;
    return std::nullopt;
  }

  struct Fused {
    std::string name;
    at::Tensor tensor;
  };
  StoredTensorSource m_inner;
  /// The last ones taken: three parts share one converted tensor, and weights and biases come in turns.
  Fused m_weight, m_bias;
};

std::unique_ptr<StoredTensorSource> renamed(const SafetensorsFile& file, StoredTensorSource::Options options,
                                            std::function<std::string(const std::string&)> rename) {
  options.rename = std::move(rename);
  return std::make_unique<StoredTensorSource>(std::vector<SafetensorsFile>{file}, std::move(options));
}

} // namespace

bool SingleFile::recognises(const SafetensorsFile& file) {
  return holdsPrefix(file, kUnet) || holdsPrefix(file, "first_stage_model.") ||
         holdsPrefix(file, "cond_stage_model.") || holdsPrefix(file, "conditioner.embedders.") ||
         file.contains("encoder.down.0.block.0.conv1.weight");
}

SingleFile::SingleFile(SafetensorsFile file) : m_file(std::move(file)) {
  const std::string path = m_file.path().string();
  if (holdsPrefix(m_file, "conditioner.embedders."))
    throw Error("model.sdxl",
                "{0} is a Stable Diffusion XL model, which this program can't run. Use a model of 1.x or 2.x.", {path});
  if (holdsPrefix(m_file, kUnet) &&
      (!has(std::string(kUnet) + "input_blocks.0.0.weight") || holdsPrefix(m_file, std::string(kUnet) + "label_emb.")))
    throw Error("model.family",
                "{0} is not a Stable Diffusion model of 1.x or 2.x, and no other family can be run. Use another model.",
                {path});
}

std::string SingleFile::vaePrefix() const {
  return holdsPrefix(m_file, "first_stage_model.") ? "first_stage_model." : "";
}

std::string SingleFile::clipPrefix() const {
  const std::string plain = "cond_stage_model.transformer.";
  return holdsPrefix(m_file, plain + "text_model.") ? plain + "text_model." : plain;
}

bool SingleFile::openClip() const {
  return holdsPrefix(m_file, kOpenClip);
}

std::unique_ptr<TensorSource> SingleFile::unet(StoredTensorSource::Options options) const {
  return renamed(m_file, std::move(options),
                 [layout = unetLayout()](const std::string& name) { return kUnet + singleFileUNetName(name, layout); });
}

std::unique_ptr<TensorSource> SingleFile::autoencoder(StoredTensorSource::Options options) const {
  const auto levels = static_cast<std::int64_t>(autoencoderConfig().channels.size());
  return renamed(m_file, std::move(options), [levels, prefix = vaePrefix()](const std::string& name) {
    return prefix + singleFileVaeName(name, levels);
  });
}

std::unique_ptr<TensorSource> SingleFile::text(StoredTensorSource::Options options) const {
  if (!openClip())
    return renamed(m_file, std::move(options),
                   [](const std::string& name) { return "cond_stage_model.transformer." + name; });
  const auto rename = [](const std::string& name) { return kOpenClip + singleFileOpenClipName(name); };
  return std::make_unique<OpenClipSource>(std::move(*renamed(m_file, std::move(options), rename)));
}

std::optional<fs::path> SingleFile::tokenizerFolder() const {
  const fs::path beside = m_file.path().parent_path();
  for (const fs::path& folder : {beside / "tokenizer", beside})
    if (holdsClipTokenizer(folder)) return folder;
  for (const char* owner : kTokenizerOwners) {
    const std::optional<fs::path> cached = cachedRepository(owner);
    if (!cached) continue;
    for (const fs::path& folder : {*cached / "tokenizer", *cached})
      if (holdsClipTokenizer(folder)) return folder;
  }
  return std::nullopt;
}

ClipTokenizer SingleFile::tokenizer() const {
  const std::optional<fs::path> folder = tokenizerFolder();
  if (!folder)
    throw Error(
        "tokenizer.single-file",
        "{0} holds no tokenizer, and there is none beside it or in the Hugging Face cache {1}. Put vocab.json and "
        "merges.txt (of openai/clip-vit-large-patch14, for example) into the same folder.",
        {m_file.path().string(), hubCacheFolder().string()});
  // One vocabulary serves both families; OpenCLIP was trained with id 0 in the empty places.
  ClipVocabulary vocabulary = readClipVocabulary(*folder);
  const bool zeros = openClip() && vocabulary.ids.count("!") != 0;
  vocabulary.pad = zeros ? "!" : vocabulary.end;
  return ClipTokenizer(std::move(vocabulary));
}

} // namespace stillroom
