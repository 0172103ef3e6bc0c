// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace stillroom {
struct WriteBarrier;
}

namespace stillroom::ui {

class ProjectSession;
class RunController;

/// The bar at the window's foot: whether the project can be written and everything decided is saved, how far the run
/// and the review are, and messages that go by themselves.
class ProjectStatus : public QStatusBar {
  Q_OBJECT
public:
  ProjectStatus(ProjectSession& session, RunController& controller, QWidget* parent = nullptr);

  void say(const QString& message);

private:
  static QString accessText(const WriteBarrier& barrier);
  QLabel* addQuietText();
  void showAccess();
  void showSaving();
  void showReviewed();

  ProjectSession& m_session;
  QLabel* m_access;
  QLabel* m_reviewed;
  QLabel* m_saving;
};

} // namespace stillroom::ui
