// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/project_latents.h"

#include "images/image_folder.h"
#include "pipeline/project_tensors.h"
#include "pipeline/scanned_picture.h"
#include "project/layout.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <set>

namespace stillroom {
namespace {

std::int64_t pieceCount(std::size_t images) {
  return (static_cast<std::int64_t>(images) + latentPieceSize - 1) / latentPieceSize;
}

} // namespace

ProjectLatents::ProjectLatents(StageRun& run) : m_run(run), m_data(run.project().dataFolder()) {
  for (RealImage& image : run.withCatalogue([](Catalogue& catalogue) { return catalogue.realImages(); })) {
    m_images.resize(std::max(m_images.size(), static_cast<std::size_t>(image.classIndex) + 1));
    m_images[static_cast<std::size_t>(image.classIndex)].push_back(std::move(image));
  }
  for (std::vector<RealImage>& images : m_images)
    for (RealImage& image : images)
      m_imageAt.emplace(image.path, &image);
}

const std::vector<RealImage>& ProjectLatents::imagesOf(int classIndex) const {
  return m_images.at(static_cast<std::size_t>(classIndex));
}

LatentPiece ProjectLatents::pieceOf(int classIndex, std::int64_t number) const {
  const std::vector<RealImage>& images = imagesOf(classIndex);
  const std::int64_t first = number * latentPieceSize;
  const std::int64_t last = std::min<std::int64_t>(first + latentPieceSize, static_cast<std::int64_t>(images.size()));
  LatentPiece piece{.classIndex = classIndex, .number = number, .images = {}, .rows = {}, .counted = last - first};
  for (std::int64_t row = first; row < last; ++row) {
    const RealImage& image = images[static_cast<std::size_t>(row)];
    if (!image.problem.empty()) continue;
    piece.images.push_back(image.path);
    piece.rows.push_back(row);
  }
  return piece;
}

std::vector<LatentPiece> ProjectLatents::missingPieces() const {
  std::vector<LatentPiece> missing;
  m_run.withCatalogue([&](Catalogue& catalogue) {
    for (const ClassInfo& info : m_run.classes())
      for (std::int64_t number = 0; number < pieceCount(imagesOf(info.index).size()); ++number)
        if (!catalogue.artefact(latentPiecePath(info.index, number))) missing.push_back(pieceOf(info.index, number));
  });
  return missing;
}

std::int64_t ProjectLatents::imageCount() const {
  std::int64_t count = 0;
  for (const ClassInfo& info : m_run.classes())
    count += static_cast<std::int64_t>(imagesOf(info.index).size());
  return count;
}

at::Tensor ProjectLatents::picture(const std::string& path) const {
  try {
    return readScanned(m_data, *m_imageAt.at(path));
  } catch (const Error& error) {
    if (!concernsOnePicture(error)) throw;
    const std::lock_guard lock(m_mutex);
    m_skipped.emplace(path, error);
    return {};
  }
}

void ProjectLatents::put(const LatentPiece& piece, const at::Tensor& latents) {
  const Artefact artefact = writeTensors(m_run.project(), latentPiecePath(piece.classIndex, piece.number),
                                         {{"latents", latents}, {"rows", at::tensor(piece.rows, at::kLong)}});
  m_run.withCatalogue([&](Catalogue& catalogue) {
    catalogue.transaction([&] {
      catalogue.putArtefact(artefact);
      // Together with the latents, whose rows are those of the images without a problem.
      for (const auto& [path, error] : m_skipped) {
        RealImage& image = *m_imageAt.at(path);
        image.sha256.clear();
        image.problem = error.what();
        catalogue.addRealImage(image);
      }
    });
  });
  for (const auto& [path, error] : m_skipped)
    m_run.task().warn(Error("scan.skipped", "Skipped: {0}", {error.what()}));
  m_skipped.clear();
}

at::Tensor ProjectLatents::latents(int classIndex) const {
  std::vector<at::Tensor> pieces;
  std::int64_t count = 0;
  for (std::int64_t number = 0; number < pieceCount(imagesOf(classIndex).size()); ++number) {
    const SafetensorsFile file(m_run.project().folder() / latentPiecePath(classIndex, number));
    at::Tensor latents = file.tensor("latents", {-1, -1, -1, -1}, at::kHalf);
    count += latents.size(0);
    if (latents.size(0) > 0) pieces.push_back(std::move(latents));
  }
  requireEnoughImages(m_run.classOf(classIndex).folder, count, m_run.preset().distill.imagesPerClass);
  return at::cat(pieces);
}

/// Where a class is mostly copies, K-means has nothing to tell its prototypes apart by.
void ProjectLatents::warnOfCopies(int classIndex, const at::Tensor& prototypes) const {
  std::set<std::string_view> different, made;
  std::int64_t count = 0;
  for (const RealImage& image : imagesOf(classIndex)) {
    if (!image.problem.empty()) continue;
    ++count;
    different.insert(image.sha256);
  }
  const std::int64_t wanted = prototypes.size(0);
  const at::Tensor bytes = prototypes.contiguous().view(at::kByte).view({wanted, -1});
  for (std::int64_t slot = 0; slot < wanted; ++slot)
    made.emplace(reinterpret_cast<const char*>(bytes[slot].const_data_ptr<std::uint8_t>()),
                 static_cast<std::size_t>(bytes.size(1)));
  const std::int64_t least = std::min(std::ssize(different), std::ssize(made));
  if (std::ssize(different) == count || least >= wanted) return;
  m_run.task().warn(Error("prototypes.copies",
                          "The class {0} has {1} images, but only {2} different ones: some of its {3} prototypes are "
                          "alike, and so will their images be. Remove the copies and add images, or lower --ipc.",
                          {m_run.classOf(classIndex).folder, std::to_string(count), std::to_string(different.size()),
                           std::to_string(wanted)}));
}

void ProjectLatents::put(int classIndex, const Prototypes& prototypes) {
  warnOfCopies(classIndex, prototypes.latents);
  // The latents are those of the images that can be read, in order.
  std::vector<std::string> paths;
  for (const RealImage& image : imagesOf(classIndex))
    if (image.problem.empty()) paths.push_back(image.path);
  const Artefact artefact = writeTensors(m_run.project(), prototypePath(classIndex), {{"latents", prototypes.latents}});
  m_run.withCatalogue([&](Catalogue& catalogue) {
    catalogue.transaction([&] {
      catalogue.putArtefact(artefact);
      for (std::size_t slot = 0; slot < prototypes.sizes.size(); ++slot) {
        PrototypeRow row{classIndex, static_cast<int>(slot), prototypes.sizes[slot], {}};
        for (const std::int64_t image : prototypes.nearest[slot])
          row.nearest.push_back(paths.at(static_cast<std::size_t>(image)));
        catalogue.putPrototype(row);
      }
    });
  });
}

} // namespace stillroom
