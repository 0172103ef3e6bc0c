// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

/// "Français": CLDR has most of them in lower case, and names English by country.
QString ownName(const QLocale& locale) {
  if (locale.language() == QLocale::English) return u"English"_s;
  const QString name = locale.nativeLanguageName();
  return locale.toUpper(name.left(1)) + name.mid(1);
}

QString settingsKey() {
  return u"language"_s;
}

void install(const QLocale& locale, const QString& catalogue) {
  auto* translator = new QTranslator(qApp);
  translator->setObjectName(u"language"_s);
  if (translator->load(locale, catalogue, u"_"_s, u":/i18n"_s)) QCoreApplication::installTranslator(translator);
}

} // namespace

QList<Language> languages() {
  QList<Language> found;
  for (const QFileInfo& file : QDir(u":/i18n"_s).entryInfoList({u"stillroom_*.qm"_s}, QDir::Files, QDir::Name)) {
    const QString code = file.completeBaseName().section(u'_', 1);
    found.append({code, ownName(QLocale(code))});
  }
  return found;
}

QString chosenLanguage() {
  return QSettings().value(settingsKey()).toString();
}

void chooseLanguage(const QString& code) {
  QSettings().setValue(settingsKey(), code);
}

void applyLanguage(const QString& code) {
  qDeleteAll(qApp->findChildren<QTranslator*>(u"language"_s)); // their destructors take them off
  const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
  QLocale::setDefault(locale);
  install(QLocale(QLocale::English), u"stillroom"_s); // has the plural forms, for every language without a catalogue
  install(locale, u"qtbase"_s);
  install(locale, u"stillroom"_s);
}

} // namespace stillroom::ui
