// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "ui/charts/beta_curves_chart.h"
#include "ui/charts/chart_menu.h"
#include "ui/charts/confidence_chart.h"
#include "ui/charts/confusion_chart.h"
#include "ui/charts/diversity_chart.h"
#include "ui/charts/flagged_share_chart.h"
#include "ui/charts/landscape_chart.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QMenu>
#include <QMetaEnum>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

void name(QComboBox& box, const QString& text) {
  box.setFocusPolicy(Qt::TabFocus);
  box.setAccessibleName(text);
  box.view()->setAccessibleName(text);
  box.setToolTip(text);
  // A long title must not make the panel wide.
  box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box.setMinimumContentsLength(8);
}

} // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : QWidget(parent),
      m_titles(new QComboBox(this)),
      m_views(new QComboBox(this)),
      m_menu(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_confidence(new ConfidenceChart(this)),
      m_curves(new BetaCurvesChart(this)),
      m_landscape(new LandscapeChart(this)),
      m_diversity(new DiversityChart(this)),
      m_flagged(new FlaggedShareChart(this)),
      m_confusion(new ConfusionChart(this)),
      m_charts{m_confidence, m_curves, m_landscape, m_diversity, m_flagged, m_confusion} {
  for (Chart* chart : m_charts) {
    m_titles->addItem(chart->title());
    m_stack->addWidget(chart);
  }
  makeHead();
  connectCharts();
  refreshHead();
}

void ChartPanel::makeHead() {
  name(*m_titles, tr("Chart"));
  name(*m_views, tr("What the chart shows"));
  m_menu->setText(u"⋯"_s);
  m_menu->setFocusPolicy(Qt::TabFocus);
  m_menu->setAccessibleName(tr("Options of the chart"));
  m_menu->setToolTip(tr("Scales, saving and copying"));
  connect(m_menu, &QToolButton::clicked, this, [this] {
    QMenu menu(this);
    fillChartMenu(menu, chart(shown()));
    menu.exec(m_menu->mapToGlobal(m_menu->rect().bottomLeft()));
  });
  auto* head = new QHBoxLayout;
  head->setSpacing(6);
  head->addWidget(m_titles, 1);
  head->addWidget(m_menu);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addLayout(head);
  column->addWidget(m_views);
  column->addWidget(m_stack, 1);
  connect(m_titles, &QComboBox::currentIndexChanged, this, [this](int index) { showChart(static_cast<Kind>(index)); });
  connect(m_views, &QComboBox::currentIndexChanged, this, [this](int index) { chart(shown()).setView(index); });
}

void ChartPanel::connectCharts() {
  connect(m_confidence, &ConfidenceChart::betaDragged, this, &ChartPanel::betaDragged);
  connect(m_confidence, &ConfidenceChart::betaSettled, this, &ChartPanel::betaSettled);
  connect(m_curves, &BetaCurvesChart::betaWanted, this, &ChartPanel::betaWanted);
  connect(m_landscape, &LandscapeChart::settingsWanted, this, &ChartPanel::settingsWanted);
  connect(m_diversity, &DiversityChart::classWanted, this, &ChartPanel::classWanted);
  connect(m_flagged, &FlaggedShareChart::classWanted, this, &ChartPanel::classWanted);
  connect(m_confusion, &ConfusionChart::confusionWanted, this, &ChartPanel::confusionWanted);
  for (Chart* chart : m_charts) {
    connect(chart, &Chart::problem, this, &ChartPanel::problem);
    // The chart's own menu changes views too.
    for (QAction* view : chart->views())
      connect(view, &QAction::toggled, this, &ChartPanel::refreshHead);
  }
}

void ChartPanel::refreshHead() {
  const QSignalBlocker titles(m_titles), views(m_views);
  m_titles->setCurrentIndex(m_stack->currentIndex());
  m_views->clear();
  for (const QAction* view : chart(shown()).views())
    m_views->addItem(view->text());
  m_views->setVisible(m_views->count() > 0);
  m_views->setCurrentIndex(chart(shown()).view());
}

QString ChartPanel::keyOf(Kind kind) {
  return QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(static_cast<int>(kind))).toLower();
}

ChartPanel::Kind ChartPanel::shown() const {
  return static_cast<Kind>(m_stack->currentIndex());
}

Chart& ChartPanel::chart(Kind kind) const {
  return *m_charts[static_cast<std::size_t>(kind)];
}

void ChartPanel::showChart(Kind kind) {
  if (kind == shown()) return;
  m_stack->setCurrentWidget(&chart(kind));
  refreshHead();
  Q_EMIT shownChanged(kind);
}

void ChartPanel::setState(const ReviewState& state) {
  if (state.contents != m_state.contents) {
    m_curves->setCurves({}, 0);
    m_landscape->setLandscape(Landscape(), 0);
    m_diversity->setDiversity(state, {});
  }
  m_state = state;
  m_confidence->setState(state);
  m_flagged->setState(state);
  m_confusion->setState(state);
  if (!state.result) return;
  const SelectionSettings& settings = state.result->settings;
  m_curves->setBeta(static_cast<double>(settings.beta));
  m_landscape->setInForce(settings.k, static_cast<double>(settings.beta));
}

void ChartPanel::setCurves(std::shared_ptr<const BetaCurves> curves) {
  const Strategy strategy = m_state.result ? m_state.result->settings.strategy : Strategy::ConfidenceAndSimilarity;
  m_curves->setCurves(std::move(curves), m_state.sampleCount(), strategy);
}

void ChartPanel::setLandscape(Landscape landscape, std::size_t classes) {
  m_landscape->setLandscape(std::move(landscape), classes);
}

void ChartPanel::setDiversity(std::vector<ClassDiversity> classes) {
  m_diversity->setDiversity(m_state, std::move(classes));
}

QByteArray ChartPanel::state() const {
  QJsonObject state{{u"shown"_s, keyOf(shown())}};
  for (const Kind kind : allKinds)
    state[keyOf(kind)] = chart(kind).state();
  return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ChartPanel::restoreState(const QByteArray& state) {
  const QJsonObject from = QJsonDocument::fromJson(state).object();
  for (const Kind kind : allKinds)
    chart(kind).restoreState(from[keyOf(kind)].toObject());
  for (const Kind kind : allKinds)
    if (from[u"shown"_s].toString() == keyOf(kind)) showChart(kind);
}

} // namespace stillroom::ui
