// SPDX-License-Identifier: GPL-3.0-or-later
// Synthesis of baselines and candidates: prototypes and prompts in, stored PNG files out.
#include "project/stages.h"

#include "base/error.h"
#include "base/files.h"
#include "base/random.h"
#include "base/sha256.h"
#include "distill/img2img.h"
#include "models/image_ops.h"
#include "project/flagging.h"
#include "project/image_folder.h"
#include "project/layout.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

/// One unit of generation: consecutive slots' baselines of a class, or consecutive ordinals of one sample.
struct Chunk {
  int classIndex = 0;
  std::vector<ImageKey> keys;
  std::string name;
};

Chunk baselineChunk(const ClassInfo& info, int first, int count) {
  Chunk chunk{info.index, {}, info.folder + "/" + std::to_string(first) + "+" + std::to_string(count)};
  for (int slot = first; slot < first + count; ++slot)
    chunk.keys.push_back({info.index, slot, baselineChoice});
  return chunk;
}

Chunk candidateChunk(const ClassInfo& info, int slot, int first, int count) {
  Chunk chunk{info.index,
              {},
              info.folder + "/" + std::to_string(slot) + "#" + std::to_string(first) + "+" + std::to_string(count)};
  for (int ordinal = first; ordinal < first + count; ++ordinal)
    chunk.keys.push_back({info.index, slot, ordinal});
  return chunk;
}

std::string replaceAll(std::string text, const std::string& what, const std::string& with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

/// The PNG of one generated image, or why there is none.
struct MadeImage {
  std::string png, problem;
};

/// What stays the same over a run: the model's record and each class's prototypes and text embedding.
class Generator {
public:
  explicit Generator(StageRun& run)
      : m_run(run), m_options(optionsOf(run.preset())), m_noisySteps(stepNoiseCount(run.model(), m_options)) {}

  void make(const Chunk& chunk) {
    prepareClass(chunk.classIndex);
    const std::vector<MadeImage> images = finish(denoiseChunk(chunk).latents);
    std::vector<ImageRow> rows;
    for (std::size_t i = 0; i < images.size(); ++i)
      rows.push_back(store(chunk, chunk.keys[i], images[i]));
    m_run.withCatalogue([&](Catalogue& catalogue) {
      catalogue.transaction([&] {
        for (const ImageRow& row : rows)
          catalogue.putImage(row);
      });
    });
  }

private:
  static Img2ImgOptions optionsOf(const Preset& preset) {
    Img2ImgOptions options;
    options.steps = static_cast<int>(preset.synthesis.steps);
    options.strength = preset.synthesis.strength;
    options.guidance = preset.synthesis.guidance;
    if (!preset.synthesis.scheduler.empty()) options.scheduler = preset.synthesis.scheduler;
    options.check();
    return options;
  }

  /// Of the images of the class at hand. With the chunk, the slot and the ordinal it says how to make each again.
  std::string recordProvenance(const std::string& prompt) const {
    const Preset::Synthesis& synthesis = m_run.preset().synthesis;
    const std::optional<Artefact> prototypes =
        m_run.withCatalogue([&](Catalogue& catalogue) { return catalogue.artefact(prototypePath(m_class->index)); });
    const nlohmann::json record{{"model", m_run.model().fileHashes},
                                {"prototypes", prototypes ? prototypes->sha256 : std::string()},
                                {"prompt", prompt},
                                {"noise_key", {"seed", "noise", m_class->folder, "slot", "ordinal", "step"}},
                                {"scheduler", m_options.scheduler.value_or(m_run.model().scheduler->name)},
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
    return m_run.withCatalogue([&](Catalogue& catalogue) { return catalogue.putProvenance(record.dump()); });
  }

  void prepareClass(int classIndex) {
    if (m_class && m_class->index == classIndex) return;
    for (const ClassInfo& info : m_run.classes())
      if (info.index == classIndex) m_class = info;
    const Preset::Synthesis& synthesis = m_run.preset().synthesis;
    m_prototypes = SafetensorsFile(m_run.project().folder() / prototypePath(classIndex))
                       .tensor("latents", {m_run.preset().distill.imagesPerClass, -1, -1, -1}, at::kFloat);
    checkLatentSize();
    const std::string prompt =
        replaceAll(replaceAll(synthesis.prompt, "{prompt}", m_class->prompt), "{name}", m_class->name);
    m_provenance = recordProvenance(prompt);
    m_positive = m_run.model().embed(prompt);
    if (!m_negative.defined()) m_negative = m_run.model().embed(synthesis.negativePrompt);
  }

  void checkLatentSize() const {
    const std::int64_t side = m_prototypes.size(2) * m_run.model().autoencoder->downscale();
    if (side != m_run.preset().synthesis.size)
      throw Error("synthesis.size",
                  "The prototypes were encoded at {0} pixels, but synthesis.size is {1}. Make the project again with "
                  "encode.size equal to synthesis.size.",
                  {std::to_string(side), std::to_string(m_run.preset().synthesis.size)});
  }

  at::Tensor noise(const ImageKey& key, std::int64_t step) const {
    at::Tensor out = at::empty(m_prototypes[0].sizes(), at::kFloat);
    RandomStream({static_cast<std::uint64_t>(m_run.preset().distill.seed), "noise", m_class->folder, key.slot,
                  key.ordinal, step})
        .fillNormal({out.data_ptr<float>(), static_cast<std::size_t>(out.numel())});
    return out;
  }

  Img2ImgOutput denoiseChunk(const Chunk& chunk) const {
    std::vector<at::Tensor> latents, noises;
    for (const ImageKey& key : chunk.keys) {
      latents.push_back(m_prototypes[key.slot]);
      noises.push_back(noise(key, 0));
    }
    return denoise(m_run.model(), {at::stack(latents), at::stack(noises), stepNoise(chunk), m_positive, m_negative},
                   m_options, m_run.task());
  }

  /// What an ancestral scheduler adds after each call; undefined with the others. Step 0 is the noise at the start.
  at::Tensor stepNoise(const Chunk& chunk) const {
    std::vector<at::Tensor> calls;
    for (std::int64_t step = 1; step <= m_noisySteps; ++step) {
      std::vector<at::Tensor> noises;
      for (const ImageKey& key : chunk.keys)
        noises.push_back(noise(key, step));
      calls.push_back(at::stack(noises));
    }
    return calls.empty() ? at::Tensor() : at::stack(calls);
  }

  std::vector<MadeImage> finish(const at::Tensor& latents) const {
    std::vector<MadeImage> images;
    for (std::int64_t i = 0; i < latents.size(0); ++i)
      images.push_back(finishOne(latents.narrow(0, i, 1)));
    return images;
  }

  /// [1, 3, H, W] f32 on the CPU.
  at::Tensor decoded(const at::Tensor& latent) const {
    const c10::InferenceMode inference;
    return m_run.model().autoencoder->decode(latent.to(m_run.device())).to(at::kCPU, at::kFloat);
  }

  MadeImage finishOne(const at::Tensor& latent) const {
    if (!at::isfinite(latent).all().item<bool>()) return {"", "nan"};
    const std::int64_t side = m_run.preset().synthesis.storedSize;
    const at::Tensor pixels = decoded(latent);
    if (!at::isfinite(pixels).all().item<bool>()) return {"", "nan"};
    at::Tensor image = toBytes(pixels);
    if (image.size(1) != side || image.size(2) != side) image = resizeImages(image, side, side, ResizeFilter::Bicubic);
    image = image.contiguous();
    const bool black = image.max().item<std::uint8_t>() == 0;
    return {encodePng(image.const_data_ptr<std::uint8_t>(), static_cast<int>(side), static_cast<int>(side)),
            black ? "black" : ""};
  }

  Error problemOf(const ImageKey& key, const std::string& problem) const {
    const std::string sample = m_class->folder + "/" + std::to_string(key.slot);
    const bool black = problem == "black";
    if (key.ordinal < 0)
      return black ? Error("image.black", "{0} baseline: the image is all black.", {sample})
                   : Error("image.nan", "{0} baseline: the model gave no finite image; it is marked as failed.",
                           {sample});
    const std::string ordinal = std::to_string(key.ordinal);
    return black ? Error("image.black", "{0} candidate {1}: the image is all black.", {sample, ordinal})
                 : Error("image.nan", "{0} candidate {1}: the model gave no finite image; it is marked as failed.",
                         {sample, ordinal});
  }

  ImageRow store(const Chunk& chunk, const ImageKey& key, const MadeImage& image) const {
    ImageRow row{key, "", image.problem, chunk.name, m_provenance};
    if (!image.problem.empty()) m_run.task().warn(problemOf(key, image.problem));
    if (image.png.empty()) return row;
    row.hash = sha256Hex(image.png);
    const fs::path file = m_run.project().folder() / imagePath(row.hash);
    if (!fs::exists(file)) writeFileAtomically(file, image.png);
    return row;
  }

  StageRun& m_run;
  Img2ImgOptions m_options;
  std::int64_t m_noisySteps;
  std::string m_provenance;
  std::optional<ClassInfo> m_class;
  at::Tensor m_prototypes, m_positive, m_negative;
};

void generate(StageRun& run, const char* stage, const std::vector<Chunk>& chunks, std::int64_t total) {
  if (chunks.empty()) return;
  std::int64_t missing = 0;
  for (const Chunk& chunk : chunks)
    missing += static_cast<std::int64_t>(chunk.keys.size());
  ProgressMeter meter(run.task(), stage, "images", total, total - missing);
  Generator generator(run);
  for (const Chunk& chunk : chunks) {
    generator.make(chunk);
    meter.advance(static_cast<std::int64_t>(chunk.keys.size()));
  }
}

} // namespace

void synthesiseBaselines(StageRun& run) {
  std::set<ImageKey> made;
  for (const ImageRow& row : run.withCatalogue([](Catalogue& catalogue) { return catalogue.images(); }))
    made.insert(row.key);
  const int perClass = static_cast<int>(run.preset().distill.imagesPerClass);
  const int batch = static_cast<int>(run.preset().synthesis.baselineBatch);
  std::vector<Chunk> chunks;
  for (const ClassInfo& info : run.classes())
    for (int first = 0; first < perClass; first += batch) {
      Chunk chunk = baselineChunk(info, first, std::min(batch, perClass - first));
      if (!std::all_of(chunk.keys.begin(), chunk.keys.end(), [&](const ImageKey& key) { return made.count(key); }))
        chunks.push_back(std::move(chunk));
    }
  generate(run, "synthesise", chunks, static_cast<std::int64_t>(run.classes().size()) * perClass);
}

void generateCandidates(StageRun& run) {
  const FlaggedSamples flagged = run.withCatalogue([&](Catalogue&) { return flaggedSamples(run.project()); });
  const int planned = static_cast<int>(run.preset().synthesis.candidates);
  const int batch = static_cast<int>(run.preset().synthesis.candidateBatch);
  std::vector<Chunk> chunks;
  std::int64_t total = 0;
  for (const FlaggedSample& sample : flagged.samples) {
    const auto info = std::find_if(run.classes().begin(), run.classes().end(),
                                   [&](const ClassInfo& c) { return c.index == sample.classIndex; });
    if (info == run.classes().end()) continue;
    total += planned;
    for (int first = 0; first < planned; first += batch)
      if (!std::all_of(sample.made.begin() + first, sample.made.begin() + first + batch,
                       [](bool made) { return made; }))
        chunks.push_back(candidateChunk(*info, sample.slot, first, batch));
  }
  generate(run, "candidates", chunks, total);
}

} // namespace stillroom
