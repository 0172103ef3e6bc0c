// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/bare_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>

namespace stillroom::ui {
namespace {

/// Whether something shows above the pages that takes keys.
bool somethingInFront() {
  return QApplication::activePopupWidget() || qobject_cast<QMenuBar*>(QApplication::focusWidget());
}

} // namespace

bool isBare(QKeyCombination key) {
  return !(key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

BareKeys::BareKeys(QObject* parent) : QObject(parent) {
  qApp->installEventFilter(this);
}

bool BareKeys::eventFilter(QObject* object, QEvent* event) {
  switch (event->type()) {
  case QEvent::ShortcutOverride: {
    const auto& key = static_cast<const QKeyEvent&>(*event);
    press(key);
    if (!isBare(key.keyCombination()) || !somethingInFront()) break;
    event->accept();
    return true;
  }
  case QEvent::KeyPress:
    press(static_cast<const QKeyEvent&>(*event));
    break;
  case QEvent::KeyRelease:
    release(static_cast<const QKeyEvent&>(*event));
    break;
  case QEvent::MouseButtonPress:
    m_held = false; // the release may have gone to another window
    break;
  default:
    break;
  }
  return QObject::eventFilter(object, event);
}

/// X11 repeats a key as a release and a press of the same moment; whether Qt sees that they belong together depends on
/// how busy the window is.
void BareKeys::press(const QKeyEvent& key) {
  const bool again = key.timestamp() != 0 && key.timestamp() == m_releaseTime && key.key() == m_released;
  m_held = key.isAutoRepeat() || again;
}

void BareKeys::release(const QKeyEvent& key) {
  if (key.isAutoRepeat()) return;
  m_released = key.key();
  m_releaseTime = key.timestamp();
  m_held = false;
}

} // namespace stillroom::ui
