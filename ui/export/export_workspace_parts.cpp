// SPDX-License-Identifier: GPL-3.0-or-later
// How ExportWorkspace is put together.
#include "ui/export/export_workspace.h"

#include "ui/common/message_banner.h"
#include "ui/common/theme.h"
#include "ui/export/export_card.h"
#include "ui/export/export_extras.h"
#include "ui/export/export_notice.h"
#include "ui/export/export_result.h"
#include "ui/export/export_summary.h"
#include "ui/export/export_target_edit.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int pageWidth = 1160, summaryWidth = 280, roomyWidth = 820;

/// As high as its content where there is room, so that what follows stands right below it.
class ContentScroll : public QScrollArea {
public:
  using QScrollArea::QScrollArea;

protected:
  bool eventFilter(QObject* object, QEvent* event) override {
    const bool other = QScrollArea::eventFilter(object, event);
    if (object == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
      setMaximumHeight(widget()->layout()->totalHeightForWidth(viewport()->width()));
    return other;
  }
};

} // namespace

QWidget* ExportWorkspace::makePage() {
  auto* page = new QWidget(this);
  auto* column = new QWidget(page);
  column->setMaximumWidth(pageWidth);
  auto* layout = new QVBoxLayout(column);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(14);
  layout->addWidget(makeHead());
  layout->addWidget(makeForm(), 1);
  m_banner = new MessageBanner(column);
  m_result = new ExportResult(column);
  layout->addWidget(m_banner);
  layout->addWidget(m_result);
  layout->addWidget(makeFoot());
  layout->addStretch();
  auto* outer = new QHBoxLayout(page);
  outer->setContentsMargins(24, 20, 24, 20);
  outer->addStretch(1);
  outer->addWidget(column, 1000);
  outer->addStretch(1);
  return page;
}

QWidget* ExportWorkspace::makeHead() {
  auto* head = new QWidget(this);
  auto* column = new QVBoxLayout(head);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  m_headline = new QLabel(head);
  m_headline->setProperty("headline", true);
  m_detail = wrappedText({}, head);
  column->addWidget(m_headline);
  column->addWidget(m_detail);
  return head;
}

QWidget* ExportWorkspace::makeForm() {
  auto* both = new QWidget(this);
  m_formArea = new QWidget(both);
  m_form = new QFormLayout(m_formArea);
  m_form->setContentsMargins(0, 0, 0, 0);
  m_form->setHorizontalSpacing(18);
  m_form->setVerticalSpacing(18);
  m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
  addRow(tr("Content"), makeContents());
  m_target = new ExportTargetEdit(m_formArea);
  addRow(tr("Fol&der"), m_target, m_target->field());
  QWidget* format = makeFormat();
  addRow(tr("Forma&t"), format, m_format);
  m_extras = new ExportExtras(m_formArea);
  addRow(tr("Beside it"), m_extras);
  alignChoices({m_contents, &m_extras->grid()});
  m_summary = new ExportSummary(both);
  m_columns = new QBoxLayout(QBoxLayout::LeftToRight, both);
  m_columns->setContentsMargins(0, 0, 0, 0);
  m_columns->setSpacing(24);
  m_columns->addWidget(m_formArea, 1, Qt::AlignTop);
  m_columns->addWidget(m_summary, 0, Qt::AlignTop);
  m_scroll = new ContentScroll(this);
  m_scroll->setWidget(both);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  return m_scroll;
}

void ExportWorkspace::addRow(const QString& label, QWidget* field, QWidget* buddy) {
  auto* name = new QLabel(label, m_formArea);
  name->setProperty("quiet", true);
  name->setBuddy(buddy);
  m_form->addRow(name, field);
}

QWidget* ExportWorkspace::makeContents() {
  auto* box = new QWidget(m_formArea);
  box->setAccessibleName(tr("Content"));
  m_contents = choiceGrid(*box);
  m_content = new QButtonGroup(this);
  struct Choice {
    Content id;
    QString text, explanation;
  };
  const Choice choices[] = {
      {Refined, tr("Refi&ned set"), tr("The chosen image of every sample: the rule's choice, or a person's")},
      {Baselines, tr("&Baselines"), tr("The first image of every sample, to compare with")},
      {NoImages, tr("No &images"), tr("Only what is ticked under “Beside it”")}};
  for (const Choice& choice : choices) {
    auto* button = new QRadioButton(choice.text, box);
    m_content->addButton(button, choice.id);
    addChoiceTo(*m_contents, *button, choice.explanation);
  }
  m_content->button(Refined)->setChecked(true);
  m_notice = new ExportNotice(box);
  m_contents->addWidget(m_notice, m_contents->rowCount(), 0, 1, 2);
  return box;
}

QWidget* ExportWorkspace::makeFormat() {
  auto* box = new QWidget(m_formArea);
  auto* column = new QVBoxLayout(box);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  m_format = new QComboBox(box);
  nameBox(*m_format, tr("Format"));
  m_format->setObjectName(u"exportFormat"_s);
  m_formatText = wrappedText({}, box);
  for (const Exporter& exporter : exporters())
    m_format->addItem(phraseText(exporter.title));
  const auto explain = [this](int index) {
    m_formatText->setText(phraseText(exporters()[static_cast<std::size_t>(index)].explanation));
    m_format->setAccessibleDescription(m_formatText->text());
  };
  connect(m_format, &QComboBox::currentIndexChanged, this, explain);
  explain(0);
  column->addWidget(m_format, 0, Qt::AlignLeft);
  column->addWidget(m_formatText);
  return box;
}

QWidget* ExportWorkspace::makeFoot() {
  auto* foot = new QWidget(this);
  auto* row = new QHBoxLayout(foot);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(10);
  m_status = wrappedText({}, foot);
  m_progress = new QProgressBar(foot);
  m_progress->setTextVisible(false);
  m_progress->setMaximumHeight(8);
  m_progress->setAccessibleName(tr("Progress of the export"));
  auto* texts = new QVBoxLayout;
  texts->setSpacing(6);
  texts->addWidget(m_status);
  texts->addWidget(m_progress);
  m_cancel = new QPushButton(themeIcon(u"stop"_s), tr("&Cancel"), foot);
  m_cancel->setToolTip(tr("Stops; nothing half written remains (Esc)"));
  m_cancel->setShortcut(Qt::Key_Escape);
  m_cancel->setObjectName(u"exportCancel"_s);
  m_cancel->setAutoDefault(true);
  m_start = new QPushButton(themeIcon(u"export"_s), tr("E&xport"), foot);
  m_start->setToolTip(tr("Writes what is chosen above (Enter)"));
  m_start->setObjectName(u"exportStart"_s);
  m_start->setDefault(true);
  connect(m_cancel, &QPushButton::clicked, this, &ExportWorkspace::cancel);
  connect(m_start, &QPushButton::clicked, this, &ExportWorkspace::start);
  row->addLayout(texts, 1);
  row->addWidget(m_cancel);
  row->addWidget(m_start);
  return foot;
}

QWidget* ExportWorkspace::makeEmptyPage() {
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  layout->setSpacing(14);
  auto* text = wrappedText(tr("There is nothing to export yet: no baseline image has been made and judged."), page);
  text->setAlignment(Qt::AlignCenter);
  auto* button = new QPushButton(tr("Go to Run"), page);
  button->setAutoDefault(true);
  connect(button, &QPushButton::clicked, this, &ExportWorkspace::runWanted);
  layout->addStretch(1);
  layout->addWidget(text);
  layout->addWidget(button, 0, Qt::AlignCenter);
  layout->addStretch(1);
  return page;
}

/// Fusion draws outlines a shade darker than the window, which nobody sees on a dark one.
void ExportWorkspace::drawOutlines() {
  QPalette outlined;
  if (isDark(palette())) outlined.setColor(QPalette::Window, quietText(palette()));
  // Under a style sheet palettes aren't inherited.
  for (QWidget* field : m_formArea->findChildren<QWidget*>())
    if (qobject_cast<QAbstractButton*>(field) || qobject_cast<QComboBox*>(field) || qobject_cast<QLineEdit*>(field))
      field->setPalette(outlined);
}

void ExportWorkspace::changeEvent(QEvent* event) {
  // Later: while a theme is applied every palette is set anew.
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
    QMetaObject::invokeMethod(this, &ExportWorkspace::drawOutlines, Qt::QueuedConnection);
  QWidget::changeEvent(event);
}

/// Side by side, or one below the other where both would be narrow.
void ExportWorkspace::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const int letter = fontMetrics().averageCharWidth();
  const bool roomy = width() >= std::max(roomyWidth, 110 * letter);
  m_columns->setDirection(roomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_columns->setContentsMargins(0, 0, roomy ? 0 : 8, 0); // there is a scroll bar then
  m_columns->setAlignment(m_summary, roomy ? Qt::AlignTop : Qt::Alignment());
  m_summary->setMinimumWidth(roomy ? std::max(summaryWidth, 36 * letter) : 0);
  m_summary->setMaximumWidth(roomy ? m_summary->minimumWidth() : QWIDGETSIZE_MAX);
}

} // namespace stillroom::ui
