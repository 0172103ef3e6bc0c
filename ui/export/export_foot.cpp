// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_foot.h"

#include "ui/common/texts.h"
#include "ui/common/theme.h"
#include "ui/export/export_card.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int progressSteps = 1000;

class ExportStages {
  Q_DECLARE_TR_FUNCTIONS(ExportStages)
};

QString exportStageText(Stage stage) {
  switch (stage) {
  case Stage::Sheet:
    return ExportStages::tr("Drawing the contact sheet");
  case Stage::Features:
    return ExportStages::tr("Writing the features");
  case Stage::Charts:
    return ExportStages::tr("Drawing the charts");
  case Stage::Export:
    return ExportStages::tr("Copying the images");
  default:
    return ExportStages::tr("Reading the project");
  }
}

QString progressText(const Progress& progress) {
  const QString stage = exportStageText(progress.stage);
  if (progress.total <= 0) return stage + u'…';
  const QLocale locale;
  QString text =
      ExportStages::tr("%1: %2 of %3").arg(stage, locale.toString(progress.done), locale.toString(progress.total));
  if (progress.perSecond > 0) text += u" · "_s + rateText(progress.perSecond);
  if (progress.secondsLeft >= 1) text += u" · "_s + ExportStages::tr("%1 left").arg(durationText(progress.secondsLeft));
  return text;
}

} // namespace

ExportFoot::ExportFoot(QWidget* parent)
    : QWidget(parent),
      m_status(wrappedText({}, this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(themeIcon(u"stop"_s), tr("&Cancel"), this)),
      m_start(new QPushButton(themeIcon(u"export"_s), tr("E&xport"), this)) {
  m_progress->setTextVisible(false);
  m_progress->setMaximumHeight(8);
  m_progress->setAccessibleName(tr("Progress of the export"));
  m_cancel->setToolTip(tr("Stops; nothing half written remains (Esc)"));
  m_cancel->setShortcut(Qt::Key_Escape);
  m_cancel->setObjectName(u"exportCancel"_s);
  m_cancel->setAutoDefault(true);
  m_start->setToolTip(tr("Writes what is chosen above (Enter)"));
  m_start->setObjectName(u"exportStart"_s);
  m_start->setDefault(true);
  connect(m_cancel, &QPushButton::clicked, this, &ExportFoot::cancelWanted);
  connect(m_start, &QPushButton::clicked, this, &ExportFoot::startWanted);
  auto* texts = new QVBoxLayout;
  texts->setSpacing(6);
  texts->addWidget(m_status);
  texts->addWidget(m_progress);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(10);
  row->addLayout(texts, 1);
  row->addWidget(m_cancel);
  row->addWidget(m_start);
}

void ExportFoot::showBusy(bool busy) {
  m_progress->setVisible(busy);
  m_cancel->setVisible(busy);
  m_start->setVisible(!busy);
}

void ExportFoot::showIdle(const QString& obstacle) {
  m_status->setText(obstacle);
  m_start->setEnabled(obstacle.isEmpty());
  m_start->setAccessibleDescription(obstacle);
  m_progress->setRange(0, 0);
  showBusy(false);
}

void ExportFoot::showPreparing() {
  m_status->setText(tr("Waiting until every decision is on the disk…"));
  m_progress->setRange(0, 0);
  m_cancel->setEnabled(true);
  showBusy(true);
}

void ExportFoot::showWriting(bool stopping) {
  m_cancel->setEnabled(!stopping);
  showBusy(true);
}

void ExportFoot::showProgress(const Progress& progress) {
  m_status->setText(progressText(progress));
  m_progress->setRange(0, progress.total > 0 ? progressSteps : 0);
  if (progress.total > 0) m_progress->setValue(static_cast<int>(progressSteps * progress.done / progress.total));
}

bool ExportFoot::cancelHasFocus() const {
  return m_cancel->hasFocus();
}

void ExportFoot::focusCancel() {
  m_cancel->setFocus();
}

void ExportFoot::focusStart() {
  m_start->setFocus();
}

} // namespace stillroom::ui
