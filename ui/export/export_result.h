// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_backend.h"
#include "ui/export/export_message.h"

class QPushButton;

namespace stillroom::ui {

/// What was written and where, with a way there. Hidden until there is something.
class ExportResult : public ExportMessage {
  Q_OBJECT
public:
  explicit ExportResult(QWidget* parent = nullptr);

  void setReport(const ExportReport& report);
  QString sentence() const;
  void takeFocus();

Q_SIGNALS:
  /// The folder couldn't be opened.
  void problem(const QString& sentence);

private:
  static QString textOf(const ExportReport& report);
  void openFolder();
  void copyPath();

  QString m_path;   ///< of the images, or of the first of what was written without them
  QString m_folder; ///< where it is found
  QLabel* m_paths;
  QPushButton* m_open = nullptr;
  QPushButton* m_copy = nullptr;
};

} // namespace stillroom::ui
