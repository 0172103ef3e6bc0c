// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stored_images.h"

#include "base/error.h"
#include "pipeline/stage_run.h"
#include "project/layout.h"

namespace stillroom {

void throwLost(const std::filesystem::path& file) {
  throw Error("image.lost",
              "{0} is missing, though the project has made it. Put it back from a copy, or run `stillroom-cli verify "
              "--repair`: then `run` makes it again.",
              {file.string()});
}

void requireStoredImages(const StageRun& run) {
  for (const ImageRow& image : run.withCatalogue([](Catalogue& catalogue) { return catalogue.images(); })) {
    if (image.failed()) continue;
    const std::filesystem::path file = run.project().folder() / imagePath(image.hash);
    std::error_code error;
    if (!std::filesystem::exists(file, error)) throwLost(file);
  }
}

} // namespace stillroom
