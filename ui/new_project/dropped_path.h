// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_project/latest_job.h"

#include <QString>

class QMimeData;

namespace stillroom::ui {

/// What was dropped on a window.
struct Dropped {
  enum class Kind { Project, Data, Preset, Model, Other };
  Kind kind = Kind::Other;
  QString path;
};

/// The one file or folder of this machine that is being dropped; empty where there are several, or none.
QString droppedPath(const QMimeData& data);

/// Looks at the disk; call it on a worker.
Dropped recogniseDropped(const QString& path);

/// What can be dropped, for who dropped something else.
QString dropAdvice(const QString& path);

/// Recognises what is dropped on a thread of its own; the last drop counts.
class DropReader : public QObject {
  Q_OBJECT
public:
  using QObject::QObject;

  /// recognised() follows, for what can't be used as well.
  void read(const QMimeData& data);

Q_SIGNALS:
  void recognised(const stillroom::ui::Dropped& dropped);

private:
  LatestJob m_job;
};

} // namespace stillroom::ui
