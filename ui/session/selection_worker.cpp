// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/selection_worker.h"

#include "ui/common/error_text.h"

namespace stillroom::ui {

SelectionWorker::SelectionWorker(std::function<void(SelectionOutcome)> deliver)
    : m_deliver(std::move(deliver)), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

SelectionWorker::~SelectionWorker() = default;

void SelectionWorker::submit(SelectionJob job) {
  {
    const std::lock_guard lock(m_mutex);
    m_waiting = std::move(job);
  }
  m_wake.notify_one();
}

void SelectionWorker::work(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    std::unique_lock lock(m_mutex);
    if (!m_waiting && prepareSome(lock)) continue;
    if (!m_wake.wait(lock, stop, [this] { return m_waiting.has_value(); })) return;
    const SelectionJob job = std::move(*m_waiting);
    m_waiting.reset();
    lock.unlock();
    m_deliver(run(job));
  }
}

/// Whether there was something to prepare. Sliders that move meanwhile wait for one sample at most.
bool SelectionWorker::prepareSome(std::unique_lock<std::mutex>& lock) {
  lock.unlock();
  const bool any = m_selector && m_selector->prepareSome();
  lock.lock();
  return any;
}

SelectionOutcome SelectionWorker::run(const SelectionJob& job) {
  SelectionOutcome outcome{
      .id = job.id, .overrides = job.overrides, .reviews = job.reviews, .row = job.row, .considered = job.considered};
  try {
    if (m_input != job.input || !m_selector) {
      m_compared = m_preview = {};
      m_index.reset();
      m_selector.emplace(job.input);
      m_input = job.input;
    }
    const auto compared = select(m_compared, m_preview, job.compared, job.overrides);
    outcome.compared = compared;
    outcome.result = select(m_preview, m_compared, job.settings, job.overrides);
    for (std::size_t s = 0; s < compared->samples.size(); ++s)
      outcome.changes += compared->samples[s].chosen != outcome.result->samples[s].chosen ? 1 : 0;
    if (job.row >= 0 && static_cast<std::size_t>(job.row) < outcome.result->samples.size()) lookAtRow(job, outcome);
  } catch (const std::exception& error) {
    outcome.problem = errorText(error);
    outcome.result.reset();
  }
  return outcome;
}

void SelectionWorker::lookAtRow(const SelectionJob& job, SelectionOutcome& outcome) {
  const auto row = static_cast<std::size_t>(job.row);
  outcome.candidates = m_selector->candidates(*outcome.result, job.overrides, row);
  if (!job.considered) return;
  if (!m_index) m_index.emplace(*job.input);
  outcome.effect = effectOfOverride(*job.input, *m_index, job.settings, job.overrides, row, *job.considered);
}

const std::shared_ptr<const SelectionResult>&
SelectionWorker::select(Memo& memo, const Memo& other, const SelectionSettings& settings, const Overrides& overrides) {
  if (memo.holds(settings, overrides)) return memo.result;
  if (other.holds(settings, overrides))
    memo = other;
  else
    memo = {settings, overrides, std::make_shared<const SelectionResult>(m_selector->select(settings, overrides))};
  return memo.result;
}

} // namespace stillroom::ui
