// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stillroom::ui {

/// Names, icons, translations and look of the program. `language` such as "de" or "zh_CN"; empty for what
/// the user chose before, or else the system's. Call it once, after QApplication and before any window.
void setUpApplication(const QString& language = {});

} // namespace stillroom::ui
