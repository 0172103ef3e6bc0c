// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/create_project.h"

#include <QString>

#include <optional>
#include <vector>

namespace stillroom::ui {

/// A field of the new-project dialog: which one a sentence belongs to.
enum class NewProjectField { Data, Preset, Diffusion, Decoder, Detector, ImagesPerClass, Seed, Folder, More };
constexpr std::size_t newProjectFieldCount = 9;

enum class DetectorChoice { AsPreset, Train, File };

/// A value of a preset under its key, both as `--set` takes them.
struct PresetValue {
  QString key, value;
  bool operator==(const PresetValue&) const = default;
};

/// What the dialog asks for, as it was typed. What is empty is left to the preset.
struct NewProjectRequest {
  QString data;
  QString preset;             ///< a preset's name, or a TOML file
  QString diffusion, decoder; ///< a folder, a file, or a name in the Hugging Face cache
  DetectorChoice detectorChoice = DetectorChoice::AsPreset;
  QString detector; ///< with DetectorChoice::File
  std::optional<qint64> imagesPerClass;
  QString seed;
  QString folder; ///< the project's
  std::vector<PresetValue> more;
  bool operator==(const NewProjectRequest&) const = default;
};

/// Why a request can't be fulfilled, beneath the field concerned.
struct FieldProblem {
  NewProjectField field = NewProjectField::Data;
  QString sentence;
  bool missing = false; ///< nothing was given yet
  QString key;          ///< the value concerned, of NewProjectField::More
};

/// What becomes of a request: the project it asks for, or what stands against that.
struct NewProjectCheck {
  std::optional<Preset> preset; ///< as it was read, before the request changes it; nothing where it can't be read
  NewProject project;           ///< to be made where there are no problems
  std::vector<FieldProblem> problems;
  QString folderProposal; ///< where a project from this data would go; empty without data

  const FieldProblem* problemOf(NewProjectField field) const;
};

/// A path as people give it: typed, pasted as a file:// address, with ~ for the home folder, with a slash at its end.
QString typedPath(const QString& text);

} // namespace stillroom::ui
