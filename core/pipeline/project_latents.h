// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/encode.h"
#include "distill/prototypes/class_prototypes.h"
#include "pipeline/stage_run.h"

#include <filesystem>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stillroom {

/// A project's real images, latents and prototypes, as encoding and prototypes want them.
class ProjectLatents : public LatentStore, public PrototypeStore {
public:
  explicit ProjectLatents(StageRun& run);

  /// Pieces that aren't encoded yet, of the run's classes.
  std::vector<LatentPiece> missingPieces() const;
  /// Real images of the run's classes, those that can't be read too.
  std::int64_t imageCount() const;

  at::Tensor picture(const std::string& path) const override;
  void put(const LatentPiece& piece, const at::Tensor& latents) override;

  /// Throws Error "data.too-few" where fewer images can be read than prototypes are wanted.
  at::Tensor latents(int classIndex) const override;
  void put(int classIndex, const Prototypes& prototypes) override;

private:
  const std::vector<RealImage>& imagesOf(int classIndex) const;
  LatentPiece pieceOf(int classIndex, std::int64_t number) const;

  void warnOfCopies(int classIndex, const at::Tensor& prototypes) const;

  StageRun& m_run;
  std::filesystem::path m_data;
  std::vector<std::vector<RealImage>> m_images;               ///< by class
  std::unordered_map<std::string_view, RealImage*> m_imageAt; ///< by path
  mutable std::mutex m_mutex;
  mutable std::map<std::string, Error> m_skipped; ///< pictures of the piece at hand, and why
};

} // namespace stillroom
