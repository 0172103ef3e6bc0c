// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

Rail::Rail(QWidget* parent) : QToolBar(tr("Workspaces"), parent), m_pages(new QActionGroup(this)) {
  setObjectName(u"rail"_s);
  setMovable(false);
  setFloatable(false);
  setContextMenuPolicy(Qt::PreventContextMenu);
  setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
  setIconSize({24, 24});
  qApp->installEventFilter(this);
}

void Rail::addPage(const QString& icon, const QString& text, const QString& tip, const QList<QKeySequence>& keys) {
  QAction* action = addAction(themeIcon(icon), text);
  action->setCheckable(true);
  action->setShortcuts(keys);
  action->setToolTip(tip);
  action->setEnabled(false);
  const auto page = static_cast<int>(pages().size());
  m_pages->addAction(action);
  connect(action, &QAction::triggered, this, [this, page] { Q_EMIT wanted(page); });
}

QList<QAction*> Rail::pages() const {
  return m_pages->actions();
}

void Rail::setPagesEnabled(bool enabled) {
  for (QAction* action : pages())
    action->setEnabled(enabled);
}

void Rail::setPage(int page) {
  pages().at(page)->setChecked(true);
}

/// A field takes Ctrl+E for the end of its line.
bool Rail::eventFilter(QObject* object, QEvent* event) {
  if (event->type() != QEvent::ShortcutOverride) return QToolBar::eventFilter(object, event);
  const QKeySequence pressed(static_cast<const QKeyEvent*>(event)->keyCombination());
  const QList<QAction*> all = pages();
  const bool ours =
      std::any_of(all.begin(), all.end(), [&](const QAction* action) { return action->shortcuts().contains(pressed); });
  if (!ours) return QToolBar::eventFilter(object, event);
  event->ignore();
  return true;
}

} // namespace stillroom::ui
