// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;

namespace stillroom::ui {

/// A line for a path, and a button beside it that finds one.
class PathField : public QWidget {
  Q_OBJECT
public:
  enum class Kind { Folder, File };

  /// `name` is what is chosen: the line's accessible name, the button's, and the dialog's title.
  PathField(Kind kind, const QString& name, QWidget* parent = nullptr);

  QString path() const;
  void setPath(const QString& path);
  QLineEdit& line() const { return *m_line; }

Q_SIGNALS:
  void changed();

private:
  void choose();

  Kind m_kind;
  QString m_name;
  QLineEdit* m_line;
};

} // namespace stillroom::ui
