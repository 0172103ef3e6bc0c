// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "distill/networks.h"
#include "distill/selection/candidate_plan.h"
#include "pipeline/pipeline.h"
#include "project/catalogue.h"
#include "project/detector_record.h"
#include "project/model_pins.h"
#include "project/preset.h"
#include "project/project.h"

#include <filesystem>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace stillroom {

/// One run of the pipeline: what all its stages share. Lives on the run's thread.
class StageRun : public Networks {
public:
  StageRun(Project& project, const RunOptions& options, const TaskContext& task);

  Project& project() const { return m_project; }
  const Preset& preset() const { return m_project.preset(); }
  const TaskContext& task() const { return m_task; }

  /// Runs `work` with the catalogue while holding the project's mutex.
  template <class Function>
  auto withCatalogue(const Function& work) const {
    const std::lock_guard lock(m_project.mutex());
    return work(m_project.catalogue());
  }

  /// The classes this run (shard) is to work on.
  const std::vector<ClassInfo>& classes() const { return m_classes; }
  const ClassInfo& classOf(int classIndex) const;
  bool mine(int classIndex) const;
  bool rescans() const { return m_options.rescan; }
  /// The samples of the run's classes that are to have candidates.
  std::vector<WantedSample> wantedSamples() const;

  c10::Device device() const override { return m_device; }
  const Autoencoder& encoder() override;
  const DiffusionModel& model() override;
  const DiffusionModel& decoder() override;
  /// Throws Error "project.no-detector" before the detector stage is done.
  const Detector& detector() override;
  const std::vector<int>& detectorClasses() override;
  /// Its hash, as it is recorded.
  const std::string& detectorHash() { return record().sha256; }

  /// Forgets the stored images that lie in a file that can't be read any more, with what was said of them, so that they
  /// are made again. Where that was done before, the place is no good: then they have failed.
  void giveUpImages(const std::string& hash);
  /// Whether images were given up since this was asked last.
  bool takeGivenUp() { return std::exchange(m_givenUp, false); }

  /// The diffusion models loaded so far are those that the project's images were made with, or are from now on: to be
  /// called before anything is kept that they made, since it waits until their files are hashed. Throws Error
  /// "model.changed" where others were pinned and aren't to be replaced.
  void pinModels();
  /// The same for files that were hashed already; `folder` is where their names start.
  void pin(ModelRole role, const std::filesystem::path& folder, const FileHashes& files);

private:
  struct Loaded {
    DiffusionModel model;
    std::filesystem::path path; ///< empty: random weights
    bool pinned = false;
  };
  Loaded load(const DiffusionParts& parts, Dtype dtype) const;
  void pin(ModelRole role, std::optional<Loaded>& loaded);
  const DetectorRecord& record();
  void requireSameDetector(const std::filesystem::path& file) const;

  Project& m_project;
  const RunOptions& m_options;
  const TaskContext& m_task;
  c10::Device m_device;
  std::vector<ClassInfo> m_classes;
  std::optional<Loaded> m_encoder, m_model, m_decoder;
  std::optional<DetectorRecord> m_record;
  std::optional<Detector> m_detector;
  std::set<std::string> m_spoilt; ///< hashes of images that were made again
  bool m_givenUp = false;
};

} // namespace stillroom
