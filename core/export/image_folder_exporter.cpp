// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/image_folder_exporter.h"

#include "base/error.h"
#include "base/files.h"
#include "base/staged_folder.h"
#include "export/manifest.h"
#include "project/chosen_images.h"

#include <cstdio>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

std::string fileName(int slot) {
  char buffer[20];
  std::snprintf(buffer, sizeof buffer, "%05d.png", slot);
  return buffer;
}

/// The image's name in the folder; empty where there is none.
std::string copyImage(const ExportInput& input, std::size_t sample, const StagedFolder& out,
                      const TaskContext& context) {
  const ProjectContents& contents = input.contents;
  const std::string& hash = input.image(sample);
  const std::string& folder = contents.classes[static_cast<std::size_t>(contents.selection->classIndex[sample])].folder;
  fs::create_directories(out.path() / folder);
  if (hash.empty()) {
    context.warn(Error("export.no-image", "{0} has no image (all attempts failed); it is left out.",
                       {sampleName(contents, sample)}));
    return {};
  }
  const std::string file = folder + "/" + fileName(contents.selection->slot[sample]);
  out.write(file, readFile(contents.imageFile(hash)));
  return file;
}

void writeImageFolder(const ExportInput& input, const fs::path& out, const TaskContext& context) {
  StagedFolder staged(out, ".stillroom-export");
  Manifest manifest(input);
  ProgressMeter meter(context, Stage::Export, Unit::Images, static_cast<std::int64_t>(input.size()));
  for (std::size_t s = 0; s < input.size(); ++s) {
    manifest.add(s, copyImage(input, s, staged, context));
    meter.advance();
  }
  staged.write("manifest.json", manifest.text());
  staged.place();
}

} // namespace

Exporter imageFolderExporter() {
  return {.name = "imagefolder",
          .title = Phrase("Image folder with manifest"),
          .explanation = Phrase("PNG files in a folder for each class, as torchvision's ImageFolder reads them, and "
                                "manifest.json: how each image was made, judged and chosen"),
          .options = {ExportOption::Set, ExportOption::AllowPending},
          .write = writeImageFolder};
}

} // namespace stillroom
