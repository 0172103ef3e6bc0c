// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/grid/class_panel.h"

#include "ui/common/theme.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/review/grid/class_delegate.h"

#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

ClassPanel::ClassPanel(ThumbnailCache& cache, QWidget* parent) : QWidget(parent) {
  setObjectName(u"classPanel"_s);
  setMinimumWidth(160);
  m_found.setSourceModel(&m_classes);
  m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
  m_found.setFilterRole(ClassListModel::SearchRole);
  makeSearch();
  makeList(cache);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(6, 8, 2, 4);
  column->setSpacing(8);
  column->addWidget(m_search);
  column->addWidget(m_list, 1);
}

void ClassPanel::makeSearch() {
  m_search = new QLineEdit(this);
  m_search->setPlaceholderText(tr("Find a class"));
  m_search->setAccessibleName(tr("Find a class"));
  m_search->setToolTip(tr("Shows the classes whose name contains this (Ctrl+Shift+F)"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
  connect(m_search, &QLineEdit::textChanged, this, &ClassPanel::find);
}

void ClassPanel::makeList(ThumbnailCache& cache) {
  m_list = new QListView(this);
  m_list->setModel(&m_found);
  m_list->setItemDelegate(new ClassDelegate(cache, m_list));
  m_list->setUniformItemSizes(true);
  m_list->setMouseTracking(true);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setAccessibleName(tr("Classes"));
  connect(&cache, &ThumbnailCache::arrived, m_list->viewport(), qOverload<>(&QWidget::update));
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
    if (!m_refreshing && index.isValid()) Q_EMIT classWanted(index.data(ClassListModel::ClassIndexRole).toInt());
  });
}

void ClassPanel::setState(const ReviewState& state) {
  const QScopedValueRollback guard(m_refreshing, true);
  m_classes.setState(state);
  rehighlight();
}

void ClassPanel::highlight(int classIndex) {
  m_highlighted = classIndex;
  rehighlight();
}

void ClassPanel::rehighlight() {
  const QScopedValueRollback guard(m_refreshing, true);
  m_list->setCurrentIndex(m_found.mapFromSource(m_classes.index(m_classes.rowOfClass(m_highlighted))));
}

/// The list looks for another current row when its own is filtered out; what is highlighted stays what it was.
void ClassPanel::find(const QString& text) {
  const QScopedValueRollback guard(m_refreshing, true);
  m_found.setFilterFixedString(text);
  rehighlight();
}

void ClassPanel::focusSearch() {
  m_search->setFocus();
}

void ClassPanel::clearSearch() {
  m_search->clear();
}

} // namespace stillroom::ui
