// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/pipeline.h"

#include <filesystem>
#include <optional>
#include <string>

namespace stillroom::tests {

/// Writes `perClass` small pictures (32×32 blobs in the class's own colours) for each of three classes: the data that
/// the `tiny` preset is run on.
void writeTinyData(const std::filesystem::path& folder, int perClass = 6);

/// Makes a project of the `tiny` preset on writeTinyData's pictures in `folder`/data; returns the project's folder.
std::filesystem::path makeTinyProject(const std::filesystem::path& folder, const std::string& name = "tiny.stillroom");

/// Runs the project's stages up to `stage`, or all of them.
void runUntil(const std::filesystem::path& folder, std::optional<Stage> stage = {}, const TaskContext& context = {});

/// Relative paths and contents' hashes of every PNG and safetensors file below a folder, one line each.
std::string fileListing(const std::filesystem::path& folder);

/// What the catalogue of the project in a folder holds, as Catalogue::logicalDump says it.
std::string dumpOf(const std::filesystem::path& folder);

} // namespace stillroom::tests
