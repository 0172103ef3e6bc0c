// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/image_store.h"

#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "images/image_file.h"
#include "project/layout.h"
#include "text/json_text.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

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

std::string replaceAll(std::string text, const std::string& what, const std::string& with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

} // namespace

SynthesisOptions synthesisOptions(const Preset& preset) {
  const Preset::Synthesis& synthesis = preset.synthesis;
  SynthesisOptions options{.img2img = {.steps = static_cast<int>(synthesis.steps),
                                       .strength = synthesis.strength,
                                       .guidance = synthesis.guidance,
                                       .scheduler = {}},
                           .negativePrompt = synthesis.negativePrompt,
                           .size = synthesis.size,
                           .storedSize = synthesis.storedSize,
                           .seed = static_cast<std::uint64_t>(preset.distill.seed)};
  if (!synthesis.scheduler.empty()) options.img2img.scheduler = synthesis.scheduler;
  options.check();
  return options;
}

std::string promptOf(const Preset& preset, const ClassInfo& info) {
  return replaceAll(replaceAll(preset.synthesis.prompt, "{prompt}", info.prompt), "{name}", info.name);
}

ImageStore::~ImageStore() {
  try {
    record();
  } catch (const std::exception&) { // the run is ending with an error of its own
  }
}

ClassInput ImageStore::classInput(int classIndex) {
  m_class = &m_run.classOf(classIndex);
  m_provenance.reset();
  m_prompt = promptOf(m_run.preset(), *m_class);
  return {m_class->folder, m_prompt,
          SafetensorsFile(m_run.project().folder() / prototypePath(classIndex))
              .tensor("latents", {m_run.preset().distill.imagesPerClass, -1, -1, -1}, at::kFloat)};
}

void ImageStore::put(const Chunk& chunk, std::vector<FinishedImage> images) {
  if (!m_provenance) { // not earlier: it waits for the model's hashes
    m_run.pinModels();
    m_provenance = recordProvenance();
  }
  const Together together{m_class->folder, chunk.name(m_class->folder), *m_provenance};
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

/// Of the images of the class at hand. With the chunk, the slot and the ordinal it says how to make each again.
std::string ImageStore::recordProvenance() const {
  const Preset::Synthesis& synthesis = m_run.preset().synthesis;
  const std::optional<Artefact> prototypes =
      m_run.withCatalogue([&](Catalogue& catalogue) { return catalogue.artefact(prototypePath(m_class->index)); });
  nlohmann::json record{
      {"model", m_run.model().fileHashes()},
      {"prototypes", prototypes ? prototypes->sha256 : std::string()},
      {"prompt", m_prompt},
      {"noise_key", {"seed", "noise", m_class->folder, "slot", "ordinal", "step"}},
      {"scheduler", synthesis.scheduler.empty() ? m_run.model().scheduler->name : synthesis.scheduler},
      {"steps", synthesis.steps},
      {"strength", synthesis.strength},
      {"guidance", synthesis.guidance},
      {"negative_prompt", synthesis.negativePrompt},
      {"size", synthesis.size},
      {"stored_size", synthesis.storedSize},
      {"dtype", c10::toString(m_run.model().dtype)},
      {"device", m_run.device().is_cuda() ? "cuda" : "cpu"},
      {"threads", at::get_num_threads()},
      {"seed", m_run.preset().distill.seed},
      {"build", "stillroom " STILLROOM_VERSION}};
  // Named where it isn't the model's own, so that older records stay as they are.
  if (!synthesis.decoder.empty()) record["decoder"] = m_run.decoder().fileHashes();
  return m_run.withCatalogue([&](Catalogue& catalogue) { return catalogue.putProvenance(jsonText(record)); });
}

std::vector<ImageRow> ImageStore::write(const Together& together, const std::vector<FinishedImage>& images) const {
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

void ImageStore::warnAbout(const Together& together, const FinishedImage& image) const {
  if (image.problem == ImageProblem::None) return;
  m_run.task().warn(problemOf(together.folder + "/" + std::to_string(image.key.slot), image.key.ordinal,
                              image.problem == ImageProblem::Black));
}

} // namespace stillroom
