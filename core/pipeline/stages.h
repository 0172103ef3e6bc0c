// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "models/classifiers/detector.h"
#include "models/formats/diffusion_model.h"
#include "pipeline/pipeline.h"
#include "project/catalogue.h"
#include "project/flagging.h"
#include "project/preset.h"
#include "tensors/deterministic_cuda.h"

#include <ATen/core/grad_mode.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// One run of the pipeline: what all its stages share. Lives on the run's thread.
class StageRun {
public:
  StageRun(Project& project, const RunOptions& options, const TaskContext& task);

  Project& project() const { return m_project; }
  const Preset& preset() const { return m_project.preset(); }
  const TaskContext& task() const { return m_task; }
  c10::Device device() const { return m_device; }

  /// Runs `work` with the catalogue while holding the project's mutex.
  template <class Function>
  auto withCatalogue(const Function& work) const {
    const std::lock_guard lock(m_project.mutex());
    return work(m_project.catalogue());
  }

  /// The classes this run (shard) is to work on.
  const std::vector<ClassInfo>& classes() const { return m_classes; }
  bool mine(int classIndex) const;

  /// The image half of the model in the preset's encoding type; loaded when first asked for.
  const Autoencoder& encoder();
  /// The whole model in the preset's synthesis type; loaded when first asked for.
  const DiffusionModel& model();
  /// What decodes the model's latents, with its files' hashes: the preset's decoder, or the model itself. Loaded when
  /// first asked for.
  const DiffusionModel& decoder();
  /// The project's detector, once the detector stage is done.
  const Detector& detector();
  /// Class index for each output of the detector: project classes first, then classes the project doesn't have.
  const std::vector<int>& detectorOutputToClass();
  void forgetDetector() { m_detector.reset(); }

private:
  at::ScalarType dtype(const std::string& text) const;
  DiffusionModel load(const DiffusionParts& parts, at::ScalarType type, bool hash) const;

  Project& m_project;
  const RunOptions& m_options;
  const TaskContext& m_task;
  c10::Device m_device;
  std::vector<ClassInfo> m_classes;
  std::shared_ptr<const Autoencoder> m_encoder;
  std::optional<DiffusionModel> m_model, m_decoder;
  std::optional<Detector> m_detector;
  std::vector<int> m_outputToClass;
};

/// What holds while anything is made: nobody else writes, the preset's threads, and results that repeat. Gives the
/// memory of tensors back in the end.
class RunScope {
public:
  /// Throws Error "project.read-only".
  explicit RunScope(const Project& project);
  ~RunScope();
  RunScope(const RunScope&) = delete;
  RunScope& operator=(const RunScope&) = delete;

private:
  at::NoGradGuard m_noGrad;
  DeterministicCuda m_deterministic;
};

/// Adds the time that it lives to a stage's in the catalogue, also when the stage is left by an exception.
class StageTimer {
public:
  StageTimer(StageRun& run, Stage stage);
  ~StageTimer();
  StageTimer(const StageTimer&) = delete;
  StageTimer& operator=(const StageTimer&) = delete;

private:
  StageRun& m_run;
  Stage m_stage;
  std::chrono::steady_clock::time_point m_start;
};

/// The samples of the run's classes that are to have candidates.
std::vector<WantedSample> wantedSamples(const StageRun& run);

/// Makes what samples lack of their candidates, one sample after another, and reports them as one stage. While one
/// chunk is made, the one before is written.
class CandidateProduction {
public:
  /// `samples` are all that follow; they are only counted.
  CandidateProduction(StageRun& run, const std::vector<WantedSample>& samples);
  ~CandidateProduction();

  void make(const WantedSample& sample);
  /// Everything made is in the catalogue.
  void finish();

private:
  struct State;
  std::unique_ptr<State> m_state;
};

/// Detects what is made of samples' candidates and isn't detected, in whole groups, and reports them as one stage.
class CandidateDetection {
public:
  /// `samples` are all that follow, made by then or not; they are only counted.
  CandidateDetection(StageRun& run, const std::vector<WantedSample>& samples);

  void detect(const WantedSample& sample);

private:
  StageRun& m_run;
  std::int64_t m_total = 0, m_missing = 0;
  std::optional<ProgressMeter> m_meter; ///< from the first group on
};

// The stages. Each does what is missing, commits unit by unit, and may be called again at any time.
void scanImages(StageRun& run);
void encodeImages(StageRun& run);
void makePrototypes(StageRun& run);
void prepareDetector(StageRun& run);
void synthesiseBaselines(StageRun& run);
void detectBaselines(StageRun& run);
void generateCandidates(StageRun& run);
void detectCandidates(StageRun& run);

/// Writes a safetensors file of the project and returns its artefact record (to be committed by the caller).
Artefact writeTensors(const Project& project, const std::string& path, const TensorMap& tensors);

/// Decodes `files` (absolute) on all cores: [N, size, size, 3] u8, resized by `resize` each.
at::Tensor readImages(const std::vector<std::filesystem::path>& files,
                      const std::function<at::Tensor(const at::Tensor&)>& resize);

} // namespace stillroom
