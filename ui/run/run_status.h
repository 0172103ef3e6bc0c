// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace stillroom::ui {

class RunController;

/// How far the run is, in one line with a button that cancels it: for a status bar, so that nobody has to leave what
/// they look at. Hidden while no stage runs.
class RunStatus : public QWidget {
  Q_OBJECT
public:
  explicit RunStatus(RunController& controller, QWidget* parent = nullptr);

private:
  void showProgress(const Progress& progress);
  void showStopping();
  void say(const QString& text, const QString& more);

  RunController& m_controller;
  QProgressBar* m_bar;
  QLabel* m_text;
  QToolButton* m_cancel;
};

} // namespace stillroom::ui
