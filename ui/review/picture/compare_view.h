// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/images/full_pictures.h"
#include "ui/images/heat_colours.h"
#include "ui/review/picture/compare_bar.h"
#include "ui/review/picture/compared_pictures.h"
#include "ui/review/picture/picture_zoom.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QStackedWidget;

namespace stillroom::ui {

class HeatCache;
class PictureView;
class SliderPicture;
class ThumbnailCache;

/// Up to four pictures held against each other: two side by side, in turns at one place, or with a divider; or all of
/// them. They share one zoom.
class CompareView : public QWidget {
  Q_OBJECT
public:
  static constexpr int mostPictures = 4;

  CompareView(ThumbnailCache& cache, HeatCache& heat, QWidget* parent = nullptr);

  void setPictures(const QList<ComparedPicture>& pictures);
  void setHeat(const HeatView& view);
  /// Without the bar.
  QWidget* pictures() const;
  CompareBar& bar() const { return *m_bar; }
  const PictureZoom& zoom() const { return m_zoom; }
  /// Takes the keyboard to the picture.
  void takeFocus();
  /// Which of the pair stands there while they take turns: 0 or 1.
  int turn() const { return m_turn; }

public Q_SLOTS:
  void zoomIn();
  void zoomOut();
  void fit();
  void actualSize();
  void swap() { m_bar->swap(); }
  void nextMode() { m_bar->nextMode(); }
  void togglePause() { m_bar->setPaused(!m_bar->paused()); }

Q_SIGNALS:
  void turned(int turn);

protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

private:
  struct Pane {
    QWidget* widget = nullptr;
    QLabel* title = nullptr;
    PictureView* view = nullptr;
    QLabel* caption = nullptr;
  };
  Pane makePane(PictureView* view);
  PictureView* makeView();
  void fill(const Pane& pane, const ComparedPicture& picture);
  QList<ComparedPicture> beside() const;
  PictureView* active() const;
  void link(const PictureZoom& zoom);
  void arrange(qsizetype count);
  void levelTexts();
  void refresh();
  void refreshSlider();
  void refreshTurn();
  void refreshPace();
  const ComparedPicture* picture(int index) const;

  ThumbnailCache& m_cache;
  HeatCache& m_heat;
  FullPictures m_full;
  CompareBar* m_bar;
  QStackedWidget* m_pages;
  QGridLayout* m_grid = nullptr;
  QList<Pane> m_panes; ///< side by side
  Pane m_blinking, m_sliding;
  SliderPicture* m_slider = nullptr;
  QLabel* m_otherCaption = nullptr;
  QList<ComparedPicture> m_pictures;
  HeatView m_heatView;
  PictureZoom m_zoom;
  QTimer m_turns;
  int m_turn = 0;
};

} // namespace stillroom::ui
