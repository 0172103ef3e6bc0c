// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"

#include <string>

namespace stillroom {

/// The selection in force over a snapshot.
SelectionResult currentSelection(const ProjectContents& contents);

/// The content hash of the image that a choice (baselineChoice or an ordinal) stands for in row `sample`; empty for one
/// that failed. Throws Error "override.candidate" where there is none.
const std::string& imageOfChoice(const ProjectContents& contents, std::size_t sample, int choice);

/// Throws Error "export.incomplete" unless every sample has an image and a prediction.
void requireAllSamples(const ProjectContents& contents);

/// "tench/3", as commands take it: the class's folder and the slot of row `sample`.
std::string sampleName(const ProjectContents& contents, std::size_t sample);

} // namespace stillroom
