// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace stillroom::ui {

/// One sentence across the top of a page, with a sign and a button that closes it. Hidden until it says something.
class MessageBanner : public QFrame {
  Q_OBJECT
public:
  enum class Kind { Notice, Problem };

  explicit MessageBanner(QWidget* parent = nullptr);

  void say(Kind kind, const QString& sentence);
  void clear();
  QString sentence() const;

private:
  QLabel* m_sign;
  QLabel* m_text;
  QToolButton* m_close;
};

} // namespace stillroom::ui
