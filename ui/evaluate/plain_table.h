// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace stillroom::ui {

/// A table to be read: whole rows are marked, and copied with Ctrl+C as tab-separated lines.
QTableView* plainTable(const QString& name, QWidget* parent);

} // namespace stillroom::ui
