// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_picture.h"
#include "ui/export/export_backend.h"

#include <QObject>

#include <functional>

namespace stillroom::ui {

/// How charts leave the program: dark on white.
struct ChartOptions {
  PictureFormat format = PictureFormat::Png;
  QSize size{960, 640};
  bool values = true; ///< a table of what is shown beside each picture
  QByteArray looks;   ///< ChartPanel::state(): their views and scales
};

/// Draws every chart that has something to show, in a panel that nobody sees: one chart in each turn of the event loop,
/// so that the window stays lively. Hands them over and deletes itself.
class ExportCharts : public QObject {
  Q_OBJECT
public:
  using Done = std::function<void(std::vector<ChartFile>)>;
  ExportCharts(const ExportFigures& figures, const ChartOptions& options, Done done, QObject* parent);

private:
  void drawNext();
  void draw(ChartPanel::Kind kind);

  ChartOptions m_options;
  Done m_done;
  ChartPanel m_panel;
  std::size_t m_next = 0;
  std::vector<ChartFile> m_files;
};

/// Draws on the thread of `window`, which has to outlive every call.
ChartDrawer chartDrawer(QObject& window, const ChartOptions& options);

} // namespace stillroom::ui
