// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_status.h"

#include "ui/common/error_text.h"
#include "ui/run/run_status.h"
#include "ui/session/project_session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int messageTime = 4000, offerTime = 15000; ///< milliseconds

} // namespace

ProjectStatus::ProjectStatus(ProjectSession& session, RunController& controller, QWidget* parent)
    : QStatusBar(parent),
      m_session(session),
      m_access(addQuietText()),
      m_reviewed(addQuietText()),
      m_saving(addQuietText()) {
  m_access->setContentsMargins(10, 0, 0, 0);
  m_reviewed->setContentsMargins(10, 0, 10, 0);
  m_reviewed->setToolTip(tr("Flagged samples that you marked as reviewed and that haven't changed since"));
  m_saving->setContentsMargins(0, 0, 10, 0);
  m_saving->setToolTip(tr("A decision counts as saved once it is on the disk"));
  m_saving->setAccessibleName(tr("Whether decisions are saved"));
  addWidget(m_access);
  makeOffer();
  addPermanentWidget(new RunStatus(controller, this));
  addPermanentWidget(m_reviewed);
  addPermanentWidget(m_saving);
  setSizeGripEnabled(false);
  m_access->hide();
  m_saving->hide();
  connect(&m_session, &ProjectSession::opened, this, &ProjectStatus::showAccess);
  connect(&m_session, &ProjectSession::opened, this, &ProjectStatus::showReviewed);
  connect(&m_session, &ProjectSession::selectionChanged, this, &ProjectStatus::showReviewed);
  connect(&m_session, &ProjectSession::saveStateChanged, this, &ProjectStatus::showSaving);
}

QLabel* ProjectStatus::addQuietText() {
  auto* label = new QLabel(this);
  label->setProperty("quiet", true);
  return label;
}

void ProjectStatus::makeOffer() {
  m_offer = new QWidget(this);
  m_offerText = new QLabel(m_offer);
  m_offerButton = new QToolButton(m_offer);
  m_offerButton->setText(u"…"_s);
  m_offerButton->setProperty("chip", true);
  m_offerButton->setFocusPolicy(Qt::TabFocus);
  auto* row = new QHBoxLayout(m_offer);
  row->setContentsMargins(10, 0, 0, 0);
  row->setSpacing(10);
  row->addWidget(m_offerText);
  row->addWidget(m_offerButton);
  addWidget(m_offer);
  m_offer->hide();
  m_offerTime.setSingleShot(true);
  m_offerTime.setInterval(offerTime);
  connect(m_offerButton, &QToolButton::clicked, this, &ProjectStatus::takeOffer);
  connect(&m_offerTime, &QTimer::timeout, this, &ProjectStatus::forgetOffer);
}

void ProjectStatus::offer(const QString& message, const QString& label, std::function<void()> take) {
  clearMessage();
  m_offerText->setText(message);
  m_offerButton->setText(label);
  m_take = std::move(take);
  m_offer->show();
  m_offerTime.start();
}

void ProjectStatus::forgetOffer() {
  m_offer->hide();
  m_take = {};
}

void ProjectStatus::takeOffer() {
  const std::function<void()> take = std::exchange(m_take, {});
  forgetOffer();
  if (take) take();
}

void ProjectStatus::say(const QString& message) {
  forgetOffer();
  showMessage(message, messageTime);
}

QString ProjectStatus::accessText(const WriteBarrier& barrier) {
  switch (barrier.obstacle) {
  case WriteObstacle::Medium:
    return tr("Read-only: this project lies on a medium that can only be read");
  case WriteObstacle::Permission:
    return tr("Read-only: you may not write to this project");
  case WriteObstacle::NoLocks:
    return tr("Read-only: the file system of this project can't lock files");
  case WriteObstacle::OwnerGone:
    return tr("Read-only: a program that has ended left this project locked");
  case WriteObstacle::Locked:
    return tr("Read-only: another program writes to this project");
  default:
    return tr("Read-only");
  }
}

void ProjectStatus::showAccess() {
  const bool readOnly = m_session.readOnly() && m_session.isOpen();
  m_access->setVisible(readOnly);
  if (!readOnly) return;
  const WriteBarrier& barrier = m_session.state().contents->barrier;
  m_access->setText(accessText(barrier));
  m_access->setToolTip(errorText(barrier.error(m_session.state().contents->folder)));
}

void ProjectStatus::showSaving() {
  if (m_session.unsaved() > std::exchange(m_unsaved, m_session.unsaved())) forgetOffer();
  if (!m_session.isOpen()) return;
  m_saving->setVisible(!m_session.readOnly());
  m_saving->setText(m_session.unsaved() > 0 ? tr("Saving…") : tr("✓ Decisions saved"));
}

void ProjectStatus::showReviewed() {
  const ReviewProgress progress = m_session.state().progress();
  const QLocale locale;
  m_reviewed->setText(
      tr("%1 of %2 reviewed").arg(locale.toString(progress.reviewed), locale.toString(progress.flagged)));
  m_reviewed->setVisible(progress.flagged > 0);
}

} // namespace stillroom::ui
