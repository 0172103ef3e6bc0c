// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/strip/strip_panel.h"

#include "ui/images/thumbnail_cache.h"
#include "ui/review/strip/candidate_strip_view.h"
#include "ui/review/strip/nearest_real.h"
#include "ui/review/strip/strip_bar.h"
#include "ui/state/sample_texts.h"

#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

StripPanel::StripPanel(ThumbnailCache& cache, HeatCache& heat, QWidget* parent) : QWidget(parent) {
  setObjectName(u"stripPanel"_s);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(12, 8, 0, 0);
  column->setSpacing(4);
  column->addLayout(makeHead());
  m_sentence = new QLabel(this);
  m_sentence->setWordWrap(true);
  m_sentence->setProperty("quiet", true);
  m_sentence->setMinimumHeight(m_sentence->fontMetrics().height());
  column->addWidget(m_sentence);
  column->addLayout(makeStrip(cache, heat));
  connect(m_bar, &StripBar::logOddsChanged, m_strip, &CandidateStripView::setLogOdds);
  connect(m_bar, &StripBar::orderChanged, &m_images, &CandidateStripModel::setOrder);
  connect(&m_prototypes, &PrototypePictures::arrived, this, &StripPanel::refreshNearest);
}

QLayout* StripPanel::makeHead() {
  m_title = new QLabel(this);
  QFont bold = m_title->font();
  bold.setBold(true);
  m_title->setFont(bold);
  m_bar = new StripBar(this);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(0, 0, 12, 0);
  head->setSpacing(14);
  head->addWidget(m_title);
  head->addWidget(m_bar, 1);
  return head;
}

QLayout* StripPanel::makeStrip(ThumbnailCache& cache, HeatCache& heat) {
  m_nearest = new NearestReal(cache, this);
  m_strip = new CandidateStripView(cache, this);
  m_strip->setModel(&m_images);
  m_strip->setHeatCache(heat);
  m_strip->setAccessibleName(tr("Baseline and candidates"));
  connect(m_nearest, &NearestReal::pictureWanted, this, &StripPanel::pictureWanted);
  connect(m_strip->selectionModel(), &QItemSelectionModel::currentChanged, this, &StripPanel::imageShown);
  connect(m_strip, &QListView::clicked, this, &StripPanel::imageShown);
  connect(m_strip, &QListView::doubleClicked, this,
          [this](const QModelIndex& cell) { choose(cell.data(CandidateStripModel::OrdinalRole).toInt()); });
  connect(m_strip, &CandidateStripView::contextMenuWanted, this, [this](QPoint place, int ordinal) {
    showImage(ordinal);
    Q_EMIT contextMenuWanted(place, ordinal);
  });
  auto* row = new QHBoxLayout;
  row->setSpacing(4);
  row->addWidget(m_nearest);
  row->addWidget(m_strip, 1);
  return row;
}

void StripPanel::setPrototypes(PrototypePictures::Source source) {
  m_hasPrototypes = static_cast<bool>(source);
  m_prototypes.setSource(std::move(source));
}

void StripPanel::setSample(const ReviewState& state, int row, const std::vector<CandidateView>& candidates) {
  const bool another = row != m_row;
  m_state = state;
  m_row = row >= 0 && row < state.sampleCount() ? row : noRow;
  if (m_row == noRow) return clear();
  m_title->setText(sampleTitle(state, row));
  m_sentence->setText(sampleSentence(state, row));
  const std::optional<int> before = another ? std::nullopt : shownImage();
  m_images.setSample(state, row, candidates);
  showAgain(before.value_or(state.choice(row).chosen), another);
  refreshNearest();
}

void StripPanel::clear() {
  m_title->clear();
  m_sentence->setText(tr("Choose a sample in the grid."));
  m_images.clear();
  m_nearest->setImages({}, 0);
}

void StripPanel::showAgain(int ordinal, bool anotherSample) {
  constexpr int firstSeen = 4;
  const QModelIndex cell = m_images.indexOfOrdinal(ordinal);
  if (cell.isValid() && cell != m_strip->currentIndex()) m_strip->setCurrentIndex(cell);
  if (anotherSample) m_strip->scrollTo(cell.row() <= firstSeen ? m_images.index(0) : cell);
}

void StripPanel::setHeat(const HeatView& view) {
  m_strip->setHeat(view);
}

QString StripPanel::title() const {
  return m_title->text();
}

std::optional<int> StripPanel::shownImage() const {
  const QModelIndex cell = m_strip->currentIndex();
  return cell.isValid() ? std::optional(cell.data(CandidateStripModel::OrdinalRole).toInt()) : std::nullopt;
}

void StripPanel::showImage(int ordinal) {
  m_strip->setCurrentIndex(m_images.indexOfOrdinal(ordinal));
}

void StripPanel::stepImage(int by) {
  const QModelIndex cell = m_images.index(m_strip->currentIndex().row() + by);
  if (cell.isValid()) m_strip->setCurrentIndex(cell);
}

QWidget* StripPanel::decidingWidget() const {
  return m_strip;
}

void StripPanel::choose(int ordinal) {
  if (!m_images.canChoose(ordinal)) return;
  showImage(ordinal);
  Q_EMIT imageShown();
  Q_EMIT choiceWanted(ordinal);
}

void StripPanel::refreshNearest() {
  if (m_row == noRow) return;
  const auto sample = static_cast<std::size_t>(m_row);
  const ProjectContents& contents = *m_state.contents;
  QStringList files;
  if (sample < contents.nearestReal.size())
    for (const std::string& file : contents.nearestReal[sample])
      files += QString::fromStdString(file);
  m_nearest->setImages(files, sample < contents.clusterSizes.size() ? contents.clusterSizes[sample] : 0);
  if (m_hasPrototypes) m_nearest->setPrototype(m_prototypes.find(m_state.classOf(m_row), m_state.slotOf(m_row)));
}

} // namespace stillroom::ui
