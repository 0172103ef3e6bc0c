// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <optional>

class QAction;

namespace stillroom::ui {

class CandidateStripModel;
class CompareView;
class GridPanel;
class HeatCache;
struct HeatView;
class ThumbnailCache;

/// The middle of the review: the samples or, in their place, images of the current sample compared. What is behind
/// stays as it was.
class ReviewCentre : public QStackedWidget {
  Q_OBJECT
public:
  ReviewCentre(GridPanel& grid, ThumbnailCache& cache, HeatCache& heat, QWidget* parent = nullptr);

  /// What there is to compare with the image shown; nothing where `ordinal` is none.
  void setImages(const CandidateStripModel& images, std::optional<int> ordinal);
  void setHeat(const HeatView& view);

  bool compares() const;
  int compareMode() const;
  /// Compares or not, and how: a CompareMode as a number.
  void setCompares(bool on, int mode);
  void toggleCompare();
  void nextCompareMode();
  /// The class before and after, or the samples again.
  void toggleBeforeAfter();
  void fit();
  void actualSize();

  /// To what is shown.
  void takeFocus();
  /// What shows compared pictures: a key that decides acts there.
  QWidget* decidingWidget() const;
  /// From comparing to the samples, by Esc where a widget adds it.
  QAction* backAction() const { return m_back; }
  /// Esc means something else at the moment.
  void setBackTaken(bool taken);

Q_SIGNALS:
  /// Compares or doesn't any more, or in another way.
  void compareChanged();
  /// While comparing: so many images on in the strip, and samples on in the grid.
  void imageStepWanted(int by);
  void sampleStepWanted(int by);

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  void compare(bool on);
  void refreshBack();

  GridPanel& m_grid;
  CompareView* m_compare = nullptr;
  QAction* m_back = nullptr;
  bool m_backTaken = false;
};

} // namespace stillroom::ui
