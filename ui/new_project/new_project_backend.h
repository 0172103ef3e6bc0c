// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ui/new_project/data_survey.h"
#include "ui/new_project/new_project_request.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace stillroom::ui {

/// A preset that the program brings.
struct PresetChoice {
  QString name;
  Preset preset;
};

/// What the Hugging Face cache of this machine holds, by the names of the repositories.
struct CachedModels {
  QStringList diffusion, decoders;
};

/// What the new-project dialog needs of core. Every function blocks and may be called on any thread.
struct NewProjectBackend {
  std::function<std::vector<PresetChoice>()> presets; ///< throws Error
  std::function<CachedModels()> models;
  /// As surveyData(): tells in parts, throws Cancelled.
  std::function<DataSurvey(const QString&, const std::stop_token&, const std::function<void(const DataSurvey&)>&)>
      survey;
  std::function<NewProjectCheck(const NewProjectRequest&)> check;
  /// Throws what createProject throws.
  std::function<void(const NewProject&, const TaskContext&)> create;
};

/// The backend over core and the disk.
NewProjectBackend newProjectBackend();

} // namespace stillroom::ui
