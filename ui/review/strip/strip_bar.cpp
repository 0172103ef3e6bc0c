// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/strip/strip_bar.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace stillroom::ui {

QString stripOrderText(StripOrder order) {
  switch (order) {
  case StripOrder::Ordinal:
    return QCoreApplication::translate("StripOrder", "By ordinal");
  case StripOrder::Confidence:
    return QCoreApplication::translate("StripOrder", "By confidence, high first");
  case StripOrder::Similarity:
    break;
  }
  return QCoreApplication::translate("StripOrder", "By similarity, low first");
}

StripBar::StripBar(QWidget* parent) : QWidget(parent), m_order(new QComboBox(this)), m_logOdds(new QToolButton(this)) {
  auto* marks = new QLabel(tr("● in the pool   ◆ chosen   ◇ the rule's choice   │ β"), this);
  marks->setProperty("quiet", true);
  // The marks give way first where the window is narrow.
  marks->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  marks->setToolTip(tr("What the marks on the pictures and bars mean"));
  marks->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (const StripOrder order : allStripOrders)
    m_order->addItem(stripOrderText(order));
  m_order->setFocusPolicy(Qt::TabFocus);
  m_order->setAccessibleName(tr("Order of the candidates"));
  m_order->view()->setAccessibleName(m_order->accessibleName());
  m_order->setToolTip(m_order->accessibleName());
  m_logOdds->setText(tr("Log-odds"));
  m_logOdds->setCheckable(true);
  m_logOdds->setProperty("chip", true);
  m_logOdds->setFocusPolicy(Qt::TabFocus);
  m_logOdds->setToolTip(tr("Confidence bars by log-odds: tells confidences near 1 apart"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(marks, 1);
  row->addWidget(m_logOdds);
  row->addWidget(m_order);
  connect(m_order, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT orderChanged(order()); });
  connect(m_logOdds, &QToolButton::toggled, this, &StripBar::logOddsChanged);
}

StripOrder StripBar::order() const {
  return static_cast<StripOrder>(m_order->currentIndex());
}

void StripBar::setOrder(StripOrder order) {
  m_order->setCurrentIndex(static_cast<int>(order));
}

bool StripBar::logOdds() const {
  return m_logOdds->isChecked();
}

void StripBar::setLogOdds(bool logOdds) {
  m_logOdds->setChecked(logOdds);
}

} // namespace stillroom::ui
