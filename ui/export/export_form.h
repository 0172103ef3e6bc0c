// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_backend.h"
#include "ui/export/export_charts.h"
#include "ui/state/review_state.h"

#include <QWidget>

class QFormLayout;

namespace stillroom::ui {

class ExportContentEdit;
class ExportExtras;
class ExportFormatEdit;
class ExportNotice;
class ExportTargetEdit;

/// The fields of an export: which images, where to, in which format, and what lies beside them.
class ExportForm : public QWidget {
  Q_OBJECT
public:
  explicit ExportForm(QWidget* parent = nullptr);

  /// Another project is open.
  void setProject(const ProjectContents& contents);
  /// What is shown changed. `readOnly`: nothing can be made in this window.
  void setState(const ReviewState& state, bool readOnly);

  /// What is asked for, without settings of its own. The project is `project`.
  ExportRequest request(const std::filesystem::path& project) const;
  ChartOptions chartOptions() const;
  ExportSet set() const;
  bool wantsImages() const;
  /// Why nothing can be written yet, as far as the fields know; empty for no reason.
  QString obstacle(const ReviewState& state) const;
  /// Whether the disk has answered about the place.
  bool isPlaceKnown() const;

  /// The place was just written to.
  void setWritten();
  /// For the next start of the program.
  void remember() const;
  void takeFocus();
  ExportNotice& notice() const;

Q_SIGNALS:
  void changed();
  /// The folder, or what is known of it.
  void placeChanged();

protected:
  void changeEvent(QEvent* event) override;

private:
  void addRow(const QString& label, QWidget* field, QWidget* buddy = nullptr);
  void drawOutlines();

  QFormLayout* m_rows;
  ExportContentEdit* m_content;
  ExportTargetEdit* m_target;
  ExportFormatEdit* m_format;
  ExportExtras* m_extras;
};

} // namespace stillroom::ui
