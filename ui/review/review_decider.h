// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace stillroom::ui {

class ProjectSession;
class StripPanel;

/// Decides about samples for a person: about those selected, or about the current one and its images. Also goes from
/// one to the next.
class ReviewDecider : public QObject {
  Q_OBJECT
public:
  /// `selected`: rows of the state that are selected in the grid.
  ReviewDecider(ProjectSession& session, StripPanel& strip, std::function<std::vector<int>()> selected,
                QObject* parent = nullptr);

  /// What a decision is about: the samples selected, where these are several, or else the current one.
  std::vector<int> rows() const;

  void choose(int ordinal);
  void pinShown();
  void pinRuleChoices();
  void keepBaselines();
  void clearChoices();
  void markReviewed(bool reviewed);
  void reviewAndGoOn();

  /// To the next (or previous) sample that isn't reviewed, or that is flagged.
  void goToReview(bool forward);
  void goFlagged(bool forward);

  void makeCandidates();
  void makeMore();
  /// How many that is: as many as the project plans for a flagged sample.
  int howManyMore() const;

  /// Puts images and parameters on the clipboard.
  void copy() const;

Q_SIGNALS:
  void sampleWanted(int row);
  /// The candidates of these rows are wanted: the planned ones or, with `more`, so many further ones.
  void candidatesWanted(const std::vector<int>& rows, int more);

private:
  ProjectSession& m_session;
  StripPanel& m_strip;
  std::function<std::vector<int>()> m_selected;
};

} // namespace stillroom::ui
