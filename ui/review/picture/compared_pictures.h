// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace stillroom::ui {

class CandidateStripModel;

/// A picture that is held against others.
struct ComparedPicture {
  QString file;
  QString name;                      ///< which one it is
  QString title;                     ///< likewise, with what speaks for it
  QString caption;                   ///< what is known of it, one or two lines
  int intended = -1, predicted = -1; ///< classes that Grad-CAM may look for; below 0: none
  bool operator==(const ComparedPicture&) const = default;
};

/// What a sample's strip gives to compare: the baseline, the rule's choice, the person's, and the candidate `current`;
/// each image once, one to four of them. The baseline is first; last is what to hold against it: the candidate
/// `current` or, where that is the baseline, the choice.
QList<ComparedPicture> comparedPictures(const CandidateStripModel& strip, int current);

} // namespace stillroom::ui
