// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/preset.h"

#include <QString>

namespace stillroom::ui {

/// What a preset stands for: its sizes, its model, k, β and the number of candidates.
QString presetLine(const Preset& preset);
/// Its description, translated where the preset is one of ours.
QString presetDescription(const Preset& preset);
/// What it says about a model or a file, for a field that is left to it; `otherwise` where it says nothing.
QString asPresetSays(const std::string& value, const QString& otherwise);

} // namespace stillroom::ui
