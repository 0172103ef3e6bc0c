// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_charts.h"
#include "ui/export/export_target.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace stillroom::ui {

/// What can lie beside the exported images, each a choice: contact sheet, features, charts. Remembers itself.
class ExportExtras : public QWidget {
  Q_OBJECT
public:
  explicit ExportExtras(QWidget* parent = nullptr);

  /// Sets what of a target is wanted here.
  void addTo(ExportTarget& target) const;
  ChartOptions chartOptions() const;
  QGridLayout& grid() const { return *m_grid; }
  void remember() const;

Q_SIGNALS:
  void changed();

private:
  QCheckBox* addChoice(const char* key, const QString& text, const QString& explanation);
  QWidget* makeChartRow();

  QGridLayout* m_grid; ///< choices, and beside each what it is
  QCheckBox* m_sheet;
  QCheckBox* m_features;
  QCheckBox* m_charts;
  QComboBox* m_format;
  QComboBox* m_size;
  QCheckBox* m_values;
};

} // namespace stillroom::ui
