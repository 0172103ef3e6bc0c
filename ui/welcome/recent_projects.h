// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace stillroom::ui {

/// The projects opened last, newest first, kept in the settings. Folders that are gone are left out.
class RecentProjects {
public:
  static constexpr int most = 8;

  static QStringList list();
  static void remember(const QString& folder);
};

} // namespace stillroom::ui
