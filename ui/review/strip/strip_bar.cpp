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
  m_marks = new QLabel(this);
  m_marks->setProperty("quiet", true);
  // The marks give way first where the window is narrow.
  m_marks->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_marks->setToolTip(tr("What the marks on the pictures and bars mean"));
  m_marks->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  for (const StripOrder order : allStripOrders)
    m_order->addItem(stripOrderText(order));
  m_order->setMaximumWidth(m_order->sizeHint().width());
  m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_order->setMinimumContentsLength(9);
  m_order->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
  row->addWidget(m_marks, 1);
  row->addWidget(m_logOdds);
  row->addWidget(m_order, 100);
  connect(m_order, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT orderChanged(order()); });
  connect(m_logOdds, &QToolButton::toggled, this, &StripBar::logOddsChanged);
}

/// All of them or none.
void StripBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const QString marks = tr("● in the pool   ◆ chosen   ◇ the rule's choice   │ β");
  const int room = width() - m_order->maximumWidth() - m_logOdds->sizeHint().width() - 2 * layout()->spacing();
  m_marks->setText(m_marks->fontMetrics().horizontalAdvance(marks) < room ? marks : QString());
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
