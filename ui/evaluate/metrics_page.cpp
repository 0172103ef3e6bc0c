// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/metrics_page.h"

#include "pipeline/evaluation_choices.h"
#include "ui/common/error_text.h"
#include "ui/common/theme.h"
#include "ui/evaluate/chart_head.h"
#include "ui/evaluate/path_field.h"
#include "ui/evaluate/plain_table.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSide = 112; ///< twice as large as it is shown, for print

QComboBox* namedBox(const QString& name, QWidget* parent) {
  auto* box = new QComboBox(parent);
  box->setAccessibleName(name);
  box->view()->setAccessibleName(name);
  box->setToolTip(name);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(6);
  return box;
}

QImage smallPicture(const std::filesystem::path& file) {
  return QImage(QString::fromStdString(file.string()))
      .scaled(pictureSide, pictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

std::vector<PicturePair> pairsOf(std::vector<NearestPicture> found, const TaskContext& context) {
  std::ranges::stable_sort(found, {}, &NearestPicture::distance);
  std::vector<PicturePair> pairs;
  for (const NearestPicture& each : found) {
    context.checkpoint();
    PicturePair pair{{},
                     {},
                     QString::fromStdString(each.picture.filename().string()),
                     QString::fromStdString(each.real.string()),
                     QString::fromStdString(each.className),
                     each.distance};
    if (pairs.size() < static_cast<std::size_t>(PicturePairsChart::mostShown)) {
      pair.picture = smallPicture(each.picture);
      pair.real = smallPicture(each.real);
    }
    pairs.push_back(std::move(pair));
  }
  return pairs;
}

} // namespace

MetricsPage::MetricsPage(QWidget* parent) : QWidget(parent) {
  auto* split = new QSplitter(Qt::Vertical, this);
  split->setChildrenCollapsible(false);
  split->addWidget(makeTable());
  split->addWidget(makePairs());
  split->setSizes({170, 260});
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 8, 0, 0);
  layout->setSpacing(6);
  layout->addWidget(makeFields());
  layout->addWidget(makeButtons());
  layout->addWidget(split, 1);
  connect(&m_worker, &RunController::progressed, this, &MetricsPage::showProgress);
  connect(&m_worker, &RunController::ended, this, &MetricsPage::workerEnded);
  for (Chart* chart : std::initializer_list<Chart*>{m_printed, m_pairs})
    connect(chart, &Chart::problem, this, &MetricsPage::problem);
  showBusy(false);
}

QWidget* MetricsPage::makeFields() {
  auto* fields = new QWidget(this);
  m_set = namedBox(tr("Set that is measured"), fields);
  for (const Choice& set : setChoices())
    m_set->addItem(QString::fromStdString(set.name) + u" – "_s + phraseText(set.title),
                   QString::fromStdString(set.name));
  m_features = namedBox(tr("Network whose features are compared"), fields);
  m_features->addItem(tr("The project's detector"), u"detector"_s);
  for (const Choice& network : featureChoices())
    m_features->addItem(phraseText(network.title), QString::fromStdString(network.name));
  m_real = new PathField(PathField::Kind::Folder, tr("Real images"), fields);
  m_real->line().setPlaceholderText(tr("The project's real images"));
  m_judge =
      new PathField(PathField::Kind::File, tr("Independent judge: a detector of another architecture or seed"), fields);
  m_judge->line().setPlaceholderText(tr("Another detector (optional)"));
  auto* left = new QFormLayout;
  left->addRow(tr("Set"), m_set);
  left->addRow(tr("Features"), m_features);
  auto* right = new QFormLayout;
  right->addRow(tr("Real"), m_real);
  right->addRow(tr("Judge"), m_judge);
  auto* row = new QHBoxLayout(fields);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(14);
  for (QFormLayout* form : {left, right}) {
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    row->addLayout(form, 1);
  }
  return fields;
}

QWidget* MetricsPage::makeButtons() {
  auto* bar = new QWidget(this);
  m_measure = new QPushButton(tr("&Measure"), bar);
  m_measure->setToolTip(tr("FID, KID, precision, recall, density, coverage and label consistency of the set"));
  m_measure->setObjectName(u"metricsMeasure"_s);
  m_nearest = new QPushButton(tr("Fin&d nearest"), bar);
  m_nearest->setToolTip(tr("The nearest real image of each image of the set"));
  m_nearest->setObjectName(u"metricsNearest"_s);
  m_cancel = new QPushButton(themeIcon(u"stop"_s), tr("Stop"), bar);
  m_cancel->setToolTip(tr("Stop measuring"));
  m_progress = new QProgressBar(bar);
  m_progress->setTextVisible(false);
  m_progress->setMaximumHeight(6);
  m_progress->setMinimumWidth(40);
  m_progress->setAccessibleName(tr("Progress of the measurement"));
  connect(m_measure, &QPushButton::clicked, this, &MetricsPage::measure);
  connect(m_nearest, &QPushButton::clicked, this, &MetricsPage::findNearest);
  connect(m_cancel, &QPushButton::clicked, this, &MetricsPage::cancel);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_measure);
  row->addWidget(m_nearest);
  row->addWidget(m_cancel);
  row->addWidget(m_progress, 1);
  row->addStretch();
  return bar;
}

QWidget* MetricsPage::makeTable() {
  auto* whole = new QWidget(this);
  m_printed = new TableChart(tr("Metrics"), whole);
  m_printed->hide();
  QTableView* table = plainTable(tr("Metrics"), whole);
  table->setModel(&m_model);
  table->horizontalHeader()->setStretchLastSection(true);
  m_recipe = new QLabel(tr("Nothing has been measured yet. Choose a set and press Measure."), whole);
  m_recipe->setProperty("quiet", true);
  m_recipe->setTextFormat(Qt::PlainText);
  m_recipe->setWordWrap(true);
  m_recipe->setTextInteractionFlags(Qt::TextSelectableByMouse);
  connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
    if (now.isValid()) m_recipe->setText(metricsRecipe(m_measured[static_cast<std::size_t>(now.row())].metrics));
  });
  auto* column = new QVBoxLayout(whole);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(new ChartHead(*m_printed, whole));
  column->addWidget(table, 1);
  column->addWidget(m_recipe);
  return whole;
}

QWidget* MetricsPage::makePairs() {
  auto* whole = new QWidget(this);
  m_pairs = new PicturePairsChart(whole);
  auto* scroll = new QScrollArea(whole);
  scroll->setWidget(m_pairs);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setMinimumHeight(96);
  scroll->setFocusPolicy(Qt::NoFocus);
  auto* column = new QVBoxLayout(whole);
  column->setContentsMargins(0, 6, 0, 0);
  column->setSpacing(4);
  column->addWidget(new ChartHead(*m_pairs, whole));
  column->addWidget(scroll, 1);
  return whole;
}

void MetricsPage::setProject(const ProjectContents& contents) {
  m_project = contents.folder;
  m_measured.clear();
  m_model.setContent({});
  m_printed->setContent({});
  m_pairs->setPairs({});
}

MetricsRequest MetricsPage::request() const {
  MetricsRequest request;
  request.synthetic = m_project.string() + ":" + m_set->currentData().toString().toStdString();
  request.real = m_real->path().isEmpty() ? m_project.string() + ":full" : m_real->path().toStdString();
  request.features.network = m_features->currentData().toString().toStdString();
  if (!m_judge->path().isEmpty()) request.judges.push_back(m_judge->path().toStdString());
  return request;
}

void MetricsPage::begin(std::function<void(Found&, const TaskContext&)> work) {
  if (isBusy() || m_project.empty()) return;
  m_found = std::make_shared<Found>();
  m_progress->setRange(0, 0);
  showBusy(true);
  m_worker.start([found = m_found, act = std::move(work)](const TaskContext& context) { act(*found, context); });
}

void MetricsPage::measure() {
  begin([wanted = request(), name = m_set->currentData().toString()](Found& found, const TaskContext& context) {
    found.measured = std::make_shared<MeasuredSet>(MeasuredSet{name, measureSets(wanted, context)});
  });
}

void MetricsPage::findNearest() {
  begin([wanted = request()](Found& found, const TaskContext& context) {
    found.pairs = pairsOf(nearestPictures(wanted, context), context);
  });
}

void MetricsPage::workerEnded(RunController::Outcome outcome, const QString& sentence) {
  showBusy(false);
  const std::shared_ptr<Found> found = std::exchange(m_found, nullptr);
  if (outcome == RunController::Outcome::Failed) Q_EMIT problem(sentence);
  if (outcome == RunController::Outcome::Finished && found->measured) {
    m_measured.push_back(*found->measured);
    const TableContent content = metricsContent(m_measured);
    m_model.setContent(content);
    m_printed->setContent(content);
    m_recipe->setText(metricsRecipe(m_measured.back().metrics));
  } else if (outcome == RunController::Outcome::Finished) {
    m_pairs->setPairs(std::move(found->pairs));
  }
  Q_EMIT ended();
}

void MetricsPage::showProgress(const Progress& progress) {
  m_progress->setRange(0, static_cast<int>(std::min<std::int64_t>(progress.total, 1'000'000)));
  m_progress->setValue(static_cast<int>(std::min<std::int64_t>(progress.done, 1'000'000)));
}

void MetricsPage::showBusy(bool busy) {
  m_measure->setEnabled(!busy);
  m_nearest->setEnabled(!busy);
  m_cancel->setVisible(busy);
  m_progress->setVisible(busy);
}

} // namespace stillroom::ui
