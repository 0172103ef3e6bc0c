// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

namespace stillroom::ui {

class ProjectSession;
class StripPanel;

/// Rows of the state that the grid shows, in its order, and those of them that are selected.
struct ShownSamples {
  std::function<std::vector<int>()> shown, selected;
};

/// Decides about samples for a person: about those selected, or about the current one and its images. Also goes from
/// one to the next.
class ReviewDecider : public QObject {
  Q_OBJECT
public:
  ReviewDecider(ProjectSession& session, StripPanel& strip, ShownSamples samples, QObject* parent = nullptr);

  /// What a decision is about: the samples selected, where these are several, or else the current one.
  std::vector<int> rows() const;

  /// A candidate, or baselineChoice.
  void choose(int ordinal);
  void pinShown();
  void pinRuleChoices();
  void clearChoices();
  void markReviewed(bool reviewed);
  /// Marks, and goes to the next to review; where there is none, pressed again it wants to go on elsewhere.
  void reviewAndGoOn();

  /// To the next (or previous) flagged sample, or to one of these that isn't reviewed: among those shown, in their
  /// order and round the end.
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
  /// Went on past the end of what is shown.
  void wentRound(bool forward);
  /// No flagged sample of those shown is left to review.
  void allReviewed();
  /// On to where something is left.
  void goingOnWanted();
  /// The candidates of these rows are wanted: the planned ones or, with `more`, so many further ones.
  void candidatesWanted(const std::vector<int>& rows, int more);

private:
  bool walk(bool forward, const std::function<bool(int)>& wanted);

  ProjectSession& m_session;
  StripPanel& m_strip;
  ShownSamples m_samples;
  int m_end; ///< the sample at which nothing was left to review
};

} // namespace stillroom::ui
