// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QImage>
#include <QStringList>

#include <vector>

namespace stillroom::ui {

/// Rows of pictures under common headings: the same pictures as several see them.
struct PictureGrid {
  QStringList columns; ///< a heading for each picture of a row
  struct Row {
    QString name;
    std::vector<QImage> pictures; ///< as many as there are headings
  };
  std::vector<Row> rows;
  QString values; ///< what stands for them in a table, lines of tab-separated columns
};

/// Such rows, one below the other, as one picture.
class PictureGridChart : public Chart {
  Q_OBJECT
public:
  PictureGridChart(const QString& title, const QString& empty, QWidget* parent = nullptr);

  void setGrid(PictureGrid grid);
  const PictureGrid& grid() const { return m_grid; }
  QString emptyText() const override;

protected:
  void fill() override;
  QString describe() const override;
  QString table() const override { return m_grid.values; }

private:
  double sideIn(QSizeF size) const;
  void paintGrid(QPainter& painter) const;

  QString m_empty;
  PictureGrid m_grid;
};

} // namespace stillroom::ui
