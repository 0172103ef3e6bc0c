// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/config_support.h"

#include "base/error.h"

#include <algorithm>

namespace stillroom {
namespace {

using nlohmann::json;

constexpr std::size_t mostLevels = 8;

std::string joined(const std::vector<json>& values) {
  std::string text;
  for (const json& value : values)
    text += (text.empty() ? "" : ", ") + value.dump();
  return text;
}

bool isSupported(const json& value, const std::vector<json>& values) {
  if (value.is_null()) return true;
  if (value.is_array())
    return std::all_of(value.begin(), value.end(), [&](const json& v) { return isSupported(v, values); });
  return std::find(values.begin(), values.end(), value) != values.end();
}

[[noreturn]] void throwBadList(const ConfigReader& config, const std::string& key) {
  throw Error(
      "config.list",
      "In {0}, “{1}” is {2}; it has to be a list of one to eight usable values, one for each level. Correct the "
      "file.",
      {config.origin(), key, config.has(key) ? shownValue(config.at(key)) : "absent"});
}

const json& listAt(const ConfigReader& config, const std::string& key) {
  const json& list = config.at(key);
  if (!list.is_array() || list.empty() || list.size() > mostLevels) throwBadList(config, key);
  return list;
}

} // namespace

void requireSupported(const ConfigReader& config, const std::vector<SupportedValue>& supported) {
  for (const auto& [key, values] : supported) {
    if (!config.has(key) || isSupported(config.at(key), values)) continue;
    throw Error("config.unsupported",
                "{0} sets “{1}” to {2}, which this program can't run; it knows {3}. Use another model.",
                {config.origin(), key, shownValue(config.at(key)), values.empty() ? "null" : joined(values)});
  }
}

std::vector<std::int64_t> integerList(const ConfigReader& config, const std::string& key,
                                      const std::vector<std::int64_t>& otherwise, std::int64_t most) {
  if (!config.has(key)) return otherwise;
  std::vector<std::int64_t> values;
  for (const json& value : listAt(config, key)) {
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() < 1 ||
        value.get<std::uint64_t>() > static_cast<std::uint64_t>(most))
      throwBadList(config, key);
    values.push_back(value.get<std::int64_t>());
  }
  return values;
}

std::vector<std::int64_t> integerPerLevel(const ConfigReader& config, const std::string& key, std::size_t levels,
                                          std::int64_t otherwise, std::int64_t most) {
  if (!config.has(key) || !config.at(key).is_array())
    return std::vector<std::int64_t>(levels, config.integer(key, otherwise, 1, most));
  std::vector<std::int64_t> values = integerList(config, key, {}, most);
  if (values.size() != levels) throwBadList(config, key);
  return values;
}

std::vector<bool> blockKinds(const ConfigReader& config, const std::string& key, const std::string& with,
                             const std::string& without, const std::vector<bool>& otherwise, std::size_t levels) {
  std::vector<bool> kinds = otherwise;
  if (config.has(key)) {
    kinds.clear();
    for (const json& value : listAt(config, key)) {
      if (value != with && value != without) {
        throw Error("config.blocks",
                    "{0} has the block {2} in “{1}”, which this program doesn't know; it knows {3}. Use another model.",
                    {config.origin(), key, shownValue(value), with == without ? with : with + ", " + without});
      }
      kinds.push_back(value == with);
    }
  }
  if (kinds.size() != levels) throwBadList(config, key);
  return kinds;
}

} // namespace stillroom
