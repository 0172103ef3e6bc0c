// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace stillroom::ui {

/// A language of the window.
struct Language {
  QString code; ///< as in translations/: "en", "de", "zh_CN"
  QString name; ///< in itself
};

/// Those that the program has texts in, by code.
QList<Language> languages();

/// What the user chose before; empty for the system's.
QString chosenLanguage();
/// Keeps the choice; empty for the system's. What is on the screen stays: see applyLanguage().
void chooseLanguage(const QString& code);

/// Texts, Qt's own among them, numbers and dates are in this language from now on, for windows made after the call;
/// empty for the system's. What a language has no text for is English. On the window's thread.
void applyLanguage(const QString& code);

} // namespace stillroom::ui
