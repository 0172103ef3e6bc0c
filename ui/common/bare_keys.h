// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

class QKeyEvent;

namespace stillroom::ui {

/// Whether a key is pressed without Ctrl, Alt or Meta: it types, or walks a menu, wherever that is possible.
bool isBare(QKeyCombination key);

/// Watches the keyboard for actions with bare keys. What is in front (a popup, a menu, a menu bar that is walked
/// through) gets these keys itself, whatever they are behind it; and a key that is held down is known, also where the
/// platform reports it as released and pressed again.
class BareKeys : public QObject {
  Q_OBJECT
public:
  explicit BareKeys(QObject* parent = nullptr);

  /// Whether the key pressed last has been down ever since its first press.
  bool held() const { return m_held; }

protected:
  bool eventFilter(QObject* object, QEvent* event) override;

private:
  void press(const QKeyEvent& key);
  void release(const QKeyEvent& key);

  int m_released = 0; ///< the key let go last, and when
  quint64 m_releaseTime = 0;
  bool m_held = false;
};

} // namespace stillroom::ui
