// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/evaluate_head.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int progressSteps = 1000;

} // namespace

EvaluateHead::EvaluateHead(QWidget* parent)
    : QWidget(parent),
      m_headline(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_pause(new QPushButton(themeIcon(u"pause"_s), tr("Pa&use"), this)),
      m_cancel(new QPushButton(themeIcon(u"stop"_s), tr("&Cancel"), this)),
      m_start(new QPushButton(themeIcon(u"run"_s), tr("St&art"), this)) {
  m_headline->setProperty("headline", true);
  m_detail->setProperty("quiet", true);
  m_detail->setTextFormat(Qt::PlainText);
  m_detail->setWordWrap(true);
  m_progress->setTextVisible(false);
  m_progress->setMaximumHeight(6);
  m_progress->setAccessibleName(tr("Progress of the trainings"));
  m_pause->setShortcut(Qt::Key_F6);
  m_pause->setObjectName(u"evaluatePause"_s);
  m_cancel->setToolTip(tr("Stops within one batch; what is trained is kept, and Start goes on from there (Esc)"));
  m_cancel->setShortcut(Qt::Key_Escape);
  m_cancel->setObjectName(u"evaluateCancel"_s);
  m_start->setToolTip(tr("Trains what isn't kept yet (F5)"));
  m_start->setShortcut(Qt::Key_F5);
  m_start->setObjectName(u"evaluateStart"_s);
  m_start->setDefault(true);
  connect(m_start, &QPushButton::clicked, this, &EvaluateHead::startWanted);
  connect(m_pause, &QPushButton::clicked, this, &EvaluateHead::pauseWanted);
  connect(m_cancel, &QPushButton::clicked, this, &EvaluateHead::cancelWanted);
  auto* texts = new QVBoxLayout;
  texts->setSpacing(4);
  texts->addWidget(m_headline);
  texts->addWidget(m_detail);
  auto* row = new QHBoxLayout;
  row->setSpacing(10);
  row->addLayout(texts, 1);
  for (QPushButton* button : {m_pause, m_cancel, m_start})
    row->addWidget(button, 0, Qt::AlignVCenter);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addLayout(row);
  column->addWidget(m_progress);
  showIdle({}, {});
}

void EvaluateHead::showButtons(bool busy) {
  m_progress->setVisible(busy);
  m_pause->setVisible(busy);
  m_cancel->setVisible(busy);
  m_start->setVisible(!busy);
}

void EvaluateHead::showIdle(const QString& obstacle, const QString& detail) {
  m_headline->setText(tr("Evaluate"));
  m_detail->setText(obstacle.isEmpty() ? detail : obstacle);
  m_start->setEnabled(obstacle.isEmpty());
  m_start->setAccessibleDescription(obstacle);
  showButtons(false);
}

void EvaluateHead::showBusy(const QString& headline, const QString& detail, double share) {
  m_headline->setText(headline);
  m_detail->setText(detail);
  m_progress->setRange(0, share < 0 ? 0 : progressSteps);
  if (share >= 0) m_progress->setValue(static_cast<int>(progressSteps * share));
  showButtons(true);
}

void EvaluateHead::showPaused(bool paused, bool stopping) {
  m_pause->setText(paused ? tr("Go o&n") : tr("Pa&use"));
  m_pause->setIcon(themeIcon(paused ? u"run"_s : u"pause"_s));
  m_pause->setToolTip(paused ? tr("Goes on where it was paused (F6)") : tr("Waits within one batch (F6)"));
  m_pause->setShortcut(Qt::Key_F6); // a new text takes it away
  m_pause->setEnabled(!stopping);
  m_cancel->setEnabled(!stopping);
}

} // namespace stillroom::ui
