// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace stillroom {

/// What is wrong with an image that was made.
enum class ImageProblem : std::uint8_t {
  None,
  NotFinite,  ///< the model gave NaN or infinity: there is no image
  Black,      ///< an image, but all black (as a safety checker gives)
  Unreadable, ///< its file can't be decoded any more: there is no image
};

/// "", "nan", "black", "unreadable": the words of the catalogue and of reports.
std::string_view name(ImageProblem problem);
std::optional<ImageProblem> imageProblemFromName(std::string_view text);

} // namespace stillroom
