// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "images/image_folder.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace stillroom {

/// Labelled picture files that lie in one folder.
struct LabelledFiles {
  struct File {
    std::string path;       ///< from root
    std::int64_t label = 0; ///< class index
    std::string sha256;     ///< what it is known by; empty: any file will do
    std::string problem;    ///< empty, or why it is skipped
  };
  std::filesystem::path root;
  std::vector<std::string> classes; ///< folder names
  std::vector<File> files;
};

/// What was read of them, in their order.
struct ReadPictures {
  std::vector<std::size_t> files;   ///< which of the files
  std::vector<std::string> hashes;  ///< SHA-256 of each
  std::vector<SkippedFile> skipped; ///< the others
};

/// Reads all of them, on all cores, and hands each picture [1, H, W, 3] u8 with its file's place to `take`, which may
/// be called by several threads at once. What can't be read, or is another file than it is known by, is skipped with a
/// warning. Reports images. Throws Error "images.none-readable" naming a class none of whose images could be used, or
/// Cancelled.
ReadPictures readPictures(const LabelledFiles& files, const TaskContext& context,
                          const std::function<void(std::size_t file, const at::Tensor& picture)>& take);

} // namespace stillroom
