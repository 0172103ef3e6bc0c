// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/job_queue.h"
#include "ui/session/pace.h"
#include "ui/session/place_watch.h"
#include "ui/session/project_backend.h"
#include "ui/session/project_opener.h"
#include "ui/session/selection_worker.h"
#include "ui/state/decided_samples.h"
#include "ui/state/decision_texts.h"
#include "ui/state/review_state.h"
#include "ui/state/sample_filter.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace stillroom::ui {

/// The open project as the window knows it: its contents, the selection at the sliders' k and β, the current sample,
/// and the decisions on their way to the disk. GUI thread; all work happens on workers, and results that were
/// overtaken are dropped.
class ProjectSession : public QObject {
  Q_OBJECT
public:
  explicit ProjectSession(QObject* parent = nullptr);
  ~ProjectSession() override;

  /// Starts opening; opened() or openFailed() follows. False when the folder is open already: then it is only read
  /// again, since its lock would be refused to a second Project of this window.
  bool open(const QString& folder);
  /// Takes a project that is open already.
  void adopt(ProjectBackend backend, std::shared_ptr<const ProjectContents> contents);
  /// Reads the contents again (after a run, or while one goes on).
  void reload();

  bool isOpen() const { return m_state.contents != nullptr; }
  bool isOpening() const { return m_announceOpened || m_opener.isOpening(); }
  const ProjectBackend& backend() const { return m_backend; }
  const ReviewState& state() const { return m_state; }
  bool readOnly() const { return !isOpen() || isGone() || m_state.contents->readOnly; }
  /// Whether the project was removed or moved: nothing can be decided until it is back. A sentence says so.
  bool isGone() const { return m_place.isGone(); }
  const QString& goneText() const { return m_place.sentence(); }
  /// Looks whether that is so; goneChanged() follows where it has changed.
  void checkPlace() { m_place.look(); }

  int currentRow() const { return m_row; }
  void setCurrentRow(int row);
  const std::vector<CandidateView>& candidates() const { return m_candidates; }

  /// What the sliders show; saved after a moment's rest.
  const SelectionSettings& settings() const { return m_settings; }
  const SelectionSettings& savedSettings() const { return m_savedSettings; }
  void previewSettings(const SelectionSettings& settings);
  /// What the choices are compared with, to say how many the sliders change: the preset's settings or, once somebody
  /// has moved the sliders, those from which they were moved.
  const SelectionSettings& comparedSettings() const { return m_compared; }
  /// How long sliders that move wait from one selection to the next; zero, as at first, for as quick as can be. What
  /// computes beside the window waits for each picture drawn, on all its threads.
  void setPace(std::chrono::milliseconds pace) { m_pace.setInterval(pace); }
  /// Against comparedSettings().
  int choicesChanged() const { return m_changes; }
  /// Which choices that is, by row.
  MovedChoices movedChoices() const;

  /// A choice for the current sample that a person thinks of (nothing: none any more). effect() then holds the other
  /// samples whose choice it would change; currentChanged() follows. Forgotten when another sample is current.
  void consider(std::optional<int> choice);
  std::optional<int> considered() const { return m_considered; }
  const std::vector<ChoiceChange>& effect() const { return m_effect; }

  /// Pins an image of a sample (baselineChoice or an ordinal), or clears the pin (noOverride); where asked for it also
  /// marks the sample reviewed, in the same step of undo.
  void decide(int row, int choice, bool reviewed = false);
  /// For several samples, in one step of undo. What would change nothing or can't be chosen is left out: they return
  /// how many samples are decided about.
  int choose(const std::vector<int>& rows, int choice); ///< as decide() for one
  int pinChosen(const std::vector<int>& rows);          ///< what each of them shows
  int pinRuleChoices(const std::vector<int>& rows);     ///< not where the rule is pending
  int markReviewed(const std::vector<int>& rows, bool reviewed = true);
  /// Flagged, and not reviewed even if every decision were shown already.
  bool toReview(int row) const;
  /// By class and slot: whoever edits a note may be handed other rows meanwhile. An empty note removes it.
  void setNote(int classIndex, int slot, const QString& note);

  /// Take the last decision back, or bring the last undone one back: decisionChanged() follows, or problem().
  void undo() { change(m_backend.undo, false); }
  void redo() { change(m_backend.redo, true); }
  /// What they would take back or bring back, in words; empty where there is nothing.
  QString undoText() const { return ui::undoText(*m_history, m_state); }
  QString redoText() const { return ui::redoText(*m_history, m_state); }
  /// Every decision on the disk, the oldest first.
  const std::shared_ptr<const std::vector<Decision>>& history() const { return m_history; }
  /// Decisions that a worker hasn't put on the disk yet.
  int unsaved() const { return m_writing + (m_rest.isActive() ? 1 : 0); }

  static constexpr int restMilliseconds = 400;

Q_SIGNALS:
  void opened();
  void openFailed(const QString& sentence);
  /// New contents; rows may have moved.
  void contentsChanged();
  /// Another result, or other overrides, reviews or notes, over the same contents.
  void selectionChanged();
  /// The current sample or its candidates.
  void currentChanged();
  void saveStateChanged();
  /// history(), undoText() and redoText().
  void historyChanged();
  /// Several samples were decided about in one step.
  void decidedSeveral(const stillroom::Decision& decision);
  /// An undo or a redo is done; `row` is its first sample, noRow for settings.
  void decisionChanged(const stillroom::Decision& decision, int row, bool redone);
  void goneChanged();
  /// There was no decision to undo or to redo.
  void nothingToChange(bool redo);
  void problem(const QString& sentence);

private:
  bool holds(const QString& folder) const;
  void select();
  void failed(const QString& sentence);
  void giveUpSettings(const SelectionSettings& arrived);
  void accept(const SelectionOutcome& outcome);
  void acceptCandidates(const SelectionOutcome& outcome);
  void saveSettings();
  int decide(const std::vector<SampleDecision>& wanted);
  void change(const std::function<DecisionChange()>& job, bool redo);
  void changed(const DecisionChange& change, bool redo, std::uint64_t decisions);
  int rowOf(const Decision& decision) const;
  void write(std::function<void()> job);
  void written(const QString& problem, bool gone);
  void placeChanged();
  void readHistory();
  void takeContents(std::shared_ptr<const ProjectContents> contents, std::uint64_t generation, std::uint64_t decisions);
  /// Contents are read, and their first selection is on the way.
  bool arriving() const { return m_decided.contents() != m_state.contents; }
  void keepCurrent(const ReviewState& before);
  void forgetCandidates();

  ProjectBackend m_backend;
  ProjectBackend m_previous; ///< of what is shown until the first selection of an adopted project is there
  ReviewState m_state;
  struct Settings {
    SelectionSettings settings, saved;
  };

  SelectionSettings m_settings, m_savedSettings, m_compared;
  Settings m_shownSettings; ///< before the newest contents arrived
  DecidedSamples m_decided; ///< over the newest contents; m_state's overrides and reviews are those of its result
  DecidedSamples m_kept;    ///< what is known to be on the disk; with m_keptSettings
  SelectionSettings m_keptSettings;
  std::shared_ptr<const std::vector<Decision>> m_history = std::make_shared<const std::vector<Decision>>();
  std::vector<CandidateView> m_candidates;
  std::optional<int> m_considered;
  std::vector<ChoiceChange> m_effect;
  int m_row = noRow;
  int m_changes = 0;
  std::shared_ptr<const SelectionResult> m_comparedResult; ///< what the compared settings choose
  int m_writing = 0;
  bool m_announceOpened = false; ///< an adopted project isn't shown yet: m_state is still the one before
  bool m_reloading = false, m_reloadAgain = false;
  std::uint64_t m_generation = 0; ///< counts projects
  std::uint64_t m_decisions = 0;  ///< counts decisions
  std::uint64_t m_lastJob = 0, m_oldestJob = 1;

  QTimer m_rest;
  Pace m_pace; ///< of selections while sliders move
  SelectionWorker m_selector;
  JobQueue m_jobs; ///< last but for what uses it: its jobs end first
  PlaceWatch m_place{m_jobs};
  ProjectOpener m_opener;
};

} // namespace stillroom::ui
