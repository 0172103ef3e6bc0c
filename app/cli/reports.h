// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"

#include <nlohmann/json_fwd.hpp>

namespace stillroom {

class Project;

/// `select --json`.
nlohmann::json selectionJson(const ProjectContents& contents, const SelectionResult& result, double elapsedMs);

/// `status --json`: stages, counts, label_consistency, and what else a script may want.
nlohmann::json statusJson(const Project& project, const ProjectContents& contents, const SelectionResult& result);

/// The same for a person.
std::string statusText(const Project& project, const ProjectContents& contents, const SelectionResult& result);
std::string selectionText(const SelectionResult& result, double elapsedMs);

} // namespace stillroom
