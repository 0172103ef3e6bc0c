// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QStringList>

namespace stillroom::ui {

/// What a table in print holds.
struct TableContent {
  QStringList headings;
  QList<QStringList> rows;
  QList<int> quiet; ///< rows of second rank
  QString values;   ///< the same as lines of tab-separated columns, numbers in full
};

/// A table as it is printed, so that it leaves the program the way charts do.
class TableChart : public Chart {
  Q_OBJECT
public:
  TableChart(const QString& title, QWidget* parent);

  void setContent(TableContent content);
  QString emptyText() const override;

protected:
  void fill() override;
  QString describe() const override;
  QString table() const override { return m_content.values; }

private:
  void paintTable(QPainter& painter) const;
  std::vector<double> columnWidths(const QFontMetricsF& metrics, double whole) const;

  TableContent m_content;
};

} // namespace stillroom::ui
