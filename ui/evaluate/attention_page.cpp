// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/attention_page.h"

#include "images/image_folder.h"
#include "pipeline/heat_maps.h"
#include "ui/charts/class_figures.h"
#include "ui/evaluate/chart_head.h"
#include "ui/evaluate/queue_model.h"
#include "ui/images/heat_colours.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr double heatOpacity = 0.6;
constexpr int pictureSide = 224; ///< of what is drawn, pixels

/// One picture of each class in turn, then the next of each.
std::vector<HeatMapRequest> picturesOf(const ImageFolder& folder, int count) {
  std::vector<std::vector<const ImageFolder::File*>> byClass(folder.classes.size());
  for (const ImageFolder::File& file : folder.files)
    if (file.problem.empty()) byClass[static_cast<std::size_t>(file.classIndex)].push_back(&file);
  std::vector<HeatMapRequest> pictures;
  for (std::size_t round = 0; std::ssize(pictures) < count; ++round) {
    const std::size_t before = pictures.size();
    for (const auto& files : byClass)
      if (round < files.size() && std::ssize(pictures) < count)
        pictures.push_back({folder.root / files[round]->relativePath, files[round]->classIndex});
    if (pictures.size() == before) break;
  }
  return pictures;
}

QImage pictureAt(const HeatMapRequest& request) {
  return QImage(QString::fromStdString(request.picture.string()))
      .convertToFormat(QImage::Format_RGB32)
      .scaled(pictureSide, pictureSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QImage withHeat(QImage picture, const HeatMap& map) {
  const QImage heat(map.heat.data(), map.width, map.height, map.width, QImage::Format_Grayscale8);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.drawImage(picture.rect(), colouredHeat(heat, HeatColours::Jet, heatOpacity));
  return picture;
}

PictureGrid gridOf(const std::array<std::pair<QString, std::filesystem::path>, 2>& networks,
                   const std::filesystem::path& test, int count, const TaskContext& context) {
  const ImageFolder folder = scanImageFolder(test, context, Stage::Read);
  const std::vector<HeatMapRequest> requests = picturesOf(folder, count);
  PictureGrid grid;
  grid.values = u"picture\tclass\tnetwork\n"_s;
  grid.rows.push_back({AttentionPage::tr("Test image"), {}});
  for (const HeatMapRequest& request : requests) {
    grid.columns += QString::fromStdString(folder.classes[static_cast<std::size_t>(request.classIndex)]);
    grid.rows.front().pictures.push_back(pictureAt(request));
  }
  for (const auto& [name, file] : networks) {
    context.checkpoint();
    const std::vector<HeatMap> maps = heatMapperOf(file)(requests);
    PictureGrid::Row row{name, {}};
    for (std::size_t i = 0; i < maps.size(); ++i) {
      row.pictures.push_back(withHeat(grid.rows.front().pictures[i], maps[i]));
      grid.values += tableField(QString::fromStdString(requests[i].picture.string())) + u'\t' +
                     grid.columns[static_cast<qsizetype>(i)] + u'\t' + tableField(name) + u'\n';
    }
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

QString nameOf(const KeptRun& run) {
  return shortSetName(run.set) + u" · "_s + QString::fromStdString(run.architecture) + u" · "_s +
         AttentionPage::tr("seed %1").arg(run.seed);
}

} // namespace

AttentionPage::AttentionPage(QWidget* parent)
    : QWidget(parent),
      m_first(makeBox(tr("The first network"))),
      m_second(makeBox(tr("The second network"))),
      m_count(new QSpinBox(this)),
      m_draw(new QPushButton(tr("&Draw"), this)),
      m_chart(new PictureGridChart(
          tr("Grad-CAM of two networks"),
          tr("Where two trained networks look in the same test images. Train some, choose two, and press Draw."),
          this)) {
  m_count->setRange(2, 12);
  m_count->setValue(8);
  m_count->setAccessibleName(tr("Pictures"));
  m_count->setToolTip(tr("How many test images are shown"));
  m_draw->setObjectName(u"attentionDraw"_s);
  m_draw->setToolTip(
      tr("Shows where both networks, as they were at the end of their training, see each image's class"));
  connect(m_draw, &QPushButton::clicked, this, &AttentionPage::draw);
  connect(&m_worker, &RunController::ended, this, &AttentionPage::workerEnded);
  connect(m_chart, &Chart::problem, this, &AttentionPage::problem);
  auto* bar = new QHBoxLayout;
  bar->addWidget(m_first, 1);
  bar->addWidget(m_second, 1);
  bar->addWidget(m_count);
  bar->addWidget(m_draw);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 8, 0, 0);
  layout->setSpacing(6);
  layout->addLayout(bar);
  layout->addWidget(new ChartHead(*m_chart, this));
  layout->addWidget(m_chart, 1);
  m_draw->setEnabled(false);
}

QComboBox* AttentionPage::makeBox(const QString& name) {
  auto* box = new QComboBox(this);
  box->setAccessibleName(name);
  box->view()->setAccessibleName(name);
  box->setToolTip(name);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(6);
  return box;
}

void AttentionPage::setRuns(const KeptEvaluations& kept) {
  std::vector<KeptRun> runs;
  for (const TestedRuns& test : kept.tests)
    runs.insert(runs.end(), test.runs.begin(), test.runs.end());
  const bool first = m_runs.size() < 2;
  m_runs = std::move(runs);
  for (QComboBox* box : {m_first, m_second}) {
    const QString before = box->currentText();
    box->clear();
    for (const KeptRun& run : m_runs)
      box->addItem(nameOf(run));
    box->setCurrentIndex(std::max(0, box->findText(before)));
  }
  if (first && !m_runs.empty()) chooseUsual();
  m_draw->setEnabled(m_runs.size() > 1 && !isBusy());
}

/// The first run, and that of another set with the same network and seed: the baseline and what was made of it.
void AttentionPage::chooseUsual() {
  const KeptRun& first = m_runs.front();
  const auto other = std::ranges::find_if(m_runs, [&](const KeptRun& run) {
    return run.set != first.set && run.architecture == first.architecture && run.seed == first.seed;
  });
  m_first->setCurrentIndex(0);
  if (other != m_runs.end()) m_second->setCurrentIndex(static_cast<int>(other - m_runs.begin()));
}

void AttentionPage::draw() {
  if (isBusy() || m_runs.size() < 2 || !m_testFolder) return;
  const auto& first = m_runs[static_cast<std::size_t>(m_first->currentIndex())];
  const auto& second = m_runs[static_cast<std::size_t>(m_second->currentIndex())];
  const std::array networks{std::pair(nameOf(first), first.folder / "last.safetensors"),
                            std::pair(nameOf(second), second.folder / "last.safetensors")};
  m_draw->setEnabled(false);
  m_made = std::make_shared<PictureGrid>();
  m_worker.start([networks, made = m_made, test = m_testFolder().toStdString(), count = m_count->value()](
                     const TaskContext& context) { *made = gridOf(networks, test, count, context); });
}

void AttentionPage::workerEnded(RunController::Outcome outcome, const QString& sentence) {
  m_draw->setEnabled(true);
  const std::shared_ptr<PictureGrid> made = std::exchange(m_made, nullptr);
  if (outcome == RunController::Outcome::Failed) Q_EMIT problem(sentence);
  if (outcome == RunController::Outcome::Finished) m_chart->setGrid(std::move(*made));
  Q_EMIT ended();
}

} // namespace stillroom::ui
