// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <array>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array known{Language{"en", "English"}, Language{"de", "Deutsch"}, Language{"zh_CN", "简体中文"}};

QString settingsKey() {
  return u"language"_s;
}

void install(const QLocale& locale, const QString& catalogue) {
  auto* translator = new QTranslator(qApp);
  translator->setObjectName(u"language"_s);
  if (translator->load(locale, catalogue, u"_"_s, u":/i18n"_s)) QCoreApplication::installTranslator(translator);
}

} // namespace

std::span<const Language> languages() {
  return known;
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
