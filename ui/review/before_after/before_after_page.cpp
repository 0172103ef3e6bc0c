// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/before_after/before_after_page.h"

#include "ui/common/row_view.h"
#include "ui/common/theme.h"
#include "ui/images/heat_cache.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/review/before_after/before_after_delegate.h"

#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

namespace stillroom::ui {
namespace {

/// Says so where it has no columns.
class ColumnView : public RowView {
public:
  using RowView::RowView;
  void setEmptyText(const QString& text) { m_emptyText = text; }

protected:
  void paintEvent(QPaintEvent* event) override {
    RowView::paintEvent(event);
    if (model()->rowCount() > 0) return;
    QPainter painter(viewport());
    painter.setPen(quietText(palette()));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
  }

private:
  QString m_emptyText;
};

} // namespace

BeforeAfterPage::BeforeAfterPage(ThumbnailCache& cache, HeatCache& heat, QWidget* parent)
    : QWidget(parent), m_delegate(new BeforeAfterDelegate(cache, heat, this)) {
  auto* view = new ColumnView(this);
  m_view = view;
  view->setEmptyText(tr("No image of this class has been replaced."));
  view->setModel(&m_model);
  view->setItemDelegate(m_delegate);
  view->setAccessibleName(tr("Baselines above, chosen images below"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 8, 12, 0);
  column->setSpacing(6);
  column->addWidget(makeHead());
  column->addWidget(view, 1);
  connect(view, &QListView::clicked, this, &BeforeAfterPage::want);
  connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &BeforeAfterPage::want);
  connect(&cache, &ThumbnailCache::arrived, view->viewport(), qOverload<>(&QWidget::update));
  connect(&heat, &HeatCache::arrived, view->viewport(), qOverload<>(&QWidget::update));
  setSide(m_size->value());
  refresh();
}

QWidget* BeforeAfterPage::makeHead() {
  auto* head = new QWidget(this);
  m_title = new QLabel(head);
  QFont bold = m_title->font();
  bold.setBold(true);
  m_title->setFont(bold);
  m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_onlyReplaced = new QToolButton(head);
  m_onlyReplaced->setText(tr("Only replaced"));
  m_onlyReplaced->setToolTip(tr("Leaves out samples that keep their baseline"));
  m_onlyReplaced->setCheckable(true);
  m_onlyReplaced->setProperty("chip", true);
  m_onlyReplaced->setFocusPolicy(Qt::TabFocus);
  m_size = new QSlider(Qt::Horizontal, head);
  m_size->setRange(72, 256);
  m_size->setValue(128);
  m_size->setFixedWidth(120);
  m_size->setFocusPolicy(Qt::TabFocus);
  m_size->setAccessibleName(tr("Size of the pictures"));
  m_size->setToolTip(m_size->accessibleName());
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(10);
  row->addWidget(m_title, 1);
  row->addWidget(m_onlyReplaced);
  row->addWidget(m_size);
  connect(m_onlyReplaced, &QToolButton::toggled, this, &BeforeAfterPage::refresh);
  connect(m_size, &QSlider::valueChanged, this, &BeforeAfterPage::setSide);
  return head;
}

void BeforeAfterPage::setSide(int side) {
  m_delegate->setSide(side);
  const QSize cell = m_delegate->cellSize(m_view->font());
  m_view->setGridSize(cell + QSize(4, 4));
  m_view->horizontalScrollBar()->setSingleStep(cell.width() / 2);
}

void BeforeAfterPage::setState(const ReviewState& state, int classIndex) {
  m_state = state;
  m_class = classIndex;
  refresh();
}

void BeforeAfterPage::refresh() {
  m_model.setState(m_state, m_class, m_onlyReplaced->isChecked());
  const QString name = m_class == allClasses ? tr("All classes") : m_state.className(m_class);
  const QLocale locale;
  m_title->setText(tr("%1 · %2 of %3 images replaced")
                       .arg(name, locale.toString(m_model.replaced()), locale.toString(m_model.samples())));
}

void BeforeAfterPage::setHeat(const HeatView& view) {
  m_delegate->setHeat(view);
  m_view->viewport()->update();
}

void BeforeAfterPage::setCurrentRow(int row) {
  m_row = row;
  const QModelIndex column = m_model.indexOfRow(row);
  m_view->setCurrentIndex(column);
  if (column.isValid()) m_view->scrollTo(column);
}

void BeforeAfterPage::takeFocus() {
  m_view->setFocus();
}

void BeforeAfterPage::want(const QModelIndex& column) {
  if (!column.isValid() || !m_view->isVisible()) return;
  const int row = column.data(BeforeAfterModel::RowRole).toInt();
  if (row != m_row) Q_EMIT sampleWanted(row);
}

} // namespace stillroom::ui
