// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/diffusers_folder.h"

#include "base/error.h"
#include "base/files.h"
#include "models/formats/kept_autoencoder.h"
#include "text/clip_vocabulary.h"

#include <ATen/ATen.h>

#include <atomic>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace stillroom {

namespace {

namespace fs = std::filesystem;

constexpr const char* kTextPrefix = "text_model.";

[[noreturn]] void throwWrite(const fs::path& folder, const std::error_code& error) {
  throw Error("model.write",
              "The model {0} can't be written: {1}. Free some space or check the permissions, then go on.",
              {folder.string(), error.message()});
}

/// A name nobody else uses, beside the folder.
fs::path siblingOf(const fs::path& folder) {
  static std::atomic<unsigned> counter{0};
  return folder.string() + "." + std::to_string(::getpid()) + "-" + std::to_string(counter++) + ".tmp";
}

/// A new folder beside `target`, gone with this object unless it has taken the target's name.
class FolderInTheMaking {
public:
  explicit FolderInTheMaking(fs::path target) : m_target(std::move(target)), m_path(siblingOf(m_target)) {
    std::error_code error;
    if (!fs::create_directory(m_path, error))
      throwWrite(m_target, error ? error : std::make_error_code(std::errc::file_exists));
  }
  ~FolderInTheMaking() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
  }
  FolderInTheMaking(const FolderInTheMaking&) = delete;
  FolderInTheMaking& operator=(const FolderInTheMaking&) = delete;

  fs::path makePart(const std::string& name) const {
    std::error_code error;
    fs::create_directory(m_path / name, error);
    if (error) throwWrite(m_target, error);
    return m_path / name;
  }
  const fs::path& path() const { return m_path; }

  /// Between the two renames there is no folder of that name, but never a part of one.
  void takeName() const {
    const fs::path old = siblingOf(m_target);
    std::error_code error, ignored;
    const bool replaces = fs::exists(m_target, ignored);
    if (replaces) fs::rename(m_target, old, error);
    if (error) throwWrite(m_target, error);
    fs::rename(m_path, m_target, error);
    if (error && replaces) fs::rename(old, m_target, ignored);
    if (error) throwWrite(m_target, error);
    if (replaces) fs::remove_all(old, ignored);
  }

private:
  fs::path m_target, m_path;
};

/// Absolute and without a slash at its end or links, so that its neighbours are on the same disk.
fs::path resolved(const fs::path& folder) {
  std::error_code error;
  fs::path whole = fs::absolute(folder, error);
  if (!error) whole = fs::weakly_canonical(whole, error);
  if (error) throwWrite(folder, error);
  return whole.has_filename() ? whole : whole.parent_path();
}

/// Whatever else has that name isn't ours to remove.
void requireReplaceable(const fs::path& folder) {
  std::error_code error;
  if (!fs::exists(folder, error)) return;
  const bool ours = fs::is_directory(folder, error) &&
                    (fs::exists(folder / "model_index.json", error) || fs::is_empty(folder, error));
  if (!ours)
    throw Error("output.no-model",
                "{0} exists already and is no model that could be replaced. Name another folder, or remove it first.",
                {folder.string()});
}

TensorMap converted(const TensorMap& tensors, at::ScalarType dtype, const std::string& prefix = "") {
  TensorMap out;
  for (const auto& [name, tensor] : tensors) {
    const at::Tensor plain = tensor.detach();
    const std::string stored = name.starts_with(prefix) ? name : prefix + name;
    out[stored] = plain.is_floating_point() ? plain.to(dtype) : plain;
  }
  return out;
}

void saveNetwork(const fs::path& folder, const std::string& config, const char* weights, const TensorMap& tensors) {
  writeFileAtomically(folder / "config.json", config);
  saveSafetensors(folder / weights, tensors, {{"format", "pt"}});
}

KeptAutoencoder saveAutoencoder(const fs::path& folder, const DiffusionFolder& model) {
  if (!model.fixedAutoencoder.empty()) return keepAutoencoder(model.fixedAutoencoder, folder);
  saveNetwork(folder, toJson(model.autoencoder, model.imageSize), "diffusion_pytorch_model.safetensors",
              converted(model.autoencoderTensors, model.dtype));
  return {"AutoencoderKL", std::int64_t{1} << (model.autoencoder.channels.size() - 1)};
}

void saveText(const FolderInTheMaking& folder, const DiffusionFolder& model) {
  const ClipTokenizer tokenizer(model.vocabulary);
  saveTokenizer(folder.makePart("tokenizer"), model.vocabulary);
  saveNetwork(folder.makePart("text_encoder"), toJson(model.text, tokenizer.start(), tokenizer.end(), tokenizer.pad()),
              "model.safetensors", converted(model.textTensors, model.dtype, kTextPrefix));
}

void saveParts(const FolderInTheMaking& folder, const DiffusionFolder& model) {
  const KeptAutoencoder kept = saveAutoencoder(folder.makePart("vae"), model);
  saveNetwork(folder.makePart("unet"), toJson(model.unet, model.imageSize / kept.downscale),
              "diffusion_pytorch_model.safetensors", converted(model.unetTensors, model.dtype));
  saveText(folder, model);
  writeFileAtomically(folder.makePart("scheduler") / "scheduler_config.json", toJson(model.scheduler));
  // The last one: writing a file also brings the names beside it to disk.
  saveModelIndex(folder.path(), schedulerClassName(model.scheduler.name), kept.className);
}

} // namespace

void saveDiffusionFolder(const fs::path& folder, const DiffusionFolder& model) {
  const fs::path target = resolved(folder);
  requireReplaceable(target);
  model.autoencoder.check("the autoencoder");
  model.unet.check("the U-Net");
  const FolderInTheMaking made(target);
  saveParts(made, model);
  made.takeName();
}

} // namespace stillroom
