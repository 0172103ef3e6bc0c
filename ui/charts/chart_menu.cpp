// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_menu.h"

#include "base/files.h"
#include "ui/charts/chart.h"
#include "ui/common/error_text.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

class ChartMenu {
  Q_DECLARE_TR_FUNCTIONS(ChartMenu)
};

constexpr QSize smallestPicture{640, 420};

void askAndSave(Chart& chart, PictureFormat format) {
  const QString ending = fileEnding(format);
  const QString filters[] = {ChartMenu::tr("PNG picture (*.png)"), ChartMenu::tr("SVG drawing (*.svg)"),
                             ChartMenu::tr("PDF document (*.pdf)")};
  QSettings settings;
  QFileDialog dialog(&chart, chart.title(), settings.value(u"charts/folder"_s, QDir::homePath()).toString(),
                     filters[static_cast<std::size_t>(format)]);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(ending);
  dialog.selectFile(chart.title() + u'.' + ending);
  if (dialog.exec() != QDialog::Accepted) return;
  settings.setValue(u"charts/folder"_s, dialog.directory().absolutePath());
  saveChart(chart, dialog.selectedFiles().value(0));
}

} // namespace

void saveChart(Chart& chart, const QString& file) {
  const auto format = pictureFormat(file);
  if (!format) {
    Q_EMIT chart.problem(
        ChartMenu::tr("Charts are saved as .png, .svg or .pdf, not as %1.").arg(QFileInfo(file).fileName()));
    return;
  }
  try {
    const QByteArray bytes = chart.picture(*format, chart.size().expandedTo(smallestPicture));
    writeFileAtomically(file.toStdString(),
                        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
  } catch (const std::exception& error) {
    Q_EMIT chart.problem(errorText(error));
  }
}

void fillChartMenu(QMenu& menu, Chart& chart) {
  menu.addActions(chart.views());
  menu.addSeparator();
  menu.addActions(chart.options());
  menu.addSeparator();
  const bool some = chart.emptyText().isEmpty();
  const std::pair<QString, PictureFormat> formats[] = {{ChartMenu::tr("Save as PNG…"), PictureFormat::Png},
                                                       {ChartMenu::tr("Save as SVG…"), PictureFormat::Svg},
                                                       {ChartMenu::tr("Save as PDF…"), PictureFormat::Pdf}};
  for (const auto& [text, format] : formats)
    menu.addAction(text, &chart, [&chart, each = format] { askAndSave(chart, each); })->setEnabled(some);
  menu.addAction(ChartMenu::tr("Copy values"), &chart, [&chart] { QApplication::clipboard()->setText(chart.values()); })
      ->setEnabled(some);
}

} // namespace stillroom::ui
