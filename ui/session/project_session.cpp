// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/project_session.h"

#include "ui/common/error_text.h"

#include <filesystem>
#include <utility>

namespace stillroom::ui {
namespace {

bool sameFolder(const QString& a, const std::filesystem::path& b) {
  std::error_code error; // one that doesn't exist is no other's equal
  return std::filesystem::equivalent(a.toStdString(), b, error);
}

} // namespace

ProjectSession::ProjectSession(QObject* parent)
    : QObject(parent), m_selector([this](SelectionOutcome outcome) {
        QMetaObject::invokeMethod(
            this, [this, outcome = std::move(outcome)] { accept(outcome); }, Qt::QueuedConnection);
      }) {
  m_writer.setMaxThreadCount(1);
  m_rest.setSingleShot(true);
  m_rest.setInterval(restMilliseconds);
  connect(&m_rest, &QTimer::timeout, this, &ProjectSession::saveSettings);
  m_pace.setSingleShot(true);
  connect(&m_pace, &QTimer::timeout, this, [this] {
    if (std::exchange(m_overdue, false)) selectAtPace();
  });
}

ProjectSession::~ProjectSession() {
  if (m_rest.isActive()) saveSettings();
  m_writer.waitForDone();
}

bool ProjectSession::open(const QString& folder) {
  if (m_opening && sameFolder(folder, m_openingFolder.toStdString())) return true; // on its way
  if (m_rest.isActive()) saveSettings();
  if (holds(folder)) {
    stay();
    return false;
  }
  m_opening = true;
  m_openingFolder = folder;
  // What is open stays alive until another project is adopted: its reloads and undos still arrive.
  m_writer.start([this, folder, opening = ++m_openings] {
    try {
      ProjectBackend backend = openProject(folder);
      auto contents = backend.contents();
      QMetaObject::invokeMethod(this, [this, opening, backend = std::move(backend), contents] {
        if (opening == m_openings) adopt(backend, contents);
      });
    } catch (const std::exception& error) {
      QMetaObject::invokeMethod(this, [this, opening, sentence = errorText(error)] {
        if (opening != m_openings) return;
        m_opening = false;
        Q_EMIT openFailed(sentence);
      });
    }
  });
  return true;
}

/// Whether the project shown is this folder's, opened for writing. One open for reading may be writable by now.
bool ProjectSession::holds(const QString& folder) const {
  return !m_announceOpened && !readOnly() && sameFolder(folder, m_state.contents->folder);
}

void ProjectSession::stay() {
  ++m_openings; // another project on its way is wanted no more
  m_opening = false;
  reload();
}

void ProjectSession::adopt(ProjectBackend backend, std::shared_ptr<const ProjectContents> contents) {
  if (m_rest.isActive()) saveSettings();
  ++m_openings;
  ++m_generation;
  if (!m_announceOpened) m_previous = std::move(m_backend);
  m_backend = std::move(backend);
  m_openingFolder = QString::fromStdString(contents->folder.string());
  m_settings = m_savedSettings = contents->settings;
  takeDecisionsOf(*contents);
  m_row = noRow;
  m_candidates.clear();
  m_considered.reset();
  m_effect.clear();
  m_opening = m_announceOpened = true;
  m_reloading = m_reloadAgain = false;
  m_arriving = std::move(contents);
  m_oldestJob = m_lastJob + 1;
  select();
}

void ProjectSession::reload() {
  if (!isOpen() || !m_backend.contents) return;
  if (m_reloading) {
    m_reloadAgain = true;
    return;
  }
  m_reloading = true;
  // Behind the decisions on their way, so that what is read holds them.
  m_writer.start([this, read = m_backend.contents, generation = m_generation, decisions = m_decisions] {
    std::shared_ptr<const ProjectContents> contents;
    QString sentence;
    try {
      contents = read();
    } catch (const std::exception& error) {
      sentence = errorText(error);
    }
    QMetaObject::invokeMethod(this, [this, contents, sentence, generation, decisions] {
      if (!sentence.isEmpty() && generation == m_generation) Q_EMIT problem(sentence);
      takeContents(contents, generation, decisions);
    });
  });
}

void ProjectSession::takeContents(std::shared_ptr<const ProjectContents> contents, std::uint64_t generation,
                                  std::uint64_t decisions) {
  if (generation != m_generation) return;
  m_reloading = false;
  const bool overtaken = decisions != m_decisions;
  if (m_reloadAgain || overtaken) {
    m_reloadAgain = false;
    reload();
    return;
  }
  if (!contents) return;
  if (!m_rest.isActive()) m_settings = contents->settings;
  m_savedSettings = contents->settings;
  takeDecisionsOf(*contents);
  m_arriving = std::move(contents);
  m_oldestJob = m_lastJob + 1;
  select();
}

MovedChoices ProjectSession::movedChoices() const {
  const bool fits = m_inForce && m_state.result && m_inForce->samples.size() == m_state.result->samples.size();
  return fits && m_changes > 0 ? stillroom::ui::movedChoices(*m_inForce, *m_state.result) : MovedChoices();
}

void ProjectSession::setCurrentRow(int row) {
  if (row == m_row) return;
  m_row = row;
  m_candidates.clear();
  m_considered.reset();
  m_effect.clear();
  Q_EMIT currentChanged();
  if (row != noRow) select();
}

void ProjectSession::consider(std::optional<int> choice) {
  if (m_row == noRow || m_row >= m_state.sampleCount() || (choice && !m_state.canChoose(m_row, *choice)))
    choice.reset();
  if (choice == m_considered) return;
  m_considered = choice;
  m_effect.clear();
  if (choice)
    select();
  else
    Q_EMIT currentChanged();
}

void ProjectSession::select() {
  const auto& contents = m_arriving ? m_arriving : m_state.contents;
  if (!contents) return;
  // Rows of contents on their way aren't known yet.
  SelectionJob job{.id = ++m_lastJob,
                   .input = contents->selection,
                   .settings = m_settings,
                   .savedSettings = m_savedSettings,
                   .overrides = m_overrides,
                   .reviews = m_reviews,
                   .row = m_arriving ? noRow : m_row,
                   .considered = m_considered};
  if (!job.input) job.input = std::make_shared<const SelectionInput>(SelectionInput{.firstCandidate = {0}});
  m_selector.submit(std::move(job));
}

void ProjectSession::accept(const SelectionOutcome& outcome) {
  if (outcome.id < m_oldestJob) return;
  if (!outcome.result) {
    failed(outcome.problem);
    return;
  }
  const ReviewState before = m_state;
  if (m_arriving) m_state.contents = std::exchange(m_arriving, nullptr);
  m_state.result = outcome.result;
  m_state.overrides = outcome.overrides;
  m_state.reviews = outcome.reviews;
  m_state.notes = m_notes;
  m_changes = outcome.changes;
  m_inForce = outcome.inForce;
  if (before.contents == m_state.contents) {
    acceptCandidates(outcome);
    Q_EMIT selectionChanged();
  } else {
    keepCurrent(before);
    Q_EMIT contentsChanged();
    if (m_row != noRow) select();
    readHistory();
  }
  Q_EMIT currentChanged();
  if (std::exchange(m_announceOpened, false)) {
    m_opening = false;
    m_previous = {};
    m_history = std::make_shared<const std::vector<Decision>>(); // the new project's is on its way
    Q_EMIT opened();
    Q_EMIT saveStateChanged();
    Q_EMIT historyChanged();
  }
}

void ProjectSession::acceptCandidates(const SelectionOutcome& outcome) {
  if (outcome.row != m_row) return;
  m_candidates = outcome.candidates;
  if (outcome.considered == m_considered) m_effect = outcome.effect;
}

/// A selection failed. Contents that it was the first of are given up: what is shown stays, with its own decisions.
void ProjectSession::failed(const QString& sentence) {
  const bool opening = std::exchange(m_announceOpened, false);
  if (!std::exchange(m_arriving, nullptr)) {
    Q_EMIT problem(sentence);
    return;
  }
  m_oldestJob = m_lastJob + 1;
  if (opening || m_overrides.size() != static_cast<std::size_t>(m_state.sampleCount())) {
    m_overrides = m_state.overrides;
    m_reviews = m_state.reviews;
    m_notes = m_state.notes;
  }
  if (!opening) {
    Q_EMIT problem(sentence);
    select();
    return;
  }
  m_opening = m_reloading = m_reloadAgain = false;
  ++m_generation;
  m_backend = std::exchange(m_previous, {});
  if (m_state.result) m_settings = m_savedSettings = m_state.result->settings;
  Q_EMIT openFailed(sentence);
  reload();
}

void ProjectSession::keepCurrent(const ReviewState& before) {
  const int row = std::exchange(m_row, noRow);
  m_candidates.clear();
  m_considered.reset();
  m_effect.clear();
  if (row == noRow || row >= before.sampleCount()) return;
  if (const auto same = m_state.rowOf(before.classOf(row), before.slotOf(row))) m_row = *same;
}

void ProjectSession::previewSettings(const SelectionSettings& settings) {
  if (settings == m_settings || !isOpen() || m_announceOpened) return;
  m_settings = settings;
  if (readOnly())
    m_rest.stop();
  else
    m_rest.start();
  selectAtPace();
  Q_EMIT saveStateChanged();
}

void ProjectSession::setPace(std::chrono::milliseconds pace) {
  m_pace.setInterval(pace);
}

void ProjectSession::selectAtPace() {
  if (m_pace.isActive()) {
    m_overdue = true;
    return;
  }
  select();
  if (m_pace.interval() > 0) m_pace.start();
}

void ProjectSession::saveSettings() {
  m_rest.stop();
  if (!isOpen() || readOnly() || m_settings == m_savedSettings) {
    Q_EMIT saveStateChanged();
    return;
  }
  m_savedSettings = m_settings;
  write([save = m_backend.saveSettings, settings = m_settings] { save(settings); });
  select();
}

} // namespace stillroom::ui
