// SPDX-License-Identifier: GPL-3.0-or-later
// Scan: which real images there are, and which of them can be read.
#include "base/error.h"
#include "base/parallel.h"
#include "images/image_folder.h"
#include "pipeline/data_changes.h"
#include "pipeline/scanned_picture.h"
#include "pipeline/stage_run.h"
#include "pipeline/stages.h"

#include <algorithm>
#include <set>
#include <span>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t scanPieceSize = 256;

void reportProblems(const std::vector<ScannedPicture>& pictures, const TaskContext& task) {
  for (const auto& [image, stat] : pictures)
    if (!image.problem.empty()) task.warn(Error("scan.skipped", "Skipped: {0}", {image.problem}));
}

/// The folder must still hold the classes the project was made for.
void requireSameClasses(StageRun& run, const ImageFolder& folder) {
  std::vector<std::string> expected, added, lost;
  for (const ClassInfo& info : run.withCatalogue([](Catalogue& catalogue) { return catalogue.classesUncounted(); }))
    expected.push_back(info.folder);
  const auto& found = folder.classes;
  std::set_difference(found.begin(), found.end(), expected.begin(), expected.end(), std::back_inserter(added));
  std::set_difference(expected.begin(), expected.end(), found.begin(), found.end(), std::back_inserter(lost));
  stillroom::requireSameClasses(folder.root, added, lost);
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

void scanPiece(StageRun& run, const fs::path& root, std::span<const ImageFolder::File> files, DataStats& stats,
               ProgressMeter& meter) {
  std::vector<ScannedPicture> pictures(files.size());
  parallelFor(files.size(), 0, [&](std::size_t i) {
    pictures[i] = inspectPicture(root, {files[i].classIndex, files[i].relativePath, "", files[i].problem});
  });
  reportProblems(pictures, run.task());
  run.withCatalogue([&](Catalogue& catalogue) {
    catalogue.transaction([&] {
      for (const auto& [image, stat] : pictures)
        catalogue.addRealImage(image);
    });
  });
  for (const auto& [image, stat] : pictures)
    if (!image.sha256.empty()) stats[image.path] = stat;
  meter.advance(static_cast<std::int64_t>(files.size()));
}

} // namespace

void scanImages(StageRun& run) {
  if (run.withCatalogue([](Catalogue& catalogue) { return catalogue.meta(MetaKey::Scanned); })) return;
  const ImageFolder folder = scanImageFolder(run.project().dataFolder(), run.task());
  requireSameClasses(run, folder);
  const std::vector<ImageFolder::File> missing = notYetScanned(run, folder);
  const auto total = static_cast<std::int64_t>(folder.files.size());
  ProgressMeter meter(run.task(), Stage::Scan, Unit::Images, total, total - static_cast<std::int64_t>(missing.size()));
  DataStats stats = readDataStats(run.project().folder());
  for (std::size_t first = 0; first < missing.size(); first += scanPieceSize)
    scanPiece(run, folder.root, std::span(missing).subspan(first, std::min(scanPieceSize, missing.size() - first)),
              stats, meter);
  writeDataStats(run.project().folder(), stats);
  run.withCatalogue([&](Catalogue& catalogue) {
    // Checked first, so that images added after the refusal are found by the next run.
    for (const ClassInfo& info : catalogue.classes())
      requireEnoughImages(info.folder, info.realImages, run.preset().distill.imagesPerClass);
    catalogue.setMeta(MetaKey::Scanned, "1");
  });
}

} // namespace stillroom
