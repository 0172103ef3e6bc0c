// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/project_backend.h"

#include "project/pipeline.h"
#include "project/project.h"

#include <QFileInfo>

namespace stillroom::ui {

ProjectBackend openProject(const QString& folder) {
  const std::shared_ptr<Project> project = Project::openBest(folder.toStdString());
  return {
      .contents = [project] { return project->contents(); },
      .saveSettings = [project](const SelectionSettings& settings) { project->saveSettings(settings); },
      .setOverride = [project](int classIndex, int slot,
                               int choice) { project->setOverride(classIndex, slot, choice); },
      .run = [project](const TaskContext& context) { runPipeline(*project, {}, context); },
  };
}

bool isProjectFolder(const QString& folder) {
  return QFileInfo(folder + u"/project.db"_qs).isFile();
}

} // namespace stillroom::ui
