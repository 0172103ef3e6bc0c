// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_workspace.h"

#include "ui/charts/chart_panel.h"
#include "ui/images/heat_cache.h"
#include "ui/review/chart_analysis.h"
#include "ui/review/filter/filter_bar.h"
#include "ui/review/grid/class_panel.h"
#include "ui/review/grid_panel.h"
#include "ui/review/notes/history_panel.h"
#include "ui/review/picture/picture_panel.h"
#include "ui/review/review_actions.h"
#include "ui/review/review_centre.h"
#include "ui/review/review_decider.h"
#include "ui/review/review_docks.h"
#include "ui/review/review_memory.h"
#include "ui/review/review_rest.h"
#include "ui/review/settings/settings_panel.h"
#include "ui/review/strip/strip_panel.h"
#include "ui/session/project_session.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

ReviewWorkspace::ReviewWorkspace(ProjectSession& session, ThumbnailCache& cache, HeatCache& heat, QWidget* parent)
    : QWidget(parent), m_session(session), m_heat(heat) {
  makeParts(cache);
  makePages();
  connectSession();
  connectGrid();
  connectSample();
  connectCompare();
  connectSettings();
  setHeat(m_picture->heat());
  refreshAll();
}

void ReviewWorkspace::makeParts(ThumbnailCache& cache) {
  m_grid = new GridPanel(cache, m_heat, this);
  m_classes = new ClassPanel(cache, this);
  m_centre = new ReviewCentre(*m_grid, cache, m_heat, this);
  m_strip = new StripPanel(cache, m_heat, this);
  m_picture = new PicturePanel(cache, m_heat, this);
  m_settings = new SettingsPanel(this);
  m_charts = new ChartPanel(this);
  m_history = new HistoryPanel(this);
  m_analysis = new ChartAnalysis(*m_charts, this);
  m_decider = new ReviewDecider(m_session, *m_strip,
                                ShownSamples{.shown = [this] { return m_grid->shownRows(); },
                                             .selected = [this] { return m_grid->selectedRows(); }},
                                this);
  m_memory = new ReviewMemory(m_session, *m_grid, *m_charts, *m_picture, *m_centre, this);
  m_actions =
      new ReviewActions({*m_decider, *m_classes, *m_grid, *m_centre, *m_picture, *m_settings,
                         m_grid->decidingWidgets() +
                             QList{m_strip->decidingWidget(), m_centre->decidingWidget(), m_picture->decidingWidget()}},
                        *this);
}

void ReviewWorkspace::makePages() {
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(makeEmptyPage());
  m_docks = new ReviewDocks({.centre = m_centre,
                             .classes = m_classes,
                             .candidates = m_strip,
                             .picture = m_picture,
                             .settings = m_settings,
                             .charts = m_charts,
                             .history = m_history},
                            this);
  m_pages->addWidget(m_docks);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_pages);
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

void ReviewWorkspace::connectSession() {
  connect(&m_session, &ProjectSession::opened, this, &ReviewWorkspace::takeProject);
  connect(&m_session, &ProjectSession::contentsChanged, m_actions, &ReviewActions::nameMaking);
  connect(&m_session, &ProjectSession::contentsChanged, this, &ReviewWorkspace::refreshAll);
  connect(&m_session, &ProjectSession::selectionChanged, this, &ReviewWorkspace::refreshSelection);
  connect(&m_session, &ProjectSession::currentChanged, this, &ReviewWorkspace::refreshSample);
  connect(&m_session, &ProjectSession::historyChanged, this, &ReviewWorkspace::refreshHistory);
  connect(&m_session, &ProjectSession::goneChanged, this, &ReviewWorkspace::refreshAll);
  connect(&m_session, &ProjectSession::decisionChanged, this, [this](const Decision&, int row) { remember(row); });
  connect(m_history, &HistoryPanel::sampleWanted, this, &ReviewWorkspace::showSample);
}

void ReviewWorkspace::connectGrid() {
  connect(m_grid, &GridPanel::currentChanged, &m_session, &ProjectSession::setCurrentRow);
  connect(m_grid, &GridPanel::sampleWanted, this, &ReviewWorkspace::showSample);
  connect(m_grid, &GridPanel::showing, this,
          [this](const GridQuery& query) { m_classes->highlight(query.classIndex); });
  connect(m_grid, &GridPanel::contextMenuWanted, this, [this](QPoint place, const std::vector<int>& rows) {
    if (rows.size() == 1) showSample(rows.front());
    m_actions->showSampleMenu(place);
  });
  connect(m_classes, &ClassPanel::classWanted, m_grid, &GridPanel::showClass);
}

void ReviewWorkspace::connectSample() {
  connect(m_strip, &StripPanel::imageShown, this, &ReviewWorkspace::lookAtShown);
  connect(m_strip, &StripPanel::pictureWanted, m_picture, &PicturePanel::lookAt);
  connect(m_strip, &StripPanel::contextMenuWanted, m_actions, &ReviewActions::showImageMenu);
  connect(m_strip, &StripPanel::choiceWanted, this,
          [this](int ordinal) { m_session.decide(m_session.currentRow(), ordinal); });
  connect(m_picture, &PicturePanel::heatChanged, this, &ReviewWorkspace::setHeat);
  connect(m_picture, &PicturePanel::noteEdited, &m_session, &ProjectSession::setNote);
  connect(m_picture, &PicturePanel::noteFinished, this, &ReviewWorkspace::takeFocus);
  connect(m_decider, &ReviewDecider::sampleWanted, this, &ReviewWorkspace::showSample);
  connect(m_decider, &ReviewDecider::candidatesWanted, this, &ReviewWorkspace::candidatesWanted);
  connect(m_decider, &ReviewDecider::wentRound, this, [this](bool forward) {
    Q_EMIT said(forward ? tr("On from the beginning of what is shown") : tr("On from the end of what is shown"));
  });
  connect(m_actions, &ReviewActions::refused, this, [this] {
    Q_EMIT said(m_session.isGone() ? m_session.goneText()
                                   : tr("Nothing can be decided: the project is open for reading only"));
  });
  connect(m_decider, &ReviewDecider::allReviewed, this, &ReviewWorkspace::sayAllReviewed);
  connect(m_decider, &ReviewDecider::goingOnWanted, this, &ReviewWorkspace::goOn);
  connect(m_picture, &PicturePanel::noteWanted, this, [this] { m_docks->reveal(*m_picture); });
}

void ReviewWorkspace::connectCompare() {
  connect(m_picture, &PicturePanel::compareToggled, m_centre, &ReviewCentre::toggleCompare);
  connect(m_centre, &ReviewCentre::compareChanged, this, [this] { m_picture->setCompares(m_centre->compares()); });
  connect(m_centre, &ReviewCentre::imageStepWanted, m_strip, &StripPanel::stepImage);
  connect(m_centre, &ReviewCentre::sampleStepWanted, m_grid, &GridPanel::stepSample);
  const QAction* lookBack = m_picture->backAction();
  connect(lookBack, &QAction::enabledChanged, m_centre, &ReviewCentre::setBackTaken);
}

void ReviewWorkspace::connectSettings() {
  connect(m_settings, &SettingsPanel::settingsEdited, &m_session, &ProjectSession::previewSettings);
  connect(m_settings, &SettingsPanel::pendingWanted, this, &ReviewWorkspace::pendingWanted);
  connect(m_charts, &ChartPanel::betaDragged, this, &ReviewWorkspace::setBeta);
  connect(m_charts, &ChartPanel::betaSettled, this, &ReviewWorkspace::setBeta);
  connect(m_charts, &ChartPanel::betaWanted, this, &ReviewWorkspace::setBeta);
  connect(m_charts, &ChartPanel::settingsWanted, this, &ReviewWorkspace::setSettings);
  connect(m_charts, &ChartPanel::classWanted, this, &ReviewWorkspace::showClass);
  connect(m_charts, &ChartPanel::confusionWanted, m_grid, &GridPanel::showConfusion);
  connect(m_charts, &ChartPanel::problem, this, &ReviewWorkspace::problem);
}

void ReviewWorkspace::takeProject() {
  m_strip->setPrototypes(m_session.backend().prototypes);
  m_classes->clearSearch();
  m_memory->restore();
  refreshAll();
  refreshHistory();
  if (m_session.currentRow() == noRow) showSample(0);
}

void ReviewWorkspace::refreshAll() {
  const ReviewState& state = m_session.state();
  const bool any = state.sampleCount() > 0;
  m_pages->setCurrentIndex(any ? 1 : 0);
  if (any) {
    QStringList classes;
    for (const std::string& name : state.contents->detectorClasses)
      classes += QString::fromStdString(name);
    m_picture->setClasses(classes);
  }
  refreshSelection();
  if (m_session.currentRow() == noRow) showSample(m_grid->firstRow());
  m_actions->setEnabled(any, !m_session.readOnly());
}

void ReviewWorkspace::refreshSelection() {
  const ReviewState& state = m_session.state();
  m_classes->setState(state);
  m_grid->setState(state, m_session.movedChoices(), m_session.currentRow());
  m_settings->setState(state, m_session.settings(), m_session.comparedSettings(), m_session.choicesChanged(),
                       m_session.readOnly());
  m_charts->setState(state);
  m_analysis->setState(state);
  refreshSample();
  goToChanged();
}

/// Where the sample is shown, and whether the filter shows it, is known with the next selection.
void ReviewWorkspace::remember(int row) {
  m_changed.reset();
  if (row != noRow) m_changed = {m_session.state().classOf(row), m_session.state().slotOf(row)};
}

void ReviewWorkspace::goToChanged() {
  const auto changed = std::exchange(m_changed, std::nullopt);
  if (!changed) return;
  if (const auto row = m_session.state().rowOf(changed->first, changed->second)) showSample(*row);
}

void ReviewWorkspace::sayAllReviewed() {
  const GridQuery& query = m_grid->query();
  const ReviewRest rest = restOf(m_session, query);
  if (rest.nextClass != noRow)
    Q_EMIT offered(tr("Every flagged sample shown of %1 is reviewed. Enter again goes on.")
                       .arg(m_session.state().className(query.classIndex)),
                   tr("On to %1").arg(m_session.state().className(rest.nextClass)), [this] { goOn(); });
  else if (rest.others > 0)
    Q_EMIT offered(
        tr("Every flagged sample shown is reviewed; %n more aren't shown. Enter again goes on.", nullptr, rest.others),
        tr("Show all samples"), [this] { goOn(); });
  else
    Q_EMIT said(tr("Every flagged sample is reviewed"));
}

/// To the next class where something is left, or else to all samples, and there to the first one to review.
void ReviewWorkspace::goOn() {
  const ReviewRest rest = restOf(m_session, m_grid->query());
  if (rest.nextClass != noRow)
    showClass(rest.nextClass);
  else if (rest.others > 0)
    m_grid->showEverything();
  else
    return sayAllReviewed();
  takeFocus();
  if (const int row = m_session.currentRow(); row == noRow || !m_session.toReview(row)) m_decider->goToReview(true);
}

void ReviewWorkspace::refreshSample() {
  const int row = m_session.currentRow();
  m_strip->setSample(m_session.state(), row, m_session.candidates());
  refreshNote(row);
  refreshPicture();
}

void ReviewWorkspace::refreshNote(int row) {
  const ReviewState& state = m_session.state();
  if (row == noRow || row >= state.sampleCount()) return m_picture->clearNote();
  m_picture->setNote(state.classOf(row), state.slotOf(row), state.noteOf(row), !m_session.readOnly());
}

void ReviewWorkspace::refreshPicture() {
  const std::optional<int> ordinal = m_strip->shownImage();
  const bool considered = ordinal && m_session.considered() == ordinal;
  m_picture->setImage(m_strip->images(), ordinal, m_strip->title(),
                      considered ? static_cast<int>(m_session.effect().size()) : 0);
  m_centre->setImages(m_strip->images(), ordinal);
}

void ReviewWorkspace::lookAtShown() {
  m_picture->lookBack();
  m_session.consider(m_strip->shownImage());
  refreshPicture();
}

void ReviewWorkspace::setHeat(const HeatView& view) {
  // What is on its way of another class isn't looked at any more; each part asks anew for what it shows.
  if (view != m_grid->heat()) m_heat.dropRequests();
  m_picture->setHeat(view);
  m_centre->setHeat(view);
  m_strip->setHeat(view);
  m_grid->setHeat(view);
}

void ReviewWorkspace::refreshHistory() {
  m_history->setHistory(m_session.history(), m_session.state());
}

void ReviewWorkspace::setSettings(int k, double beta) {
  SelectionSettings settings = m_session.settings();
  settings.k = k;
  settings.beta = static_cast<float>(beta);
  m_session.previewSettings(settings);
}

void ReviewWorkspace::setBeta(double beta) {
  setSettings(m_session.settings().k, beta);
}

void ReviewWorkspace::rememberView() {
  m_memory->remember();
}

FilterBar& ReviewWorkspace::filterBar() const {
  return m_grid->filterBar();
}

void ReviewWorkspace::showClass(int classIndex) {
  m_classes->clearSearch();
  m_grid->showClass(classIndex);
}

void ReviewWorkspace::showSample(int row) {
  const ReviewState& state = m_session.state();
  if (row < 0 || row >= state.sampleCount()) return;
  m_session.setCurrentRow(row);
  const int shown = m_grid->shownClass();
  if (shown != allClasses && shown != state.classOf(row)) m_classes->clearSearch();
  m_grid->showSample(row);
}

void ReviewWorkspace::takeFocus() {
  m_centre->takeFocus();
}

void ReviewWorkspace::fillMenu(QMenu& menu) {
  m_actions->fillMenu(menu);
}

void ReviewWorkspace::fillPanelMenu(QMenu& menu) {
  m_docks->fillMenu(menu);
}

QByteArray ReviewWorkspace::layoutState() const {
  return m_docks->layoutState();
}

void ReviewWorkspace::restoreLayout(const QByteArray& state) {
  m_docks->restoreLayout(state);
}

void ReviewWorkspace::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_analysis->setSeen(true);
}

void ReviewWorkspace::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  m_analysis->setSeen(false);
}

} // namespace stillroom::ui
