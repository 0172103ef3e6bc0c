// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_project/preset_values_view.h"

#include "ui/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 7;

} // namespace

PresetValuesView::PresetValuesView(PresetValuesModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_search(new QLineEdit(this)), m_table(new QTableView(this)) {
  m_search->setPlaceholderText(tr("Find a setting"));
  m_search->setAccessibleName(tr("Find a setting"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
  m_found.setSourceModel(&m_model);
  m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
  connect(m_search, &QLineEdit::textChanged, &m_found, &QSortFilterProxyModel::setFilterFixedString);
  m_table->setModel(&m_found);
  m_table->setAccessibleName(tr("More values of the preset"));
  m_table->setToolTip(tr("Enter changes a value, Delete brings back the preset's"));
  m_table->setTabKeyNavigation(false);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
  m_table->setShowGrid(false);
  m_table->setAlternatingRowColors(true);
  m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
  m_table->horizontalHeader()->setSectionResizeMode(PresetValuesModel::KeyColumn, QHeaderView::ResizeToContents);
  m_table->horizontalHeader()->setStretchLastSection(true);
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->setFixedHeight(rowsShown * (fontMetrics().height() + 10) + m_table->horizontalHeader()->sizeHint().height() +
                          2 * m_table->frameWidth());
  m_table->installEventFilter(this);
  setFocusProxy(m_search);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addWidget(m_search);
  column->addWidget(m_table);
}

void PresetValuesView::showKey(const QString& key) {
  m_search->clear();
  for (int row = 0; row < m_model.rowCount(); ++row)
    if (const QModelIndex index = m_model.index(row, PresetValuesModel::ValueColumn);
        index.siblingAtColumn(PresetValuesModel::KeyColumn).data(Qt::EditRole) == key) {
      m_table->setCurrentIndex(m_found.mapFromSource(index));
      m_table->setFocus();
    }
}

/// In the table Enter and Delete are the table's, not those of the dialog around it.
bool PresetValuesView::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent*>(event)->key()))
    return true;
  return QWidget::eventFilter(watched, event);
}

bool PresetValuesView::pressed(int key) {
  const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
  if (!m_table->hasFocus()) return enter; // it has ended the editing of a cell
  const QModelIndex value = m_table->currentIndex().siblingAtColumn(PresetValuesModel::ValueColumn);
  if (!value.isValid()) return false;
  if (enter) {
    m_table->setCurrentIndex(value);
    m_table->edit(value);
  } else if (key == Qt::Key_Delete) {
    m_model.reset(m_found.mapToSource(value).row());
  } else {
    return false;
  }
  return true;
}

} // namespace stillroom::ui
