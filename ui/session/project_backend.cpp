// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/project_backend.h"

#include "project/opened_place.h"
#include "project/project.h"

#include <QFileInfo>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

int howManyAreMade(Project& project, const CandidateRequest& request, const TaskContext& context) {
  int images = 0;
  for (const CandidatesMade& made : makeCandidates(project, request, context))
    images += made.made;
  return images;
}

} // namespace

ProjectBackend openProject(const QString& folder) {
  const std::shared_ptr<Project> project = Project::openBest(folder.toStdString());
  const OpenedPlace place(project->folder() / "project.db");
  return {
      .contents = [project] { return project->contents(); },
      .saveSettings =
          [project, place](const SelectionSettings& settings) {
            place.require();
            project->saveSettings(settings);
          },
      .decide =
          [project, place](const std::vector<SampleDecision>& decisions) {
            place.require();
            project->decide(decisions);
          },
      .undo =
          [project, place] {
            place.require();
            const Decision decision = project->undo();
            return DecisionChange{decision, project->decisions()};
          },
      .redo =
          [project, place] {
            place.require();
            const Decision decision = project->redo();
            return DecisionChange{decision, project->decisions()};
          },
      .history = [project] { return project->history(); },
      .check = [place] { place.require(); },
      // Asked for anew each time: a run may bring the first detector.
      .heatMaps =
          [project, mapper = std::make_shared<HeatMapper>()](const std::vector<HeatMapRequest>& requests) {
            if (!*mapper) *mapper = heatMapperOf(*project);
            return (*mapper)(requests);
          },
      .prototypes = [project] { return prototypeDecoderOf(project); },
      .run = [project](const TaskContext& context) { runPipeline(*project, {}, context); },
      .makeCandidates = [project](const CandidateRequest& request,
                                  const TaskContext& context) { return howManyAreMade(*project, request, context); },
  };
}

bool isProjectFolder(const QString& folder) {
  return QFileInfo(folder + u"/project.db"_s).isFile();
}

} // namespace stillroom::ui
