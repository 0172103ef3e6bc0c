// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"

#include <QString>

#include <string>

namespace stillroom::ui {

enum class StagePhase;

/// What stages and their phases are called in the window's language.
QString stageText(Stage stage);
QString stageExplanation(Stage stage);
QString phaseText(StagePhase phase);
/// The name that Progress::stage and stageSeconds use.
std::string stageKey(Stage stage);

} // namespace stillroom::ui
