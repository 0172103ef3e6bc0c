// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_format_edit.h"

#include "ui/common/error_text.h"
#include "ui/export/export_card.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

ExportFormatEdit::ExportFormatEdit(QWidget* parent)
    : QWidget(parent), m_box(new QComboBox(this)), m_text(wrappedText({}, this)) {
  nameBox(*m_box, tr("Format"));
  m_box->setObjectName(u"exportFormat"_s);
  for (const Exporter& exporter : exporters())
    m_box->addItem(phraseText(exporter.title));
  connect(m_box, &QComboBox::currentIndexChanged, this, &ExportFormatEdit::explain);
  explain(0);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(m_box, 0, Qt::AlignLeft);
  column->addWidget(m_text);
}

const Exporter& ExportFormatEdit::format() const {
  return exporters()[static_cast<std::size_t>(m_box->currentIndex())];
}

void ExportFormatEdit::explain(int index) {
  m_text->setText(phraseText(exporters()[static_cast<std::size_t>(index)].explanation));
  m_box->setAccessibleDescription(m_text->text());
}

} // namespace stillroom::ui
