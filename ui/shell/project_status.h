// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>
#include <QTimer>

#include <functional>

class QLabel;
class QToolButton;

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
  /// Says something that a person can act on, until another decision is made or some time has passed.
  void offer(const QString& message, const QString& label, std::function<void()> take);

private:
  static QString accessText(const WriteBarrier& barrier);
  void makeOffer();
  void forgetOffer();
  void takeOffer();
  QLabel* addQuietText();
  void showAccess();
  void showSaving();
  void showReviewed();

  ProjectSession& m_session;
  QLabel* m_access;
  QLabel* m_reviewed;
  QLabel* m_saving;
  QWidget* m_offer = nullptr; ///< what is offered, and the button that takes it
  QLabel* m_offerText = nullptr;
  QToolButton* m_offerButton = nullptr;
  std::function<void()> m_take;
  QTimer m_offerTime;
  int m_unsaved = 0; ///< when last looked at
};

} // namespace stillroom::ui
