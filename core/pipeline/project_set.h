// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"
#include "base/progress.h"
#include "pipeline/labelled_files.h"

#include <span>
#include <string>
#include <string_view>

namespace stillroom {

class Project;

/// A row of the one table of sets that a project holds: `refined` (the chosen images, a person's choices among them),
/// `baseline`, `conf`, `sim` and `conf+sim` (what the rule chooses with these strategies, overrides left out), the
/// coresets `random`, `first`, `kcenter` and `herding` of its real images, as many as it has images per class (features
/// are its detector's), and `full`: all real images.
struct ProjectSet {
  std::string_view name;
  Phrase title;
};
std::span<const ProjectSet> projectSets();

/// The name of one more set, for any k and β: "k=2,beta=0.7" is what `conf+sim` is with these.
std::string settingsSetName(int k, float beta);

/// The files of such a set, in (class, slot) order or that of the real images. Warns of images that failed, naming
/// them. Throws Error "set.unknown", "selection.k", "selection.beta", "export.incomplete", "set.pending" (naming the
/// samples) where the rule still waits for candidates, or what reading the project throws.
LabelledFiles filesOfSet(const Project& project, std::string_view name, const TaskContext& context = {});

} // namespace stillroom
