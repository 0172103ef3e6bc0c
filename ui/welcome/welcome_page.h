// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLayout;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace stillroom::ui {

class MessageBanner;

/// What the window shows without a project: make one, open one, a recent one, or the sample.
class WelcomePage : public QWidget {
  Q_OBJECT
public:
  explicit WelcomePage(QWidget* parent = nullptr);

  void refreshRecent();
  /// While something is opened or made: says what, and rests the buttons. Empty ends it.
  void setBusy(const QString& sentence);
  void setProgress(qint64 done, qint64 total);
  void sayProblem(const QString& sentence);

Q_SIGNALS:
  void newWanted();
  void openWanted();
  void projectWanted(const QString& folder);
  void sampleWanted();
  void cancelWanted();

private:
  QWidget* makeActions();
  void refreshLast(const QStringList& folders);
  QPushButton* addButton(QLayout& row, const QString& icon, const QString& text, const QString& tip);

  MessageBanner* m_banner;
  QPushButton* m_new = nullptr;
  QPushButton* m_open = nullptr;
  QPushButton* m_sample = nullptr;
  QPushButton* m_cancel = nullptr;
  QPushButton* m_last; ///< the project left last
  QLabel* m_recentTitle;
  QListWidget* m_recent;
  QLabel* m_busy;
  QProgressBar* m_progress;
};

} // namespace stillroom::ui
