// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"
#include "ui/images/prototype_pictures.h"
#include "ui/review/strip/candidate_strip_model.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace stillroom::ui {

class CandidateStripView;
class HeatCache;
class NearestReal;
class StripBar;
class ThumbnailCache;

/// The current sample in words, what its prototype stands for, and its baseline and candidates beside each other. One
/// of these images is the one looked at.
class StripPanel : public QWidget {
  Q_OBJECT
public:
  StripPanel(ThumbnailCache& cache, HeatCache& heat, QWidget* parent = nullptr);

  /// Where the prototypes' pictures come from; may be empty. Those of another project are forgotten.
  void setPrototypes(PrototypePictures::Source source);
  /// `row` may be noRow. The image looked at stays while the sample does, and is the chosen one of another sample.
  void setSample(const ReviewState& state, int row, const std::vector<CandidateView>& candidates);
  void setHeat(const HeatView& view);

  const CandidateStripModel& images() const { return m_images; }
  QString title() const;
  /// The baseline (−1) or a candidate; nothing while there is no sample.
  std::optional<int> shownImage() const;
  void showImage(int ordinal);
  /// Shows the image so many places on in the row, where there is one.
  void stepImage(int by);
  /// What shows the images: a key that decides acts there.
  QWidget* decidingWidget() const;
  /// Shows an image and says that a person wants it; does nothing where it can't be chosen.
  void choose(int ordinal);

Q_SIGNALS:
  /// Another image is looked at, or the same one again.
  void imageShown();
  void choiceWanted(int ordinal);
  /// A person wants to see a real image or the prototype.
  void pictureWanted(const QString& file, const QString& title);
  void contextMenuWanted(const QPoint& globalPosition, int ordinal);

private:
  QLayout* makeHead();
  QLayout* makeStrip(ThumbnailCache& cache, HeatCache& heat);
  void clear();
  void showAgain(int ordinal, bool anotherSample);
  void refreshNearest();

  CandidateStripModel m_images;
  PrototypePictures m_prototypes;
  bool m_hasPrototypes = false;
  ReviewState m_state;
  int m_row = noRow;
  QLabel* m_title = nullptr;
  QLabel* m_sentence = nullptr;
  StripBar* m_bar = nullptr;
  NearestReal* m_nearest = nullptr;
  CandidateStripView* m_strip = nullptr;
};

} // namespace stillroom::ui
