// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace stillroom::ui {

/// A field for a model: a path or a name that is typed, dropped, or taken from those that are proposed.
class ModelBox : public QComboBox {
  Q_OBJECT
public:
  ModelBox(const QString& name, const QString& tip, QWidget* parent);

  /// What is proposed; what was typed stays.
  void propose(const QStringList& names);
  void setPath(const QString& path);
  void setPlaceholder(const QString& text);
};

} // namespace stillroom::ui
