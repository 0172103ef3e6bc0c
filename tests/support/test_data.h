// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace stillroom::tests {

/// tests/data of this checkout: small expected values made by tests/oracle.
std::filesystem::path testData();

/// The shared real images and weights: $STILLROOM_SHARED_DATA, or ../shared/data beside the checkout. Empty when
/// absent.
std::filesystem::path sharedData();

/// What to say in QSKIP when sharedData() is empty.
constexpr const char* noSharedData = "This needs real images and weights that can't be shipped: ../shared/data or "
                                     "$STILLROOM_SHARED_DATA, not found here.";

/// Relative paths and contents of all files below a folder.
std::map<std::string, std::string> contents(const std::filesystem::path& folder);

/// An executable of this build (stillroom-cli, …).
std::filesystem::path program(const std::string& name);

/// A file or folder of the sources.
std::filesystem::path sourceFile(const std::string& relative);

} // namespace stillroom::tests
