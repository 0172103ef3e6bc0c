// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/stage.h"

namespace stillroom {
namespace {

constexpr std::array<std::string_view, 20> stageNames{
    "scan",     "encode", "prototypes", "detector", "synthesise",  "detect",   "candidates", "detect-candidates",
    "select",   "draw",   "read",       "train",    "autoencoder", "denoiser", "decode",     "sheet",
    "features", "charts", "export",     "verify"};

constexpr std::array<std::string_view, 9> unitNames{"",         "images",  "classes", "samples", "prototypes",
                                                    "detector", "batches", "steps",   "files"};

} // namespace

std::string_view name(Stage stage) {
  return stageNames[static_cast<std::size_t>(stage)];
}

std::optional<Stage> stageFromName(std::string_view text) {
  for (const Stage stage : allStages)
    if (name(stage) == text) return stage;
  return std::nullopt;
}

std::string_view name(Unit unit) {
  return unitNames[static_cast<std::size_t>(unit)];
}

} // namespace stillroom
