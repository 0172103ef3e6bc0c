// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace stillroom::ui {

/// The buttons that start and cancel an export, and beside them what is in the way or how far it is.
class ExportFoot : public QWidget {
  Q_OBJECT
public:
  explicit ExportFoot(QWidget* parent = nullptr);

  /// Nothing goes on; `obstacle` says why nothing can begin, and is empty where it can.
  void showIdle(const QString& obstacle);
  void showPreparing();
  void showWriting(bool stopping);
  void showProgress(const Progress& progress);

  /// Whether the keyboard is at the button that cancels.
  bool cancelHasFocus() const;
  void focusCancel();
  void focusStart();

Q_SIGNALS:
  void startWanted();
  void cancelWanted();

private:
  void showBusy(bool busy);

  QLabel* m_status;
  QProgressBar* m_progress;
  QPushButton* m_cancel;
  QPushButton* m_start;
};

} // namespace stillroom::ui
