// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_extras.h"

#include "ui/common/flow_layout.h"
#include "ui/export/export_card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSettings>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr QSize chartSizes[] = {{640, 420}, {960, 640}, {1440, 960}};
constexpr int usualSize = 1;

QString keyOf(const char* what) {
  return u"export/"_s + QString::fromLatin1(what);
}

} // namespace

ExportExtras::ExportExtras(QWidget* parent) : QWidget(parent), m_grid(choiceGrid(*this)) {
  m_sheet =
      addChoice("sheet", tr("&Contact sheet"),
                tr("PNG: the baselines of each class, and below them the chosen images; a page for each few classes"));
  m_features = addChoice("features", tr("Feat&ures"),
                         tr("One safetensors file: all predictions and features, to check the selection elsewhere"));
  m_charts = addChoice("charts", tr("Ch&arts"), tr("A folder with all charts of the review, dark on white"));
  m_grid->addWidget(makeChartRow(), m_grid->rowCount(), 1);
}

QCheckBox* ExportExtras::addChoice(const char* key, const QString& text, const QString& explanation) {
  auto* box = new QCheckBox(text, this);
  box->setChecked(QSettings().value(keyOf(key), false).toBool());
  connect(box, &QCheckBox::toggled, this, &ExportExtras::changed);
  addChoiceTo(*m_grid, *box, explanation);
  return box;
}

QWidget* ExportExtras::makeChartRow() {
  const QSettings settings;
  auto* row = new QWidget(this);
  m_format = new QComboBox(row);
  for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf})
    m_format->addItem(fileEnding(format).toUpper(), static_cast<int>(format));
  m_format->setCurrentIndex(m_format->findData(settings.value(keyOf("chartFormat"), 0).toInt()));
  nameBox(*m_format, tr("Format of the charts"));
  m_format->setToolTip(tr("PNG for slides and web pages; SVG and PDF stay sharp at any size"));
  m_size = new QComboBox(row);
  for (const QSize size : chartSizes)
    m_size->addItem(tr("%1 × %2").arg(size.width()).arg(size.height()), size);
  m_size->setCurrentIndex(settings.value(keyOf("chartSize"), usualSize).toInt());
  nameBox(*m_size, tr("Size of the charts"));
  m_size->setToolTip(tr("The smaller the picture, the larger its letters in it; PNG has twice as many pixels"));
  m_values = new QCheckBox(tr("with tab&les of their values"), row);
  m_values->setChecked(settings.value(keyOf("chartValues"), true).toBool());
  m_values->setToolTip(tr("A TSV file beside each picture"));
  auto* layout = new FlowLayout(8);
  for (QWidget* widget :
       {static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_values)})
    layout->addWidget(widget);
  row->setLayout(layout);
  row->setEnabled(m_charts->isChecked());
  connect(m_charts, &QCheckBox::toggled, row, &QWidget::setEnabled);
  return row;
}

void ExportExtras::addTo(ExportTarget& target) const {
  target.sheet = m_sheet->isChecked();
  target.features = m_features->isChecked();
  target.charts = m_charts->isChecked();
}

ChartOptions ExportExtras::chartOptions() const {
  return {.format = static_cast<PictureFormat>(m_format->currentData().toInt()),
          .size = m_size->currentData().toSize(),
          .values = m_values->isChecked()};
}

void ExportExtras::remember() const {
  QSettings settings;
  settings.setValue(keyOf("sheet"), m_sheet->isChecked());
  settings.setValue(keyOf("features"), m_features->isChecked());
  settings.setValue(keyOf("charts"), m_charts->isChecked());
  settings.setValue(keyOf("chartFormat"), m_format->currentData());
  settings.setValue(keyOf("chartSize"), m_size->currentIndex());
  settings.setValue(keyOf("chartValues"), m_values->isChecked());
}

} // namespace stillroom::ui
