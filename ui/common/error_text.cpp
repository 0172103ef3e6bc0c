// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/error_text.h"

#include "base/error.h"

#include <QCoreApplication>

#include <new>

namespace stillroom::ui {

QString errorText(const Error& error) {
  const QString sentence = QCoreApplication::translate("core", error.sentence().c_str());
  return QString::fromStdString(fillSentence(sentence.toStdString(), error.arguments()));
}

QString errorText(const std::exception& error) {
  if (const auto* known = dynamic_cast<const Error*>(&error)) return errorText(*known);
  if (dynamic_cast<const std::bad_alloc*>(&error))
    return QCoreApplication::translate("errors",
                                       "There isn't enough memory for this. Close other programs and try again.");
  return QCoreApplication::translate("errors", "Something unexpected went wrong: %1")
      .arg(QString::fromUtf8(error.what()));
}

} // namespace stillroom::ui
