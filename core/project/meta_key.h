// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace stillroom {

/// The single facts of a catalogue.
enum class MetaKey : std::uint8_t {
  Preset,              ///< the whole preset, as TOML
  Data,                ///< the data folder, relative where it lies inside the project
  Scanned,             ///< present once every real image was looked at
  Created,             ///< UTC; no part of the logical content
  DetectorFile,        ///< present once the detector is ready; relative
  DetectorClasses,     ///< JSON: the class index of each output
  DetectorForeign,     ///< JSON: names of outputs that are no class of the project
  DetectorDescription, ///< one line
  OrderedCandidates,   ///< JSON, see candidate_orders.h
  ModelsPinned,        ///< JSON, see model_pins.h
};

/// "preset", "data", "detector.file", …
std::string_view name(MetaKey key);

} // namespace stillroom
