// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <utility>

class QAction;

namespace stillroom::ui {

/// Actions under one heading.
struct ActionGroup {
  QString title;
  QList<QAction*> actions;
  QList<std::pair<QString, QString>> summary = {}; ///< text and keys in place of many alike
};

/// "Keep the baseline (B)": an action's text with its keys, for a tooltip. Empty for a separator.
QString textWithKeys(const QAction& action);

/// Every action that has a key, under its heading: what the ? key shows.
class KeySheet : public QDialog {
  Q_OBJECT
public:
  explicit KeySheet(const QList<ActionGroup>& groups, QWidget* parent = nullptr);
};

} // namespace stillroom::ui
