// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "sample_contents.h"
#include "ui/session/project_session.h"
#include "ui/state/sample_walk.h"

#include <QSignalSpy>

#include <atomic>
#include <memory>
#include <mutex>
#include <numeric>
#include <string>
#include <vector>

namespace stillroom::tests {

/// A project in memory that notes what it is told. Undo and redo only speak of a pin.
struct Recorder {
  std::mutex mutex;
  std::vector<SelectionSettings> settings;
  std::vector<std::vector<SampleDecision>> decided;
  std::vector<Decision> history;
  std::shared_ptr<const ProjectContents> contents;
  std::atomic_bool failing = false;
  std::atomic_int reads = 0; ///< of the contents
  Decisions inForce;         ///< after an undo

  ui::ProjectBackend backend() {
    return {.contents =
                [this] {
                  ++reads;
                  return contents;
                },
            .saveSettings =
                [this](const SelectionSettings& saved) {
                  const std::lock_guard lock(mutex);
                  settings.push_back(saved);
                },
            .decide = [this](const std::vector<SampleDecision>& decisions) { decide(decisions); },
            .undo =
                [this] {
                  const SampleDecision pin{.classFolder = contents->classes.front().folder, .slot = 2};
                  inForce.settings = contents->settings;
                  return ui::DecisionChange{{.samples = {pin}, .summary = summarise({&pin, 1})}, inForce};
                },
            .history =
                [this] {
                  const std::lock_guard lock(mutex);
                  return history;
                },
            .run = {}};
  }

  void decide(const std::vector<SampleDecision>& decisions) {
    if (failing) throw Error("test.full", "The disk is full at {0}.", {"/there"});
    const std::lock_guard lock(mutex);
    decided.push_back(decisions);
    const bool bulk = decisions.size() > 1;
    history.push_back({.sequence = static_cast<std::int64_t>(history.size()) + 1,
                       .kind = bulk ? Decision::Kind::Bulk : Decision::Kind::Override,
                       .name = bulk ? bulkName(summarise(decisions)) : std::string(),
                       .samples = decisions,
                       .summary = summarise(decisions)});
  }
};

/// A session over what makeContents() gives, open; null when it didn't open.
inline std::unique_ptr<ui::ProjectSession> openedSession(Recorder& recorder) {
  recorder.contents = makeContents();
  auto session = std::make_unique<ui::ProjectSession>();
  QSignalSpy opened(session.get(), &ui::ProjectSession::opened);
  session->adopt(recorder.backend(), recorder.contents);
  return opened.wait() ? std::move(session) : nullptr;
}

/// A flagged sample with all its candidates; −1 for none.
inline int flaggedRow(const ui::ReviewState& state) {
  for (int row = 0; row < state.sampleCount(); ++row)
    if (state.choice(row).flagged() && state.missingCandidates(row) == 0) return row;
  return -1;
}

inline std::vector<int> allRows(const ui::ReviewState& state) {
  std::vector<int> rows(static_cast<std::size_t>(state.sampleCount()));
  std::iota(rows.begin(), rows.end(), 0);
  return rows;
}

/// The next flagged sample of all, or the one before.
inline int nextFlagged(const ui::ReviewState& state, int row, bool forward) {
  return ui::stepAmong(allRows(state), row, forward, [&](int each) { return state.choice(each).flagged(); }).row;
}

/// Likewise of those that aren't reviewed.
inline int nextToReview(const ui::ReviewState& state, int row, bool forward = true) {
  return ui::stepAmong(
             allRows(state), row, forward,
             [&](int each) { return state.choice(each).flagged() && state.reviewOf(each) != ui::ReviewMark::Reviewed; })
      .row;
}

/// The first candidate from `from` on that didn't fail.
inline int okCandidate(const ui::ReviewState& state, int row, int from) {
  while (!state.confidence(row, from))
    ++from;
  return from;
}

inline std::string folderOf(const ui::ReviewState& state, int row) {
  return state.contents->classes[static_cast<std::size_t>(state.classOf(row))].folder;
}

} // namespace stillroom::tests
