// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_project/dropped_path.h"
#include "ui/new_project/new_project_worker.h"
#include "ui/session/run_controller.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace stillroom::ui {

class MessageBanner;
class NewProjectForm;

/// Makes a project from a person's own data. It is made on the controller's thread; what goes wrong there is said here,
/// and everything that was typed stays.
class NewProjectDialog : public QDialog {
  Q_OBJECT
public:
  explicit NewProjectDialog(RunController& controller, NewProjectBackend backend = newProjectBackend(),
                            QWidget* parent = nullptr);

  /// Fills in what was dropped: a data folder, a preset file, or a diffusion model.
  void take(const Dropped& dropped);
  /// Whether the controller's task is the one that was started here.
  bool creating() const { return !m_creating.isEmpty(); }
  NewProjectForm& form() { return *m_form; }

  void reject() override;

Q_SIGNALS:
  /// The project is there, and the dialog is closed.
  void made(const QString& folder);

protected:
  void changeEvent(QEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  QWidget* makeButtons();
  void connectParts();
  void edited();
  void lookAgain();
  void create();
  void checked(const NewProjectRequest& request, const NewProjectCheck& check);
  void start(const NewProject& project);
  void ended(RunController::Outcome outcome, const QString& sentence);
  void showBusy(const QString& sentence);
  void remember() const;

  RunController& m_controller;
  NewProjectWorker m_worker;
  DropReader m_drops;
  QTimer m_rest; ///< of the keyboard, before anything is looked at
  NewProjectForm* m_form;
  QScrollArea* m_scroll;
  MessageBanner* m_banner;
  QLabel* m_busy;
  QProgressBar* m_progress;
  QPushButton* m_cancel = nullptr;
  QPushButton* m_create = nullptr;
  QString m_surveyed; ///< the data folder that was looked at last
  QString m_creating; ///< the project that is being made
  bool m_wanted = false, m_insist = false;
};

} // namespace stillroom::ui
