// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_form.h"

#include "ui/common/theme.h"
#include "ui/export/export_card.h"
#include "ui/export/export_content_edit.h"
#include "ui/export/export_extras.h"
#include "ui/export/export_format_edit.h"
#include "ui/export/export_notice.h"
#include "ui/export/export_target_edit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace stillroom::ui {
namespace {

using Content = ExportContentEdit::Content;

} // namespace

ExportForm::ExportForm(QWidget* parent)
    : QWidget(parent),
      m_rows(new QFormLayout(this)),
      m_content(new ExportContentEdit(this)),
      m_target(new ExportTargetEdit(this)),
      m_format(new ExportFormatEdit(this)),
      m_extras(new ExportExtras(this)) {
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setHorizontalSpacing(18);
  m_rows->setVerticalSpacing(18);
  m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
  addRow(tr("Content"), m_content);
  addRow(tr("Fol&der"), m_target, m_target->field());
  addRow(tr("Forma&t"), m_format, m_format->box());
  addRow(tr("Beside it"), m_extras);
  alignChoices({&m_content->grid(), &m_extras->grid()});
  drawOutlines();
  connect(m_content, &ExportContentEdit::changed, this, &ExportForm::changed);
  connect(m_extras, &ExportExtras::changed, this, &ExportForm::changed);
  connect(m_target, &ExportTargetEdit::changed, this, &ExportForm::placeChanged);
}

void ExportForm::addRow(const QString& label, QWidget* field, QWidget* buddy) {
  auto* name = new QLabel(label, this);
  name->setProperty("quiet", true);
  name->setBuddy(buddy);
  m_rows->addRow(name, field);
}

void ExportForm::setProject(const ProjectContents& contents) {
  notice().forgetAnswer();
  m_target->setProject(contents.folder, QString::fromStdString(contents.name));
}

void ExportForm::setState(const ReviewState& state, bool readOnly) {
  const bool pending = ExportNotice::missingSamples(state) > 0 || m_content->content() == Content::Refined;
  notice().setState(state, readOnly);
  if (!pending || !wantsImages()) notice().hide();
  m_format->box()->setEnabled(wantsImages());
  ExportTarget wanted{.folder = {}, .images = wantsImages()};
  m_extras->addTo(wanted);
  m_target->setWanted(set(), wanted);
}

ExportRequest ExportForm::request(const std::filesystem::path& project) const {
  ExportRequest request;
  request.project = project;
  request.target = m_target->target();
  request.format = &m_format->format();
  request.options.set = set();
  request.options.allowPending = notice().allowsPending();
  return request;
}

ChartOptions ExportForm::chartOptions() const {
  return m_extras->chartOptions();
}

ExportSet ExportForm::set() const {
  return m_content->content() == Content::Baselines ? ExportSet::Baseline : ExportSet::Refined;
}

bool ExportForm::wantsImages() const {
  return m_content->content() != Content::NoImages;
}

QString ExportForm::obstacle(const ReviewState& state) const {
  if (m_target->target().paths().empty()) return tr("First choose what to export.");
  if (wantsImages() && ExportNotice::missingSamples(state) > 0) return tr("First make the missing images.");
  if (m_content->content() == Content::Refined && ExportNotice::pendingSamples(state) > 0 && !notice().allowsPending())
    return tr("First decide what becomes of the pending samples.");
  if (m_target->isFree() == false) return tr("First choose a folder that is free.");
  return {};
}

bool ExportForm::isPlaceKnown() const {
  return m_target->isFree().has_value();
}

void ExportForm::setWritten() {
  m_target->setWritten();
}

void ExportForm::remember() const {
  m_extras->remember();
}

void ExportForm::takeFocus() {
  m_content->takeFocus();
}

ExportNotice& ExportForm::notice() const {
  return m_content->notice();
}

/// Fusion draws outlines a shade darker than the window, which nobody sees on a dark one.
void ExportForm::drawOutlines() {
  QPalette outlined;
  if (isDark(palette())) outlined.setColor(QPalette::Window, quietText(palette()));
  // Under a style sheet palettes aren't inherited.
  for (QWidget* field : findChildren<QWidget*>())
    if (qobject_cast<QAbstractButton*>(field) || qobject_cast<QComboBox*>(field) || qobject_cast<QLineEdit*>(field))
      field->setPalette(outlined);
}

void ExportForm::changeEvent(QEvent* event) {
  // Later: while a theme is applied every palette is set anew.
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
    QMetaObject::invokeMethod(this, &ExportForm::drawOutlines, Qt::QueuedConnection);
  QWidget::changeEvent(event);
}

} // namespace stillroom::ui
