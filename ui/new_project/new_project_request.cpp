// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/new_project_request.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

const FieldProblem* NewProjectCheck::problemOf(NewProjectField field) const {
  const auto found =
      std::find_if(problems.begin(), problems.end(), [&](const FieldProblem& each) { return each.field == field; });
  return found == problems.end() ? nullptr : &*found;
}

QString typedPath(const QString& text) {
  QString path = text.trimmed();
  if (path.startsWith(u"file://"_s))
    path = QUrl(path).toLocalFile();
  else if (path == u"~"_s || path.startsWith(u"~/"_s))
    path = QDir::homePath() + path.mid(1);
  return path.isEmpty() ? path : QDir::cleanPath(path);
}

} // namespace stillroom::ui
