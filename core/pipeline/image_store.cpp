// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/image_store.h"

#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "images/image_file.h"
#include "project/layout.h"

namespace stillroom {
namespace fs = std::filesystem;
namespace {

Error problemOf(const std::string& sample, int ordinal, bool black) {
  if (ordinal < 0)
    return black
               ? Error("image.black", "{0} baseline: the image is all black.", {sample})
               : Error("image.nan", "{0} baseline: the model gave no finite image; it is marked as failed.", {sample});
  const std::string name = std::to_string(ordinal);
  return black ? Error("image.black", "{0} candidate {1}: the image is all black.", {sample, name})
               : Error("image.nan", "{0} candidate {1}: the model gave no finite image; it is marked as failed.",
                       {sample, name});
}

std::string pngOf(const at::Tensor& pixels) {
  const std::int64_t dimensions = pixels.dim();
  return encodePng(pixels.const_data_ptr<std::uint8_t>(), static_cast<int>(pixels.size(dimensions - 2)),
                   static_cast<int>(pixels.size(dimensions - 3)));
}

} // namespace

ImageStore::~ImageStore() {
  try {
    record();
  } catch (const std::exception&) { // the run is ending with an error of its own
  }
}

void ImageStore::put(const MadeTogether& together, std::vector<FinishedImage> images) {
  const std::int64_t recorded = record();
  for (const FinishedImage& image : images)
    warnAbout(together, image);
  m_written =
      std::async(std::launch::async, [this, together, held = std::move(images)] { return write(together, held); });
  // Last, because it ends the run when that was asked for.
  m_meter.advance(recorded);
}

void ImageStore::finish() {
  m_meter.advance(record());
}

std::int64_t ImageStore::record() {
  if (!m_written.valid()) return 0;
  const std::vector<ImageRow> rows = m_written.get();
  m_run.withCatalogue([&](Catalogue& catalogue) {
    catalogue.transaction([&] {
      for (const ImageRow& row : rows)
        catalogue.putImage(row);
    });
  });
  return static_cast<std::int64_t>(rows.size());
}

std::vector<ImageRow> ImageStore::write(const MadeTogether& together, const std::vector<FinishedImage>& images) const {
  std::vector<ImageRow> rows;
  for (const FinishedImage& image : images) {
    rows.push_back({image.key, "", image.problem, together.chunk, together.provenance});
    if (!image.pixels.defined()) continue;
    const std::string png = pngOf(image.pixels);
    rows.back().hash = sha256Hex(png);
    const fs::path file = m_run.project().folder() / imagePath(rows.back().hash);
    if (!fs::exists(file)) writeFileAtomically(file, png);
  }
  return rows;
}

void ImageStore::warnAbout(const MadeTogether& together, const FinishedImage& image) const {
  if (image.problem.empty()) return;
  m_run.task().warn(
      problemOf(together.folder + "/" + std::to_string(image.key.slot), image.key.ordinal, image.problem == "black"));
}

} // namespace stillroom
