// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace stillroom {

class Catalogue;

/// The detector in force, as the catalogue knows it.
struct DetectorRecord {
  std::string file;                        ///< relative to the project
  std::vector<int> classes;                ///< the class index of each output; foreign ones after the project's classes
  std::vector<std::string> foreignClasses; ///< names of those, in order
  std::string description;                 ///< architecture and how it did on real images, one line
  std::string sha256 = {};                 ///< of the file, as it is recorded; read alone
};

/// Nothing until the detector is ready. Throws Error "project.damaged".
std::optional<DetectorRecord> detectorRecord(const Catalogue& catalogue);
/// The detector is ready. Belongs into a transaction.
void putDetectorRecord(Catalogue& catalogue, const DetectorRecord& record);

} // namespace stillroom
