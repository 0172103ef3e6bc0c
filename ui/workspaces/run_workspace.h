// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controllers/run_controller.h"
#include "ui/models/stage_list_model.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QListView;
class QListWidget;
class QPushButton;

namespace stillroom::ui {

class ProjectSession;

/// The stages with their progress, Run and Cancel, and what the project is made of.
class RunWorkspace : public QWidget {
  Q_OBJECT
public:
  RunWorkspace(ProjectSession& session, RunController& controller, QWidget* parent = nullptr);

  void run();

Q_SIGNALS:
  /// The run is over and the person wants to see what came out.
  void reviewWanted();

private:
  QWidget* makeHead();
  QWidget* makeFacts();
  void refresh();
  void refreshHead();
  void refreshFacts();
  void addFact(const QString& label, const QString& value);
  void ended(RunController::Outcome outcome, const QString& sentence);
  QString headline() const;

  ProjectSession& m_session;
  RunController& m_controller;
  StageListModel m_stages;
  QString m_lastOutcome;

  QLabel* m_headline = nullptr;
  QLabel* m_detail = nullptr;
  QPushButton* m_run = nullptr;
  QPushButton* m_cancel = nullptr;
  QPushButton* m_review = nullptr;
  QListView* m_list = nullptr;
  QListWidget* m_warnings = nullptr;
  QLabel* m_warningsTitle = nullptr;
  QFormLayout* m_facts = nullptr;
};

} // namespace stillroom::ui
