// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <string>
#include <vector>

namespace stillroom {

/// A labelled data set in memory, on the CPU.
struct LabelledImages {
  at::Tensor images;                ///< [N, H, W, 3] u8; of a set of tensors also f32 in 0 … 1 and a little beyond
  at::Tensor labels;                ///< [N] i64, class indices from 0
  std::vector<std::string> classes; ///< folder names in index order
  at::Tensor soft;                  ///< [N, classes] f32: probabilities that are to be learnt instead; or undefined

  std::int64_t size() const { return images.defined() ? images.size(0) : 0; }
  std::int64_t classCount() const { return static_cast<std::int64_t>(classes.size()); }
  /// Throws Error "images.shape", "images.labels" or "images.empty".
  void check() const;
  /// Resized (short side) and cropped to a square of `side` pixels: [N, side, side, 3]; itself when it has that size.
  /// Throws Error "image.size" as resizeImages() does.
  LabelledImages cropped(std::int64_t side) const;
};

/// Reads `images` and `labels`; class names as a JSON list under `classes` in the metadata, or the numbers in their
/// place. Throws Error "images.classes" for metadata that are no such list, "weights.shape" or "weights.dtype", what
/// SafetensorsFile throws, and what check() throws.
LabelledImages readLabelledImages(const std::filesystem::path& file);

} // namespace stillroom
