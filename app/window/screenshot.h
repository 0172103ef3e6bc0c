// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <QString>

namespace stillroom {

/// What scripts ask for when they want a picture of the window.
struct Screenshot {
  QString file;
  QString className; ///< folder or display name; empty for all classes
  int slot = -1;     ///< −1: the first sample
  QString page;      ///< "run" or "review"; empty: what the window chose
};

/// Waits until the project is open and its pictures are loaded, saves the picture and ends the program: exit 1, with a
/// sentence, when that fails or takes longer than a minute.
void takeScreenshot(ui::MainWindow& window, const Screenshot& wanted);

} // namespace stillroom
