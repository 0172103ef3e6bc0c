// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace stillroom::ui {

class ExportNotice;

/// Which images are exported, and what should be known before.
class ExportContentEdit : public QWidget {
  Q_OBJECT
public:
  enum class Content { Refined, Baselines, NoImages };

  explicit ExportContentEdit(QWidget* parent = nullptr);

  Content content() const;
  ExportNotice& notice() const { return *m_notice; }
  QGridLayout& grid() const { return *m_grid; }
  void takeFocus();

Q_SIGNALS:
  void changed();

private:
  void addChoice(Content content, const QString& text, const QString& explanation);

  QGridLayout* m_grid; ///< choices, and beside each what it is
  QButtonGroup* m_choices;
  ExportNotice* m_notice;
};

} // namespace stillroom::ui
