// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace stillroom::tests {

/// Files, export and catalogue of a project whose run is through, each by its hash or row; before them a line FAULT …
/// for whatever verify finds. The export lies beside it, as "export".
std::string wholeState(const std::filesystem::path& project);

} // namespace stillroom::tests
