// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/project_tensors.h"

#include "base/files.h"
#include "base/sha256.h"
#include "project/project.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace stillroom {
namespace fs = std::filesystem;

Artefact writeTensors(const Project& project, const std::string& path, const TensorMap& tensors) {
  const fs::path file = project.folder() / path;
  makeFolders(file.parent_path());
  saveSafetensors(file, tensors);
  return {path, sha256HexOfFile(file)};
}

at::Tensor pictureTensor(const DecodedImage& image) {
  const at::NoGradGuard noGrad;
  at::Tensor pixels = at::empty({image.height, image.width, 3}, at::kByte);
  std::copy(image.rgb.begin(), image.rgb.end(), pixels.mutable_data_ptr<std::uint8_t>());
  return pixels;
}

at::Tensor readPicture(const fs::path& file) {
  return pictureTensor(readImage(file));
}

} // namespace stillroom
