// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/notes/note_editor.h"

#include <QKeyEvent>

namespace stillroom::ui {
namespace {

constexpr int lines = 3;

bool isFinish(const QKeyEvent& key) {
  return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && key.modifiers() & Qt::ControlModifier;
}

} // namespace

NoteEditor::NoteEditor(QWidget* parent) : QPlainTextEdit(parent) {
  setPlaceholderText(tr("Note"));
  setAccessibleName(tr("Note on the sample"));
  setToolTip(tr("A note on this sample (Ctrl+Enter when done, Escape to take it back)"));
  setTabChangesFocus(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  clearSample();
}

void NoteEditor::setSample(int classIndex, int slot, const QString& note, bool editable) {
  const bool same = classIndex == m_class && slot == m_slot;
  if (!same) commit();
  m_class = classIndex;
  m_slot = slot;
  m_note = note;
  setReadOnly(!editable);
  setEnabled(true);
  if (!same || !document()->isModified()) showNote(note);
}

void NoteEditor::clearSample() {
  commit();
  m_class = m_slot = -1;
  m_note.clear();
  showNote({});
  setEnabled(false);
}

void NoteEditor::showNote(const QString& note) {
  if (toPlainText() != note) setPlainText(note);
  document()->setModified(false);
}

void NoteEditor::commit() {
  if (m_class < 0 || isReadOnly() || !document()->isModified()) return;
  const QString note = toPlainText().trimmed();
  document()->setModified(false);
  if (note != m_note) Q_EMIT noteEdited(m_class, m_slot, note);
}

QSize NoteEditor::sizeHint() const {
  const int frame = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
  return {220, lines * fontMetrics().lineSpacing() + frame};
}

/// Its keys are its own, whatever they are elsewhere in the window.
bool NoteEditor::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape || isFinish(*key)) event->accept();
  }
  return QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape && !isFinish(*event)) return QPlainTextEdit::keyPressEvent(event);
  if (event->key() == Qt::Key_Escape) showNote(m_note);
  commit();
  Q_EMIT finished();
}

void NoteEditor::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) commit();
}

void NoteEditor::hideEvent(QHideEvent* event) {
  commit();
  QPlainTextEdit::hideEvent(event);
}

} // namespace stillroom::ui
