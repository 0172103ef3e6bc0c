// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/contents.h"

#include <memory>

namespace stillroom {

class Project;

/// Reads a project as it is at one moment; nobody waits for it. Reports feature files before and after they are read.
/// Throws what reading the catalogue and the feature files throws; Cancelled.
std::shared_ptr<const ProjectContents> loadContents(const Project& project, const TaskContext& context);

} // namespace stillroom
