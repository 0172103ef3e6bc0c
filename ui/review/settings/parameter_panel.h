// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/review_state.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace stillroom::ui {

class ConfidenceChart;
class FlagLegend;
class MarkedSlider;

/// k and β with the preset's values marked, and what they lead to: choices that change, label consistency, counts.
class ParameterPanel : public QWidget {
  Q_OBJECT
public:
  explicit ParameterPanel(QWidget* parent = nullptr);

  /// `settings` is what the sliders show; `changes` counts choices that differ from those under `compared`.
  void setState(const ReviewState& state, const SelectionSettings& settings, const SelectionSettings& compared,
                int changes);
  void stepK(int steps);
  void stepBeta(int hundredths);
  /// With the chart as low as it may be, so that it isn't scrolled while there is room for it.
  int heightForWidth(int width) const override;

Q_SIGNALS:
  /// A person moved a slider or typed a value; comes at every step.
  void settingsEdited(const stillroom::SelectionSettings& settings);

private:
  QLayout* sliders();
  void edit();
  bool showsBeta(float beta) const;
  void showSettings(const SelectionSettings& settings);
  void showOutcome(const ReviewState& state, const SelectionSettings& compared, int changes);
  QString changesText(const SelectionSettings& compared, int changes) const;
  void resetToPreset();

  SelectionSettings m_settings, m_preset;
  MarkedSlider* m_kSlider;
  QSpinBox* m_k;
  MarkedSlider* m_betaSlider;
  QDoubleSpinBox* m_beta;
  QLabel* m_presetText;
  QToolButton* m_reset;
  QLabel* m_changes;
  QLabel* m_consistency;
  ConfidenceChart* m_chart;
  FlagLegend* m_legend;
};

} // namespace stillroom::ui
