// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/strip/nearest_real.h"

#include "ui/common/cell_painting.h"
#include "ui/common/theme.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/images/thumbnail_painting.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int most = 3;
constexpr int gap = 5;
constexpr int pictureMargin = 10;
/// As in the strip beside it, so that the pictures stand in one line.
constexpr int prototypeSide = 84, captionTop = 7, underCaption = 3;

} // namespace

NearestReal::NearestReal(ThumbnailCache& cache, QWidget* parent) : QWidget(parent), m_cache(cache) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  setFocusPolicy(Qt::TabFocus);
  setMouseTracking(true);
  setAccessibleName(tr("The prototype and the real images nearest to it"));
  connect(&cache, &ThumbnailCache::arrived, this, qOverload<>(&QWidget::update));
}

void NearestReal::setImages(const QStringList& files, qlonglong clusterSize) {
  m_files = files.mid(0, most);
  m_clusterSize = clusterSize;
  describe();
}

void NearestReal::setPrototype(const PrototypePictures::Picture& picture) {
  if (m_hasPrototype && picture == m_prototype) return;
  const bool grows = !m_hasPrototype;
  m_hasPrototype = true;
  m_prototype = picture;
  if (grows) updateGeometry();
  describe();
}

void NearestReal::describe() {
  QStringList names;
  for (const QString& file : m_files)
    names += QFileInfo(file).fileName();
  QString text;
  if (m_hasPrototype && !m_prototype.problem.isEmpty())
    text = tr("The prototype can't be shown:") + u' ' + m_prototype.problem;
  else if (m_hasPrototype && !m_files.isEmpty())
    text = tr("The prototype, decoded as it is: what the images of this sample were made from.");
  if (!m_files.isEmpty())
    text += (text.isEmpty() ? u""_s : u"\n"_s) +
            tr("Real images nearest to the prototype, from its cluster of %n image(s):", nullptr,
               static_cast<int>(m_clusterSize)) +
            u'\n' + names.join(u'\n');
  setToolTip(text);
  setAccessibleDescription(text);
  update();
}

QFontMetrics NearestReal::smallMetrics() const {
  return QFontMetrics(smallFont(font()));
}

/// Where the real images' column begins.
int NearestReal::realColumn() const {
  return m_hasPrototype ? pictureMargin + prototypeSide + 12 : pictureMargin;
}

QSize NearestReal::sizeHint() const {
  const int caption = std::min(smallMetrics().horizontalAdvance(tr("Nearest real")) + 2, 110);
  return {realColumn() + std::max(72, caption) + pictureMargin, 0};
}

QList<NearestReal::Tile> NearestReal::tiles() const {
  QList<Tile> tiles;
  const int top = captionTop + smallMetrics().height() + underCaption;
  if (m_hasPrototype)
    tiles += {m_prototype.file, tr("Prototype"), QRect(pictureMargin, top, prototypeSide, prototypeSide)};
  const int width = this->width() - realColumn() - pictureMargin;
  const int side = std::min(width, (height() - top - 8 - (most - 1) * gap) / most);
  for (qsizetype i = 0; i < m_files.size(); ++i)
    tiles += {m_files[i], tr("Real image %1").arg(QFileInfo(m_files[i]).fileName()),
              QRect(realColumn(), top + static_cast<int>(i) * (side + gap), side, side)};
  return tiles;
}

int NearestReal::tileAt(QPoint point) const {
  const QList<Tile> all = tiles();
  for (int i = 0; i < all.size(); ++i)
    if (all[i].place.contains(point) && !all[i].file.isEmpty()) return i;
  return -1;
}

void NearestReal::choose(int tile) {
  const QList<Tile> all = tiles();
  if (tile >= 0 && tile < all.size() && !all[tile].file.isEmpty())
    Q_EMIT pictureWanted(all[tile].file, all[tile].title);
}

void NearestReal::paintPrototype(QPainter& painter) const {
  const Tile tile = tiles().front();
  painter.setPen(quietText(palette()));
  painter.drawText(QRect(tile.place.x(), captionTop, tile.place.width(), painter.fontMetrics().height()),
                   Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(tr("Prototype"), Qt::ElideRight, tile.place.width()));
  const bool failed = !m_prototype.problem.isEmpty();
  paintPicture(painter, tile.place, m_cache, m_prototype.file, palette(), failed ? u"×"_s : u"…"_s);
  painter.setPen(quietText(palette()));
  const QRect below(tile.place.x(), tile.place.bottom() + 4, tile.place.width() + 8,
                    height() - tile.place.bottom() - 6);
  painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                   failed ? tr("It can't be shown.") : tr("of %n image(s)", nullptr, static_cast<int>(m_clusterSize)));
}

void NearestReal::paintEvent(QPaintEvent*) {
  if (m_files.isEmpty() && m_prototype.file.isEmpty() && m_prototype.problem.isEmpty()) return;
  QPainter painter(this);
  painter.setFont(smallFont(font()));
  if (m_hasPrototype) paintPrototype(painter);
  const int width = this->width() - realColumn();
  painter.setPen(quietText(palette()));
  painter.drawText(QRect(realColumn(), captionTop, width, painter.fontMetrics().height()),
                   Qt::AlignLeft | Qt::AlignVCenter,
                   painter.fontMetrics().elidedText(tr("Nearest real"), Qt::ElideRight, width));
  const QList<Tile> all = tiles();
  for (qsizetype i = m_hasPrototype ? 1 : 0; i < all.size(); ++i)
    paintPicture(painter, all[i].place, m_cache, all[i].file, palette());
  if (!hasFocus() || m_current >= all.size()) return;
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(all[m_current].place.adjusted(-2, -2, 2, 2));
}

void NearestReal::mouseMoveEvent(QMouseEvent* event) {
  if (tileAt(event->position().toPoint()) < 0)
    unsetCursor();
  else
    setCursor(Qt::PointingHandCursor);
}

void NearestReal::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton) choose(tileAt(event->position().toPoint()));
}

/// While it has the keyboard Return is its own, whatever it is elsewhere in the window.
bool NearestReal::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) event->accept();
  }
  return QWidget::event(event);
}

void NearestReal::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(tiles().size()) - 1;
  switch (event->key()) {
  case Qt::Key_Left:
  case Qt::Key_Up:
    m_current = std::max(0, m_current - 1);
    return update();
  case Qt::Key_Right:
  case Qt::Key_Down:
    m_current = std::clamp(m_current + 1, 0, std::max(0, last));
    return update();
  case Qt::Key_Return:
  case Qt::Key_Enter:
    return choose(m_current);
  default:
    QWidget::keyPressEvent(event);
  }
}

} // namespace stillroom::ui
