// SPDX-License-Identifier: GPL-3.0-or-later
// How ReviewWorkspace is put together: panels, actions and their keys.
#include "ui/workspaces/review_workspace.h"

#include "ui/controllers/project_session.h"
#include "ui/delegates/class_delegate.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/candidate_strip_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/heat_bar.h"
#include "ui/widgets/nearest_real.h"
#include "ui/widgets/parameter_panel.h"
#include "ui/widgets/picture_view.h"
#include "ui/widgets/sample_grid_view.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace stillroom::ui {

QWidget* ReviewWorkspace::makeClassPanel() {
  auto* panel = new QWidget(this);
  panel->setObjectName(u"classPanel"_qs);
  panel->setMinimumWidth(180);
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(8, 10, 8, 8);
  layout->setSpacing(8);
  m_search = new QLineEdit(panel);
  m_search->setPlaceholderText(tr("Find a class"));
  m_search->setAccessibleName(tr("Find a class"));
  m_search->setToolTip(tr("Shows the classes whose name contains this (Ctrl+F)"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(themeIcon(u"search"_qs), QLineEdit::LeadingPosition);
  connect(m_search, &QLineEdit::textChanged, this, &ReviewWorkspace::findClass);
  m_classView = new QListView(panel);
  m_classView->setModel(&m_classFilter);
  m_classView->setItemDelegate(new ClassDelegate(m_cache, m_classView));
  m_classView->setUniformItemSizes(true);
  m_classView->setMouseTracking(true);
  m_classView->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_classView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_classView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_classView->setFrameShape(QFrame::NoFrame);
  m_classView->setAccessibleName(tr("Classes"));
  connect(&m_cache, &ThumbnailCache::arrived, m_classView->viewport(), qOverload<>(&QWidget::update));
  connect(m_classView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
    if (!m_refreshing && index.isValid()) chooseClass(index.data(ClassListModel::ClassIndexRole).toInt());
  });
  layout->addWidget(m_search);
  layout->addWidget(m_classView, 1);
  return panel;
}

QWidget* ReviewWorkspace::makeFilterBar() {
  auto* bar = new QWidget(this);
  bar->setObjectName(u"filterBar"_qs);
  auto* column = new QVBoxLayout(bar);
  column->setContentsMargins(12, 10, 12, 8);
  column->setSpacing(8);
  auto* chips = new FlowLayout(4);
  auto* group = new QButtonGroup(bar);
  for (std::size_t f = 0; f < m_chips.size(); ++f) {
    auto* chip = m_chips[f] = new QToolButton(bar);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    chip->setChecked(f == 0);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setToolTip(filterExplanation(allSampleFilters[f]));
    chip->setAccessibleDescription(filterExplanation(allSampleFilters[f]));
    group->addButton(chip);
    chips->addWidget(chip);
    connect(chip, &QToolButton::clicked, this, [this, filter = allSampleFilters[f]] {
      GridQuery query = m_samples.query();
      query.filter = filter;
      setQuery(query);
    });
  }
  column->addLayout(chips);

  auto* tools = new QHBoxLayout;
  tools->setSpacing(8);
  m_order = new QComboBox(bar);
  m_order->addItems({tr("Slot order"), tr("Baseline confidence, low first"), tr("Chosen confidence, low first")});
  m_order->setFocusPolicy(Qt::TabFocus);
  m_order->setAccessibleName(tr("Order of the samples"));
  m_order->view()->setAccessibleName(m_order->accessibleName());
  m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_order->setMinimumContentsLength(26);
  m_order->setToolTip(m_order->accessibleName());
  connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
    GridQuery query = m_samples.query();
    query.order = static_cast<SampleOrder>(index);
    setQuery(query);
  });
  m_zoom = new QSlider(Qt::Horizontal, bar);
  m_zoom->setRange(72, 256);
  m_zoom->setValue(112);
  m_zoom->setFixedWidth(120);
  m_zoom->setFocusPolicy(Qt::TabFocus);
  m_zoom->setAccessibleName(tr("Size of the pictures"));
  m_zoom->setToolTip(tr("Size of the pictures (Ctrl++ and Ctrl+−)"));
  connect(m_zoom, &QSlider::valueChanged, this, [this](int side) { m_grid->setPictureSide(side); });
  tools->addWidget(m_order);
  tools->addStretch(1);
  auto* small = new QLabel(bar);
  small->setPixmap(themeIcon(u"grid"_qs).pixmap(16, 16));
  tools->addWidget(small);
  tools->addWidget(m_zoom);
  column->addLayout(tools);
  return bar;
}

QWidget* ReviewWorkspace::makeGridPanel() {
  m_grid = new SampleGridView(m_cache, this);
  m_grid->setModel(&m_samples);
  m_grid->setShowsClass(true);
  m_grid->setAccessibleName(tr("Samples"));
  m_grid->setEmptyText(tr("No sample of this class answers the filter."));
  m_grid->setMinimumHeight(150);
  connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewWorkspace::gridRowChanged);
  return m_grid;
}

QWidget* ReviewWorkspace::makeStripPanel() {
  auto* panel = new QWidget(this);
  panel->setObjectName(u"stripPanel"_qs);
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(12, 8, 0, 0);
  layout->setSpacing(4);
  m_title = new QLabel(panel);
  QFont bold = m_title->font();
  bold.setBold(true);
  m_title->setFont(bold);
  m_sentence = new QLabel(panel);
  m_sentence->setWordWrap(true);
  m_sentence->setProperty("quiet", true);
  m_sentence->setMinimumHeight(m_sentence->fontMetrics().height());
  auto* marks = new QLabel(tr("● in the pool   ◆ chosen   │ β"), panel);
  marks->setProperty("quiet", true);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(0, 0, 12, 0);
  head->addWidget(m_title, 1);
  head->addWidget(marks);
  layout->addLayout(head);
  layout->addWidget(m_sentence);
  auto* row = new QHBoxLayout;
  row->setSpacing(4);
  m_nearest = new NearestReal(m_cache, panel);
  m_stripView = new CandidateStripView(m_cache, panel);
  m_stripView->setModel(&m_strip);
  m_stripView->setAccessibleName(tr("Baseline and candidates"));
  connect(m_stripView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewWorkspace::refreshPicture);
  connect(m_stripView, &QListView::doubleClicked, this,
          [this](const QModelIndex& index) { choose(index.data(CandidateStripModel::OrdinalRole).toInt()); });
  row->addWidget(m_nearest);
  row->addWidget(m_stripView, 1);
  layout->addLayout(row);
  return panel;
}

QWidget* ReviewWorkspace::makeSidePanel() {
  auto* panel = new QWidget(this);
  panel->setObjectName(u"sidePanel"_qs);
  panel->setMinimumWidth(270);
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(0, 10, 0, 0);
  layout->setSpacing(4);
  m_picture = new PictureView(m_cache, m_heat, panel);
  m_heatBar = new HeatBar(panel);
  connect(m_heatBar, &HeatBar::changed, this, &ReviewWorkspace::refreshPicture);
  m_pictureText = new QLabel(panel);
  m_pictureText->setTextFormat(Qt::RichText);
  m_pictureText->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_pictureText->setWordWrap(true);
  m_pictureText->setMinimumHeight(2 * m_pictureText->fontMetrics().height() + 4);
  m_parameters = new ParameterPanel(panel);
  auto* scroll = new QScrollArea(panel);
  scroll->setWidget(m_parameters);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* frame = new QHBoxLayout;
  frame->setContentsMargins(12, 0, 12, 0);
  frame->addWidget(m_picture);
  layout->addLayout(frame, 5);
  layout->addWidget(m_heatBar);
  layout->addWidget(m_pictureText);
  layout->addWidget(scroll, 7);
  return panel;
}

QWidget* ReviewWorkspace::makeEmptyPage() {
  auto* page = new QWidget(this);
  auto* layout = new QVBoxLayout(page);
  layout->setSpacing(14);
  auto* text = new QLabel(tr("There is nothing to review yet: no baseline image has been made and judged."), page);
  text->setAlignment(Qt::AlignCenter);
  text->setProperty("quiet", true);
  auto* button = new QPushButton(tr("Go to Run"), page);
  connect(button, &QPushButton::clicked, this, &ReviewWorkspace::runWanted);
  layout->addStretch(1);
  layout->addWidget(text);
  layout->addWidget(button, 0, Qt::AlignCenter);
  layout->addStretch(1);
  return page;
}

void ReviewWorkspace::makeActions() {
  const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto function) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, function);
    addAction(action);
    return action;
  };
  const auto separator = [this] {
    auto* action = new QAction(this);
    action->setSeparator(true);
    return action;
  };
  QAction* keep = add(tr("Keep the &baseline"), {Qt::Key_B}, [this] { choose(baselineChoice); });
  QAction* clear =
      add(tr("&Clear the choice"), {Qt::Key_X, Qt::Key_Delete, Qt::Key_Backspace}, [this] { clearChoice(); });
  QAction* pin = add(tr("&Pin the image shown"), {Qt::Key_Space}, [this] {
    const QModelIndex cell = m_stripView->currentIndex();
    if (cell.isValid()) choose(cell.data(CandidateStripModel::OrdinalRole).toInt());
  });
  m_candidateActions = {keep, clear, pin};
  for (int ordinal = 0; ordinal < 20; ++ordinal) {
    const QKeySequence key(ordinal < 10
                               ? QKeyCombination(static_cast<Qt::Key>(Qt::Key_0 + ordinal))
                               : QKeyCombination(Qt::ShiftModifier, static_cast<Qt::Key>(Qt::Key_0 + ordinal - 10)));
    m_candidateActions += add(tr("Choose candidate %1").arg(ordinal), {key}, [this, ordinal] { choose(ordinal); });
  }
  // Held keys would decide again and again.
  for (QAction* action : m_candidateActions)
    action->setAutoRepeat(false);
  m_menuActions = {
      keep,
      pin,
      clear,
      separator(),
      add(tr("&Next flagged sample"), {Qt::Key_Return, Qt::Key_Enter}, [this] { goFlagged(true); }),
      add(tr("Pre&vious flagged sample"),
          {QKeyCombination(Qt::ShiftModifier, Qt::Key_Return), QKeyCombination(Qt::ShiftModifier, Qt::Key_Enter)},
          [this] { goFlagged(false); }),
      separator(),
      add(tr("&Grad-CAM"), {Qt::Key_G}, [this] { m_heatBar->toggle(); }),
      separator(),
      add(tr("Smaller k"), {Qt::Key_BracketLeft}, [this] { m_parameters->stepK(-1); }),
      add(tr("Larger k"), {Qt::Key_BracketRight}, [this] { m_parameters->stepK(1); }),
      add(tr("Lower β"), {Qt::Key_Comma}, [this] { m_parameters->stepBeta(-1); }),
      add(tr("Higher β"), {Qt::Key_Period}, [this] { m_parameters->stepBeta(1); }),
      separator(),
      add(tr("&Find a class"), {QKeySequence(QKeySequence::Find)}, [this] { m_search->setFocus(); }),
      add(tr("Larger pictures"), {QKeySequence(QKeySequence::ZoomIn), QKeySequence(u"Ctrl+="_qs)},
          [this] { m_zoom->setValue(m_zoom->value() + 16); }),
      add(tr("Smaller pictures"), {QKeySequence(QKeySequence::ZoomOut)},
          [this] { m_zoom->setValue(m_zoom->value() - 16); })};
}

void ReviewWorkspace::fillMenu(QMenu& menu) {
  menu.addActions(m_menuActions);
  auto* candidates = new QMenu(tr("Choose a candi&date"), &menu);
  candidates->addActions(m_candidateActions.mid(3));
  menu.insertMenu(m_menuActions[3], candidates);
}

} // namespace stillroom::ui
