// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_message.h"

#include "ui/common/status_glyph.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace stillroom::ui {

ExportMessage::ExportMessage(SampleStatus sign, int lineSpacing, QWidget* parent)
    : ExportCard(parent),
      m_status(sign),
      m_sign(new QLabel(this)),
      m_text(wrappedText({}, this, false)),
      m_grid(new QGridLayout(this)) {
  m_grid->setContentsMargins(12, 10, 12, 12);
  m_grid->setHorizontalSpacing(10);
  m_grid->setVerticalSpacing(lineSpacing);
  m_grid->setColumnStretch(1, 1);
  m_grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
  m_grid->addWidget(m_text, 0, 1);
  refreshSign();
  hide();
}

QPushButton* ExportMessage::addButton(const QString& text, const QString& tip) {
  auto* button = new QPushButton(text, this);
  button->setToolTip(tip);
  button->setAutoDefault(true); // Enter presses it, not the page's own button
  return button;
}

void ExportMessage::refreshSign() {
  constexpr int side = 18;
  m_sign->setPixmap(
      statusIcon(m_status, palette(), side, devicePixelRatioF()).pixmap(QSize(side, side), devicePixelRatioF()));
}

void ExportMessage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) refreshSign();
  ExportCard::changeEvent(event);
}

} // namespace stillroom::ui
