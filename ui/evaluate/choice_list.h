// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QStringList>

namespace stillroom::ui {

/// Names with a box each, as many as wanted ticked; as high as its rows, up to a few.
class ChoiceList : public QListWidget {
  Q_OBJECT
public:
  ChoiceList(const QString& name, int mostRows, QWidget* parent = nullptr);

  /// `key` is what chosen() gives; `explanation` stands beside the name for whoever points at it.
  void addChoice(const QString& key, const QString& text, const QString& explanation, bool chosen = false);
  QStringList keys() const;
  QStringList chosen() const;
  void setChosen(const QStringList& keys);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
  void changed();

private:
  int m_mostRows;
};

} // namespace stillroom::ui
