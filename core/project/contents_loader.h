// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"

#include <memory>

namespace stillroom {

class Project;

/// Reads a project into a snapshot. The caller holds the project's mutex. Throws what reading the catalogue and the
/// feature files throws.
std::shared_ptr<const ProjectContents> loadContents(const Project& project);

} // namespace stillroom
