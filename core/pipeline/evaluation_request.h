// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace stillroom {

/// Trainings on sets that are judged on test images, by the names that people give: what the command line and the
/// window ask for. Each set with each network and each seed is one training.
struct EvaluationRequest {
  std::vector<std::string> sets;     ///< as readSet() takes them; one or more
  std::vector<std::string> networks; ///< of knownClassifiers(); one or more
  std::string test;                  ///< the test images, as readSet() takes them
  std::string protocol;              ///< of protocols()
  std::string teacher;               ///< a detector's file; empty: that of the first set's project that has one
  std::vector<std::uint64_t> seeds{0};
  std::int64_t epochs = 0; ///< 0: the protocol's
  std::int64_t size = 0;   ///< side of the input in pixels; 0: that of the first set's images
  std::string device = "auto";
};

} // namespace stillroom
