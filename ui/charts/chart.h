// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_picture.h"

#include <QJsonObject>
#include <QPalette>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QCPAxisRect;
class QCustomPlot;

namespace stillroom::ui {

class ChartLegend;
struct LegendEntry;

/// What a place of a chart has to say, and the place itself (in the chart's pixels).
struct ChartHint {
  QString text;
  QRectF where;
};

/// A chart that is put together when it is painted, and so only while it can be seen. Its title is its accessible
/// name; the key figures in words are its accessible description.
class Chart : public QWidget {
  Q_OBJECT
public:
  Chart(const QString& title, QWidget* parent);

  QString title() const { return accessibleName(); }
  /// A sentence that stands in for the chart while there is nothing to show; empty otherwise.
  virtual QString emptyText() const = 0;
  QString summary();
  /// What the chart shows as lines of tab-separated columns below a line of headings, for other programs.
  QString values();
  /// How large it is saved where that isn't how large it is seen, in pixels of 1/96 inch.
  void setSavedSize(QSize size) { m_savedSize = size; }
  QSize savedSize() const { return m_savedSize; }
  /// The width of both columns of a page set in two: 7.16 inches.
  static constexpr int twoColumns = 687;
  /// In dark on white; nothing while the chart is empty.
  QByteArray picture(PictureFormat format, QSize size);

  /// Ways to look at the data of which one holds; may be none.
  QList<QAction*> views() const;
  int view() const;
  void setView(int index);
  /// What can be switched on and off.
  const QList<QAction*>& options() const { return m_options; }
  QJsonObject state() const;
  void restoreState(const QJsonObject& state);

  QSize sizeHint() const override { return {360, 280}; }

Q_SIGNALS:
  void problem(const QString& sentence);

protected:
  /// Other data: prepare() is called before they are next used.
  void changed();
  /// The same data, drawn differently.
  void redraw();

  virtual void prepare() {}
  /// Puts what was prepared into the plot, for drawnSize() and colours().
  virtual void fill() = 0;
  virtual QString describe() const = 0;
  virtual QString table() const = 0;
  virtual ChartHint hintAt(QPointF) const { return {}; }
  virtual Qt::CursorShape cursorAt(QPointF) const { return Qt::ArrowCursor; }
  /// Keys that the chart uses while it has the focus: they don't trigger the window's shortcuts then.
  virtual bool usesKey(int) const { return false; }

  /// The left button went down there, while there is something to see.
  virtual void press(QPointF) {}
  /// One of those keys, likewise.
  virtual void useKey(const QKeyEvent&) {}
  /// The focus went elsewhere: so does what the arrow keys had marked.
  virtual void leave() {}

  QAction* addView(const QString& text);
  /// `key` names it in state().
  QAction* addOption(const QString& key, const QString& text, bool on = false);

  /// Draws between the axes whenever there is something prepared; see PlotDrawing.
  void addDrawing(const QString& layer, std::function<void(QPainter&)> draw, int bleed = 1);

  QCustomPlot& plot() const { return *m_plot; }
  QCPAxisRect& axes() const;
  /// What the axes enclose, as it was last drawn.
  QRectF area() const;
  QSize drawnSize() const { return m_drawn; }
  /// About what a chart's axis gets, for texts that have to fit before the plot is laid out.
  double axisLength(Qt::Orientation orientation) const;
  const QPalette& colours() const { return m_colours; }
  void setLegend(std::vector<LegendEntry> entries);
  QPointF onPlot(const QMouseEvent& event) const;

  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  void prepareOnce();
  void draw(QSize size, const QPalette& colours);
  void refresh();
  bool showHint(QPoint at, QPoint onScreen);

  QCustomPlot* m_plot;
  ChartLegend* m_legend;
  QActionGroup* m_views;
  QList<QAction*> m_options;
  QPalette m_colours;
  QSize m_drawn, m_savedSize;
  bool m_unprepared = true, m_stale = true;
};

} // namespace stillroom::ui
