// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/project_backend.h"
#include "ui/controllers/selection_worker.h"
#include "ui/models/review_state.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
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
  bool isOpening() const { return m_opening; }
  const ProjectBackend& backend() const { return m_backend; }
  const ReviewState& state() const { return m_state; }
  bool readOnly() const { return !isOpen() || m_state.contents->readOnly; }

  int currentRow() const { return m_row; }
  void setCurrentRow(int row);
  const std::vector<CandidateView>& candidates() const { return m_candidates; }

  /// What the sliders show; saved after a moment's rest.
  const SelectionSettings& settings() const { return m_settings; }
  const SelectionSettings& savedSettings() const { return m_savedSettings; }
  void previewSettings(const SelectionSettings& settings);
  int choicesChanged() const { return m_changes; }

  /// Pins an image of a sample (baselineChoice or an ordinal), or clears the pin (noOverride).
  void decide(int row, int choice);
  /// Take the last decision back, or bring the last undone one back: decisionChanged() follows, or problem().
  void undo() { change(m_backend.undo, false); }
  void redo() { change(m_backend.redo, true); }
  /// Decisions that a worker hasn't put on the disk yet.
  int unsaved() const { return m_writing + (m_rest.isActive() ? 1 : 0); }

  static constexpr int restMilliseconds = 400;

Q_SIGNALS:
  void opened();
  void openFailed(const QString& sentence);
  /// New contents; rows may have moved.
  void contentsChanged();
  /// Another result, or other overrides, over the same contents.
  void selectionChanged();
  /// The current sample or its candidates.
  void currentChanged();
  void saveStateChanged();
  /// An undo or a redo is done; `row` is its sample, noRow for settings.
  void decisionChanged(const stillroom::Decision& decision, int row, bool redone);
  /// There was no decision to undo or to redo.
  void nothingToChange(bool redo);
  void problem(const QString& sentence);

private:
  void stay();
  bool holds(const QString& folder) const;
  void select();
  void failed(const QString& sentence);
  void accept(const SelectionOutcome& outcome);
  void saveSettings();
  void change(const std::function<DecisionChange()>& job, bool redo);
  void changed(const DecisionChange& change, bool redo, std::uint64_t decisions);
  int rowOf(const std::string& classFolder, int slot) const;
  void write(std::function<void()> job);
  void written(const QString& problem);
  void takeContents(std::shared_ptr<const ProjectContents> contents, std::uint64_t generation, std::uint64_t decisions);
  void keepCurrent(const ReviewState& before);

  ProjectBackend m_backend;
  ProjectBackend m_previous; ///< of what is shown until the first selection of an adopted project is there
  ReviewState m_state;
  SelectionSettings m_settings, m_savedSettings;
  Overrides m_overrides; ///< as decided; m_state's are those of its result
  std::vector<CandidateView> m_candidates;
  int m_row = noRow;
  int m_changes = 0;
  int m_writing = 0;
  bool m_opening = false;
  bool m_announceOpened = false; ///< an adopted project isn't shown yet: m_state is still the one before
  QString m_openingFolder;
  bool m_reloading = false, m_reloadAgain = false;
  std::shared_ptr<const ProjectContents> m_arriving; ///< read, its first selection on the way
  std::uint64_t m_openings = 0;                      ///< counts what was asked to be opened
  std::uint64_t m_generation = 0;                    ///< counts projects
  std::uint64_t m_decisions = 0;                     ///< counts decisions
  std::uint64_t m_lastJob = 0, m_oldestJob = 1;

  QTimer m_rest;
  QThreadPool m_writer; ///< one thread: decisions reach the disk in the order they were made
  SelectionWorker m_selector;
};

} // namespace stillroom::ui
