// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/sweep_series.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

std::vector<SweepSeries> sweepsOver(SweepChart::View view, const KeptEvaluations& kept) {
  static const QRegularExpression swept(u"([^/:]*)@k=(\\d+),beta=([0-9.]+)$"_s);
  std::map<QString, SweepSeries> byName;
  for (const TestedRuns& test : kept.tests)
    for (const SummaryRow& row : test.summary.rows) {
      const QRegularExpressionMatch match = swept.match(QString::fromStdString(row.set));
      if (!match.hasMatch()) continue;
      const double k = match.captured(2).toDouble(), beta = match.captured(3).toDouble();
      const QString fixed =
          view == SweepChart::OverK ? u"β "_s + QLocale().toString(beta) : u"k "_s + QLocale().toString(k);
      const QString name = QStringList{match.captured(1), QString::fromStdString(row.architecture),
                                       QString::fromStdString(row.protocol), fixed}
                               .join(u" · "_s);
      SweepSeries& series = byName[name];
      series.name = name;
      series.points.push_back(
          {view == SweepChart::OverK ? k : beta, row.mean, row.deviation, static_cast<int>(row.repeats)});
    }
  std::vector<SweepSeries> all;
  for (auto& [name, series] : byName) {
    std::ranges::sort(series.points, {}, &SweepPoint::at);
    if (series.points.size() > 1) all.push_back(series);
  }
  return all;
}

} // namespace stillroom::ui
