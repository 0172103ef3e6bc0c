// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/results_model.h"

#include "ui/charts/class_figures.h"
#include "ui/evaluate/queue_model.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

const KeptRun* anyRunOf(const TestedRuns& test, const SummaryRow& row) {
  for (const KeptRun& run : test.runs)
    if (run.set == row.set && run.architecture == row.architecture && run.protocol == row.protocol) return &run;
  return nullptr;
}

ResultRow ownRow(const TestedRuns& test, const SummaryRow& row, const KeptRun* run) {
  return {shortSetName(row.set),
          QString::fromStdString(row.architecture),
          QString::fromStdString(row.protocol),
          run ? run->imagesPerClass : 0,
          row.repeats,
          row.mean,
          row.deviation,
          row.lastMean,
          row.lastDeviation,
          test.images,
          QString::fromStdString(test.cut),
          {}};
}

ResultRow paperRow(const PaperFigure& figure, const ResultRow& beside) {
  ResultRow row = beside;
  row.set = QString::fromStdString(figure.method);
  row.repeats = row.testImages = 0;
  row.mean = figure.mean;
  row.deviation = figure.deviation;
  row.last = row.lastDeviation = std::nullopt;
  row.cut.clear();
  row.paperTable = QString::fromStdString(figure.table);
  return row;
}

QString knownCount(std::int64_t count) {
  return count > 0 ? QLocale().toString(static_cast<qlonglong>(count)) : u"–"_s;
}

QString numberText(const std::optional<double>& value) {
  return value ? QString::number(*value, 'g', 9) : QString();
}

} // namespace

void ResultsModel::setResults(const KeptEvaluations& kept, const std::vector<PaperFigure>& paper) {
  beginResetModel();
  m_rows.clear();
  for (const TestedRuns& test : kept.tests)
    for (std::size_t i = 0; i < test.summary.rows.size(); ++i) {
      const SummaryRow& row = test.summary.rows[i];
      const KeptRun* run = anyRunOf(test, row);
      m_rows.push_back(ownRow(test, row, run));
      // Beneath the last of our sets in the same case, once.
      const bool more = std::any_of(test.summary.rows.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                    test.summary.rows.end(), [&](const SummaryRow& other) {
                                      return other.architecture == row.architecture && other.protocol == row.protocol;
                                    });
      if (run && !more)
        for (const PaperFigure& figure : figuresBeside(paper, test, *run))
          m_rows.push_back(paperRow(figure, ownRow(test, row, run)));
    }
  endResetModel();
}

int ResultsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString ResultsModel::textOf(const ResultRow& row, int column) {
  switch (column) {
  case SetColumn:
    return row.paperTable.isEmpty() ? row.set : tr("%1 (paper, Table %2)").arg(row.set, row.paperTable);
  case NetworkColumn:
    return row.network;
  case ProtocolColumn:
    return row.protocol;
  case CountColumn:
    return knownCount(row.imagesPerClass);
  case RepeatsColumn:
    return knownCount(row.repeats);
  case BestColumn:
    return spreadText(row.mean, row.deviation);
  case LastColumn:
    return row.last ? spreadText(*row.last, row.lastDeviation) : u"–"_s;
  case TestColumn:
    return row.cut.isEmpty() ? knownCount(row.testImages) : knownCount(row.testImages) + u' ' + row.cut;
  default:
    return {};
  }
}

QString ResultsModel::explanation(const ResultRow& row) {
  if (!row.paperTable.isEmpty()) return tr("Printed in the paper's Table %1; not measured here").arg(row.paperTable);
  return row.repeats == 1 ? tr("One training says nothing of how repeats differ")
                          : tr("Mean ± standard deviation over %n training(s)", nullptr, static_cast<int>(row.repeats));
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const ResultRow& row = m_rows[static_cast<std::size_t>(index.row())];
  switch (role) {
  case Qt::DisplayRole:
    return textOf(row, index.column());
  case Qt::ToolTipRole:
  case Qt::AccessibleDescriptionRole:
    return explanation(row);
  case Qt::TextAlignmentRole:
    return QVariant(index.column() >= CountColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
  case Qt::FontRole: {
    QFont font;
    font.setItalic(!row.paperTable.isEmpty());
    return font;
  }
  default:
    return {};
  }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::DisplayRole) {
    const QString titles[] = {tr("Set"), tr("Network"), tr("Protocol"), tr("IPC"),
                              tr("n"),   tr("Best, %"), tr("Last, %"),  tr("Test images")};
    return titles[section];
  }
  if (role == Qt::ToolTipRole) {
    const QString tips[] = {{},
                            {},
                            {},
                            tr("Images per class"),
                            tr("Repeats"),
                            tr("The best of all looks at the test images, as the protocols report"),
                            tr("At the end of the training"),
                            tr("How many images the accuracy is measured on")};
    return tips[section];
  }
  return {};
}

TableContent ResultsModel::content() const {
  TableContent content;
  for (int column = 0; column < ColumnCount; ++column)
    content.headings += headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
  content.values =
      u"set\tnetwork\tprotocol\tipc\trepeats\tbest\tbest_std\tlast\tlast_std\ttest_images\ttest_cut\tpaper_table\n"_s;
  for (const ResultRow& row : m_rows) {
    if (!row.paperTable.isEmpty()) content.quiet += static_cast<int>(content.rows.size());
    QStringList texts;
    for (int column = 0; column < ColumnCount; ++column)
      texts += textOf(row, column);
    content.rows += texts;
    content.values += QStringList{tableField(row.set),
                                  row.network,
                                  row.protocol,
                                  QString::number(row.imagesPerClass),
                                  QString::number(row.repeats),
                                  numberText(row.mean),
                                  numberText(row.deviation),
                                  numberText(row.last),
                                  numberText(row.lastDeviation),
                                  QString::number(row.testImages),
                                  row.cut,
                                  row.paperTable}
                          .join(u'\t') +
                      u'\n';
  }
  return content;
}

} // namespace stillroom::ui
