// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace stillroom::ui {

enum class CloseAnswer { FinishStep, StopNow, Stay };

/// Asks what becomes of the run when its window is closed.
CloseAnswer askBeforeClosing(QWidget* window);

} // namespace stillroom::ui
