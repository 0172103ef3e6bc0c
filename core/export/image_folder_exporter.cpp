// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/image_folder_exporter.h"

#include "base/error.h"
#include "base/staged_folder.h"
#include "export/checked_images.h"
#include "export/manifest.h"

#include <cstdio>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

std::string fileName(int slot) {
  char buffer[20];
  std::snprintf(buffer, sizeof buffer, "%05d.png", slot);
  return buffer;
}

/// A folder for each class. Some disks don't tell Cat from cat.
void makeClassFolders(const ProjectContents& contents, const fs::path& out) {
  for (const ClassInfo& info : contents.classes)
    if (!fs::create_directory(out / info.folder))
      throw Error("export.same-folder",
                  "The disk takes the folder of the class {0} for another one's, since their names differ in little "
                  "such as case. Export to another disk.",
                  {info.folder});
}

/// The image's name in the folder; empty where there is none.
std::string copyImage(const ExportInput& input, std::size_t sample, CheckedImages& images, const StagedFolder& out) {
  const ProjectContents& contents = input.contents;
  const std::string& folder = contents.classes[static_cast<std::size_t>(contents.selection->classIndex[sample])].folder;
  if (input.image(sample).empty()) return {};
  const std::string file = folder + "/" + fileName(contents.selection->slot[sample]);
  if (const std::string bytes = images.read(sample); !bytes.empty()) out.write(file, bytes);
  return file;
}

void writeImageFolder(const ExportInput& input, const fs::path& out, const TaskContext& context) {
  StagedFolder staged(out, ".stillroom-export");
  makeClassFolders(input.contents, staged.path());
  Manifest manifest(input);
  CheckedImages images(input);
  ProgressMeter meter(context, Stage::Export, Unit::Samples, static_cast<std::int64_t>(input.size()));
  for (std::size_t s = 0; s < input.size(); ++s) {
    manifest.add(s, copyImage(input, s, images, staged));
    meter.advance();
  }
  images.requireAll();
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
