// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_docks.h"

#include <QDockWidget>
#include <QMenu>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

ReviewDocks::ReviewDocks(const DockedPanels& panels, QWidget* parent) : QMainWindow(parent) {
  // Part of a window, not one of its own.
  setWindowFlags(Qt::Widget);
  setContextMenuPolicy(Qt::NoContextMenu);
  setDockOptions(AllowNestedDocks | AllowTabbedDocks);
  setCentralWidget(panels.centre);
  m_classes = addPanel(u"classes"_s, tr("Classes"), panels.classes);
  m_candidates = addPanel(u"candidates"_s, tr("Candidates"), panels.candidates);
  m_picture = addPanel(u"picture"_s, tr("Picture"), panels.picture);
  m_settings = addPanel(u"settings"_s, tr("k and β"), panels.settings);
  m_charts = addPanel(u"charts"_s, tr("Charts"), panels.charts);
  m_history = addPanel(u"history"_s, tr("History"), panels.history);
  resetLayout();
}

QDockWidget* ReviewDocks::addPanel(const QString& name, const QString& title, QWidget* content) {
  auto* dock = new QDockWidget(title, this);
  dock->setObjectName(name);
  dock->setWidget(content);
  dock->setAccessibleName(title);
  return dock;
}

void ReviewDocks::resetLayout() {
  const auto place = [this](QDockWidget* panel, Qt::DockWidgetArea area) {
    panel->setFloating(false);
    addDockWidget(area, panel);
    panel->show();
  };
  setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  place(m_classes, Qt::LeftDockWidgetArea);
  place(m_candidates, Qt::BottomDockWidgetArea);
  place(m_picture, Qt::RightDockWidgetArea);
  place(m_settings, Qt::RightDockWidgetArea);
  place(m_charts, Qt::RightDockWidgetArea);
  place(m_history, Qt::RightDockWidgetArea);
  tabifyDockWidget(m_settings, m_charts);
  tabifyDockWidget(m_charts, m_history);
  m_settings->raise();
  m_sized = false;
  if (isVisible()) giveSizes();
}

/// Once the window has its size; before that each panel would be squeezed to its least.
void ReviewDocks::giveSizes() {
  m_sized = true;
  resizeDocks({m_classes, m_picture}, {194, 280}, Qt::Horizontal);
  resizeDocks({m_picture, m_settings}, {height() * 2 / 5, height() * 3 / 5}, Qt::Vertical);
}

void ReviewDocks::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (!m_sized) giveSizes();
}

QByteArray ReviewDocks::layoutState() const {
  return saveState(layoutVersion);
}

void ReviewDocks::restoreLayout(const QByteArray& state) {
  m_sized = restoreState(state, layoutVersion);
  if (!m_sized) resetLayout();
}

void ReviewDocks::reveal(const QWidget& content) {
  for (QDockWidget* panel : {m_classes, m_candidates, m_picture, m_settings, m_charts, m_history})
    if (panel->widget() == &content) {
      panel->show();
      panel->raise();
    }
}

void ReviewDocks::fillMenu(QMenu& menu) {
  for (const QDockWidget* panel : {m_classes, m_candidates, m_picture, m_settings, m_charts, m_history})
    menu.addAction(panel->toggleViewAction());
  menu.addSeparator();
  menu.addAction(tr("&Reset the panels"), this, &ReviewDocks::resetLayout);
}

} // namespace stillroom::ui
