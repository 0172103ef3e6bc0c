// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/landscape_override.h"
#include "distill/selection/selection.h"

#include <QString>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace stillroom::ui {

/// One selection that the window asks for.
struct SelectionJob {
  std::uint64_t id = 0;
  std::shared_ptr<const SelectionInput> input;
  SelectionSettings settings; ///< what the sliders show
  SelectionSettings compared; ///< what changes are counted against
  Overrides overrides;
  std::vector<std::int32_t> reviews; ///< handed on, so that they are shown with the choices they belong to
  int row = -1;                      ///< whose candidates are wanted; −1 for none
  std::optional<int> considered;     ///< a choice for that row, of which the effect on other samples is wanted
};

struct SelectionOutcome {
  std::uint64_t id = 0;
  std::shared_ptr<const SelectionResult> result;   ///< null when it failed
  std::shared_ptr<const SelectionResult> compared; ///< under the settings to compare with
  Overrides overrides;
  std::vector<std::int32_t> reviews;
  int row = -1;
  std::vector<CandidateView> candidates;
  std::optional<int> considered;
  std::vector<ChoiceChange> effect; ///< of the considered choice
  int changes = 0;                  ///< samples whose chosen image differs from the one it is compared with
  QString problem;                  ///< a sentence when it failed
};

/// Runs selections on a thread of its own. Only the newest job waits: a job that is overtaken before it began is
/// dropped, so that a dragged slider never builds up a queue.
class SelectionWorker {
public:
  /// `deliver` is called on the worker's thread.
  explicit SelectionWorker(std::function<void(SelectionOutcome)> deliver);
  ~SelectionWorker();

  void submit(SelectionJob job);

private:
  void work(const std::stop_token& stop);
  bool prepareSome(std::unique_lock<std::mutex>& lock);
  SelectionOutcome run(const SelectionJob& job);
  void lookAtRow(const SelectionJob& job, SelectionOutcome& outcome);

  struct Memo {
    SelectionSettings settings;
    Overrides overrides;
    std::shared_ptr<const SelectionResult> result;

    bool holds(const SelectionSettings& wanted, const Overrides& decided) const {
      return result && settings == wanted && overrides == decided;
    }
  };
  /// Fills `memo`: from `other` where that has it, else by selecting.
  const std::shared_ptr<const SelectionResult>& select(Memo& memo, const Memo& other, const SelectionSettings& settings,
                                                       const Overrides& overrides);

  std::function<void(SelectionOutcome)> m_deliver;
  // The worker thread's own:
  std::shared_ptr<const SelectionInput> m_input;
  std::optional<Selector> m_selector;
  std::optional<SelectionIndex> m_index; ///< made when the first effect is asked for
  Memo m_compared, m_preview;            ///< the last result under the compared settings, and under the sliders'

  std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::optional<SelectionJob> m_waiting; ///< guarded by m_mutex
  std::jthread m_thread;                 ///< last: it ends first
};

} // namespace stillroom::ui
