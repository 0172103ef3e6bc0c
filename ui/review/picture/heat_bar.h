// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QSlider;
class QToolButton;

namespace stillroom::ui {

/// Grad-CAM's switch, and a button that opens the choice of its class, its colours and opacity, and whether the grid
/// has it too. Remembers them between runs of the program.
class HeatBar : public QWidget {
  Q_OBJECT
public:
  explicit HeatBar(QWidget* parent = nullptr);
  HeatView view() const;
  void toggle();
  void setShown(bool shown);
  /// The classes that predictions name, in their order, to choose one from.
  void setClasses(const QStringList& names);

Q_SIGNALS:
  void changed(const stillroom::ui::HeatView& view);

private:
  void makeChoices();
  void layOutChoices(QWidget& choices);
  void announce();

  QStringList m_names;
  QToolButton* m_shown = nullptr;
  QComboBox* m_class = nullptr;
  QComboBox* m_colours = nullptr;
  QSlider* m_opacity = nullptr;
  QCheckBox* m_onGrid = nullptr;
  QToolButton* m_more = nullptr;
};

} // namespace stillroom::ui
