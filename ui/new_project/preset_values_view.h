// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_project/preset_values_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLineEdit;
class QTableView;

namespace stillroom::ui {

/// The table of PresetValuesModel with a line to find a setting in it. Enter edits a value, Delete brings the preset's
/// back.
class PresetValuesView : public QWidget {
  Q_OBJECT
public:
  explicit PresetValuesView(PresetValuesModel& model, QWidget* parent = nullptr);

  /// Goes to the value with this key, even if it wasn't being looked for.
  void showKey(const QString& key);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  bool pressed(int key);

  PresetValuesModel& m_model;
  QSortFilterProxyModel m_found;
  QLineEdit* m_search;
  QTableView* m_table;
};

} // namespace stillroom::ui
