// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/metrics_table.h"

#include "ui/charts/class_figures.h"
#include "ui/common/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

class MetricsTable {
  Q_DECLARE_TR_FUNCTIONS(MetricsTable)
};

QString figure(double value, int decimals) {
  return QLocale().toString(value, 'f', decimals);
}

QString countText(std::int64_t count) {
  return QLocale().toString(static_cast<qlonglong>(count));
}

/// "conv3 4f1a…": enough of the hash to tell files apart.
QString shortName(const std::string& name) {
  const QString whole = QString::fromStdString(name);
  const qsizetype space = whole.lastIndexOf(u' ');
  return space < 0 ? whole : whole.left(space + 9);
}

QString consistencyText(const SetMetrics& metrics) {
  QStringList parts;
  for (const LabelConsistency& each : metrics.consistency)
    parts += percentOf(each.right, each.images) + u" %"_s;
  return parts.isEmpty() ? u"–"_s : parts.join(u" · "_s);
}

QStringList rowOf(const MeasuredSet& set) {
  const SetMetrics& of = set.metrics;
  return {set.name,
          figure(of.fid, 2),
          of.fidFloor ? figure(*of.fidFloor, 2) : u"–"_s,
          figure(of.kid, 4) + u" ± "_s + figure(of.kidDeviation, 4),
          figure(of.precision, 3),
          figure(of.recall, 3),
          figure(of.density, 3),
          figure(of.coverage, 3),
          consistencyText(of),
          countText(of.synthetic)};
}

QString valuesOf(const MeasuredSet& set) {
  const SetMetrics& of = set.metrics;
  const auto number = [](double value) { return QString::number(value, 'g', 9); };
  QStringList judged;
  for (const LabelConsistency& each : of.consistency)
    judged += u"%1=%2/%3"_s.arg(QString::fromStdString(each.judge)).arg(each.right).arg(each.images);
  return QStringList{tableField(set.name),
                     number(of.fid),
                     of.fidFloor ? number(*of.fidFloor) : QString(),
                     number(of.kid),
                     number(of.kidDeviation),
                     number(of.precision),
                     number(of.recall),
                     number(of.density),
                     number(of.coverage),
                     judged.join(u"; "_s),
                     QString::number(of.synthetic),
                     QString::number(of.real),
                     QString::number(of.nearest),
                     QString::fromStdString(of.features)}
             .join(u'\t') +
         u'\n';
}

} // namespace

TableContent metricsContent(const std::vector<MeasuredSet>& measured) {
  TableContent content;
  content.headings = {MetricsTable::tr("Set"),
                      u"FID"_s,
                      MetricsTable::tr("Floor"),
                      u"KID"_s,
                      MetricsTable::tr("Precision"),
                      MetricsTable::tr("Recall"),
                      MetricsTable::tr("Density"),
                      MetricsTable::tr("Coverage"),
                      MetricsTable::tr("Label consistency"),
                      u"n"_s};
  content.values = u"set\tfid\tfid_floor\tkid\tkid_std\tprecision\trecall\tdensity\tcoverage\tlabel_consistency\tn_"
                   u"synthetic\tn_real\tnearest_k\tfeatures\n"_s;
  for (const MeasuredSet& set : measured) {
    content.rows += rowOf(set);
    content.values += valuesOf(set);
  }
  return content;
}

QString metricsRecipe(const SetMetrics& metrics) {
  QStringList lines;
  lines += MetricsTable::tr("%1 against %2 real images, %3 features of %4, k = %5, KID over subsets of %6")
               .arg(countText(metrics.synthetic), countText(metrics.real), countText(metrics.dimension),
                    shortName(metrics.features))
               .arg(metrics.nearest)
               .arg(metrics.kidSubset);
  for (const LabelConsistency& each : metrics.consistency)
    lines += MetricsTable::tr("Label consistency by %1: %2 of %3")
                 .arg(shortName(each.judge), countText(each.right), countText(each.images));
  if (!metrics.fidFloor)
    lines += MetricsTable::tr("No floor: it needs more real images than synthetic ones.");
  else
    lines += MetricsTable::tr("Floor: the FID of as many random real images, which no set of this size beats by being "
                              "good.");
  if (!metrics.skipped.empty())
    lines += MetricsTable::tr("%n picture(s) couldn't be read", nullptr, static_cast<int>(metrics.skipped.size()));
  return lines.join(u'\n');
}

} // namespace stillroom::ui
