// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_charts.h"

#include "ui/charts/chart.h"

#include <QTimer>

#include <future>
#include <memory>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

ExportCharts::ExportCharts(const ExportFigures& figures, const ChartOptions& options, Done done, QObject* parent)
    : QObject(parent), m_options(options), m_done(std::move(done)) {
  m_panel.restoreState(options.looks);
  m_panel.setState(figures.state);
  m_panel.setCurves(figures.curves);
  m_panel.setLandscape(figures.landscape, figures.classes);
  m_panel.setDiversity(figures.diversity);
  QTimer::singleShot(0, this, &ExportCharts::drawNext);
}

void ExportCharts::drawNext() {
  if (m_next == ChartPanel::allKinds.size()) {
    m_done(std::move(m_files));
    deleteLater();
    return;
  }
  draw(ChartPanel::allKinds[m_next++]);
  QTimer::singleShot(0, this, &ExportCharts::drawNext);
}

void ExportCharts::draw(ChartPanel::Kind kind) {
  Chart& chart = m_panel.chart(kind);
  const bool png = m_options.format == PictureFormat::Png; // its pixels take a while: the worker's
  const QByteArray picture = chart.picture(png ? PictureFormat::Recorded : m_options.format, m_options.size);
  if (picture.isEmpty()) return;
  const QString name = ChartPanel::keyOf(kind) + u'.';
  m_files.push_back({(name + fileEnding(m_options.format)).toStdString(), picture});
  if (m_options.values) m_files.push_back({(name + u"tsv"_s).toStdString(), chart.values().toUtf8()});
}

ChartDrawer chartDrawer(QObject& window, const ChartOptions& options) {
  return [&window, options](const ExportFigures& figures, const TaskContext& context) {
    const auto drawn = std::make_shared<std::promise<std::vector<ChartFile>>>();
    std::future<std::vector<ChartFile>> files = drawn->get_future();
    QMetaObject::invokeMethod(&window, [&window, figures, options, drawn] {
      new ExportCharts(
          figures, options, [drawn](std::vector<ChartFile> done) { drawn->set_value(std::move(done)); }, &window);
    });
    // Whoever stops the task may be waiting for it on the window's thread.
    while (files.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
      context.checkpoint();
    std::vector<ChartFile> result = files.get();
    for (ChartFile& file : result)
      if (file.name.ends_with(".png")) file.bytes = pngOf(file.bytes, options.size);
    return result;
  };
}

} // namespace stillroom::ui
