// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/layout.h"

#include <charconv>
#include <cstdio>

namespace stillroom {
namespace {

/// Zero-padded, so that a listing sorts.
std::string number(std::int64_t value) {
  char buffer[24];
  std::snprintf(buffer, sizeof buffer, "%04lld", static_cast<long long>(value));
  return buffer;
}

constexpr std::string_view latents = "tensors/latents/", prototypes = "tensors/prototypes/";

} // namespace

std::string latentPiecePrefix(int classIndex) {
  return std::string(latents) + number(classIndex) + "-";
}

std::string latentPiecePath(int classIndex, std::int64_t piece) {
  return latentPiecePrefix(classIndex) + number(piece) + ".safetensors";
}

std::string prototypePath(int classIndex) {
  return std::string(prototypes) + number(classIndex) + ".safetensors";
}

std::optional<int> classOfPrototypes(std::string_view path) {
  for (const std::string_view folder : {latents, prototypes}) {
    int index = -1;
    if (path.starts_with(folder) &&
        std::from_chars(path.data() + folder.size(), path.data() + path.size(), index).ec == std::errc())
      return index;
  }
  return std::nullopt;
}

std::string featurePrefix(int classIndex) {
  return "tensors/features/" + number(classIndex) + "-";
}

std::string baselineFeaturePath(int classIndex) {
  return featurePrefix(classIndex) + "baseline.safetensors";
}

std::string candidateFeaturePath(int classIndex, int slot) {
  return featurePrefix(classIndex) + number(slot) + ".safetensors";
}

std::string featurePath(const CandidateGroup& group, int classIndex, int slot) {
  std::string path = candidateFeaturePath(classIndex, slot);
  if (group.first > 0) path.insert(path.rfind('.'), "+" + std::to_string(group.first));
  return path;
}

std::string featurePathOf(const ImageKey& key, const CandidatePlan& plan) {
  if (key.ordinal == baselineChoice) return baselineFeaturePath(key.classIndex);
  return featurePath(plan.groupOf(key.ordinal), key.classIndex, key.slot);
}

std::string imagePath(const std::string& hash) {
  return "images/" + hash + ".png";
}

} // namespace stillroom
