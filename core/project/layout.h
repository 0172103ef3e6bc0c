// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/candidate_plan.h"
#include "distill/selection/image_key.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stillroom {

/// Paths inside a project, relative to its folder. Classes go by index, since folder names may hold anything.

/// Latents of `latentPieceSize` consecutive real images of a class, half precision: `latents [n, c, h, w]`,
/// `rows [n] i64` (which of the class's images, unreadable ones left out).
inline constexpr std::int64_t latentPieceSize = 128;
std::string latentPiecePrefix(int classIndex);
std::string latentPiecePath(int classIndex, std::int64_t piece);

/// `latents [IPC, c, h, w] f32` in slot order.
std::string prototypePath(int classIndex);

/// The class whose prototypes this file holds, or that they were made from.
std::optional<int> classOfPrototypes(std::string_view path);

/// `features [IPC, D] f32` of a class's baselines, or of one sample's planned candidates by ordinal.
std::string baselineFeaturePath(int classIndex);
std::string featurePrefix(int classIndex); ///< of both
std::string candidateFeaturePath(int classIndex, int slot);
/// `features [count, D] f32` of a group of a sample's candidates: candidateFeaturePath() for the planned ones.
std::string featurePath(const CandidateGroup& group, int classIndex, int slot);

/// Where the features of an image are, judged or not.
std::string featurePathOf(const ImageKey& key, const CandidatePlan& plan);

std::string imagePath(const std::string& hash);

} // namespace stillroom
