// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/stage_list_model.h"
#include "ui/session/run_controller.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

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
  /// Makes the candidates of the samples in these rows alone: the planned ones that are missing or, with `more`, so
  /// many further ones. Progress, warnings and Cancel are the run's.
  void makeCandidates(const std::vector<int>& rows, int more);
  /// Likewise those of all samples that are pending as the sliders stand.
  void makePending();

Q_SIGNALS:
  /// The run is over and the person wants to see what came out.
  void reviewWanted();
  /// Why candidates can't be made now.
  void refused(const QString& sentence);
  /// What came of a request for candidates.
  void candidatesEnded(const QString& sentence);

private:
  QWidget* makeHead();
  QWidget* makeFacts();
  void readArrivals();
  void refresh();
  void refreshHead();
  void refreshFacts();
  void addFact(const QString& label, const QString& value);
  void ended(RunController::Outcome outcome, const QString& sentence);
  QString outcomeOf(RunController::Outcome outcome, const QString& sentence, bool request) const;
  QString headline() const;

  ProjectSession& m_session;
  RunController& m_controller;
  StageListModel m_stages;
  QString m_lastOutcome;
  QTimer m_arrivals;           ///< candidates are read as they are made, but not at every sample
  std::shared_ptr<int> m_made; ///< by the request for candidates that goes on; null while none does

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
