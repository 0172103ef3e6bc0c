// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stage.h"

#include <QString>

namespace stillroom::ui {

enum class StagePhase;

/// What the stages of a run and their phases are called in the window's language; empty for stages of other tasks.
QString stageText(Stage stage);
QString stageExplanation(Stage stage);
QString phaseText(StagePhase phase);

} // namespace stillroom::ui
