// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

namespace stillroom {

class Project;

/// Makes the picture of one prototype and returns its file: the centroid as the model's autoencoder decodes it, no
/// noise and no prompt, at the stored images' size. A PNG of another ending under `cache/prototypes`, made once; where
/// the project may not be written to, in a folder for temporary files that goes with the decoder. Only the first
/// picture that isn't there yet loads the autoencoder (on the CPU, since a run may have the GPU). May be called on any
/// thread, one call at a time. Throws Error "prototypes.missing", what loading the model throws, or "file.write".
using PrototypeDecoder = std::function<std::filesystem::path(int classIndex, int slot)>;

/// Keeps the autoencoder in memory once it was needed: drop the decoder when there is nothing more to decode.
PrototypeDecoder prototypeDecoderOf(const std::shared_ptr<Project>& project);

} // namespace stillroom
