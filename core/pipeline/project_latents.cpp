// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/project_latents.h"

#include "images/image_folder.h"
#include "pipeline/project_tensors.h"
#include "project/layout.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace stillroom {
namespace {

std::int64_t pieceCount(std::size_t images) {
  return (static_cast<std::int64_t>(images) + latentPieceSize - 1) / latentPieceSize;
}

} // namespace

ProjectLatents::ProjectLatents(StageRun& run) : m_run(run) {
  for (RealImage& image : run.withCatalogue([](Catalogue& catalogue) { return catalogue.realImages(); })) {
    m_images.resize(std::max(m_images.size(), static_cast<std::size_t>(image.classIndex) + 1));
    m_images[static_cast<std::size_t>(image.classIndex)].push_back(std::move(image));
  }
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
  return readPicture(m_run.project().dataFolder() / path);
}

void ProjectLatents::put(const LatentPiece& piece, const at::Tensor& latents) {
  const Artefact artefact = writeTensors(m_run.project(), latentPiecePath(piece.classIndex, piece.number),
                                         {{"latents", latents}, {"rows", at::tensor(piece.rows, at::kLong)}});
  m_run.withCatalogue([&](Catalogue& catalogue) { catalogue.putArtefact(artefact); });
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

void ProjectLatents::put(int classIndex, const Prototypes& prototypes) {
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
