// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of ReviewWorkspace: what can be moved, closed and brought back.
#include "ui/review/review_workspace.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QVBoxLayout>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

void ReviewWorkspace::makeDocks() {
  m_docks = new QMainWindow(this);
  // Part of this window, not one of its own.
  m_docks->setWindowFlags(Qt::Widget);
  m_docks->setContextMenuPolicy(Qt::NoContextMenu);
  m_docks->setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
  auto* centre = new QWidget(m_docks);
  auto* column = new QVBoxLayout(centre);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeFilterBar());
  column->addWidget(makeGridPanel(), 1);
  m_docks->setCentralWidget(centre);
  m_panels = {addPanel(u"classes"_s, tr("Classes"), makeClassPanel()),
              addPanel(u"candidates"_s, tr("Candidates"), makeStripPanel()),
              addPanel(u"picture"_s, tr("Picture"), makePicturePanel()),
              addPanel(u"settings"_s, tr("k and β"), makeSettingsPanel()),
              addPanel(u"charts"_s, tr("Charts"), makeChartPanel()),
              addPanel(u"history"_s, tr("History"), makeHistoryPanel())};
  resetLayout();
}

QDockWidget* ReviewWorkspace::addPanel(const QString& name, const QString& title, QWidget* content) {
  auto* dock = new QDockWidget(title, m_docks);
  dock->setObjectName(name);
  dock->setWidget(content);
  dock->setAccessibleName(title);
  return dock;
}

void ReviewWorkspace::resetLayout() {
  const auto place = [this](int panel, Qt::DockWidgetArea area) {
    m_panels[panel]->setFloating(false);
    m_docks->addDockWidget(area, m_panels[panel]);
    m_panels[panel]->show();
  };
  m_docks->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
  m_docks->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
  place(0, Qt::LeftDockWidgetArea);
  place(1, Qt::BottomDockWidgetArea);
  place(2, Qt::RightDockWidgetArea);
  place(3, Qt::RightDockWidgetArea);
  place(4, Qt::RightDockWidgetArea);
  place(5, Qt::RightDockWidgetArea);
  m_docks->tabifyDockWidget(m_panels[3], m_panels[4]);
  m_docks->tabifyDockWidget(m_panels[4], m_panels[5]);
  m_panels[3]->raise();
  m_docks->resizeDocks({m_panels[0], m_panels[2]}, {220, 300}, Qt::Horizontal);
  m_docks->resizeDocks({m_panels[2], m_panels[3]}, {330, 370}, Qt::Vertical);
}

void ReviewWorkspace::fillPanelMenu(QMenu& menu) {
  for (QDockWidget* panel : m_panels)
    menu.addAction(panel->toggleViewAction());
  menu.addSeparator();
  menu.addAction(tr("&Reset the panels"), this, &ReviewWorkspace::resetLayout);
}

} // namespace stillroom::ui
