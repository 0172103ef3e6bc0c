// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace stillroom::ui {

enum class Theme { System, Light, Dark };

/// Fusion with a calm palette and the style sheet of resources/style. System follows the palette that the platform
/// gave the program at its start.
void applyTheme(Theme theme);

bool isDark(const QPalette& palette);
/// Text of second rank: legible (at least 4.5:1), but quieter.
QColor quietText(const QPalette& palette);
/// Hairlines and the empty part of bars.
QColor lineColour(const QPalette& palette);
/// The edge of what can be filled in or pressed: at least 3:1 against what is around it.
QColor edgeColour(const QPalette& palette);
/// How much of the accent lies over a selected cell.
constexpr double selectedShare = 0.16;
/// Okabe and Ito's colours, darkened on light ground until they can be told from it; always used with a shape.
QColor statusColour(SampleStatus status, const QPalette& palette);
QColor warningColour(const QPalette& palette);

/// An icon of resources/icons in the colour of the text around it.
QIcon themeIcon(const QString& name);

} // namespace stillroom::ui
