// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "evaluation/evaluation_run.h"
#include "images/image_folder.h"
#include "pipeline/labelled_files.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// A set as tensors, and what was left out.
struct ReadSet {
  NamedImages images;
  std::vector<SkippedFile> skipped;
};

/// How pictures become inputs: Resize(shortSide) and CenterCrop(side).
struct InputTransform {
  std::int64_t side = 224, shortSide = 224;
};

/// The side of the pictures in a set: that of its first picture, the shorter one.
std::int64_t sideOfSet(const std::string& set);

/// How large a set is, told without reading its pictures or choosing among them.
struct SetOutline {
  std::int64_t images = 0, classes = 0;
  std::int64_t imagesPerClass = 0; ///< of its largest class
  std::vector<std::string> classNames;
};

/// Of a project's sets as many as the project plans. Throws what readSet() throws of the place.
SetOutline outlineOfSet(const std::string& set, const TaskContext& context);

/// What a set goes by: as given, folders by their last name.
std::string nameOfSet(const std::string& set);

/// The picture files of a set that isn't a tensor file. Throws as readSet().
LabelledFiles filesOfPlace(const std::string& set, const TaskContext& context);

/// `set` is a project's folder (its refined set) or DIR:NAME with a name of projectSets(), a folder of class folders,
/// a safetensors file of `images` and `labels`, or a file of PyTorch's as readTensorSet() takes it. Throws Error
/// "set.missing", or what scanImageFolder, filesOfSet, readPictures, readLabelledImages and readTensorSet throw.
ReadSet readSet(const std::string& set, const InputTransform& transform, const TaskContext& context);

/// The detector of the project that a set is of; nothing where it is of none, or of one without a detector so far.
std::optional<std::filesystem::path> detectorOfSet(const std::string& set);

/// Puts a set's labels into another order of classes, by name; by position where none of the names is known and there
/// are as many. Throws Error "evaluation.class" naming a class that isn't there.
void relabel(NamedImages& set, const std::vector<std::string>& classes, const TaskContext& context);

} // namespace stillroom
