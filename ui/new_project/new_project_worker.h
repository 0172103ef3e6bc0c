// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_project/latest_job.h"
#include "ui/new_project/new_project_backend.h"

namespace stillroom::ui {

/// Does the backend's reading on threads of its own. What is asked for next drops what was asked for before. GUI
/// thread.
class NewProjectWorker : public QObject {
  Q_OBJECT
public:
  explicit NewProjectWorker(NewProjectBackend backend, QObject* parent = nullptr);

  /// presetsReady() or failed(), then modelsReady() follow.
  void load();
  /// checked() follows.
  void check(const NewProjectRequest& request);
  /// surveyed() follows, again and again until everything is counted.
  void survey(const QString& folder);

  const NewProjectBackend& backend() const { return m_backend; }

Q_SIGNALS:
  void presetsReady(const std::vector<stillroom::ui::PresetChoice>& presets);
  void modelsReady(const stillroom::ui::CachedModels& models);
  void failed(const QString& sentence);
  void checked(const stillroom::ui::NewProjectRequest& request, const stillroom::ui::NewProjectCheck& check);
  void surveyed(const stillroom::ui::DataSurvey& survey);

private:
  void loadOn(const LatestJob::Deliver& deliver);

  const NewProjectBackend m_backend;
  LatestJob m_loading, m_checking, m_surveying;
};

} // namespace stillroom::ui
