// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace stillroom::ui {

/// As high as its content where there is room, so that what follows stands right below it.
class ContentScroll : public QScrollArea {
  Q_OBJECT
public:
  explicit ContentScroll(QWidget* parent = nullptr);

protected:
  bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace stillroom::ui
