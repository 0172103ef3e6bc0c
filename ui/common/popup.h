// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace stillroom::ui {

/// A panel that opens at a button and closes by Escape or by a click elsewhere.
class Popup : public QFrame {
public:
  explicit Popup(QWidget* parent);

  /// Below a widget as far as the screen lets it, with the keyboard on `first`.
  void openBelow(const QWidget& widget, QWidget& first);

protected:
  void keyPressEvent(QKeyEvent* event) override;
};

} // namespace stillroom::ui
