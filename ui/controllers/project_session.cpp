// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/project_session.h"

#include "base/error.h"
#include "ui/error_text.h"

#include <filesystem>
#include <optional>

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
  m_overrides = contents->overrides;
  m_row = noRow;
  m_candidates.clear();
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
  m_overrides = contents->overrides;
  m_arriving = std::move(contents);
  m_oldestJob = m_lastJob + 1;
  select();
}

void ProjectSession::setCurrentRow(int row) {
  if (row == m_row) return;
  m_row = row;
  m_candidates.clear();
  Q_EMIT currentChanged();
  if (row != noRow) select();
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
                   .row = m_arriving ? noRow : m_row};
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
  m_changes = outcome.changes;
  const bool sameContents = before.contents == m_state.contents;
  if (!sameContents) keepCurrent(before);
  if (outcome.row == m_row && sameContents) m_candidates = outcome.candidates;
  if (sameContents) {
    Q_EMIT selectionChanged();
  } else {
    Q_EMIT contentsChanged();
    if (m_row != noRow) select();
  }
  Q_EMIT currentChanged();
  if (std::exchange(m_announceOpened, false)) {
    m_opening = false;
    m_previous = {};
    Q_EMIT opened();
    Q_EMIT saveStateChanged();
  }
}

/// A selection failed. Contents that it was the first of are given up: what is shown stays, with its own decisions.
void ProjectSession::failed(const QString& sentence) {
  const bool opening = std::exchange(m_announceOpened, false);
  if (!std::exchange(m_arriving, nullptr)) {
    Q_EMIT problem(sentence);
    return;
  }
  m_oldestJob = m_lastJob + 1;
  if (opening || m_overrides.size() != static_cast<std::size_t>(m_state.sampleCount())) m_overrides = m_state.overrides;
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
  select();
  Q_EMIT saveStateChanged();
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

void ProjectSession::decide(int row, int choice) {
  // While contents arrive, the rows shown are the ones before: they may name other samples, or another project's.
  if (readOnly() || m_arriving || row < 0 || row >= m_state.sampleCount()) return;
  const auto samples = static_cast<std::size_t>(m_state.sampleCount());
  if (m_overrides.size() != samples) m_overrides.assign(samples, noOverride);
  std::int32_t& decided = m_overrides[static_cast<std::size_t>(row)];
  if (decided == choice) return;
  decided = choice;
  write([set = m_backend.setOverride, classIndex = m_state.classOf(row), slot = m_state.slotOf(row), choice] {
    set(classIndex, slot, choice);
  });
  select();
}

void ProjectSession::change(const std::function<DecisionChange()>& job, bool redo) {
  if (readOnly() || m_announceOpened || !job) return;
  if (m_rest.isActive()) saveSettings(); // what the sliders show is the last decision
  ++m_decisions;
  ++m_writing;
  Q_EMIT saveStateChanged();
  m_writer.start([this, job, redo, generation = m_generation, decisions = m_decisions] {
    std::optional<DecisionChange> change;
    QString sentence;
    try {
      change = job();
    } catch (const std::exception& error) {
      const auto* known = dynamic_cast<const Error*>(&error);
      if (!known || known->code() != "journal.nothing") sentence = errorText(error);
    }
    QMetaObject::invokeMethod(this, [this, change = std::move(change), sentence, redo, generation, decisions] {
      --m_writing;
      Q_EMIT saveStateChanged();
      if (generation != m_generation) return;
      if (change)
        changed(*change, redo, decisions);
      else if (sentence.isEmpty())
        Q_EMIT nothingToChange(redo);
      else
        Q_EMIT problem(sentence);
    });
  });
}

void ProjectSession::changed(const DecisionChange& change, bool redo, std::uint64_t decisions) {
  if (decisions == m_decisions && !m_arriving) {
    m_settings = m_savedSettings = change.inForce.settings;
    m_overrides.assign(m_state.input().sampleCount(), noOverride);
    for (const auto& [sample, choice] : change.inForce.overrides)
      if (const int row = rowOf(sample.first, sample.second); row != noRow)
        m_overrides[static_cast<std::size_t>(row)] = choice;
    select();
  } else {
    reload(); // something else was decided or read meanwhile
  }
  const bool ofSample = change.decision.kind == Decision::Kind::Override;
  Q_EMIT decisionChanged(change.decision, ofSample ? rowOf(change.decision.classFolder, change.decision.slot) : noRow,
                         redo);
}

int ProjectSession::rowOf(const std::string& classFolder, int slot) const {
  for (const ClassInfo& info : m_state.contents->classes)
    if (info.folder == classFolder) return m_state.rowOf(info.index, slot).value_or(noRow);
  return noRow;
}

void ProjectSession::write(std::function<void()> job) {
  ++m_decisions;
  ++m_writing;
  Q_EMIT saveStateChanged();
  m_writer.start([this, job = std::move(job)] {
    QString sentence;
    try {
      job();
    } catch (const std::exception& error) {
      sentence = errorText(error);
    }
    QMetaObject::invokeMethod(this, [this, sentence] { written(sentence); });
  });
}

void ProjectSession::written(const QString& sentence) {
  --m_writing;
  Q_EMIT saveStateChanged();
  if (sentence.isEmpty()) return;
  Q_EMIT problem(sentence);
  reload(); // show what is really on the disk
}

} // namespace stillroom::ui
