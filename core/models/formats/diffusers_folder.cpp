// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/diffusers_folder.h"

#include "base/error.h"
#include "base/files.h"
#include "base/staged_folder.h"
#include "models/formats/kept_autoencoder.h"
#include "text/clip_vocabulary.h"

#include <ATen/ATen.h>

#include <system_error>
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

fs::path makePart(const fs::path& folder, const char* name) {
  fs::create_directory(folder / name);
  return folder / name;
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

void saveText(const fs::path& folder, const DiffusionFolder& model) {
  const ClipTokenizer tokenizer(model.vocabulary);
  saveTokenizer(makePart(folder, "tokenizer"), model.vocabulary);
  saveNetwork(makePart(folder, "text_encoder"), toJson(model.text, tokenizer.start(), tokenizer.end(), tokenizer.pad()),
              "model.safetensors", converted(model.textTensors, model.dtype, kTextPrefix));
}

void saveParts(const fs::path& folder, const DiffusionFolder& model) {
  const KeptAutoencoder kept = saveAutoencoder(makePart(folder, "vae"), model);
  saveNetwork(makePart(folder, "unet"), toJson(model.unet, model.imageSize / kept.downscale),
              "diffusion_pytorch_model.safetensors", converted(model.unetTensors, model.dtype));
  saveText(folder, model);
  writeFileAtomically(makePart(folder, "scheduler") / "scheduler_config.json", toJson(model.scheduler));
  // The last one: writing a file also brings the names beside it to disk.
  saveModelIndex(folder, schedulerClassName(model.scheduler.name), kept.className);
}

} // namespace

void saveDiffusionFolder(const fs::path& folder, const DiffusionFolder& model) {
  const fs::path target = resolved(folder);
  requireReplaceable(target);
  model.autoencoder.check("the autoencoder");
  model.unet.check("the U-Net");
  // A staged folder would make the folders on the way too, also those of a mistyped path.
  if (!fs::is_directory(target.parent_path()))
    throwWrite(target, std::make_error_code(std::errc::no_such_file_or_directory));
  try {
    StagedFolder staged(target, "." + target.filename().string());
    saveParts(staged.path(), model);
    staged.replace();
  } catch (const fs::filesystem_error& error) {
    throwWrite(target, error.code());
  }
}

} // namespace stillroom
