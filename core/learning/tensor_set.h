// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "learning/labelled_images.h"

#include <filesystem>

namespace stillroom {

/// A distilled set as others save it with torch.save, read without running anything of it: DM's and DC's
/// {data: [[images, labels], …], …}, IDC's [images, labels], a dictionary of both, or DD-Ranking's and GLaD's pair of
/// files (images.pt and labels.pt, images_best.pt and labels_best.pt; the images' is given). Of several sets in one
/// file the first is taken, with a warning.
///
/// Images are [N, 3, H, W] or [N, H, W, 3], one channel for three included: bytes, numbers in 0 … 1, or normalised
/// ones, which are taken to be so as Normalisation::ofCondensation() says of their size. Nothing is clamped: what
/// condensation drew beyond black and white stays. Labels are whole numbers [N], or soft ones [N, classes]:
/// probabilities, or logits where the rows aren't any. A soft label's largest class is its hard one. Classes are called
/// by their numbers.
///
/// Throws Error "set.tensors" where there are no such images or labels, "weights.non-finite", what readPthTensors
/// throws, and what LabelledImages::check() throws.
LabelledImages readTensorSet(const std::filesystem::path& file, const TaskContext& context);

} // namespace stillroom
