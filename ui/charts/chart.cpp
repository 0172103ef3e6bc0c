// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/charts/chart_colours.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_menu.h"
#include "ui/charts/plot_drawing.h"
#include "ui/charts/plot_dress.h"
#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int frame = 3; ///< around the plot, where the focus shows

} // namespace

Chart::Chart(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_plot(new QCustomPlot(this)),
      m_legend(new ChartLegend(m_plot)),
      m_views(new QActionGroup(this)) {
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(frame, frame, frame, frame);
  layout->setSpacing(0);
  layout->addWidget(m_plot, 1);
  m_plot->setFocusPolicy(Qt::NoFocus);
  m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
  m_plot->plotLayout()->insertRow(0);
  m_plot->plotLayout()->addElement(0, 0, m_legend);
  m_plot->plotLayout()->setRowSpacing(0);
  m_plot->axisRect()->setMinimumMargins({4, 4, 4, 2});
  setMinimumSize(120, 92);
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
  setAccessibleName(title);
}

QString Chart::summary() {
  prepareOnce();
  return emptyText().isEmpty() ? describe() : emptyText();
}

QString Chart::values() {
  prepareOnce();
  return emptyText().isEmpty() ? table() : QString();
}

QByteArray Chart::picture(PictureFormat format, QSize size) {
  prepareOnce();
  if (!emptyText().isEmpty()) return {};
  draw(size, printPalette());
  const QByteArray bytes = plotPicture(*m_plot, format, size, title());
  refresh();
  return bytes;
}

QList<QAction*> Chart::views() const {
  return m_views->actions();
}

int Chart::view() const {
  return static_cast<int>(std::max(qsizetype{0}, views().indexOf(m_views->checkedAction())));
}

void Chart::setView(int index) {
  if (QAction* action = views().value(index)) action->setChecked(true);
}

QAction* Chart::addView(const QString& text) {
  QAction* action = m_views->addAction(text);
  action->setCheckable(true);
  action->setChecked(views().size() == 1);
  connect(action, &QAction::toggled, this, &Chart::changed);
  return action;
}

QAction* Chart::addOption(const QString& key, const QString& text, bool on) {
  auto* action = new QAction(text, this);
  action->setObjectName(key);
  action->setCheckable(true);
  action->setChecked(on);
  connect(action, &QAction::toggled, this, &Chart::changed);
  m_options += action;
  return action;
}

QJsonObject Chart::state() const {
  QJsonObject state;
  if (!views().isEmpty()) state[u"view"_s] = view();
  for (const QAction* option : m_options)
    state[option->objectName()] = option->isChecked();
  return state;
}

void Chart::restoreState(const QJsonObject& state) {
  setView(state[u"view"_s].toInt(view()));
  for (QAction* option : m_options)
    option->setChecked(state[option->objectName()].toBool(option->isChecked()));
}

void Chart::addDrawing(const QString& layer, std::function<void(QPainter&)> draw, int bleed) {
  // A plot replots by itself when it is made or resized.
  const auto whenReady = [this, draw = std::move(draw)](QPainter& painter) {
    if (!m_unprepared && emptyText().isEmpty()) draw(painter);
  };
  new PlotDrawing(&axes(), layer, whenReady, bleed);
}

void Chart::changed() {
  m_unprepared = true;
  m_plot->setVisible(emptyText().isEmpty());
  redraw();
}

void Chart::redraw() {
  m_stale = true;
  update();
}

void Chart::prepareOnce() {
  if (!std::exchange(m_unprepared, false)) return;
  prepare();
}

void Chart::draw(QSize size, const QPalette& colours) {
  m_drawn = size;
  m_colours = colours;
  dressPlot(*m_plot, colours, font());
  fill();
}

void Chart::refresh() {
  m_stale = false;
  setAccessibleDescription(summary());
  if (!emptyText().isEmpty()) return;
  draw(m_plot->size(), palette());
  m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

QCPAxisRect& Chart::axes() const {
  return *m_plot->axisRect();
}

QRectF Chart::area() const {
  return axes().rect();
}

double Chart::axisLength(Qt::Orientation orientation) const {
  const int line = QFontMetrics(smallFont(font())).height();
  if (orientation == Qt::Horizontal) return std::max(40, m_drawn.width() - 4 * line);
  return std::max(20, m_drawn.height() - m_legend->minimumSize().height() - 3 * line);
}

void Chart::setLegend(std::vector<LegendEntry> entries) {
  m_legend->setEntries(std::move(entries), smallFont(font()), quietText(m_colours), m_drawn.width());
}

QPointF Chart::onPlot(const QMouseEvent& event) const {
  return event.position() - m_plot->pos();
}

bool Chart::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && usesKey(static_cast<QKeyEvent*>(event)->key())) {
    event->accept();
    return true;
  }
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    return showHint(help->pos(), help->globalPos());
  }
  return QWidget::event(event);
}

bool Chart::showHint(QPoint at, QPoint onScreen) {
  const ChartHint hint = emptyText().isEmpty() ? hintAt(at - m_plot->pos()) : ChartHint{};
  if (hint.text.isEmpty()) {
    QToolTip::hideText();
    return true;
  }
  // Names of classes come from outside and aren't markup.
  QToolTip::showText(onScreen, Qt::convertFromPlainText(hint.text), this,
                     hint.where.translated(m_plot->pos()).toAlignedRect());
  return true;
}

void Chart::changeEvent(QEvent* event) {
  switch (event->type()) {
  case QEvent::PaletteChange:
  case QEvent::FontChange:
  case QEvent::StyleChange:
  case QEvent::LocaleChange:
    redraw();
    break;
  default:
    break;
  }
  QWidget::changeEvent(event);
}

void Chart::resizeEvent(QResizeEvent* event) {
  redraw();
  QWidget::resizeEvent(event);
}

void Chart::paintEvent(QPaintEvent*) {
  if (m_stale) refresh();
  QPainter painter(this);
  if (const QString text = emptyText(); !text.isEmpty()) {
    painter.setPen(quietText(palette()));
    painter.drawText(rect().adjusted(12, 8, -12, -8), Qt::AlignCenter | Qt::TextWordWrap, text);
  }
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void Chart::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && emptyText().isEmpty()) press(onPlot(*event));
}

void Chart::keyPressEvent(QKeyEvent* event) {
  if (!usesKey(event->key()) || !emptyText().isEmpty()) return QWidget::keyPressEvent(event);
  useKey(*event);
}

void Chart::focusOutEvent(QFocusEvent* event) {
  leave();
  redraw();
  QWidget::focusOutEvent(event);
}

void Chart::mouseMoveEvent(QMouseEvent* event) {
  setCursor(emptyText().isEmpty() ? cursorAt(onPlot(*event)) : Qt::ArrowCursor);
  // Once a hint is up, it follows the mouse.
  if (QToolTip::isVisible()) showHint(event->pos(), event->globalPosition().toPoint());
}

void Chart::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu(this);
  fillChartMenu(menu, *this);
  menu.exec(event->globalPos());
}

} // namespace stillroom::ui
