// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/project_tensors.h"

#include "base/sha256.h"
#include "images/image_file.h"
#include "project/project.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

namespace stillroom {
namespace fs = std::filesystem;

Artefact writeTensors(const Project& project, const std::string& path, const TensorMap& tensors) {
  const fs::path file = project.folder() / path;
  fs::create_directories(file.parent_path());
  saveSafetensors(file, tensors);
  return {path, sha256HexOfFile(file)};
}

at::Tensor readPicture(const fs::path& file) {
  const at::NoGradGuard noGrad;
  DecodedImage image = readImage(file);
  return at::from_blob(image.rgb.data(), {image.height, image.width, 3}, at::kByte).clone();
}

} // namespace stillroom
