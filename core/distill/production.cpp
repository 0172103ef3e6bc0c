// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/production.h"

namespace stillroom {

struct Production::Line {
  explicit Line(const Production& owner)
      : meter(owner.m_context, owner.m_stage, Unit::Images, owner.m_total, owner.m_total - owner.m_missing),
        store(owner.m_makeStore(meter)),
        synthesis(owner.m_networks, *store, owner.m_options, owner.m_context) {}

  ProgressMeter meter;
  std::unique_ptr<SynthesisStore> store;
  Synthesis synthesis;
};

Production::Production(Stage stage, std::int64_t total, std::int64_t missing, Networks& networks, StoreMaker makeStore,
                       const SynthesisOptions& options, const TaskContext& context)
    : m_stage(stage),
      m_total(total),
      m_missing(missing),
      m_networks(networks),
      m_makeStore(std::move(makeStore)),
      m_options(options),
      m_context(context) {}

Production::~Production() = default;
Production::Production(Production&&) noexcept = default;

void Production::make(const std::vector<Chunk>& chunks) {
  if (chunks.empty()) return;
  if (!m_line) m_line = std::make_unique<Line>(*this);
  for (const Chunk& chunk : chunks)
    m_line->synthesis.make(chunk);
}

void Production::finish() {
  if (m_line) m_line->store->finish();
}

} // namespace stillroom
