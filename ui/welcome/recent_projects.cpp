// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recent_projects.h"

#include <QDir>
#include <QSettings>

namespace stillroom::ui {
namespace {

QString settingsKey() {
  return QStringLiteral("recentProjects");
}

QStringList stored() {
  return QSettings().value(settingsKey()).toStringList();
}

} // namespace

QStringList RecentProjects::list() {
  QStringList present;
  for (const QString& folder : stored())
    if (QDir(folder).exists()) present += folder;
  return present;
}

void RecentProjects::remember(const QString& folder) {
  const QString absolute = QDir(folder).absolutePath();
  QStringList folders = stored();
  folders.removeAll(absolute);
  folders.prepend(absolute);
  QSettings().setValue(settingsKey(), folders.mid(0, most));
}

} // namespace stillroom::ui
