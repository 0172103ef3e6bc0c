// SPDX-License-Identifier: GPL-3.0-or-later
// How ReviewWorkspace is put together: the contents of its panels.
#include "ui/review/review_workspace.h"

#include "ui/charts/chart_panel.h"
#include "ui/common/theme.h"
#include "ui/images/thumbnail_cache.h"
#include "ui/review/before_after/before_after_page.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/grid/class_delegate.h"
#include "ui/review/grid/sample_grid_view.h"
#include "ui/review/notes/history_panel.h"
#include "ui/review/notes/note_editor.h"
#include "ui/review/picture/compare_view.h"
#include "ui/review/picture/heat_bar.h"
#include "ui/review/picture/picture_view.h"
#include "ui/review/settings/parameter_panel.h"
#include "ui/review/strip/candidate_strip_view.h"
#include "ui/review/strip/nearest_real.h"
#include "ui/review/strip/strip_bar.h"
#include "ui/session/project_session.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

QWidget* ReviewWorkspace::makeClassPanel() {
  auto* panel = new QWidget(this);
  panel->setObjectName(u"classPanel"_s);
  panel->setMinimumWidth(180);
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(8, 10, 8, 8);
  layout->setSpacing(8);
  m_search = new QLineEdit(panel);
  m_search->setPlaceholderText(tr("Find a class"));
  m_search->setAccessibleName(tr("Find a class"));
  m_search->setToolTip(tr("Shows the classes whose name contains this (Ctrl+Shift+F)"));
  m_search->setClearButtonEnabled(true);
  m_search->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
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
  m_filterBar = new FilterBar(this);
  m_filterBar->setObjectName(u"filterBar"_s);
  const auto change = [this](auto part) {
    return [this, part](const auto& value) {
      GridQuery query = m_samples.query();
      query.*part = value;
      setQuery(query);
    };
  };
  connect(m_filterBar, &FilterBar::filterChanged, this, change(&GridQuery::filter));
  connect(m_filterBar, &FilterBar::orderChanged, this, change(&GridQuery::order));
  connect(m_filterBar, &FilterBar::thumbnailSizeChanged, this, [this](int side) { m_grid->setPictureSide(side); });
  connect(m_filterBar, &FilterBar::gridWanted, this, &ReviewWorkspace::takeFocus);
  return m_filterBar;
}

QWidget* ReviewWorkspace::makeGridPanel() {
  m_grid = new SampleGridView(m_cache, this);
  m_grid->setModel(&m_samples);
  m_grid->setHeatCache(m_heat);
  m_grid->setShowsClass(true);
  m_grid->setAccessibleName(tr("Samples"));
  m_grid->setEmptyText(tr("No sample of this class answers the filter."));
  m_grid->setMinimumHeight(150);
  m_beforeAfter = new BeforeAfterPage(m_cache, m_heat, this);
  connect(m_beforeAfter, &BeforeAfterPage::sampleWanted, this, [this](int row) { m_session.setCurrentRow(row); });
  m_centre = new QStackedWidget(this);
  m_centre->addWidget(m_grid);
  m_centre->addWidget(m_beforeAfter);
  connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewWorkspace::followGrid);
  connect(m_grid, &SampleGridView::contextMenuWanted, this, &ReviewWorkspace::showSampleMenu);
  return m_centre;
}

QWidget* ReviewWorkspace::makeStripPanel() {
  auto* panel = new QWidget(this);
  panel->setObjectName(u"stripPanel"_s);
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
  m_stripBar = new StripBar(panel);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(0, 0, 12, 0);
  head->addWidget(m_title, 1);
  head->addWidget(m_stripBar);
  layout->addLayout(head);
  layout->addWidget(m_sentence);
  auto* row = new QHBoxLayout;
  row->setSpacing(4);
  m_nearest = new NearestReal(m_cache, panel);
  m_stripView = new CandidateStripView(m_cache, panel);
  m_stripView->setModel(&m_strip);
  m_stripView->setHeatCache(m_heat);
  connect(m_stripBar, &StripBar::logOddsChanged, m_stripView, &CandidateStripView::setLogOdds);
  m_stripView->setAccessibleName(tr("Baseline and candidates"));
  connect(m_stripView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& cell) {
    m_session.consider(cell.isValid() ? std::optional(cell.data(CandidateStripModel::OrdinalRole).toInt())
                                      : std::nullopt);
    refreshPicture();
  });
  connect(m_stripView, &QListView::doubleClicked, this,
          [this](const QModelIndex& index) { choose(index.data(CandidateStripModel::OrdinalRole).toInt()); });
  connect(m_stripBar, &StripBar::orderChanged, &m_strip, &CandidateStripModel::setOrder);
  connect(&m_prototypes, &PrototypePictures::arrived, this, &ReviewWorkspace::refreshNearest);
  connect(m_stripView, &CandidateStripView::contextMenuWanted, this, &ReviewWorkspace::showCandidateMenu);
  row->addWidget(m_nearest);
  row->addWidget(m_stripView, 1);
  layout->addLayout(row);
  return panel;
}

/// A real image or a prototype is looked at in place of the sample's, until something of the sample is chosen.
void ReviewWorkspace::connectPictures() {
  addAction(m_picture->backAction());
  connect(m_nearest, &NearestReal::pictureWanted, this, [this](const QString& file, const QString& title) {
    compare(false);
    m_picture->lookAt(file, title);
  });
  connect(m_picture, &PictureView::lookChanged, this, &ReviewWorkspace::refreshPicture);
  connect(m_stripView, &QListView::clicked, m_picture, &PictureView::lookBack);
  connect(m_stripView->selectionModel(), &QItemSelectionModel::currentChanged, m_picture, &PictureView::lookBack);
}

QWidget* ReviewWorkspace::makePicturePanel() {
  auto* panel = new QWidget(this);
  panel->setObjectName(u"picturePanel"_s);
  panel->setMinimumWidth(270);
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(12, 8, 12, 4);
  layout->setSpacing(4);
  m_picture = new PictureView(m_cache, m_heat, panel);
  connectPictures();
  m_compare = new CompareView(m_cache, m_heat, panel);
  m_pictures = new QStackedWidget(panel);
  m_pictures->addWidget(m_picture);
  m_pictures->addWidget(m_compare);
  m_note = new NoteEditor(panel);
  connect(m_note, &NoteEditor::noteEdited, &m_session, &ProjectSession::setNote);
  connect(m_note, &NoteEditor::finished, this, &ReviewWorkspace::takeFocus);
  m_heatBar = new HeatBar(panel);
  connect(m_heatBar, &HeatBar::changed, this, &ReviewWorkspace::refreshPicture);
  m_pictureText = new QLabel(panel);
  m_pictureText->setTextFormat(Qt::RichText);
  m_pictureText->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  m_pictureText->setWordWrap(true);
  m_pictureText->setMinimumHeight(2 * m_pictureText->fontMetrics().height() + 4);
  layout->addWidget(m_pictures, 1);
  layout->addWidget(m_heatBar);
  layout->addWidget(m_pictureText);
  layout->addWidget(m_note);
  return panel;
}

QWidget* ReviewWorkspace::makeSettingsPanel() {
  auto* panel = new QWidget(this);
  panel->setObjectName(u"settingsPanel"_s);
  m_parameters = new ParameterPanel(panel);
  auto* scroll = new QScrollArea(panel);
  scroll->setWidget(m_parameters);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  // No word is cut off in any language.
  scroll->setMinimumWidth(m_parameters->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
  m_makePending = new QPushButton(panel);
  m_makePending->setToolTip(tr("A higher β flagged samples whose candidates were never made; this makes just those"));
  m_makePending->hide();
  connect(m_makePending, &QPushButton::clicked, this, &ReviewWorkspace::pendingWanted);
  auto* layout = new QVBoxLayout(panel);
  layout->setContentsMargins(0, 0, 0, 0);
  auto* edge = new QHBoxLayout;
  edge->setContentsMargins(12, 6, 12, 0);
  edge->addWidget(m_makePending);
  layout->addLayout(edge);
  layout->addWidget(scroll, 1);
  return panel;
}

QWidget* ReviewWorkspace::makeChartPanel() {
  m_charts = new ChartPanel(this);
  connect(m_charts, &ChartPanel::betaDragged, this, &ReviewWorkspace::applyBeta);
  connect(m_charts, &ChartPanel::betaSettled, this, &ReviewWorkspace::applyBeta);
  connect(m_charts, &ChartPanel::betaWanted, this, &ReviewWorkspace::applyBeta);
  connect(m_charts, &ChartPanel::settingsWanted, this, [this](int k, double beta) {
    SelectionSettings settings = m_session.settings();
    settings.k = k;
    settings.beta = static_cast<float>(beta);
    m_session.previewSettings(settings);
  });
  connect(m_charts, &ChartPanel::classWanted, this, &ReviewWorkspace::showClass);
  connect(m_charts, &ChartPanel::confusionWanted, this, [this](int intended, int predicted) {
    chooseClass(allClasses);
    m_filterBar->setFilter({.intended = intended, .predicted = predicted});
  });
  connect(m_charts, &ChartPanel::problem, this, &ReviewWorkspace::problem);
  connect(m_charts, &ChartPanel::shownChanged, this, &ReviewWorkspace::analyse);
  connect(&m_analysis, &AnalysisWorker::curvesReady, m_charts, &ChartPanel::setCurves);
  connect(&m_analysis, &AnalysisWorker::landscapeGrown, m_charts, &ChartPanel::setLandscape);
  connect(&m_analysis, &AnalysisWorker::diversityReady, m_charts, &ChartPanel::setDiversity);
  constexpr int restMilliseconds = 200;
  m_rest.setSingleShot(true);
  m_rest.setInterval(restMilliseconds);
  connect(&m_rest, &QTimer::timeout, this, &ReviewWorkspace::analyse);
  return m_charts;
}

QWidget* ReviewWorkspace::makeHistoryPanel() {
  m_history = new HistoryPanel(this);
  connect(m_history, &HistoryPanel::sampleWanted, this, &ReviewWorkspace::showSample);
  connect(&m_session, &ProjectSession::historyChanged, this, &ReviewWorkspace::refreshHistory);
  return m_history;
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

} // namespace stillroom::ui
