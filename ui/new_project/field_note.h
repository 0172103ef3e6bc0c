// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace stillroom::ui {

/// The sentence beneath a field, which is also the field's accessible description. Hidden while there is none.
class FieldNote : public QWidget {
  Q_OBJECT
public:
  enum class Kind { Hint, Notice, Problem };

  explicit FieldNote(QWidget* field);

  void say(Kind kind, const QString& sentence);
  /// A button after the sentence; an empty text takes it away.
  void offer(const QString& text, std::function<void()> action = {});

  Kind kind() const { return m_kind; }
  QString sentence() const;

protected:
  void changeEvent(QEvent* event) override;

private:
  void dress();

  Kind m_kind = Kind::Hint;
  QWidget* m_field;
  QLabel* m_sign;
  QLabel* m_text;
  QPushButton* m_offer;
  std::function<void()> m_action;
};

} // namespace stillroom::ui
