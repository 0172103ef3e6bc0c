// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/review_state.h"

#include <QWidget>

class QPushButton;
class QScrollArea;

namespace stillroom::ui {

class ParameterPanel;

/// k and β, and the way to the candidates of samples that are pending under them.
class SettingsPanel : public QWidget {
  Q_OBJECT
public:
  explicit SettingsPanel(QWidget* parent = nullptr);

  /// As ParameterPanel::setState(). Candidates can be made of a project that isn't only read.
  void setState(const ReviewState& state, const SelectionSettings& settings, const SelectionSettings& compared,
                int changes, bool readOnly);
  void stepK(int steps);
  void stepBeta(int hundredths);

Q_SIGNALS:
  /// A person moved a slider or typed a value; comes at every step.
  void settingsEdited(const stillroom::SelectionSettings& settings);
  /// A person wants the candidates of every sample that is pending as the sliders stand.
  void pendingWanted();

private:
  void widen();

  ParameterPanel* m_parameters;
  QScrollArea* m_scroll = nullptr;
  QPushButton* m_makePending;
};

} // namespace stillroom::ui
