// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/heat_colours.h"
#include "ui/review/before_after/before_after_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QSlider;
class QToolButton;

namespace stillroom::ui {

class BeforeAfterDelegate;
class HeatCache;
class ThumbnailCache;

/// A class before and after: its baselines above, its chosen images below, one prototype a column.
class BeforeAfterPage : public QWidget {
  Q_OBJECT
public:
  BeforeAfterPage(ThumbnailCache& cache, HeatCache& heat, QWidget* parent = nullptr);

  void setState(const ReviewState& state, int classIndex);
  /// Grad-CAM over both rows.
  void setHeat(const HeatView& view);
  /// Marks the column of a sample and brings it into view.
  void setCurrentRow(int row);
  QListView& columns() const { return *m_view; }
  void takeFocus();

Q_SIGNALS:
  /// A person wants to see a sample.
  void sampleWanted(int row);

private:
  QWidget* makeHead();
  void refresh();
  void setSide(int side);
  void want(const QModelIndex& column);

  BeforeAfterModel m_model;
  ReviewState m_state;
  int m_class = allClasses;
  int m_row = noRow; ///< the current sample
  BeforeAfterDelegate* m_delegate;
  QListView* m_view;
  QLabel* m_title = nullptr;
  QToolButton* m_onlyReplaced = nullptr;
  QSlider* m_size = nullptr;
};

} // namespace stillroom::ui
