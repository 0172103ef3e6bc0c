// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace stillroom::ui {

class Chart;

/// The line above a chart: its views, where it has some, what the page adds, and a button with its options, which save
/// it as a picture or a table.
class ChartHead : public QWidget {
  Q_OBJECT
public:
  explicit ChartHead(Chart& chart, QWidget* parent = nullptr);

  /// In front of the button.
  void add(QWidget* widget, int stretch = 0);

private:
  Chart& m_chart;
  QHBoxLayout* m_row;
};

} // namespace stillroom::ui
