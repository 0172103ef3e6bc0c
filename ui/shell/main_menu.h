// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMenuBar>

namespace stillroom::ui {

class ProjectSession;
class ReviewWorkspace;

/// The window's menus. Undo and redo go to the session and name what they would change; what concerns files is said by
/// signals.
class MainMenu : public QMenuBar {
  Q_OBJECT
public:
  /// `pages` are the actions that show the workspaces.
  MainMenu(ProjectSession& session, ReviewWorkspace& review, const QList<QAction*>& pages, QWidget* parent = nullptr);

Q_SIGNALS:
  void newWanted();
  void openWanted();
  void projectWanted(const QString& folder);
  void sampleWanted();
  void languageWanted(const QString& code); ///< empty: the system's
  void quitWanted();

private:
  void addFile();
  void addEdit();
  void addView(ReviewWorkspace& review, const QList<QAction*>& pages);
  void addThemes(QMenu& view);
  void addLanguages(QMenu& menu);
  void fillRecent(QMenu& recent);
  void nameUndo();
  void allowUndo();
  void showAbout();

  ProjectSession& m_session;
  QAction* m_undo = nullptr;
  QAction* m_redo = nullptr;
};

} // namespace stillroom::ui
