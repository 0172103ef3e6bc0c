// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/path_field.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

PathField::PathField(Kind kind, const QString& name, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_name(name), m_line(new QLineEdit(this)) {
  m_line->setAccessibleName(name);
  m_line->setToolTip(name);
  m_line->setClearButtonEnabled(true);
  m_line->setMinimumWidth(60);
  auto* button = new QToolButton(this);
  button->setText(u"…"_s);
  button->setAccessibleName(tr("Choose: %1").arg(name));
  button->setToolTip(tr("Choose…"));
  button->setFocusPolicy(Qt::TabFocus);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(4);
  row->addWidget(m_line, 1);
  row->addWidget(button);
  setFocusProxy(m_line);
  connect(m_line, &QLineEdit::textChanged, this, &PathField::changed);
  connect(button, &QToolButton::clicked, this, &PathField::choose);
}

/// What is dropped from a file manager comes as an address.
QString PathField::path() const {
  const QString text = m_line->text().trimmed();
  if (text.startsWith(u"file:")) return QUrl(text).toLocalFile();
  return text.startsWith(u"~/") ? QDir::homePath() + text.mid(1) : text;
}

void PathField::setPath(const QString& path) {
  m_line->setText(path);
}

void PathField::choose() {
  const QString start = QFileInfo(path()).exists() ? path() : QDir::homePath();
  const QString chosen = m_kind == Kind::Folder ? QFileDialog::getExistingDirectory(window(), m_name, start)
                                                : QFileDialog::getOpenFileName(window(), m_name, start);
  if (!chosen.isEmpty()) setPath(chosen);
}

} // namespace stillroom::ui
