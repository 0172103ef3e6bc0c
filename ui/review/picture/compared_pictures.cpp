// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/picture/compared_pictures.h"

#include "ui/common/texts.h"
#include "ui/review/strip/candidate_strip_model.h"

#include <QCoreApplication>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

using Strip = CandidateStripModel;

class Texts {
  Q_DECLARE_TR_FUNCTIONS(ComparedPictures)
};

QString nameOf(int ordinal) {
  return ordinal == baselineChoice ? Texts::tr("Baseline") : Texts::tr("Candidate %1").arg(ordinal);
}

QString titleOf(const QModelIndex& cell) {
  QStringList parts(nameOf(cell.data(Strip::OrdinalRole).toInt()));
  if (cell.data(Strip::RuleChosenRole).toBool()) parts += Texts::tr("the rule's choice");
  if (cell.data(Strip::PinnedRole).toBool()) parts += Texts::tr("pinned");
  return parts.join(u" · "_s);
}

QString captionOf(const QModelIndex& cell) {
  if (cell.data(Strip::MissingRole).toBool()) return Texts::tr("not made yet");
  const QVariant p = cell.data(Strip::ConfidenceRole), similarity = cell.data(Strip::SimilarityRole);
  if (!p.isValid()) return Texts::tr("no prediction");
  QString text = Texts::tr("confidence %1").arg(confidenceText(p.toDouble()));
  if (similarity.isValid()) text += u" · "_s + Texts::tr("similarity %1").arg(similarityText(similarity.toDouble()));
  if (cell.data(Strip::WrongRole).toBool())
    text += u"\n≠ "_s + Texts::tr("predicted as %1").arg(cell.data(Strip::PredictedNameRole).toString());
  return text;
}

/// The ordinal of the cell that says yes to a role; the baseline's when none does.
int ordinalWith(const Strip& strip, int role) {
  for (int row = 0; row < strip.rowCount(); ++row)
    if (strip.index(row).data(role).toBool()) return strip.index(row).data(Strip::OrdinalRole).toInt();
  return baselineChoice;
}

} // namespace

QList<ComparedPicture> comparedPictures(const CandidateStripModel& strip, int current) {
  QList<int> ordinals{baselineChoice, ordinalWith(strip, Strip::RuleChosenRole), ordinalWith(strip, Strip::PinnedRole)};
  if (current != baselineChoice) {
    ordinals.removeAll(current);
    ordinals += current;
  }
  QList<ComparedPicture> pictures;
  QList<int> shown;
  for (const int ordinal : ordinals) {
    const QModelIndex cell = strip.indexOfOrdinal(ordinal);
    if (!cell.isValid() || shown.contains(ordinal)) continue;
    shown += ordinal;
    pictures += {.file = cell.data(Strip::ImageFileRole).toString(),
                 .name = nameOf(ordinal),
                 .title = titleOf(cell),
                 .caption = captionOf(cell),
                 .intended = cell.data(Strip::ClassRole).toInt(),
                 .predicted = cell.data(Strip::PredictedRole).toInt()};
  }
  return pictures;
}

} // namespace stillroom::ui
