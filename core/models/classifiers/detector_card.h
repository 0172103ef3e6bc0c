// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classifiers/detector.h"

namespace stillroom {

/// The card as metadata of a safetensors file: one JSON text under `stillroom.detector`, so that any reader can show
/// it.
TextMap cardToMetadata(const DetectorCard& card);

/// The card in a file's metadata, if it has one. Throws Error "detector.card" naming the file when it is damaged.
std::optional<DetectorCard> cardFromMetadata(const TextMap& metadata, const std::string& file);

} // namespace stillroom
