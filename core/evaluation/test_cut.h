// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/labelled_images.h"

#include <optional>
#include <string_view>

namespace stillroom {

/// Which of the two test sets called ImageNette and ImageWoof this is: "ilsvrc" (50 images of each class, cut from
/// ILSVRC-2012's validation set) or "fastai" (the re-split of 70 to 30); nothing where it is neither.
std::optional<std::string_view> testCut(const LabelledImages& test);

} // namespace stillroom
