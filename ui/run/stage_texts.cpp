// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/stage_texts.h"

#include "ui/run/stage_list_model.h"

#include <QCoreApplication>

namespace stillroom::ui {
namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(Texts)
};

} // namespace

QString stageText(Stage stage) {
  switch (stage) {
  case Stage::Scan:
    return Texts::tr("Scan");
  case Stage::Encode:
    return Texts::tr("Encode");
  case Stage::Prototypes:
    return Texts::tr("Prototypes");
  case Stage::Detector:
    return Texts::tr("Detector");
  case Stage::Synthesise:
    return Texts::tr("Synthesise");
  case Stage::Detect:
    return Texts::tr("Detect");
  case Stage::Candidates:
    return Texts::tr("Candidates");
  case Stage::DetectCandidates:
    return Texts::tr("Detect candidates");
  case Stage::Select:
    return Texts::tr("Select");
  default:
    return {};
  }
}

QString stageExplanation(Stage stage) {
  switch (stage) {
  case Stage::Scan:
    return Texts::tr("Lists the real images and their classes");
  case Stage::Encode:
    return Texts::tr("Turns real images into latents");
  case Stage::Prototypes:
    return Texts::tr("Clusters each class's latents");
  case Stage::Detector:
    return Texts::tr("Trains or loads the detector and checks it on real images");
  case Stage::Synthesise:
    return Texts::tr("Makes one baseline image per prototype");
  case Stage::Detect:
    return Texts::tr("Predicts the baselines and flags the doubtful ones");
  case Stage::Candidates:
    return Texts::tr("Makes further images for the flagged samples");
  case Stage::DetectCandidates:
    return Texts::tr("Predicts the candidates");
  case Stage::Select:
    return Texts::tr("Chooses an image for every sample");
  default:
    return {};
  }
}

QString phaseText(StagePhase phase) {
  switch (phase) {
  case StagePhase::Waiting:
    return Texts::tr("waiting");
  case StagePhase::Partly:
    return Texts::tr("partly done");
  case StagePhase::Running:
    return Texts::tr("running");
  case StagePhase::Done:
    return Texts::tr("done");
  }
  return {};
}

} // namespace stillroom::ui
