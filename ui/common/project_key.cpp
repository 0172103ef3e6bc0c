// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/project_key.h"

#include <QCryptographicHash>

namespace stillroom::ui {

QString projectKey(const std::filesystem::path& folder) {
  const QByteArray name = QByteArray::fromStdString(folder.string());
  return QStringLiteral("projects/") +
         QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex());
}

} // namespace stillroom::ui
