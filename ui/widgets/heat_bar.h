// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"

#include <QWidget>

class QComboBox;
class QSlider;
class QToolButton;

namespace stillroom::ui {

/// How Grad-CAM is shown.
struct HeatView {
  bool shown = false;
  bool ofPredicted = false; ///< where the detector sees what it predicts, instead of the intended class
  HeatColours colours = HeatColours::Inferno;
  double opacity = 0.6;
  bool operator==(const HeatView&) const = default;
};

/// Grad-CAM's switch, class, colours and opacity. Remembers them between runs of the program.
class HeatBar : public QWidget {
  Q_OBJECT
public:
  explicit HeatBar(QWidget* parent = nullptr);
  HeatView view() const;
  void toggle();

Q_SIGNALS:
  void changed(const stillroom::ui::HeatView& view);

private:
  void announce();

  QToolButton* m_shown = nullptr;
  QComboBox* m_class = nullptr;
  QComboBox* m_colours = nullptr;
  QSlider* m_opacity = nullptr;
  QWidget* m_choices = nullptr;
};

} // namespace stillroom::ui
