// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"

#include "base/failure.h"
#include "base/phrase.h"

#include <QCoreApplication>

namespace stillroom::ui {

QString errorText(const Error& error) {
  const QString sentence = QCoreApplication::translate("core", error.sentence().c_str());
  return QString::fromStdString(fillSentence(sentence.toStdString(), error.arguments()));
}

QString errorText(const std::exception& error) {
  return errorText(failureOf(error));
}

QString phraseText(const Phrase& phrase) {
  return QCoreApplication::translate("core", phrase.english());
}

} // namespace stillroom::ui
