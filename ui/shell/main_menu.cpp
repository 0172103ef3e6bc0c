// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_menu.h"

#include "ui/common/theme.h"
#include "ui/review/review_workspace.h"
#include "ui/session/project_session.h"
#include "ui/shell/language.h"
#include "ui/welcome/recent_projects.h"

#include <QActionGroup>
#include <QDir>
#include <QMessageBox>
#include <QSettings>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

MainMenu::MainMenu(ProjectSession& session, ReviewWorkspace& review, const QList<QAction*>& pages, QWidget* parent)
    : QMenuBar(parent), m_session(session) {
  addFile();
  addEdit();
  review.fillMenu(*addMenu(tr("&Review")));
  addView(review, pages);
  addMenu(tr("&Help"))->addAction(tr("&About Stillroom"), this, &MainMenu::showAbout);
  connect(&m_session, &ProjectSession::historyChanged, this, &MainMenu::nameUndo);
  connect(&m_session, &ProjectSession::saveStateChanged, this, &MainMenu::allowUndo);
}

void MainMenu::addFile() {
  QMenu* file = addMenu(tr("&File"));
  QAction* make = file->addAction(themeIcon(u"new"_s), tr("&New project…"), this, &MainMenu::newWanted);
  make->setShortcut(QKeySequence::New);
  QAction* open = file->addAction(themeIcon(u"open"_s), tr("&Open…"), this, &MainMenu::openWanted);
  open->setShortcut(QKeySequence::Open);
  QMenu* recent = file->addMenu(tr("Open &recent"));
  connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
  file->addAction(themeIcon(u"sample"_s), tr("Try the &sample"), this, &MainMenu::sampleWanted);
  file->addSeparator();
  QAction* quit = file->addAction(tr("&Quit"), this, &MainMenu::quitWanted);
  quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
}

void MainMenu::addEdit() {
  QMenu* edit = addMenu(tr("&Edit"));
  m_undo = edit->addAction(tr("&Undo"), &m_session, &ProjectSession::undo);
  m_redo = edit->addAction(tr("&Redo"), &m_session, &ProjectSession::redo);
  m_undo->setShortcut(QKeySequence::Undo);
  m_redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
  for (QAction* action : {m_undo, m_redo}) {
    action->setAutoRepeat(false);
    action->setEnabled(false);
  }
}

void MainMenu::addView(ReviewWorkspace& review, const QList<QAction*>& pages) {
  QMenu* view = addMenu(tr("&View"));
  view->addActions(pages);
  view->addSeparator();
  review.fillPanelMenu(*view->addMenu(tr("&Panels")));
  view->addSeparator();
  addThemes(*view);
  view->addSeparator();
  addLanguages(*view->addMenu(tr("&Language")));
}

void MainMenu::addLanguages(QMenu& menu) {
  auto* group = new QActionGroup(this);
  QList<Language> choices{{QString(), tr("As the &system")}};
  choices.append(languages());
  for (const Language& language : choices) {
    QAction* action = menu.addAction(language.name);
    action->setCheckable(true);
    action->setChecked(language.code == chosenLanguage());
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, code = language.code] { Q_EMIT languageWanted(code); });
  }
}

void MainMenu::addThemes(QMenu& view) {
  auto* group = new QActionGroup(this);
  const auto current = static_cast<Theme>(QSettings().value(u"theme"_s, 0).toInt());
  const std::pair<Theme, QString> themes[] = {
      {Theme::System, tr("As the &system")}, {Theme::Light, tr("&Light")}, {Theme::Dark, tr("&Dark")}};
  for (const auto& [theme, text] : themes) {
    QAction* action = view.addAction(text);
    action->setCheckable(true);
    action->setChecked(theme == current);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [chosen = theme] {
      QSettings().setValue(u"theme"_s, static_cast<int>(chosen));
      applyTheme(chosen);
    });
  }
}

void MainMenu::fillRecent(QMenu& recent) {
  recent.clear();
  for (const QString& folder : RecentProjects::list())
    recent.addAction(QDir::toNativeSeparators(folder).replace(u'&', u"&&"_s), this,
                     [this, folder] { Q_EMIT projectWanted(folder); });
  if (recent.isEmpty()) recent.addAction(tr("No project yet"))->setEnabled(false);
}

void MainMenu::nameUndo() {
  const QString undone = m_session.undoText(), redone = m_session.redoText();
  m_undo->setText(undone.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undone));
  m_redo->setText(redone.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redone));
}

void MainMenu::allowUndo() {
  if (!m_session.isOpen()) return;
  m_undo->setEnabled(!m_session.readOnly());
  m_redo->setEnabled(!m_session.readOnly());
}

void MainMenu::showAbout() {
  QMessageBox::about(window(), tr("About Stillroom"),
                     tr("<b>Stillroom</b><p>Detector-guided dataset distillation: prototypes, synthesis, detection, "
                        "refinement, and a person's eye.</p>"
                        "<p>Free software under the GNU General Public License, version 3 or later.</p>"));
}

} // namespace stillroom::ui
