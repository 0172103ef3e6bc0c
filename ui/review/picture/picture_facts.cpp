// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/picture_facts.h"

#include "ui/common/texts.h"
#include "ui/review/strip/candidate_strip_model.h"

#include <QCoreApplication>

namespace stillroom::ui {
using namespace Qt::StringLiterals;
namespace {

using Strip = CandidateStripModel;

class FactTexts {
  Q_DECLARE_TR_FUNCTIONS(PictureFacts)
};

QString imageTitle(const QModelIndex& cell) {
  const int ordinal = cell.data(Strip::OrdinalRole).toInt();
  const QString title =
      ordinal == baselineChoice ? FactTexts::tr("Baseline") : FactTexts::tr("Candidate %1").arg(ordinal);
  QString text = u"<b>"_s + title.toHtmlEscaped() + u"</b>"_s;
  if (cell.data(Strip::ChosenRole).toBool()) text += u" · ◆ "_s + FactTexts::tr("chosen");
  if (cell.data(Strip::InPoolRole).toBool()) text += u" · ● "_s + FactTexts::tr("in the pool");
  return text;
}

QString imagePrediction(const QModelIndex& cell) {
  const QVariant p = cell.data(Strip::ConfidenceRole);
  if (p.isValid())
    return FactTexts::tr("predicted as %1, p %2")
        .arg(cell.data(Strip::PredictedNameRole).toString().toHtmlEscaped(),
             confidenceText(p.toDouble()).toHtmlEscaped());
  return cell.data(Strip::MissingRole).toBool() ? FactTexts::tr("not made yet") : FactTexts::tr("no prediction");
}

} // namespace

QString pictureFacts(const QModelIndex& cell, int othersChanged) {
  if (!cell.isValid()) return {};
  QString text = imageTitle(cell) + u"<br>"_s + imagePrediction(cell);
  if (othersChanged > 0)
    text += u"<br>"_s + FactTexts::tr("pinning it changes %n other samples", nullptr, othersChanged);
  return text;
}

} // namespace stillroom::ui
