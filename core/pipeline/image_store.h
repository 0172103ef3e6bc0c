// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/stages.h"

#include <ATen/core/Tensor.h>

#include <future>
#include <string>
#include <vector>

namespace stillroom {

/// An image as it left the networks, or why there is none.
struct FinishedImage {
  ImageKey key;
  at::Tensor pixels;   ///< [side, side, 3] u8, contiguous, on the CPU, or [1, side, side, 3]; undefined: there is none
  std::string problem; ///< "nan" or "black"; empty: none
};

/// What images that were made together have in common.
struct MadeTogether {
  std::string folder; ///< of the class
  std::string chunk, provenance;
};

/// Writes images as PNG files on a thread of its own, while the networks make the next ones, then records them in the
/// catalogue and counts them in the meter. For one thread, the run's.
class ImageStore {
public:
  ImageStore(StageRun& run, ProgressMeter& meter) : m_run(run), m_meter(meter) {}
  /// Records what was put before and wasn't asked for; what goes wrong then is lost beside what ended the run.
  ~ImageStore();
  ImageStore(const ImageStore&) = delete;
  ImageStore& operator=(const ImageStore&) = delete;

  /// Records the images put before and starts to write these. Throws what writing the former threw.
  void put(const MadeTogether& together, std::vector<FinishedImage> images);
  /// Records the last ones. Throws what writing them threw.
  void finish();

private:
  /// How many it was.
  std::int64_t record();
  std::vector<ImageRow> write(const MadeTogether& together, const std::vector<FinishedImage>& images) const;
  void warnAbout(const MadeTogether& together, const FinishedImage& image) const;

  StageRun& m_run;
  ProgressMeter& m_meter;
  std::future<std::vector<ImageRow>> m_written;
};

} // namespace stillroom
