// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/key_sheet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

/// Without the & that marks the letter in a menu.
QString plainText(const QAction& action) {
  QString text = action.text();
  text.remove(QRegularExpression(u"\\(&[^)]*\\)"_s));
  return text.remove(u'&').remove(u"…"_s).trimmed();
}

QStringList keysOf(const QAction& action) {
  QStringList keys;
  for (const QKeySequence& key : action.shortcuts())
    keys += key.toString(QKeySequence::NativeText);
  return keys;
}

QLabel* keyLabel(const QString& keys, QWidget* parent) {
  auto* label = new QLabel(keys, parent);
  label->setProperty("key", true);
  label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  return label;
}

QList<std::pair<QString, QString>> linesOf(const ActionGroup& group) {
  if (!group.summary.isEmpty()) return group.summary;
  QList<std::pair<QString, QString>> lines;
  for (const QAction* action : group.actions)
    if (!keysOf(*action).isEmpty()) lines.append({plainText(*action), keysOf(*action).join(u"   "_s)});
  return lines;
}

QWidget* column(const ActionGroup& group, QWidget* parent) {
  auto* panel = new QWidget(parent);
  auto* grid = new QGridLayout(panel);
  grid->setContentsMargins(0, 0, 0, 12);
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(6);
  grid->setColumnStretch(0, 1);
  auto* title = new QLabel(group.title, panel);
  QFont bold = title->font();
  bold.setBold(true);
  title->setFont(bold);
  grid->addWidget(title, 0, 0, 1, 2);
  int row = 1;
  for (const auto& [text, keys] : linesOf(group)) {
    grid->addWidget(new QLabel(text, panel), row, 0);
    grid->addWidget(keyLabel(keys, panel), row++, 1);
  }
  return panel;
}

} // namespace

QString textWithKeys(const QAction& action) {
  const QString text = plainText(action);
  const QStringList keys = keysOf(action);
  return keys.isEmpty() ? text : QObject::tr("%1 (%2)").arg(text, keys.join(u", "_s));
}

KeySheet::KeySheet(const QList<ActionGroup>& groups, QWidget* parent) : QDialog(parent) {
  setWindowTitle(tr("Keys"));
  auto* sheet = new QWidget(this);
  auto* columns = new QHBoxLayout(sheet);
  columns->setSpacing(36);
  QVBoxLayout* sides[] = {new QVBoxLayout, new QVBoxLayout};
  int heights[] = {0, 0};
  for (const ActionGroup& group : groups) {
    const int side = heights[1] < heights[0] ? 1 : 0;
    sides[side]->addWidget(column(group, sheet));
    heights[side] += static_cast<int>(linesOf(group).size()) + 2;
  }
  for (QVBoxLayout* side : sides) {
    side->addStretch(1);
    columns->addLayout(side, 1);
  }
  auto* scroll = new QScrollArea(this);
  scroll->setWidget(sheet);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addWidget(scroll, 1);
  layout->addWidget(buttons);
  const int most = screen()->availableSize().height() * 9 / 10;
  resize(sheet->sizeHint().width() + 60, std::min(sheet->sizeHint().height() + 90, most));
}

} // namespace stillroom::ui
