// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "distill/synthesis.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace stillroom {

/// Makes chunks one after another and reports images as one stage. Model and meter are there from the first chunk on,
/// so that nothing is loaded where nothing is missing.
class Production {
public:
  /// The store for a stage whose images count in `meter` once they are kept.
  using StoreMaker = std::function<std::unique_ptr<SynthesisStore>(ProgressMeter& meter)>;

  Production(Stage stage, std::int64_t total, std::int64_t missing, Networks& networks, StoreMaker makeStore,
             const SynthesisOptions& options, const TaskContext& context);
  ~Production();
  Production(Production&&) noexcept;

  void make(const std::vector<Chunk>& chunks);
  /// Everything made is kept.
  void finish();

private:
  struct Line;
  Stage m_stage;
  std::int64_t m_total, m_missing;
  Networks& m_networks;
  StoreMaker m_makeStore;
  SynthesisOptions m_options;
  const TaskContext& m_context;
  std::unique_ptr<Line> m_line;
};

} // namespace stillroom
