// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace stillroom {

/// What a model needs to know of an autoencoder that it takes over.
struct KeptAutoencoder {
  std::string className;      ///< diffusers' class
  std::int64_t downscale = 0; ///< side of an image divided by the side of its latent
};

/// Writes an autoencoder into the existing folder `to` in the diffusers layout, its weights as they are. `from` is
/// what loadAutoencoder takes, or a model with a folder `vae`; of a bare TAESD the other half lies beside the
/// one that is given. Throws what loadAutoencoder throws, Error "model.autoencoder-half" or "file.write".
KeptAutoencoder keepAutoencoder(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace stillroom
