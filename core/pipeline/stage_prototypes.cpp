// SPDX-License-Identifier: GPL-3.0-or-later
// Scan, encode, prototypes: from real images to the prototypes of each class.
#include "pipeline/stages.h"

#include "analysis/kmeans.h"
#include "base/error.h"
#include "base/parallel.h"
#include "base/random.h"
#include "base/sha256.h"
#include "images/image_file.h"
#include "images/image_folder.h"
#include "models/pixels/image_ops.h"
#include "project/layout.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <set>
#include <span>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr int shownNearest = 3;
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

std::vector<std::vector<RealImage>> imagesByClass(StageRun& run) {
  std::vector<std::vector<RealImage>> byClass;
  for (RealImage& image : run.withCatalogue([](Catalogue& catalogue) { return catalogue.realImages(); })) {
    byClass.resize(std::max(byClass.size(), static_cast<std::size_t>(image.classIndex) + 1));
    byClass[static_cast<std::size_t>(image.classIndex)].push_back(std::move(image));
  }
  return byClass;
}

/// The latents of one batch of files: posterior sample (or mean) times the scaling factor, half precision.
at::Tensor encodeBatch(StageRun& run, const std::vector<RealImage>& batch) {
  const Preset& preset = run.preset();
  std::vector<fs::path> files;
  for (const RealImage& image : batch)
    files.push_back(run.project().dataFolder() / image.path);
  const at::Tensor images = readImages(files, [&](const at::Tensor& image) {
    return resizeImages(image, preset.encode.size, preset.encode.size, ResizeFilter::Bilinear);
  });
  const Autoencoder& encoder = run.encoder();
  const Posterior posterior = encoder.encode(toModelRange(images).to(run.device(), encoder.dtype()));
  at::Tensor latents = posterior.mean.to(at::kCPU, at::kFloat);
  if (preset.encode.posterior == "sample") {
    at::Tensor noise = at::empty(latents.sizes(), at::kFloat);
    const std::int64_t each = latents[0].numel();
    for (std::size_t i = 0; i < batch.size(); ++i)
      RandomStream({static_cast<std::uint64_t>(preset.distill.seed), "posterior", batch[i].path})
          .fillNormal({noise.data_ptr<float>() + static_cast<std::int64_t>(i) * each, static_cast<std::size_t>(each)});
    latents = latents + posterior.deviation.to(at::kCPU, at::kFloat) * noise;
  }
  return (latents * encoder.scalingFactor()).to(at::kHalf);
}

void encodePiece(StageRun& run, const std::vector<RealImage>& images, int classIndex, std::int64_t piece,
                 ProgressMeter& meter) {
  const auto first = piece * latentPieceSize;
  const auto last = std::min<std::int64_t>(first + latentPieceSize, static_cast<std::int64_t>(images.size()));
  std::vector<RealImage> good;
  std::vector<std::int64_t> rows;
  for (std::int64_t row = first; row < last; ++row) {
    if (!images[static_cast<std::size_t>(row)].problem.empty()) continue;
    good.push_back(images[static_cast<std::size_t>(row)]);
    rows.push_back(row);
  }
  std::vector<at::Tensor> latents;
  for (std::size_t begin = 0; begin < good.size(); begin += static_cast<std::size_t>(run.preset().encode.batch)) {
    const std::size_t end = std::min(good.size(), begin + static_cast<std::size_t>(run.preset().encode.batch));
    latents.push_back(encodeBatch(
        run, {good.begin() + static_cast<std::ptrdiff_t>(begin), good.begin() + static_cast<std::ptrdiff_t>(end)}));
    if (end < good.size())
      meter.advance(static_cast<std::int64_t>(end - begin));
    else
      meter.advance(last - first - static_cast<std::int64_t>(begin));
  }
  const at::Tensor all =
      latents.empty() ? at::empty({0, run.encoder().latentChannels(), 1, 1}, at::kHalf) : at::cat(latents);
  const Artefact artefact = writeTensors(run.project(), latentPiecePath(classIndex, piece),
                                         {{"latents", all}, {"rows", at::tensor(rows, at::kLong)}});
  run.withCatalogue([&](Catalogue& catalogue) { catalogue.putArtefact(artefact); });
}

/// All latents of a class as points [n, c·h·w] f32, and which of the class's images they are.
struct ClassLatents {
  at::Tensor points;
  at::IntArrayRef shape() const { return latentShape; }
  std::vector<std::int64_t> rows;
  std::vector<std::int64_t> latentShape; ///< c, h, w
};

ClassLatents loadLatents(const Project& project, int classIndex, std::int64_t imageCount) {
  ClassLatents out;
  std::vector<at::Tensor> pieces;
  for (std::int64_t piece = 0; piece * latentPieceSize < imageCount; ++piece) {
    const SafetensorsFile file(project.folder() / latentPiecePath(classIndex, piece));
    const at::Tensor latents = file.tensor("latents", {-1, -1, -1, -1}, at::kHalf);
    const at::Tensor rows = file.tensor("rows", {latents.size(0)}, at::kLong);
    if (latents.size(0) == 0) continue;
    out.latentShape = latents.sizes().slice(1).vec();
    pieces.push_back(latents.to(at::kFloat).flatten(1));
    out.rows.insert(out.rows.end(), rows.const_data_ptr<std::int64_t>(),
                    rows.const_data_ptr<std::int64_t>() + rows.numel());
  }
  if (!pieces.empty()) out.points = at::cat(pieces);
  return out;
}

void makeClassPrototypes(StageRun& run, const ClassInfo& info, const std::vector<RealImage>& images) {
  const Preset& preset = run.preset();
  const ClassLatents latents = loadLatents(run.project(), info.index, static_cast<std::int64_t>(images.size()));
  requireEnoughImages(info.folder, static_cast<std::int64_t>(latents.rows.size()), preset.distill.imagesPerClass);
  KMeansOptions options;
  options.clusters = static_cast<int>(preset.distill.imagesPerClass);
  options.restarts = static_cast<int>(preset.prototypes.restarts);
  options.maxRounds = static_cast<int>(preset.prototypes.maxRounds);
  options.seed = static_cast<std::uint64_t>(preset.distill.seed);
  options.name = info.folder;
  TaskContext quiet = run.task();
  quiet.onProgress = nullptr;
  const KMeansResult clusters = kMeans(latents.points, options, quiet);
  const auto nearest = nearestMembers(latents.points, clusters, shownNearest);
  std::vector<std::int64_t> shape{options.clusters};
  shape.insert(shape.end(), latents.latentShape.begin(), latents.latentShape.end());
  const Artefact artefact =
      writeTensors(run.project(), prototypePath(info.index), {{"latents", clusters.centres.reshape(shape)}});
  run.withCatalogue([&](Catalogue& catalogue) {
    catalogue.transaction([&] {
      catalogue.putArtefact(artefact);
      for (int slot = 0; slot < options.clusters; ++slot) {
        PrototypeRow row{info.index, slot, clusters.sizes[static_cast<std::size_t>(slot)], {}};
        for (const std::int64_t point : nearest[static_cast<std::size_t>(slot)])
          row.nearest.push_back(images[static_cast<std::size_t>(latents.rows[static_cast<std::size_t>(point)])].path);
        catalogue.putPrototype(row);
      }
    });
  });
}

} // namespace

void scanImages(StageRun& run) {
  if (run.withCatalogue([](Catalogue& catalogue) { return catalogue.meta("scanned"); })) return;
  const ImageFolder folder = scanImageFolder(run.project().dataFolder());
  requireSameClasses(folder, run.withCatalogue([](Catalogue& catalogue) { return catalogue.classes(); }));
  const std::vector<ImageFolder::File> missing = notYetScanned(run, folder);
  const auto total = static_cast<std::int64_t>(folder.files.size());
  ProgressMeter meter(run.task(), "scan", "images", total, total - static_cast<std::int64_t>(missing.size()));
  for (std::size_t first = 0; first < missing.size(); first += scanPieceSize)
    scanPiece(run, folder.root, std::span(missing).subspan(first, std::min(scanPieceSize, missing.size() - first)),
              meter);
  run.withCatalogue([&](Catalogue& catalogue) {
    // Checked first, so that images added after the refusal are found by the next run.
    for (const ClassInfo& info : catalogue.classes())
      requireEnoughImages(info.folder, info.realImages, run.preset().distill.imagesPerClass);
    catalogue.setMeta("scanned", "1");
  });
}

void encodeImages(StageRun& run) {
  const auto byClass = imagesByClass(run);
  struct Piece {
    int classIndex;
    std::int64_t piece;
  };
  std::vector<Piece> missing;
  std::int64_t total = 0, done = 0;
  for (const ClassInfo& info : run.classes()) {
    const auto count = static_cast<std::int64_t>(byClass.at(static_cast<std::size_t>(info.index)).size());
    total += count;
    for (std::int64_t piece = 0; piece * latentPieceSize < count; ++piece) {
      if (run.withCatalogue(
              [&](Catalogue& catalogue) { return catalogue.artefact(latentPiecePath(info.index, piece)); }))
        done += std::min(latentPieceSize, count - piece * latentPieceSize);
      else
        missing.push_back({info.index, piece});
    }
  }
  if (missing.empty()) return;
  ProgressMeter meter(run.task(), "encode", "images", total, done);
  for (const Piece& piece : missing)
    encodePiece(run, byClass[static_cast<std::size_t>(piece.classIndex)], piece.classIndex, piece.piece, meter);
}

void makePrototypes(StageRun& run) {
  std::vector<bool> made(run.withCatalogue([](Catalogue& catalogue) { return catalogue.classes().size(); }));
  for (const PrototypeRow& row : run.withCatalogue([](Catalogue& catalogue) { return catalogue.prototypes(); }))
    made.at(static_cast<std::size_t>(row.classIndex)) = true;
  std::int64_t done = 0;
  for (const ClassInfo& info : run.classes())
    done += made[static_cast<std::size_t>(info.index)];
  if (done == static_cast<std::int64_t>(run.classes().size())) return;
  const auto byClass = imagesByClass(run);
  ProgressMeter meter(run.task(), "prototypes", "classes", static_cast<std::int64_t>(run.classes().size()), done);
  for (const ClassInfo& info : run.classes()) {
    if (made[static_cast<std::size_t>(info.index)]) continue;
    makeClassPrototypes(run, info, byClass[static_cast<std::size_t>(info.index)]);
    meter.advance();
  }
}

} // namespace stillroom
