// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/classifiers/detector.h"

#include <filesystem>

namespace stillroom {

/// The card as metadata of a safetensors file: one JSON text under `stillroom.detector`, so that any reader can show
/// it.
TextMap cardToMetadata(const DetectorCard& card);

/// The card in a file's metadata, if it has one. Throws Error "detector.card" naming the file when it is damaged.
std::optional<DetectorCard> cardFromMetadata(const TextMap& metadata, const std::string& file);

/// The name under which a TorchScript file keeps a card among its extra files.
inline constexpr const char* cardExtra = "stillroom.detector";

/// The same text, over many lines.
std::string cardText(const DetectorCard& card);

/// Where a detector's card lies beside it: its whole name and .json.
std::filesystem::path cardFile(const std::filesystem::path& detector);

/// Writes the card there, with the SHA-256 of the detector. Throws Error "detector.foreign-card" where something else
/// lies there, or "file.write".
void writeCardBeside(const std::filesystem::path& detector, const DetectorCard& card);
/// Throws "detector.foreign-card" before hours are spent.
void requireCardPlace(const std::filesystem::path& detector);

/// A card that may leave out what is usual: what a person writes beside a TorchScript file. Sizes left out are 224, and
/// what usualResize says of it. Throws Error "detector.card".
DetectorCard cardFromText(const std::string& text, const std::string& file);

/// The card of a TorchScript file: of its extra files, beside it as FILE.json, or beside it with .json in place of its
/// ending; else one that says what is usual. Its classes and outputs still have to be held against what it gives.
DetectorCard scriptCard(const std::filesystem::path& file);

/// The card of a detector's file without its weights: within it, or beside it. Nothing where it has none. Throws Error
/// "detector.card", or what reading the file throws.
std::optional<DetectorCard> cardOf(const std::filesystem::path& detector);

/// The calibration that lies beside a detector, where it is of that file.
std::optional<Calibration> calibrationBeside(const std::filesystem::path& detector);

} // namespace stillroom
