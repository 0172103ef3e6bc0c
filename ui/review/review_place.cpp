// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_place.h"

#include "ui/common/project_key.h"

#include <QSettings>

namespace stillroom::ui {

std::optional<ReviewPlace> ReviewPlace::load(const ProjectContents& contents) {
  QSettings settings;
  settings.beginGroup(projectKey(contents.folder));
  if (!settings.contains(QStringLiteral("filter"))) return std::nullopt;
  const auto value = [&settings](const char* name) { return settings.value(QString::fromLatin1(name)); };
  return ReviewPlace{.filter = value("filter").toByteArray(),
                     .charts = value("charts").toByteArray(),
                     .classFolder = value("class").toString(),
                     .sampleFolder = value("sampleClass").toString(),
                     .sampleSlot = value("sampleSlot").toInt(),
                     .scroll = value("scroll").toInt(),
                     .beforeAfter = value("beforeAfter").toBool(),
                     .heat = value("heat").toBool(),
                     .compares = value("compares").toBool(),
                     .compareMode = value("compareMode").toInt(),
                     .picture = value("picture").toString()};
}

void ReviewPlace::save(const ProjectContents& contents) const {
  QSettings settings;
  settings.beginGroup(projectKey(contents.folder));
  const auto keep = [&settings](const char* name, const QVariant& value) {
    settings.setValue(QString::fromLatin1(name), value);
  };
  keep("filter", filter);
  keep("charts", charts);
  keep("class", classFolder);
  keep("sampleClass", sampleFolder);
  keep("sampleSlot", sampleSlot);
  keep("scroll", scroll);
  keep("beforeAfter", beforeAfter);
  keep("heat", heat);
  keep("compares", compares);
  keep("compareMode", compareMode);
  keep("picture", picture);
}

} // namespace stillroom::ui
