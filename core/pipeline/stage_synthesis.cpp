// SPDX-License-Identifier: GPL-3.0-or-later
// Synthesis of baselines and candidates: prototypes and prompts in, images for the store out.
#include "pipeline/stages.h"

#include "base/error.h"
#include "base/random.h"
#include "distill/batches.h"
#include "distill/img2img.h"
#include "models/pixels/image_ops.h"
#include "pipeline/image_store.h"
#include "project/layout.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
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

/// Named after what it holds.
Chunk chunkOf(const ClassInfo& info, std::vector<ImageKey> keys) {
  const ImageKey& first = keys.front();
  const std::string ordinal = first.ordinal == baselineChoice ? "" : "#" + std::to_string(first.ordinal);
  std::string name = info.folder + "/" + std::to_string(first.slot) + ordinal + "+" + std::to_string(keys.size());
  return {info.index, std::move(keys), std::move(name)};
}

Chunk baselineChunk(const ClassInfo& info, int first, int count) {
  std::vector<ImageKey> keys;
  for (int slot = first; slot < first + count; ++slot)
    keys.push_back({info.index, slot, baselineChoice});
  return chunkOf(info, std::move(keys));
}

Chunk candidateChunk(const ClassInfo& info, int slot, int first, int count) {
  std::vector<ImageKey> keys;
  for (int ordinal = first; ordinal < first + count; ++ordinal)
    keys.push_back({info.index, slot, ordinal});
  return chunkOf(info, std::move(keys));
}

std::string replaceAll(std::string text, const std::string& what, const std::string& with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

/// What stays the same over a run: the model's record and each class's prototypes and text embedding.
class Generator {
public:
  Generator(StageRun& run, ImageStore& store)
      : m_run(run),
        m_store(store),
        m_options(optionsOf(run.preset())),
        m_noisySteps(stepNoiseCount(run.model(), m_options)) {}

  void make(const Chunk& chunk) {
    prepareClass(chunk.classIndex);
    const auto part = [&](std::size_t first, std::size_t count) {
      const auto from = chunk.keys.begin() + static_cast<std::ptrdiff_t>(first);
      const bool whole = count == chunk.keys.size();
      makeWhole(whole ? chunk : chunkOf(*m_class, {from, from + static_cast<std::ptrdiff_t>(count)}));
    };
    inBatches(chunk.keys.size(), m_limit, part, [&](std::size_t limit) {
      m_run.task().warn(Error("memory.halved",
                              "Memory ran out, so that images are made {0} at a time from here on. Their record says "
                              "so.",
                              {std::to_string(limit)}));
    });
  }

private:
  void makeWhole(const Chunk& chunk) {
    const at::Tensor latents = denoiseChunk(chunk).latents;
    std::vector<FinishedImage> images;
    for (std::size_t i = 0; i < chunk.keys.size(); ++i)
      images.push_back(finished(chunk.keys[i], latents.narrow(0, static_cast<std::int64_t>(i), 1)));
    if (!m_provenance) m_provenance = recordProvenance(); // not earlier: it waits for the model's hashes
    m_store.put({m_class->folder, chunk.name, *m_provenance}, std::move(images));
  }

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
  std::string recordProvenance() const {
    const Preset::Synthesis& synthesis = m_run.preset().synthesis;
    const std::optional<Artefact> prototypes =
        m_run.withCatalogue([&](Catalogue& catalogue) { return catalogue.artefact(prototypePath(m_class->index)); });
    nlohmann::json record{{"model", m_run.model().fileHashes()},
                          {"prototypes", prototypes ? prototypes->sha256 : std::string()},
                          {"prompt", m_prompt},
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
    // Named where it isn't the model's own, so that older records stay as they are.
    if (!synthesis.decoder.empty()) record["decoder"] = m_run.decoder().fileHashes();
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
    m_prompt = replaceAll(replaceAll(synthesis.prompt, "{prompt}", m_class->prompt), "{name}", m_class->name);
    m_provenance.reset();
    m_positive = m_run.model().embed(m_prompt);
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

  /// [1, 3, H, W] f32 on the CPU.
  at::Tensor decoded(const at::Tensor& latent) const {
    const c10::InferenceMode inference;
    return m_run.decoder().autoencoder->decode(latent.to(m_run.device())).to(at::kCPU, at::kFloat);
  }

  FinishedImage finished(const ImageKey& key, const at::Tensor& latent) const {
    if (!at::isfinite(latent).all().item<bool>()) return {key, {}, "nan"};
    const std::int64_t side = m_run.preset().synthesis.storedSize;
    const at::Tensor pixels = decoded(latent);
    if (!at::isfinite(pixels).all().item<bool>()) return {key, {}, "nan"};
    at::Tensor image = toBytes(pixels);
    if (image.size(1) != side || image.size(2) != side) image = resizeImages(image, side, side, ResizeFilter::Bicubic);
    const bool black = image.max().item<std::uint8_t>() == 0;
    return {key, image.contiguous(), black ? "black" : ""};
  }

  StageRun& m_run;
  ImageStore& m_store;
  Img2ImgOptions m_options;
  std::size_t m_limit = std::numeric_limits<std::size_t>::max(); ///< images at once, once memory ran out
  std::int64_t m_noisySteps;
  std::string m_prompt;
  std::optional<std::string> m_provenance;
  std::optional<ClassInfo> m_class;
  at::Tensor m_prototypes, m_positive, m_negative;
};

std::int64_t imagesIn(const std::vector<Chunk>& chunks) {
  std::int64_t images = 0;
  for (const Chunk& chunk : chunks)
    images += static_cast<std::int64_t>(chunk.keys.size());
  return images;
}

/// The chunks of a sample's candidates that lack an image.
std::vector<Chunk> chunksToMake(const ClassInfo& info, const WantedSample& sample, int batch) {
  std::vector<Chunk> chunks;
  for (int first = 0; first < static_cast<int>(sample.made.size()); first += batch) {
    const auto made = sample.made.begin() + first;
    if (std::find(made, made + batch, false) != made + batch)
      chunks.push_back(candidateChunk(info, sample.slot, first, batch));
  }
  return chunks;
}

/// Makes chunks one after another and reports them as one stage. Model and meter are there from the first chunk on.
class Production {
public:
  Production(StageRun& run, const char* stage, std::int64_t total, std::int64_t missing)
      : m_run(run), m_stage(stage), m_total(total), m_missing(missing) {}

  void make(const std::vector<Chunk>& chunks) {
    if (!chunks.empty() && !m_line) m_line.emplace(m_run, m_stage, m_total, m_total - m_missing);
    for (const Chunk& chunk : chunks)
      m_line->generator.make(chunk);
  }
  /// Everything made is in the catalogue.
  void finish() {
    if (m_line) m_line->store.finish();
  }

private:
  struct Line {
    Line(StageRun& run, const char* stage, std::int64_t total, std::int64_t done)
        : meter(run.task(), stage, "images", total, done), store(run, meter), generator(run, store) {}
    ProgressMeter meter;
    ImageStore store;
    Generator generator;
  };

  StageRun& m_run;
  const char* m_stage;
  std::int64_t m_total, m_missing;
  std::optional<Line> m_line;
};

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
  Production production(run, "synthesise", static_cast<std::int64_t>(run.classes().size()) * perClass,
                        imagesIn(chunks));
  production.make(chunks);
  production.finish();
}

struct CandidateProduction::State {
  std::map<int, ClassInfo> classes;
  int batch;
  Production production;
};

CandidateProduction::CandidateProduction(StageRun& run, const std::vector<WantedSample>& samples) {
  std::map<int, ClassInfo> classes;
  for (const ClassInfo& info : run.classes())
    classes.emplace(info.index, info);
  const int batch = static_cast<int>(run.preset().synthesis.candidateBatch);
  std::int64_t total = 0, missing = 0;
  for (const WantedSample& sample : samples) {
    total += static_cast<std::int64_t>(sample.made.size());
    missing += imagesIn(chunksToMake(classes.at(sample.classIndex), sample, batch));
  }
  m_state.reset(new State{std::move(classes), batch, Production(run, "candidates", total, missing)});
}

CandidateProduction::~CandidateProduction() = default;

void CandidateProduction::make(const WantedSample& sample) {
  m_state->production.make(chunksToMake(m_state->classes.at(sample.classIndex), sample, m_state->batch));
}

void CandidateProduction::finish() {
  m_state->production.finish();
}

void generateCandidates(StageRun& run) {
  const std::vector<WantedSample> samples = wantedSamples(run);
  CandidateProduction production(run, samples);
  for (const WantedSample& sample : samples)
    production.make(sample);
  production.finish();
}

} // namespace stillroom
