// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stillroom {

/// What a long task is at: the stages of a project's run in the order they run, then what other tasks do.
enum class Stage : std::uint8_t {
  Scan,
  Encode,
  Prototypes,
  Detector,
  Synthesise,
  Detect,
  Candidates,
  DetectCandidates,
  Select,

  Draw,
  Read,
  Train,
  TrainAutoencoder,
  TrainDenoiser,
  Decode,
  Sheet,
  Features,
  Charts,
  Export,
  Verify,
};

/// Those of a run, in order.
inline constexpr std::array<Stage, 9> allStages{Stage::Scan,       Stage::Encode,           Stage::Prototypes,
                                                Stage::Detector,   Stage::Synthesise,       Stage::Detect,
                                                Stage::Candidates, Stage::DetectCandidates, Stage::Select};

/// "scan", "encode", "prototypes", "detector", "synthesise", "detect", "candidates", "detect-candidates", "select",
/// "draw", …: the words of the command line, of reports and of the catalogue.
std::string_view name(Stage stage);
/// A stage of a run by its name.
std::optional<Stage> stageFromName(std::string_view text);

/// What progress counts.
enum class Unit : std::uint8_t {
  None, ///< how much there is can't be known
  Images,
  Classes,
  Samples,
  Prototypes,
  Detector,
  Batches,
  Steps,
  Files,
};

/// "images", "classes", …; empty for None.
std::string_view name(Unit unit);

} // namespace stillroom
