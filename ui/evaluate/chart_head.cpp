// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/chart_head.h"

#include "ui/charts/chart.h"
#include "ui/charts/chart_menu.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

ChartHead::ChartHead(Chart& chart, QWidget* parent) : QWidget(parent), m_chart(chart), m_row(new QHBoxLayout(this)) {
  m_row->setContentsMargins(0, 0, 0, 0);
  m_row->setSpacing(6);
  if (chart.views().isEmpty()) {
    auto* title = new QLabel(chart.title(), this);
    title->setProperty("quiet", true);
    m_row->addWidget(title);
  } else {
    auto* views = new QComboBox(this);
    views->setAccessibleName(tr("What the chart shows"));
    views->view()->setAccessibleName(views->accessibleName());
    views->setToolTip(views->accessibleName());
    for (const QAction* view : chart.views())
      views->addItem(view->text());
    connect(views, &QComboBox::currentIndexChanged, this, [this](int view) { m_chart.setView(view); });
    for (const QAction* view : chart.views())
      connect(view, &QAction::toggled, views, [this, views] {
        const QSignalBlocker quiet(views);
        views->setCurrentIndex(m_chart.view());
      });
    m_row->addWidget(views);
  }
  m_row->addStretch(1);
  auto* menu = new QToolButton(this);
  menu->setText(u"⋯"_s);
  menu->setFocusPolicy(Qt::TabFocus);
  menu->setAccessibleName(tr("Save or copy: %1").arg(chart.title()));
  menu->setToolTip(tr("Save as a picture or a table, copy the values"));
  connect(menu, &QToolButton::clicked, this, [this, menu] {
    QMenu choices(this);
    fillChartMenu(choices, m_chart);
    choices.exec(menu->mapToGlobal(menu->rect().bottomLeft()));
  });
  m_row->addWidget(menu);
}

void ChartHead::add(QWidget* widget, int stretch) {
  m_row->insertWidget(m_row->count() - 1, widget, stretch);
}

} // namespace stillroom::ui
