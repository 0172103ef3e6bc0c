// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/plain_table.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

void copyRows(const QTableView& table) {
  QStringList lines;
  for (const QModelIndex& row : table.selectionModel()->selectedRows()) {
    QStringList fields;
    for (int column = 0; column < table.model()->columnCount(); ++column)
      fields += row.siblingAtColumn(column).data().toString();
    lines += fields.join(u'\t');
  }
  if (!lines.isEmpty()) QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace

QTableView* plainTable(const QString& name, QWidget* parent) {
  auto* table = new QTableView(parent);
  table->setAccessibleName(name);
  table->setObjectName(u"card"_s);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table->setTabKeyNavigation(false);
  table->setShowGrid(false);
  table->setWordWrap(false);
  table->setMinimumHeight(70);
  table->verticalHeader()->hide();
  if (auto* corner = table->findChild<QAbstractButton*>()) corner->setAccessibleName(name);
  table->verticalHeader()->setAccessibleName(name);
  table->horizontalHeader()->setAccessibleName(name);
  table->horizontalHeader()->setHighlightSections(false);
  table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  auto* copy = new QAction(table);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  QObject::connect(copy, &QAction::triggered, table, [table] { copyRows(*table); });
  table->addAction(copy);
  return table;
}

} // namespace stillroom::ui
