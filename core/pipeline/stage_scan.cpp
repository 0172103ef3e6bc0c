// SPDX-License-Identifier: GPL-3.0-or-later
// Scan: which real images there are, and which of them can be read.
#include "base/error.h"
#include "base/parallel.h"
#include "base/sha256.h"
#include "images/image_file.h"
#include "images/image_folder.h"
#include "pipeline/stage_run.h"
#include "pipeline/stages.h"

#include <algorithm>
#include <set>
#include <span>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t scanPieceSize = 256;

RealImage inspect(const fs::path& root, const ImageFolder::File& file) {
  RealImage image{file.classIndex, file.relativePath, "", file.problem};
  if (!image.problem.empty()) return image;
  try {
    image.sha256 = sha256HexOfFile(root / file.relativePath);
    readImage(root / file.relativePath);
  } catch (const Error& error) {
    image.problem = error.what();
  }
  return image;
}

/// The folder must still hold the classes the project was made for.
void requireSameClasses(const ImageFolder& folder, const std::vector<ClassInfo>& classes) {
  std::vector<std::string> expected;
  for (const ClassInfo& info : classes)
    expected.push_back(info.folder);
  if (folder.classes != expected)
    throw Error(
        "data.changed",
        "The class folders in {0} aren't those the project was made with. Put them back, or make a new project.",
        {folder.root.string()});
}

void reportProblems(const std::vector<RealImage>& images, const TaskContext& task) {
  for (const RealImage& image : images)
    if (!image.problem.empty()) task.warn(Error("scan.skipped", "Skipped: {0}", {image.problem}));
}

std::vector<ImageFolder::File> notYetScanned(StageRun& run, const ImageFolder& folder) {
  std::set<std::string> known;
  for (const RealImage& image : run.withCatalogue([](Catalogue& catalogue) { return catalogue.realImages(); }))
    known.insert(image.path);
  std::vector<ImageFolder::File> missing;
  for (const ImageFolder::File& file : folder.files)
    if (!known.count(file.relativePath)) missing.push_back(file);
  return missing;
}

void scanPiece(StageRun& run, const fs::path& root, std::span<const ImageFolder::File> files, ProgressMeter& meter) {
  std::vector<RealImage> images(files.size());
  parallelFor(files.size(), 0, [&](std::size_t i) { images[i] = inspect(root, files[i]); });
  reportProblems(images, run.task());
  run.withCatalogue([&](Catalogue& catalogue) {
    catalogue.transaction([&] {
      for (const RealImage& image : images)
        catalogue.addRealImage(image);
    });
  });
  meter.advance(static_cast<std::int64_t>(files.size()));
}

} // namespace

void scanImages(StageRun& run) {
  if (run.withCatalogue([](Catalogue& catalogue) { return catalogue.meta(MetaKey::Scanned); })) return;
  const ImageFolder folder = scanImageFolder(run.project().dataFolder(), run.task());
  requireSameClasses(folder, run.withCatalogue([](Catalogue& catalogue) { return catalogue.classes(); }));
  const std::vector<ImageFolder::File> missing = notYetScanned(run, folder);
  const auto total = static_cast<std::int64_t>(folder.files.size());
  ProgressMeter meter(run.task(), Stage::Scan, Unit::Images, total, total - static_cast<std::int64_t>(missing.size()));
  for (std::size_t first = 0; first < missing.size(); first += scanPieceSize)
    scanPiece(run, folder.root, std::span(missing).subspan(first, std::min(scanPieceSize, missing.size() - first)),
              meter);
  run.withCatalogue([&](Catalogue& catalogue) {
    // Checked first, so that images added after the refusal are found by the next run.
    for (const ClassInfo& info : catalogue.classes())
      requireEnoughImages(info.folder, info.realImages, run.preset().distill.imagesPerClass);
    catalogue.setMeta(MetaKey::Scanned, "1");
  });
}

} // namespace stillroom
