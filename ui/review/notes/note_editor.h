// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace stillroom::ui {

/// Shows and edits the note of one sample. What was typed is handed on when the focus leaves, when another sample is
/// shown, and with Ctrl+Enter; Escape takes it back.
class NoteEditor : public QPlainTextEdit {
  Q_OBJECT
public:
  explicit NoteEditor(QWidget* parent = nullptr);

  /// Shows a sample's note, but leaves alone what is being typed about the same sample.
  void setSample(int classIndex, int slot, const QString& note, bool editable);
  /// Shows no sample.
  void clearSample();
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
  void noteEdited(int classIndex, int slot, const QString& note);
  /// Ctrl+Enter or Escape: the person goes on with something else.
  void finished();

protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void hideEvent(QHideEvent* event) override;

private:
  void showNote(const QString& note);
  void commit();

  int m_class = -1, m_slot = -1;
  QString m_note; ///< as it is in the project
};

} // namespace stillroom::ui
