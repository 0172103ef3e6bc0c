// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learning/labelled_images.h"
#include "weights/safetensors.h"

#include <nlohmann/json.hpp>

namespace stillroom::tests {

/// Writes a file that readLabelledImages() reads.
inline void saveLabelledImages(const std::filesystem::path& file, const LabelledImages& data) {
  saveSafetensors(file, {{"images", data.images}, {"labels", data.labels}},
                  {{"classes", nlohmann::json(data.classes).dump()}});
}

} // namespace stillroom::tests
