// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/application.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

/// A static library's resources have to be asked for, from outside any namespace.
static void registerResources() {
  Q_INIT_RESOURCE(ui);
}

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

void installTranslations(const QLocale& locale) {
  auto* toolkit = new QTranslator(qApp);
  if (toolkit->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
    QApplication::installTranslator(toolkit);
  auto* own = new QTranslator(qApp);
  // English has a catalogue too, of plural forms; it serves every language without one.
  for (const QLocale& wanted : {locale, QLocale(QLocale::English)})
    if (own->load(wanted, u"stillroom"_s, u"_"_s, u":/i18n"_s)) {
      QApplication::installTranslator(own);
      return;
    }
}

} // namespace

void setUpApplication(const QString& language) {
  registerResources();
  QApplication::setOrganizationName(u"stillroom"_s);
  QApplication::setApplicationName(u"stillroom"_s);
  QApplication::setApplicationDisplayName(u"Stillroom"_s);
  QApplication::setDesktopFileName(u"stillroom"_s);
  if (!language.isEmpty()) QLocale::setDefault(QLocale(language));
  installTranslations(QLocale());
  applyTheme(static_cast<Theme>(QSettings().value(u"theme"_s, 0).toInt()));
  QApplication::setWindowIcon(QIcon(u":/icons/stillroom.svg"_s));
}

} // namespace stillroom::ui
