// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "images/image_folder.h"
#include "learning/labelled_images.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace stillroom {

/// Images that were read, and which of the folder's files they are.
struct FolderImages {
  std::vector<at::Tensor> images;
  std::vector<std::size_t> files;
  std::vector<SkippedFile> skipped; ///< the others
};

/// Reads files [begin, end) as [1, H, W, 3] u8 and hands each picture to `prepare`; a bad one is reported and left out.
FolderImages readFiles(const ImageFolder& folder, std::size_t begin, std::size_t end, const TaskContext& task,
                       const std::function<at::Tensor(const at::Tensor&)>& prepare);

/// Images to learn from, and what was left out of them.
struct LabelledFolder {
  LabelledImages data;
  std::vector<SkippedFile> skipped;
};

/// Whatever readSet() knows as squares of `side` pixels: a folder of class folders, a project's set, or a safetensors
/// file of images and labels. Throws what that throws.
LabelledFolder readLabelled(const std::filesystem::path& path, std::int64_t side, const TaskContext& task);

/// As `skipped` stands in the JSON of every command that reads a folder.
nlohmann::json skippedJson(const std::vector<SkippedFile>& skipped);

} // namespace stillroom
