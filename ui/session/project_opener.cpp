// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/project_opener.h"

namespace stillroom::ui {

bool sameFolder(const QString& a, const std::filesystem::path& b) {
  std::error_code error;
  return std::filesystem::equivalent(a.toStdString(), b, error);
}

void ProjectOpener::open(const QString& folder) {
  m_folder = folder;
  m_jobs.add(
      [folder] {
        OpenedProject opened{.backend = openProject(folder), .contents = {}};
        opened.contents = opened.backend.contents();
        return opened;
      },
      [this, opening = ++m_opening](const JobOutcome<OpenedProject>& outcome) {
        if (opening != m_opening) return;
        m_folder.clear();
        m_done(outcome);
      });
}

void ProjectOpener::forget() {
  ++m_opening;
  m_folder.clear();
}

} // namespace stillroom::ui
