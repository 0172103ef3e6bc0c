// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/image_file.h"
#include "project/catalogue.h"
#include "weights/safetensors.h"

#include <filesystem>
#include <string>

namespace stillroom {

class Project;

/// Writes a safetensors file of the project and returns its artefact record (to be committed by the caller).
Artefact writeTensors(const Project& project, const std::string& path, const TensorMap& tensors);

/// Its pixels, [H, W, 3] u8.
at::Tensor pictureTensor(const DecodedImage& image);

/// A picture of a folder or the project, [H, W, 3] u8. Throws Error "image.unreadable" naming the file, or "file.*".
/// Safe on any thread.
at::Tensor readPicture(const std::filesystem::path& file);

} // namespace stillroom
