// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace stillroom::ui {

/// What goes on or what would, how far it is, and the buttons that start, pause and cancel it.
class EvaluateHead : public QWidget {
  Q_OBJECT
public:
  explicit EvaluateHead(QWidget* parent = nullptr);

  /// Nothing goes on; `obstacle` says why nothing can begin, and is empty where it can, and `detail` stands in then.
  void showIdle(const QString& obstacle, const QString& detail);
  /// `share` 0 … 1, below 0 while it isn't known.
  void showBusy(const QString& headline, const QString& detail, double share);
  void showPaused(bool paused, bool stopping);

Q_SIGNALS:
  void startWanted();
  void pauseWanted(); ///< or to go on
  void cancelWanted();

private:
  void showButtons(bool busy);

  QLabel* m_headline;
  QLabel* m_detail;
  QProgressBar* m_progress;
  QPushButton* m_pause;
  QPushButton* m_cancel;
  QPushButton* m_start;
};

} // namespace stillroom::ui
