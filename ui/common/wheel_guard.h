// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace stillroom::ui {

/// Lets the wheel scroll the page under sliders, spin boxes and lists that drop down: it turns them only while they
/// have the keyboard. Made once, for the whole program.
class WheelGuard : public QObject {
  Q_OBJECT
public:
  explicit WheelGuard(QObject* parent = nullptr);

protected:
  bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace stillroom::ui
