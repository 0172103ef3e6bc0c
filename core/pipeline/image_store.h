// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/synthesis.h"
#include "pipeline/stage_run.h"

#include <future>
#include <optional>
#include <string>
#include <vector>

namespace stillroom {

/// How a project's images are made, by its preset.
SynthesisOptions synthesisOptions(const Preset& preset);

/// What an image of a class is made of, by the preset's `synthesis.prompt`.
std::string promptOf(const Preset& preset, const ClassInfo& info);

/// A project's prototypes as synthesis wants them, and its images: PNG files that are written on a thread of their own
/// while the networks make the next ones, then recorded in the catalogue and counted in the meter. For one thread, the
/// run's.
class ImageStore : public SynthesisStore {
public:
  ImageStore(StageRun& run, ProgressMeter& meter) : m_run(run), m_meter(meter) {}
  /// Records what was put before and wasn't asked for; what goes wrong then is lost beside what ended the run.
  ~ImageStore() override;
  ImageStore(const ImageStore&) = delete;
  ImageStore& operator=(const ImageStore&) = delete;

  ClassInput classInput(int classIndex) override;
  /// Records the images put before and starts to write these. Throws what writing the former threw.
  void put(const Chunk& chunk, std::vector<FinishedImage> images) override;
  void finish() override;

private:
  /// What images that were made together have in common.
  struct Together {
    std::string folder; ///< of the class
    std::string chunk, provenance;
  };

  /// How many it was.
  std::int64_t record();
  std::string recordProvenance() const;
  std::vector<ImageRow> write(const Together& together, const std::vector<FinishedImage>& images) const;
  void warnAbout(const Together& together, const FinishedImage& image) const;

  StageRun& m_run;
  ProgressMeter& m_meter;
  const ClassInfo* m_class = nullptr;
  std::string m_prompt;
  std::optional<std::string> m_provenance; ///< of the class at hand
  std::future<std::vector<ImageRow>> m_written;
};

} // namespace stillroom
