// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace stillroom::ui {

/// One sentence across the top of a page, with a sign and a button that closes it. Hidden until it says something.
class MessageBanner : public QFrame {
  Q_OBJECT
public:
  enum class Kind { Notice, Problem };

  explicit MessageBanner(QWidget* parent = nullptr);

  void say(Kind kind, const QString& sentence);
  /// A button after the sentence that was said last, and what it does; the banner closes with it.
  void offer(const QString& label, std::function<void()> take);
  void clear();
  QString sentence() const;

private:
  QLabel* m_sign;
  QLabel* m_text;
  QPushButton* m_offer;
  std::function<void()> m_take;
  QToolButton* m_close;
};

} // namespace stillroom::ui
