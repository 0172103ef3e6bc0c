// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/strip/candidate_strip_model.h"

#include "ui/common/texts.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace stillroom::ui {

int CandidateStripModel::cellsNeeded(const ReviewState& state, int row) const {
  if (row < 0 || row >= state.sampleCount()) return 0;
  const SelectionInput& input = state.input();
  const auto sample = static_cast<std::size_t>(row);
  const std::int64_t first = input.firstCandidate[sample], end = input.firstCandidate[sample + 1];
  if (first == end && !state.choice(row).flagged()) return 1;
  const int made = first == end ? 0 : input.candidateOrdinal[static_cast<std::size_t>(end - 1)] + 1;
  return 1 + std::max(input.plannedCandidates, made);
}

void CandidateStripModel::setSample(const ReviewState& state, int row, const std::vector<CandidateView>& views) {
  const auto cells = static_cast<std::size_t>(cellsNeeded(state, row));
  const bool reset = cells != m_ordinals.size() || row != m_row || state.contents != m_state.contents;
  if (reset) beginResetModel();
  m_state = state;
  m_row = cells > 0 ? row : noRow;
  m_views = views;
  findRange();
  if (reset) {
    m_ordinals.resize(cells);
    std::iota(m_ordinals.begin(), m_ordinals.end(), baselineChoice);
    m_ordinals = ordered();
    endResetModel();
    return;
  }
  rearrange();
  if (cells > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

/// Of the similarities, whose bars have a range of their own.
void CandidateStripModel::findRange() {
  const int normals = m_row == noRow ? 1 : std::max(1, m_state.choice(m_row).normalCount);
  bool first = true;
  for (const CandidateView& candidate : m_views) {
    if (!candidate.ok) continue;
    const double mean = candidate.similaritySum / normals;
    m_lowest = first ? mean : std::min(m_lowest, mean);
    m_highest = first ? mean : std::max(m_highest, mean);
    first = false;
  }
}

void CandidateStripModel::setOrder(StripOrder order) {
  if (order == m_order) return;
  m_order = order;
  rearrange();
}

/// What the order sorts by, lowest first.
double CandidateStripModel::orderKey(int ordinal) const {
  constexpr double last = std::numeric_limits<double>::infinity();
  if (m_order == StripOrder::Confidence) return -m_state.confidence(m_row, ordinal).value_or(-last);
  if (m_order == StripOrder::Similarity) return similarity(ordinal).value_or(last);
  return ordinal;
}

std::vector<int> CandidateStripModel::ordered() const {
  std::vector<int> ordinals = m_ordinals;
  if (ordinals.size() < 2) return ordinals;
  // The baseline stays in front: it is what the others are held against.
  std::sort(ordinals.begin(), ordinals.end());
  std::stable_sort(ordinals.begin() + 1, ordinals.end(), [this](int a, int b) { return orderKey(a) < orderKey(b); });
  return ordinals;
}

void CandidateStripModel::rearrange() {
  std::vector<int> ordinals = ordered();
  if (ordinals == m_ordinals) return;
  Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
  const QModelIndexList before = persistentIndexList();
  std::vector<int> kept;
  for (const QModelIndex& cell : before)
    kept.push_back(m_ordinals[static_cast<std::size_t>(cell.row())]);
  m_ordinals = std::move(ordinals);
  QModelIndexList after;
  for (const int ordinal : kept)
    after.append(indexOfOrdinal(ordinal));
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged({}, VerticalSortHint);
}

QModelIndex CandidateStripModel::indexOfOrdinal(int ordinal) const {
  const auto found = std::find(m_ordinals.begin(), m_ordinals.end(), ordinal);
  return found == m_ordinals.end() ? QModelIndex() : index(static_cast<int>(found - m_ordinals.begin()));
}

void CandidateStripModel::clear() {
  setSample({}, noRow, {});
}

int CandidateStripModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_ordinals.size());
}

const CandidateView* CandidateStripModel::view(int ordinal) const {
  const auto found =
      std::find_if(m_views.begin(), m_views.end(), [&](const CandidateView& v) { return v.ordinal == ordinal; });
  return found == m_views.end() ? nullptr : &*found;
}

bool CandidateStripModel::isMissing(int ordinal) const {
  return ordinal != baselineChoice && !m_state.candidateIndex(m_row, ordinal);
}

bool CandidateStripModel::isFailed(int ordinal) const {
  return !isMissing(ordinal) && !m_state.confidence(m_row, ordinal);
}

bool CandidateStripModel::canChoose(int ordinal) const {
  if (m_row == noRow || !indexOfOrdinal(ordinal).isValid()) return false;
  if (ordinal == baselineChoice) return true;
  const auto candidate = m_state.candidateIndex(m_row, ordinal);
  return candidate && m_state.input().candidateOk[*candidate];
}

std::optional<double> CandidateStripModel::similarity(int ordinal) const {
  const CandidateView* candidate = view(ordinal);
  const int normals = m_state.choice(m_row).normalCount;
  if (!candidate || !candidate->ok || normals == 0) return std::nullopt;
  return candidate->similaritySum / normals;
}

QVariant CandidateStripModel::similarityShare(int ordinal) const {
  const auto mean = similarity(ordinal);
  if (!mean) return {};
  const double span = m_highest - m_lowest;
  return span > 0 ? (*mean - m_lowest) / span : 0.5;
}

QString CandidateStripModel::describe(int ordinal, int decimals) const {
  QString text = ordinal == baselineChoice ? tr("Baseline image") : tr("Candidate %1").arg(ordinal);
  if (isMissing(ordinal)) return text + u'\n' + tr("Not made yet. Run the pipeline to make it.");
  if (isFailed(ordinal)) return text + u'\n' + tr("Failed: it can't be chosen.");
  const int predicted = m_state.predicted(m_row, ordinal);
  const float p = m_state.confidence(m_row, ordinal).value_or(0), beta = m_state.result->settings.beta;
  text += u'\n' + (p > beta ? tr("Confidence %1, above β %2") : tr("Confidence %1, not above β %2"))
                      .arg(confidenceText(p, decimals), QLocale().toString(beta));
  if (predicted != m_state.classOf(m_row)) text += u'\n' + tr("Predicted as %1").arg(m_state.predictedName(predicted));
  if (const auto mean = similarity(ordinal))
    text += u'\n' + tr("Mean similarity to N %1 (%n image(s) in N)", nullptr, m_state.choice(m_row).normalCount)
                        .arg(QLocale().toString(*mean, 'f', decimals));
  if (const CandidateView* candidate = view(ordinal)) {
    if (candidate->rank > 0) text += u'\n' + tr("Rank %1 by confidence").arg(candidate->rank);
    if (candidate->inPool) text += u'\n' + tr("In the pool");
  }
  const SampleChoice& choice = m_state.choice(m_row);
  if (choice.chosen == ordinal) text += u'\n' + tr("Chosen: this image is exported");
  if (choice.chosen != ordinal && choice.ruleChosen == ordinal) text += u'\n' + tr("What the rule would choose");
  if (m_state.overrideOf(m_row) == ordinal) text += u'\n' + tr("Pinned by a person");
  return text;
}

QVariant CandidateStripModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
  const int ordinal = m_ordinals[static_cast<std::size_t>(index.row())];
  const CandidateView* candidate = view(ordinal);
  const SampleChoice& choice = m_state.choice(m_row);
  switch (role) {
  case Qt::DisplayRole:
    return ordinal == baselineChoice ? tr("Baseline") : QString::number(ordinal);
  case Qt::ToolTipRole:
    return describe(ordinal, 7);
  case Qt::AccessibleTextRole:
    return describe(ordinal, 4);
  case OrdinalRole:
    return ordinal;
  case ImageFileRole:
    return m_state.imageFile(m_row, ordinal);
  case MissingRole:
    return isMissing(ordinal);
  case FailedRole:
    return isFailed(ordinal);
  case ConfidenceRole: {
    const auto p = m_state.confidence(m_row, ordinal);
    return p ? QVariant(*p) : QVariant();
  }
  case BetaRole:
    return m_state.result->settings.beta;
  case WrongRole:
    return m_state.confidence(m_row, ordinal) && m_state.predicted(m_row, ordinal) != m_state.classOf(m_row);
  case PredictedNameRole:
    return m_state.predictedName(m_state.predicted(m_row, ordinal));
  case ClassRole:
    return m_state.classOf(m_row);
  case PredictedRole:
    return m_state.predicted(m_row, ordinal);
  case SimilarityRole: {
    const auto mean = similarity(ordinal);
    return mean ? QVariant(*mean) : QVariant();
  }
  case SimilarityShareRole:
    return similarityShare(ordinal);
  case RankRole:
    return candidate ? candidate->rank : 0;
  case InPoolRole:
    return candidate && candidate->inPool;
  case ChosenRole:
    return choice.chosen == ordinal;
  case RuleChosenRole:
    return choice.ruleChosen == ordinal;
  case PinnedRole:
    return m_state.overrideOf(m_row) == ordinal;
  default:
    return {};
  }
}

} // namespace stillroom::ui
