// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in ReviewWorkspace, with its keys.
#include "ui/review/review_workspace.h"

#include "ui/review/before_after/before_after_page.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/grid/sample_grid_view.h"
#include "ui/review/grid/sample_transfer.h"
#include "ui/review/notes/note_editor.h"
#include "ui/review/picture/compare_view.h"
#include "ui/review/picture/heat_bar.h"
#include "ui/review/picture/picture_view.h"
#include "ui/review/settings/parameter_panel.h"
#include "ui/review/strip/candidate_strip_view.h"
#include "ui/session/project_session.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int digits = 10;
constexpr int sizeStep = 16; ///< of thumbnails, in pixels

/// 0 to 9, then Shift with them.
QKeySequence candidateKey(int ordinal) {
  const auto digit = static_cast<Qt::Key>(Qt::Key_0 + ordinal % digits);
  return QKeySequence(ordinal < digits ? QKeyCombination(digit) : QKeyCombination(Qt::ShiftModifier, digit));
}

} // namespace

QAction* ReviewWorkspace::addKey(const QString& text, const QList<QKeySequence>& keys, std::function<void()> function) {
  auto* action = new QAction(text, this);
  action->setShortcuts(keys);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  action->setToolTip(textWithKeys(*action));
  connect(action, &QAction::triggered, this, std::move(function));
  addAction(action);
  return action;
}

void ReviewWorkspace::makeActions() {
  m_makingActions = makingActions();
  m_actions = {
      {tr("Decisions"), decisionActions()},
      {tr("Candidates"),
       candidateActions(),
       {{tr("Choose candidate 0 to 9"), tr("0 to 9")}, {tr("Choose candidate 10 to 19"), tr("Shift with 0 to 9")}}},
      {tr("Samples"), sampleActions() + m_makingActions},
      {tr("Picture"), pictureActions()},
      {tr("k and β"), settingActions()},
      {tr("View"), viewActions()}};
  m_candidateActions = m_actions[0].actions + m_actions[1].actions + m_makingActions;
  // A held key would decide again and again.
  for (QAction* action : m_candidateActions)
    action->setAutoRepeat(false);
  nameMakingActions();
  connect(&m_session, &ProjectSession::contentsChanged, this, &ReviewWorkspace::nameMakingActions);
}

QList<QAction*> ReviewWorkspace::decisionActions() {
  return {addKey(tr("&Reviewed, and on to the next"), {Qt::Key_Return, Qt::Key_Enter}, [this] { reviewAndGoOn(); }),
          addKey(tr("&Pin the image shown"), {Qt::Key_P, Qt::Key_Space}, [this] { pinShown(); }),
          addKey(tr("Keep the &baseline"), {Qt::Key_B}, [this] { keepBaseline(); }),
          addKey(tr("&Clear the choice"), {Qt::Key_X, Qt::Key_Delete, Qt::Key_Backspace}, [this] { clearChoice(); }),
          addKey(tr("Pin the r&ule's choice"), {QKeySequence(u"Shift+P"_s)},
                 [this] { m_session.pinRuleChoices(decidedRows()); }),
          addKey(tr("&Mark as reviewed"), {Qt::Key_R}, [this] { m_session.markReviewed(decidedRows()); }),
          addKey(tr("Mark as &not reviewed"), {QKeySequence(u"Shift+R"_s)},
                 [this] { m_session.markReviewed(decidedRows(), false); }),
          addKey(tr("Write a n&ote"), {Qt::Key_N}, [this] { m_note->setFocus(); })};
}

QList<QAction*> ReviewWorkspace::candidateActions() {
  QList<QAction*> actions;
  for (int ordinal = 0; ordinal < 2 * digits; ++ordinal)
    actions +=
        addKey(tr("Choose candidate %1").arg(ordinal), {candidateKey(ordinal)}, [this, ordinal] { choose(ordinal); });
  return actions;
}

QList<QAction*> ReviewWorkspace::sampleActions() {
  return {
      addKey(tr("Previous to re&view"),
             {QKeyCombination(Qt::ShiftModifier, Qt::Key_Return), QKeyCombination(Qt::ShiftModifier, Qt::Key_Enter)},
             [this] { goToReview(false); }),
      addKey(tr("Next &flagged sample"), {QKeySequence(u"Ctrl+Down"_s)}, [this] { goFlagged(true); }),
      addKey(tr("Previous flagged sample"), {QKeySequence(u"Ctrl+Up"_s)}, [this] { goFlagged(false); })};
}

QList<QAction*> ReviewWorkspace::makingActions() {
  return {addKey(tr("Mak&e candidates"), {Qt::Key_M}, [this] { Q_EMIT candidatesWanted(decidedRows(), 0); }),
          addKey({}, {QKeySequence(u"Shift+M"_s)}, [this] { Q_EMIT candidatesWanted(decidedRows(), howManyMore()); })};
}

/// As many as the project plans for a flagged sample.
int ReviewWorkspace::howManyMore() const {
  return m_session.state().sampleCount() > 0 ? std::max(1, m_session.state().input().plannedCandidates) : 2 * digits;
}

void ReviewWorkspace::nameMakingActions() {
  QAction* more = m_makingActions.last();
  more->setText(tr("Make %n more candida&tes", nullptr, howManyMore()));
  more->setToolTip(textWithKeys(*more));
}

QList<QAction*> ReviewWorkspace::pictureActions() {
  return {addKey(tr("&Grad-CAM"), {Qt::Key_G}, [this] { m_heatBar->toggle(); }),
          addKey(tr("C&ompare"), {Qt::Key_C}, [this] { compare(m_pictures->currentIndex() == 0); }),
          addKey(tr("Next way to compare"), {QKeySequence(u"Shift+C"_s)},
                 [this] {
                   compare(true);
                   m_compare->nextMode();
                 }),
          addKey(tr("The class before and &after"), {Qt::Key_A},
                 [this] { showBeforeAfter(m_centre->currentIndex() == 0); }),
          addKey(tr("Fit the picture"), {Qt::Key_F},
                 [this] {
                   m_picture->fit();
                   m_compare->fit();
                 }),
          addKey(tr("Picture at 100 %"), {Qt::Key_Z}, [this] {
            m_picture->actualSize();
            m_compare->actualSize();
          })};
}

QList<QAction*> ReviewWorkspace::settingActions() {
  return {addKey(tr("Smaller k"), {Qt::Key_BracketLeft}, [this] { m_parameters->stepK(-1); }),
          addKey(tr("Larger k"), {Qt::Key_BracketRight}, [this] { m_parameters->stepK(1); }),
          addKey(tr("Lower β"), {Qt::Key_Comma}, [this] { m_parameters->stepBeta(-1); }),
          addKey(tr("Higher β"), {Qt::Key_Period}, [this] { m_parameters->stepBeta(1); })};
}

QList<QAction*> ReviewWorkspace::viewActions() {
  return {addKey(tr("&Find a class"), {QKeySequence(u"Ctrl+Shift+F"_s)}, [this] { m_search->setFocus(); }),
          addKey(tr("Larger pictures"), {QKeySequence(QKeySequence::ZoomIn), QKeySequence(u"Ctrl+="_s)},
                 [this] { m_filterBar->setThumbnailSize(m_filterBar->thumbnailSize() + sizeStep); }),
          addKey(tr("Smaller pictures"), {QKeySequence(QKeySequence::ZoomOut)},
                 [this] { m_filterBar->setThumbnailSize(m_filterBar->thumbnailSize() - sizeStep); }),
          addKey(tr("Cop&y the image and its parameters"), {QKeySequence(QKeySequence::Copy)},
                 [this] { copySamples(m_session.state(), decidedRows()); }),
          addKey(tr("&Keys"), {QKeySequence(u"?"_s)}, [this] { showKeys(); })};
}

/// The window's own actions too: whoever reviews undoes and exports by key.
void ReviewWorkspace::showKeys() {
  constexpr int pictureGroup = 3;
  QList<ActionGroup> groups = m_actions;
  groups[pictureGroup].actions += m_picture->backAction();
  groups.last().actions += m_filterBar->actions();
  QList<QAction*> others;
  if (const auto* main = qobject_cast<const QMainWindow*>(window()))
    for (const QAction* menu : main->menuBar()->actions())
      for (QAction* action : menu->menu()->actions())
        if (!action->shortcut().isEmpty() && action->parent() != this) others += action;
  if (!others.isEmpty()) groups += {tr("Window"), others};
  KeySheet(groups, this).exec();
}

void ReviewWorkspace::fillMenu(QMenu& menu) {
  for (const ActionGroup& group : m_actions) {
    const bool candidates = group.actions.size() > digits;
    QMenu* to = candidates ? menu.addMenu(tr("Choose a candi&date")) : &menu;
    to->addActions(group.actions);
    if (&group != &m_actions.last()) menu.addSeparator();
  }
}

void ReviewWorkspace::showSampleMenu(QPoint place, const std::vector<int>& rows) {
  QMenu menu(this);
  menu.addActions(m_actions[0].actions);
  menu.addSeparator();
  menu.addActions(m_makingActions);
  menu.addSeparator();
  for (QAction* action : m_actions.last().actions)
    if (action->shortcut() == QKeySequence(QKeySequence::Copy)) menu.addAction(action);
  if (rows.size() < 2 && !rows.empty()) m_session.setCurrentRow(rows.front());
  menu.exec(place);
}

void ReviewWorkspace::showCandidateMenu(QPoint place, int ordinal) {
  m_stripView->setCurrentIndex(m_strip.indexOfOrdinal(ordinal));
  QMenu menu(this);
  menu.addActions(m_actions[0].actions.mid(1, 3));
  menu.addSeparator();
  menu.addActions(m_actions[3].actions);
  menu.exec(place);
}

/// What a decision is about: the samples selected in the grid, or else the current one.
std::vector<int> ReviewWorkspace::decidedRows() const {
  std::vector<int> rows = m_grid->selectedRows();
  if (rows.size() < 2 && m_session.currentRow() != noRow) rows = {m_session.currentRow()};
  return rows;
}

void ReviewWorkspace::reviewAndGoOn() {
  const std::vector<int> rows = decidedRows();
  if (!m_session.readOnly()) m_session.markReviewed(rows);
  goToReview(true);
}

void ReviewWorkspace::goToReview(bool forward) {
  const int row = m_session.state().nextToReview(m_session.currentRow(), forward);
  if (row != noRow) showSample(row);
}

void ReviewWorkspace::pinShown() {
  const QModelIndex cell = m_stripView->currentIndex();
  if (cell.isValid()) choose(cell.data(CandidateStripModel::OrdinalRole).toInt());
}

void ReviewWorkspace::keepBaseline() {
  const std::vector<int> rows = decidedRows();
  if (rows.size() > 1)
    m_session.keepBaselines(rows);
  else
    choose(baselineChoice);
}

void ReviewWorkspace::clearChoice() {
  m_session.clearOverrides(decidedRows());
}

} // namespace stillroom::ui
