// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/field_note.h"

#include "ui/common/status_glyph.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace stillroom::ui {
namespace {

constexpr int signSide = 15;

} // namespace

FieldNote::FieldNote(QWidget* field)
    : QWidget(field->parentWidget()),
      m_field(field),
      m_sign(new QLabel(this)),
      m_text(new QLabel(this)),
      m_offer(new QPushButton(this)) {
  m_text->setWordWrap(true);
  m_text->setTextFormat(Qt::PlainText); // names of folders are what they are
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_offer->hide();
  connect(m_offer, &QPushButton::clicked, this, [this] {
    if (m_action) m_action();
  });
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(6);
  row->addWidget(m_sign, 0, Qt::AlignTop);
  row->addWidget(m_text, 1, Qt::AlignVCenter);
  row->addWidget(m_offer, 0, Qt::AlignTop);
  hide();
}

void FieldNote::say(Kind kind, const QString& sentence) {
  m_kind = kind;
  m_text->setText(sentence);
  m_field->setAccessibleDescription(sentence);
  dress();
  setVisible(!sentence.isEmpty());
}

void FieldNote::offer(const QString& text, std::function<void()> action) {
  m_action = std::move(action);
  m_offer->setText(text);
  m_offer->setVisible(!text.isEmpty());
}

QString FieldNote::sentence() const {
  return m_text->text();
}

void FieldNote::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) dress();
  QWidget::changeEvent(event);
}

void FieldNote::dress() {
  const SampleStatus sign = m_kind == Kind::Problem ? SampleStatus::Failed : SampleStatus::Fallback;
  m_sign->setVisible(m_kind != Kind::Hint);
  m_sign->setPixmap(statusIcon(sign, palette(), signSide, devicePixelRatioF())
                        .pixmap(QSize(signSide, signSide), devicePixelRatioF()));
  m_text->setForegroundRole(m_kind == Kind::Hint ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace stillroom::ui
