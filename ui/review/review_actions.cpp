// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_actions.h"

#include "ui/review/filter/filter_bar.h"
#include "ui/review/grid/class_panel.h"
#include "ui/review/grid_panel.h"
#include "ui/review/picture/picture_panel.h"
#include "ui/review/review_centre.h"
#include "ui/review/review_decider.h"
#include "ui/review/settings/settings_panel.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int digits = 10;

/// 0 to 9, then Shift with them.
QKeySequence candidateKey(int ordinal) {
  const auto digit = static_cast<Qt::Key>(Qt::Key_0 + ordinal % digits);
  return QKeySequence(ordinal < digits ? QKeyCombination(digit) : QKeyCombination(Qt::ShiftModifier, digit));
}

} // namespace

ReviewActions::ReviewActions(const ReviewParts& parts, QWidget& page) : QObject(&page), m_parts(parts), m_page(page) {
  m_making = makingActions();
  m_decisions = {tr("Decisions"), decisionActions()};
  m_candidates = {
      tr("Candidates"),
      candidateActions(),
      {{tr("Choose candidate 0 to 9"), tr("0 to 9")}, {tr("Choose candidate 10 to 19"), tr("Shift with 0 to 9")}}};
  m_samples = {tr("Samples"), walkingActions() + m_making};
  m_picture = {tr("Picture"), pictureActions()};
  m_settings = {tr("k and β"), settingActions()};
  m_view = {tr("View"), viewActions()};
  // A held key would decide again and again.
  for (QAction* action : m_decisions.actions + m_candidates.actions + m_making)
    action->setAutoRepeat(false);
  nameMaking();
  page.installEventFilter(this);
  refresh();
  page.addActions({m_parts.picture.backAction(), m_parts.centre.backAction()});
}

QAction* ReviewActions::add(const QString& text, const QList<QKeySequence>& keys, std::function<void()> function) {
  auto* action = new QAction(text, this);
  action->setShortcuts(keys);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  action->setToolTip(textWithKeys(*action));
  connect(action, &QAction::triggered, this, [this, action, act = std::move(function)] { take(*action, act); });
  if (isBare(keys.front()[0]))
    for (QWidget* widget : m_parts.deciding)
      widget->addAction(action);
  else
    m_page.addAction(action);
  return action;
}

QList<QAction*> ReviewActions::decisionActions() {
  ReviewDecider& decider = m_parts.decider;
  return {add(tr("&Reviewed, and on to the next"), {Qt::Key_Return, Qt::Key_Enter}, [&] { decider.reviewAndGoOn(); }),
          add(tr("&Pin the image shown"), {Qt::Key_P, Qt::Key_Space}, [&] { decider.pinShown(); }),
          add(tr("Keep the &baseline"), {Qt::Key_B}, [&] { decider.choose(baselineChoice); }),
          add(tr("&Clear the choice"), {Qt::Key_X, Qt::Key_Delete, Qt::Key_Backspace}, [&] { decider.clearChoices(); }),
          add(tr("Pin the r&ule's choice"), {QKeySequence(u"Shift+P"_s)}, [&] { decider.pinRuleChoices(); }),
          add(tr("&Mark as reviewed"), {Qt::Key_R}, [&] { decider.markReviewed(true); }),
          add(tr("Mark as &not reviewed"), {QKeySequence(u"Shift+R"_s)}, [&] { decider.markReviewed(false); }),
          add(tr("Write a n&ote"), {Qt::Key_N}, [this] { m_parts.picture.editNote(); })};
}

QList<QAction*> ReviewActions::candidateActions() {
  QList<QAction*> actions;
  for (int ordinal = 0; ordinal < 2 * digits; ++ordinal)
    actions += add(tr("Choose candidate %1").arg(ordinal), {candidateKey(ordinal)},
                   [this, ordinal] { m_parts.decider.choose(ordinal); });
  return actions;
}

QList<QAction*> ReviewActions::walkingActions() {
  ReviewDecider& decider = m_parts.decider;
  return {add(tr("Previous to re&view"),
              {QKeyCombination(Qt::ShiftModifier, Qt::Key_Return), QKeyCombination(Qt::ShiftModifier, Qt::Key_Enter)},
              [&] { decider.goToReview(false); }),
          add(tr("Next &flagged sample"), {QKeySequence(u"Ctrl+Down"_s)}, [&] { decider.goFlagged(true); }),
          add(tr("Previous flagged sample"), {QKeySequence(u"Ctrl+Up"_s)}, [&] { decider.goFlagged(false); })};
}

QList<QAction*> ReviewActions::makingActions() {
  ReviewDecider& decider = m_parts.decider;
  return {add(tr("Mak&e candidates"), {Qt::Key_M}, [&] { decider.makeCandidates(); }),
          add({}, {QKeySequence(u"Shift+M"_s)}, [&] { decider.makeMore(); })};
}

void ReviewActions::nameMaking() {
  QAction* more = m_making.last();
  more->setText(tr("Make %n more candida&tes", nullptr, m_parts.decider.howManyMore()));
  more->setToolTip(textWithKeys(*more));
}

QList<QAction*> ReviewActions::pictureActions() {
  PicturePanel& picture = m_parts.picture;
  ReviewCentre& centre = m_parts.centre;
  return {add(tr("&Grad-CAM"), {Qt::Key_G}, [&] { picture.toggleHeat(); }),
          add(tr("C&ompare"), {Qt::Key_C}, [&] { centre.toggleCompare(); }),
          add(tr("Next way to compare"), {QKeySequence(u"Shift+C"_s)}, [&] { centre.nextCompareMode(); }),
          add(tr("The class before and &after"), {Qt::Key_A}, [&] { centre.toggleBeforeAfter(); }),
          add(tr("Fit the picture"), {Qt::Key_F},
              [&] {
                picture.fit();
                centre.fit();
              }),
          add(tr("Picture at 100 %"), {Qt::Key_Z}, [&] {
            picture.actualSize();
            centre.actualSize();
          })};
}

QList<QAction*> ReviewActions::settingActions() {
  SettingsPanel& settings = m_parts.settings;
  return {add(tr("Smaller k"), {Qt::Key_BracketLeft}, [&] { settings.stepK(-1); }),
          add(tr("Larger k"), {Qt::Key_BracketRight}, [&] { settings.stepK(1); }),
          add(tr("Lower β"), {Qt::Key_Comma}, [&] { settings.stepBeta(-1); }),
          add(tr("Higher β"), {Qt::Key_Period}, [&] { settings.stepBeta(1); })};
}

QList<QAction*> ReviewActions::viewActions() {
  GridPanel& grid = m_parts.grid;
  QAction* find =
      add(tr("&Find a class"), {QKeySequence(u"Ctrl+Shift+F"_s)}, [this] { m_parts.classes.focusSearch(); });
  QAction* larger = add(tr("Larger pictures"), {QKeySequence(QKeySequence::ZoomIn), QKeySequence(u"Ctrl+="_s)},
                        [&] { grid.stepPictureSize(1); });
  QAction* smaller =
      add(tr("Smaller pictures"), {QKeySequence(QKeySequence::ZoomOut)}, [&] { grid.stepPictureSize(-1); });
  m_copy = add(tr("Cop&y the image and its parameters"), {QKeySequence(QKeySequence::Copy)},
               [this] { m_parts.decider.copy(); });
  QAction* keys = add(tr("&Keys"), {QKeySequence(u"?"_s)}, [this] { showKeys(); });
  m_page.addAction(keys); // it changes nothing
  return {find, larger, smaller, m_copy, keys};
}

void ReviewActions::setEnabled(bool samples, bool deciding) {
  m_samplesThere = samples;
  m_deciding = deciding;
  refresh();
}

/// Whoever presses a key that decides hears it when nothing is decided.
void ReviewActions::take(const QAction& action, const std::function<void()>& function) {
  if (!action.autoRepeat() && m_keys.held()) return;
  const auto isThis = [&action](const QAction* other) { return other == &action; };
  const QList<QAction*> deciding = m_decisions.actions + m_candidates.actions + m_making;
  if (!m_deciding && std::any_of(deciding.begin(), deciding.end(), isThis))
    Q_EMIT refused();
  else
    function();
}

/// Nothing is decided about samples that nobody sees, by menu either.
bool ReviewActions::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::Show || event->type() == QEvent::Hide) refresh();
  return QObject::eventFilter(object, event);
}

void ReviewActions::refresh() {
  const bool samples = m_samplesThere && m_page.isVisible();
  for (const ActionGroup* group : {&m_decisions, &m_candidates, &m_samples, &m_picture, &m_settings, &m_view})
    for (QAction* action : group->actions)
      action->setEnabled(samples);
}

/// The window's own actions that have a key: whoever reviews undoes and exports by key.
QList<QAction*> ReviewActions::windowActions() const {
  const auto* main = qobject_cast<const QMainWindow*>(m_page.window());
  if (!main) return {};
  QList<QAction*> others;
  for (const QAction* menu : main->menuBar()->actions())
    for (QAction* action : menu->menu()->actions())
      if (!action->shortcut().isEmpty() && action->parent() != this) others += action;
  return others;
}

void ReviewActions::showKeys() const {
  ActionGroup picture = m_picture, view = m_view;
  picture.actions += {m_parts.picture.backAction(), m_parts.centre.backAction()};
  view.actions += m_parts.grid.filterBar().actions();
  QList<ActionGroup> groups{m_decisions, m_candidates, m_samples, picture, m_settings, view};
  if (const QList<QAction*> others = windowActions(); !others.isEmpty()) groups += {tr("Window"), others};
  KeySheet(groups, &m_page).exec();
}

void ReviewActions::fillMenu(QMenu& menu) const {
  menu.addActions(m_decisions.actions);
  menu.addSeparator();
  menu.addMenu(tr("Choose a candi&date"))->addActions(m_candidates.actions);
  for (const ActionGroup* group : {&m_samples, &m_picture, &m_settings, &m_view}) {
    menu.addSeparator();
    menu.addActions(group->actions);
  }
}

void ReviewActions::showSampleMenu(QPoint place) const {
  QMenu menu(&m_page);
  menu.addActions(m_decisions.actions);
  menu.addSeparator();
  menu.addActions(m_making);
  menu.addSeparator();
  menu.addAction(m_copy);
  menu.exec(place);
}

/// Of the current sample's images: to pin one, keep the baseline, clear the choice, and look at them.
void ReviewActions::showImageMenu(QPoint place) const {
  QMenu menu(&m_page);
  menu.addActions(m_decisions.actions.mid(1, 3));
  menu.addSeparator();
  menu.addActions(m_picture.actions);
  menu.exec(place);
}

} // namespace stillroom::ui
