// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// A class that an output of a network stands for.
struct NamedOutput {
  std::string name;                   ///< as the class folder has it
  std::optional<std::int64_t> output; ///< from 0; none: the one that the network's own list calls so
};

/// What --classes says: names with commas between, each alone or as NAME=OUTPUT, or a JSON file. That is a list of
/// names, an object of outputs by name ({"n01440764": 0}), or one of names by output ({"0": "n01440764"} or
/// {"0": ["n01440764", "tench"]}, as Keras and torchvision list ImageNet's classes). In the objects' cases by output.
/// Throws Error "classes.map" naming what is wrong, "file.missing" or "file.read".
std::vector<NamedOutput> readClassMap(const std::string& text);

/// The same of JSON text; `origin` names it.
std::vector<NamedOutput> classMapOf(const std::string& json, const std::string& origin);

} // namespace stillroom
