// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_status.h"

#include "project/contents.h"
#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include "ui/run/stage_texts.h"
#include "ui/session/run_controller.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 90, barSteps = 1000;

int share(const Progress& progress) {
  if (progress.total <= 0) return 0;
  return static_cast<int>(barSteps * std::clamp<std::int64_t>(progress.done, 0, progress.total) / progress.total);
}

} // namespace

RunStatus::RunStatus(RunController& controller, QWidget* parent)
    : QWidget(parent),
      m_controller(controller),
      m_bar(new QProgressBar(this)),
      m_text(new QLabel(this)),
      m_cancel(new QToolButton(this)) {
  m_bar->setRange(0, barSteps);
  m_bar->setTextVisible(false);
  m_bar->setFixedSize(barWidth, fontMetrics().height() * 2 / 3);
  m_bar->setAccessibleName(tr("Progress of the run"));
  m_cancel->setIcon(themeIcon(u"stop"_s));
  m_cancel->setAutoRaise(true);
  m_cancel->setFocusPolicy(Qt::TabFocus);
  m_cancel->setToolTip(tr("Cancel: stops within one denoising step; what is finished is kept"));
  m_cancel->setAccessibleName(tr("Cancel"));
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(10, 0, 10, 0);
  layout->setSpacing(6);
  layout->addWidget(m_bar);
  layout->addWidget(m_text);
  layout->addWidget(m_cancel);
  connect(m_cancel, &QToolButton::clicked, &m_controller, &RunController::cancel);
  connect(&m_controller, &RunController::progressed, this, &RunStatus::showProgress);
  connect(&m_controller, &RunController::stoppingChanged, this, &RunStatus::showStopping);
  connect(&m_controller, &RunController::ended, this, &QWidget::hide);
  hide();
}

void RunStatus::showProgress(const Progress& progress) {
  const QString stage = stageText(progress.stage);
  if (stage.isEmpty() || !m_controller.running()) return;
  m_bar->setValue(share(progress));
  m_cancel->setEnabled(!m_controller.stopping());
  show();
  if (m_controller.stopping()) return;
  const QLocale locale;
  //: %1 a stage, %2 done, %3 in all
  say(tr("%1: %2 of %3")
          .arg(stage, locale.toString(static_cast<qlonglong>(progress.done)),
               locale.toString(static_cast<qlonglong>(progress.total))),
      progress.secondsLeft > 0 ? tr("%1 left").arg(durationText(progress.secondsLeft)) : QString());
}

void RunStatus::showStopping() {
  m_cancel->setEnabled(false);
  say(tr("Stopping…"), {});
}

void RunStatus::say(const QString& text, const QString& more) {
  m_text->setText(text);
  const QString whole = more.isEmpty() ? text : text + u" · "_s + more;
  m_text->setToolTip(whole);
  m_bar->setToolTip(whole);
  setAccessibleName(whole);
  // Only ever wider, so that its neighbours stand still.
  m_text->setMinimumWidth(std::max(m_text->minimumWidth(), m_text->sizeHint().width()));
}

} // namespace stillroom::ui
