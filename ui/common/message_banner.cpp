// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_banner.h"

#include "ui/common/status_glyph.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

MessageBanner::MessageBanner(QWidget* parent)
    : QFrame(parent),
      m_sign(new QLabel(this)),
      m_text(new QLabel(this)),
      m_offer(new QPushButton(this)),
      m_close(new QToolButton(this)) {
  setObjectName(u"banner"_s);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_close->setIcon(themeIcon(u"close"_s));
  m_close->setAutoRaise(true);
  m_close->setFocusPolicy(Qt::TabFocus);
  m_close->setToolTip(tr("Close this message"));
  m_close->setAccessibleName(tr("Close this message"));
  m_offer->setAutoDefault(true);
  m_offer->setAccessibleName(tr("What can be done about it"));
  m_offer->hide();
  connect(m_offer, &QPushButton::clicked, this, [this] {
    const std::function<void()> take = m_take;
    clear();
    if (take) take();
  });
  connect(m_close, &QToolButton::clicked, this, &MessageBanner::clear);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(12, 8, 8, 8);
  layout->setSpacing(10);
  layout->addWidget(m_sign);
  layout->addWidget(m_text, 1);
  layout->addWidget(m_offer);
  layout->addWidget(m_close);
  hide();
}

void MessageBanner::say(Kind kind, const QString& sentence) {
  const SampleStatus sign = kind == Kind::Problem ? SampleStatus::Failed : SampleStatus::Fallback;
  m_sign->setPixmap(statusIcon(sign, palette(), 18, devicePixelRatioF()).pixmap(QSize(18, 18), devicePixelRatioF()));
  m_text->setText(sentence);
  setAccessibleName(sentence);
  m_offer->hide();
  show();
}

void MessageBanner::offer(const QString& label, std::function<void()> take) {
  m_take = std::move(take);
  m_offer->setText(label);
  m_offer->setAccessibleName(label);
  m_offer->show();
}

void MessageBanner::clear() {
  m_text->clear();
  hide();
}

QString MessageBanner::sentence() const {
  return m_text->text();
}

} // namespace stillroom::ui
