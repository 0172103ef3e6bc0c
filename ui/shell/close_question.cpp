// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/close_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace stillroom::ui {
namespace {

class CloseTexts {
  Q_DECLARE_TR_FUNCTIONS(CloseQuestion)
};

} // namespace

CloseAnswer askBeforeClosing(QWidget* window) {
  QMessageBox box(
      QMessageBox::Question, CloseTexts::tr("A run goes on"),
      CloseTexts::tr("A run goes on. Everything it has finished is kept, and the next run goes on from there."),
      QMessageBox::NoButton, window);
  const QAbstractButton* finish =
      box.addButton(CloseTexts::tr("&Finish the current step, then close"), QMessageBox::AcceptRole);
  const QAbstractButton* stop = box.addButton(CloseTexts::tr("&Stop now and close"), QMessageBox::DestructiveRole);
  QPushButton* stay = box.addButton(CloseTexts::tr("&Don't close"), QMessageBox::RejectRole);
  box.setDefaultButton(stay);
  box.setEscapeButton(stay);
  box.exec();
  if (box.clickedButton() == finish) return CloseAnswer::FinishStep;
  return box.clickedButton() == stop ? CloseAnswer::StopNow : CloseAnswer::Stay;
}

} // namespace stillroom::ui
