// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/stages.h"

#include "base/error.h"
#include "base/parallel.h"
#include "base/sha256.h"
#include "images/image_file.h"
#include "models/kernels/tensor_memory.h"
#include "project/resources.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <thread>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

c10::Device deviceFromText(const std::string& text) {
  if (text == "cpu") return c10::Device(c10::DeviceType::CPU);
  if (text == "auto") return c10::Device(at::hasCUDA() ? c10::DeviceType::CUDA : c10::DeviceType::CPU);
  const bool cuda = text == "cuda" || text.starts_with("cuda:");
  if (!cuda) throw Error("device.unknown", "{0} is no device. Use auto, cpu or cuda:N.", {text});
  if (!at::hasCUDA())
    throw Error("device.missing", "There is no usable CUDA device here for {0}. Use --device cpu, or check the driver.",
                {text});
  return c10::Device(text);
}

void setThreads(std::int64_t wanted) {
  const int threads =
      wanted > 0 ? static_cast<int>(wanted) : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  at::set_num_threads(threads);
}

using StageFunction = void (*)(StageRun&);

StageFunction functionOf(Stage stage) {
  switch (stage) {
  case Stage::Scan:
    return scanImages;
  case Stage::Encode:
    return encodeImages;
  case Stage::Prototypes:
    return makePrototypes;
  case Stage::Detector:
    return prepareDetector;
  case Stage::Synthesise:
    return synthesiseBaselines;
  case Stage::Detect:
    return detectBaselines;
  case Stage::Candidates:
    return generateCandidates;
  case Stage::DetectCandidates:
    return detectCandidates;
  case Stage::Select:
    break;
  }
  return [](StageRun&) {}; // selection is a pure function of what the stages before it stored
}

fs::path modelPath(const Project& project) {
  const std::string& model = project.preset().synthesis.model;
  if (model == "sample") return resourceFolder() / "sample" / "model";
  if (model.empty())
    throw Error("project.no-model",
                "This project names no diffusion model. Make it again with --diffusion and the model's folder.");
  return project.folder() / model;
}

} // namespace

RunScope::RunScope(const Project& project) {
  if (project.readOnly())
    throw Error("project.read-only",
                "{0} is open for reading only, since another Stillroom writes to it. Close it there first.",
                {project.folder().string()});
  setThreads(project.preset().run.threads);
}

RunScope::~RunScope() {
  releaseTensorMemory();
}

StageTimer::StageTimer(StageRun& run, Stage stage)
    : m_run(run), m_stage(stage), m_start(std::chrono::steady_clock::now()) {}

StageTimer::~StageTimer() {
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
  try {
    m_run.withCatalogue([&](Catalogue& catalogue) { catalogue.addStageSeconds(std::string(name(m_stage)), seconds); });
  } catch (const Error& error) {
    m_run.task().warn(error);
  }
}

StageRun::StageRun(Project& project, const RunOptions& options, const TaskContext& task)
    : m_project(project), m_options(options), m_task(task), m_device(deviceFromText(options.device)) {
  for (ClassInfo& info : withCatalogue([](Catalogue& catalogue) { return catalogue.classes(); }))
    if (mine(info.index)) m_classes.push_back(std::move(info));
}

bool StageRun::mine(int classIndex) const {
  return classIndex % m_options.shards == m_options.shard;
}

at::ScalarType StageRun::dtype(const std::string& text) const {
  if (text == "bf16") return at::kBFloat16;
  if (text == "f16" || (text == "auto" && m_device.is_cuda())) return at::kHalf;
  return at::kFloat;
}

DiffusionModel StageRun::load(const DiffusionParts& parts, at::ScalarType type, bool hash) const {
  const DiffusionModel::Options options{parts, type, m_device, hash};
  if (preset().synthesis.model == "random") return DiffusionModel::random(0, options);
  return DiffusionModel::load(modelPath(m_project), options);
}

const Autoencoder& StageRun::encoder() {
  if (!m_encoder) m_encoder = load(DiffusionParts::autoencoderOnly(), dtype(preset().encode.dtype), false).autoencoder;
  return *m_encoder;
}

const DiffusionModel& StageRun::model() {
  if (!m_model) m_model = load(DiffusionParts::all(), dtype(preset().synthesis.dtype), true);
  return *m_model;
}

const DiffusionModel& StageRun::decoder() {
  const std::string& given = preset().synthesis.decoder;
  if (given.empty()) return model();
  if (!m_decoder) m_decoder = model().loadDecoder(m_project.folder() / given, true);
  return *m_decoder;
}

const Detector& StageRun::detector() {
  if (m_detector) return *m_detector;
  const auto file = withCatalogue([](Catalogue& catalogue) { return catalogue.meta("detector.file"); });
  if (!file) throw Error("project.no-detector", "The detector isn't ready yet. Run the detector stage first.");
  m_detector = Detector::load(m_project.folder() / *file, {}, m_device);
  return *m_detector;
}

const std::vector<int>& StageRun::detectorOutputToClass() {
  if (m_outputToClass.empty())
    m_outputToClass = nlohmann::json::parse(withCatalogue([](Catalogue& catalogue) {
                                              return catalogue.meta("detector.output_to_class");
                                            }).value_or("[]"))
                          .get<std::vector<int>>();
  return m_outputToClass;
}

std::vector<WantedSample> wantedSamples(const StageRun& run) {
  WantedCandidates wanted = run.withCatalogue([&](Catalogue&) { return wantedCandidates(run.project()); });
  std::erase_if(wanted.samples, [&](const WantedSample& sample) { return !run.mine(sample.classIndex); });
  return std::move(wanted.samples);
}

Artefact writeTensors(const Project& project, const std::string& path, const TensorMap& tensors) {
  const fs::path file = project.folder() / path;
  fs::create_directories(file.parent_path());
  saveSafetensors(file, tensors);
  return {path, sha256HexOfFile(file)};
}

at::Tensor readImages(const std::vector<fs::path>& files, const std::function<at::Tensor(const at::Tensor&)>& resize) {
  std::vector<at::Tensor> images(files.size());
  parallelFor(files.size(), 0, [&](std::size_t i) {
    const at::NoGradGuard noGrad;
    DecodedImage image = readImage(files[i]);
    images[i] = resize(at::from_blob(image.rgb.data(), {1, image.height, image.width, 3}, at::kByte).clone());
  });
  return at::cat(images);
}

void runPipeline(Project& project, const RunOptions& options, const TaskContext& context) {
  const RunScope scope(project);
  if (options.shards < 1 || options.shard < 0 || options.shard >= options.shards)
    throw Error("run.shard", "A shard is I/N with 0 ≤ I < N; {0}/{1} is not.",
                {std::to_string(options.shard), std::to_string(options.shards)});
  StageRun run(project, options, context);
  for (const Stage stage : allStages) {
    context.checkpoint();
    const StageTimer timer(run, stage);
    functionOf(stage)(run);
    if (options.until == stage) break;
  }
}

} // namespace stillroom
