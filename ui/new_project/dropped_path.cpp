// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/dropped_path.h"

#include "ui/new_project/data_survey.h"
#include "ui/session/project_backend.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

struct Drop {
  Q_DECLARE_TR_FUNCTIONS(Drop)
};

Dropped::Kind kindOf(const QString& path) {
  const QFileInfo info(path);
  if (info.isFile())
    return info.suffix().compare(u"toml"_s, Qt::CaseInsensitive) == 0 ? Dropped::Kind::Preset : Dropped::Kind::Other;
  if (!info.isDir()) return Dropped::Kind::Other;
  if (isProjectFolder(path)) return Dropped::Kind::Project;
  if (QFileInfo(path + u"/model_index.json"_s).isFile()) return Dropped::Kind::Model;
  return holdsClassFolders(path) ? Dropped::Kind::Data : Dropped::Kind::Other;
}

} // namespace

QString droppedPath(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  return urls.size() == 1 && urls.front().isLocalFile() ? QDir::cleanPath(urls.front().toLocalFile()) : QString();
}

Dropped recogniseDropped(const QString& path) {
  return {path.isEmpty() ? Dropped::Kind::Other : kindOf(path), path};
}

QString dropAdvice(const QString& path) {
  const QString can = Drop::tr("What can be dropped is one project folder, one folder that holds a folder of images "
                               "per class, or one preset file (.toml).");
  if (path.isEmpty()) return can;
  return Drop::tr("%1 is nothing to make or open a project of.").arg(QDir::toNativeSeparators(path)) + u' ' + can;
}

void DropReader::read(const QMimeData& data) {
  m_job.start([this, path = droppedPath(data)](const std::stop_token&, const LatestJob::Deliver& deliver) {
    deliver([this, dropped = recogniseDropped(path)] { Q_EMIT recognised(dropped); });
  });
}

} // namespace stillroom::ui
