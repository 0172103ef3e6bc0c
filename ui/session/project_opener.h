// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/job_queue.h"
#include "ui/session/project_backend.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>

namespace stillroom::ui {

struct OpenedProject {
  ProjectBackend backend;
  std::shared_ptr<const ProjectContents> contents;
};

/// Whether both are the same folder; one that doesn't exist is no other's equal.
bool sameFolder(const QString& a, const std::filesystem::path& b);

/// Opens projects behind the jobs of a queue; only what was asked for last arrives. GUI thread.
class ProjectOpener {
public:
  using Done = std::function<void(const JobOutcome<OpenedProject>&)>;

  /// The queue outlives it, or ends with it.
  ProjectOpener(JobQueue& jobs, Done done) : m_jobs(jobs), m_done(std::move(done)) {}

  void open(const QString& folder);
  /// What is on its way is wanted no more.
  void forget();
  bool isOpening() const { return !m_folder.isEmpty(); }
  bool isOpening(const QString& folder) const { return isOpening() && sameFolder(folder, m_folder.toStdString()); }

private:
  JobQueue& m_jobs;
  Done m_done;
  QString m_folder;            ///< empty while nothing is on its way
  std::uint64_t m_opening = 0; ///< counts what was asked for
};

} // namespace stillroom::ui
