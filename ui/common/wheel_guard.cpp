// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wheel_guard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace stillroom::ui {
namespace {

bool turnsByWheel(const QObject* object) {
  return qobject_cast<const QSlider*>(object) || qobject_cast<const QAbstractSpinBox*>(object) ||
         qobject_cast<const QComboBox*>(object);
}

} // namespace

WheelGuard::WheelGuard(QObject* parent) : QObject(parent) {
  qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* object, QEvent* event) {
  if (event->type() != QEvent::Wheel || !turnsByWheel(object) || static_cast<QWidget*>(object)->hasFocus())
    return QObject::eventFilter(object, event);
  event->ignore(); // so that whatever scrolls around it gets it
  return true;
}

} // namespace stillroom::ui
