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

#include <array>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

class ChartMenu {
  Q_DECLARE_TR_FUNCTIONS(ChartMenu)
};

constexpr QSize smallestPicture{640, 420};

void askAndSave(Chart& chart, const QString& ending, const QString& filter) {
  QSettings settings;
  QFileDialog dialog(&chart, chart.title(), settings.value(u"charts/folder"_s, QDir::homePath()).toString(), filter);
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setDefaultSuffix(ending);
  dialog.selectFile(chart.title() + u'.' + ending);
  if (dialog.exec() != QDialog::Accepted) return;
  settings.setValue(u"charts/folder"_s, dialog.directory().absolutePath());
  saveChart(chart, dialog.selectedFiles().value(0));
}

} // namespace

QString commaSeparated(const QString& tabSeparated) {
  QStringList lines = tabSeparated.split(u'\n');
  for (QString& line : lines) {
    QStringList fields = line.split(u'\t');
    for (QString& field : fields)
      if (field.contains(u',') || field.contains(u'"')) field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
    line = fields.join(u',');
  }
  return lines.join(u'\n');
}

void saveChart(Chart& chart, const QString& file) {
  const auto format = pictureFormat(file);
  const bool values = QFileInfo(file).suffix().toLower() == u"csv";
  if (!format && !values) {
    Q_EMIT chart.problem(
        ChartMenu::tr("Charts are saved as .png, .svg, .pdf or .csv, not as %1.").arg(QFileInfo(file).fileName()));
    return;
  }
  try {
    const QSize size = chart.savedSize().isEmpty() ? chart.size().expandedTo(smallestPicture) : chart.savedSize();
    const QByteArray bytes = values ? commaSeparated(chart.values()).toUtf8() : chart.picture(*format, size);
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
  const std::array<QString, 3> formats[] = {
      {ChartMenu::tr("Save as PNG…"), u"png"_s, ChartMenu::tr("PNG picture (*.png)")},
      {ChartMenu::tr("Save as SVG…"), u"svg"_s, ChartMenu::tr("SVG drawing (*.svg)")},
      {ChartMenu::tr("Save as PDF…"), u"pdf"_s, ChartMenu::tr("PDF document (*.pdf)")},
      {ChartMenu::tr("Save values as CSV…"), u"csv"_s, ChartMenu::tr("Table (*.csv)")}};
  for (const auto& [text, ending, filter] : formats)
    menu.addAction(text, &chart, [&chart, end = ending, kind = filter] { askAndSave(chart, end, kind); })
        ->setEnabled(some);
  menu.addAction(ChartMenu::tr("Copy values"), &chart, [&chart] { QApplication::clipboard()->setText(chart.values()); })
      ->setEnabled(some);
}

} // namespace stillroom::ui
