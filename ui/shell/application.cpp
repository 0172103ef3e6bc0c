// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"

#include "ui/common/theme.h"
#include "ui/common/wheel_guard.h"
#include "ui/shell/language.h"

#include <QApplication>
#include <QSettings>

/// A static library's resources have to be asked for, from outside any namespace.
static void registerResources() {
  Q_INIT_RESOURCE(ui);
}

namespace stillroom::ui {
using namespace Qt::StringLiterals;

void setUpApplication(const QString& language) {
  registerResources();
  QApplication::setOrganizationName(u"stillroom"_s);
  QApplication::setApplicationName(u"stillroom"_s);
  QApplication::setApplicationDisplayName(u"Stillroom"_s);
  QApplication::setDesktopFileName(u"stillroom"_s);
  applyLanguage(language.isEmpty() ? chosenLanguage() : language);
  if (!qApp->findChild<WheelGuard*>()) new WheelGuard(qApp);
  applyTheme(static_cast<Theme>(QSettings().value(u"theme"_s, 0).toInt()));
  QApplication::setWindowIcon(QIcon(u":/icons/stillroom.svg"_s));
}

} // namespace stillroom::ui
