// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/project.h"

#include <filesystem>
#include <string>

namespace stillroom {

/// Every prediction and feature as one safetensors file (class, slot, chosen, baseline.*, candidates.*), so that anyone
/// can check the selection.
void writeFeatures(const ProjectContents& contents, const std::filesystem::path& file);

enum class ExportSet { Refined, Baseline };

struct ExportOptions {
  ExportSet set = ExportSet::Refined;
  bool allowPending = false; ///< pending samples go out with their baseline
};

/// Writes OUT/<class folder>/<slot>.png (copies of the stored files) and OUT/manifest.json; complete or not at all.
/// Returns the number of samples. Throws Error "output.exists", "export.incomplete" (images still to be made),
/// "export.pending" (lists the samples).
std::size_t exportImageFolder(const Project& project, const std::filesystem::path& out, const ExportOptions& options,
                              const TaskContext& context = {});

/// The same of contents that were read before, at the settings they have.
std::size_t exportImageFolder(const Project& project, const ProjectContents& contents, const std::filesystem::path& out,
                              const ExportOptions& options, const TaskContext& context = {});

/// A contact sheet: for each class a row of baselines above a row of chosen images, replaced ones framed. PNG.
void writeSheet(const ProjectContents& contents, const std::filesystem::path& file, const TaskContext& context = {});

/// The selection in force over a snapshot.
SelectionResult currentSelection(const ProjectContents& contents);

/// The hash of the image a choice stands for.
const std::string& imageOfChoice(const ProjectContents& contents, std::size_t sample, int choice);

} // namespace stillroom
