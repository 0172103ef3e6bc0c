// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/layout.h"

#include <cstdio>

namespace stillroom {
namespace {

/// Zero-padded, so that a listing sorts.
std::string number(std::int64_t value) {
  char buffer[24];
  std::snprintf(buffer, sizeof buffer, "%04lld", static_cast<long long>(value));
  return buffer;
}

} // namespace

std::string latentPiecePath(int classIndex, std::int64_t piece) {
  return "tensors/latents/" + number(classIndex) + "-" + number(piece) + ".safetensors";
}

std::string prototypePath(int classIndex) {
  return "tensors/prototypes/" + number(classIndex) + ".safetensors";
}

std::string baselineFeaturePath(int classIndex) {
  return "tensors/features/" + number(classIndex) + "-baseline.safetensors";
}

std::string candidateFeaturePath(int classIndex, int slot) {
  return "tensors/features/" + number(classIndex) + "-" + number(slot) + ".safetensors";
}

std::string featurePath(const CandidateGroup& group, int classIndex, int slot) {
  std::string path = candidateFeaturePath(classIndex, slot);
  if (group.first > 0) path.insert(path.rfind('.'), "+" + std::to_string(group.first));
  return path;
}

std::string imagePath(const std::string& hash) {
  return "images/" + hash + ".png";
}

} // namespace stillroom
