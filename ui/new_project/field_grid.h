// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_project/new_project_request.h"

#include <QGridLayout>

#include <array>

namespace stillroom::ui {

class FieldNote;

/// Fields one below the other: the label on the left; on the right the field with what stands beside and below it, and
/// its note.
class FieldGrid : public QGridLayout {
  Q_OBJECT
public:
  explicit FieldGrid(QWidget* parent);

  /// `label` is the edit's accessible name too. `beside` and `below` may be null.
  void addField(NewProjectField field, const QString& label, QWidget* edit, QWidget* beside = nullptr,
                QWidget* below = nullptr);
  /// Over the whole width, beneath `head`.
  void addWideField(NewProjectField field, QWidget* head, QWidget* edit);
  /// What is left of the height stays empty.
  void end() { setRowStretch(rowCount(), 1); }

  /// Of a field that was added.
  FieldNote& note(NewProjectField field) const { return *m_notes[static_cast<std::size_t>(field)]; }
  QWidget& edit(NewProjectField field) const { return *m_edits[static_cast<std::size_t>(field)]; }

private:
  FieldNote* remember(NewProjectField field, QWidget* edit);

  std::array<FieldNote*, newProjectFieldCount> m_notes{};
  std::array<QWidget*, newProjectFieldCount> m_edits{};
};

} // namespace stillroom::ui
