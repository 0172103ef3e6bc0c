// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/image_problem.h"

#include <array>

namespace stillroom {
namespace {

constexpr std::array<std::string_view, 4> names{"", "nan", "black", "unreadable"};

} // namespace

std::string_view name(ImageProblem problem) {
  return names[static_cast<std::size_t>(problem)];
}

std::optional<ImageProblem> imageProblemFromName(std::string_view text) {
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == text) return static_cast<ImageProblem>(i);
  return std::nullopt;
}

} // namespace stillroom
