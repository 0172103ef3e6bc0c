// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "pipeline/decoded_prototypes.h"
#include "pipeline/heat_maps.h"
#include "pipeline/pipeline.h"
#include "project/contents.h"
#include "project/journal.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace stillroom::ui {

/// A decision that was undone or redone, and everything in force after that.
struct DecisionChange {
  Decision decision;
  Decisions inForce;
};

/// What the window needs of an open project. Every function blocks and may be called on any thread; they throw what
/// Project, runPipeline and makeCandidates throw.
struct ProjectBackend {
  std::function<std::shared_ptr<const ProjectContents>()> contents;
  std::function<void(const SelectionSettings&)> saveSettings;
  std::function<void(const std::vector<SampleDecision>&)> decide; ///< in one step of undo
  std::function<DecisionChange()> undo, redo;
  std::function<std::vector<Decision>()> history;
  std::function<void()> check; ///< throws where the project isn't where it was opened any more
  HeatMapper heatMaps;         ///< one call at a time
  std::function<PrototypeDecoder()> prototypes;
  std::function<void(const TaskContext&)> run;
  /// The candidates of some samples alone; how many were made. One call of this or of `run` at a time.
  std::function<int(const CandidateRequest&, const TaskContext&)> makeCandidates;
};

/// Opens a project for writing, or for reading where that can't be. Blocks; call it on a worker.
ProjectBackend openProject(const QString& folder);

/// A folder that looks like a project.
bool isProjectFolder(const QString& folder);

} // namespace stillroom::ui
