// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/config_reader.h"

namespace stillroom {

/// A key of a diffusers config.json and the values of it that this program can run.
struct SupportedValue {
  std::string key;
  std::vector<nlohmann::json> values;
};

/// Throws Error "config.unsupported" naming key, value and file unless every key is absent, null or has a supported
/// value; of a list, every element must be supported. For .cpp files alone, as are the others here.
void requireSupported(const ConfigReader& config, const std::vector<SupportedValue>& supported);

/// A list of one to eight integers in 1 … most; `otherwise` where it is absent. Throws Error "config.list".
std::vector<std::int64_t> integerList(const ConfigReader& config, const std::string& key,
                                      const std::vector<std::int64_t>& otherwise, std::int64_t most);

/// One integer in 1 … most for all `levels`, or a list with one for each. Throws Error "config.list" or "config.value".
std::vector<std::int64_t> integerPerLevel(const ConfigReader& config, const std::string& key, std::size_t levels,
                                          std::int64_t otherwise, std::int64_t most);

/// For each of `levels` block types, whether it is `with` (true) or `without` (false). An absent list gives
/// `otherwise`. Throws Error "config.blocks" or "config.list".
std::vector<bool> blockKinds(const ConfigReader& config, const std::string& key, const std::string& with,
                             const std::string& without, const std::vector<bool>& otherwise, std::size_t levels);

} // namespace stillroom
