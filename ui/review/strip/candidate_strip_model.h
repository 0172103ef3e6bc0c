// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/review_state.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace stillroom::ui {

/// How the candidates stand beside each other; what can't be compared comes last, by ordinal.
enum class StripOrder {
  Ordinal,
  Confidence, ///< highest p first
  Similarity, ///< least like N first, as the rule prefers them
};
inline constexpr StripOrder allStripOrders[] = {StripOrder::Ordinal, StripOrder::Confidence, StripOrder::Similarity};

/// One sample's baseline (row 0) and its planned candidates in some order; candidates only where the sample has or
/// needs any. Persistent indexes stay with their candidate when the order changes.
class CandidateStripModel : public QAbstractListModel {
  Q_OBJECT
public:
  enum Role {
    OrdinalRole = Qt::UserRole + 1, ///< int, −1 for the baseline
    ImageFileRole,                  ///< QString
    MissingRole,                    ///< bool: not made yet
    FailedRole,                     ///< bool
    ConfidenceRole,                 ///< float; invalid for none
    BetaRole,                       ///< float
    WrongRole,                      ///< bool: predicted as another class
    PredictedNameRole,              ///< QString
    ClassRole,                      ///< int, the intended class
    PredictedRole,                  ///< int, the predicted class; −1 for none
    SimilarityRole,                 ///< double, mean cosine to N; invalid while N is empty
    SimilarityShareRole,            ///< double 0 … 1 on the sample's own range; invalid likewise
    RankRole,                       ///< int, 1 = highest p; 0 for none
    InPoolRole,                     ///< bool
    ChosenRole,                     ///< bool: shown and exported
    RuleChosenRole,                 ///< bool: what the rule alone would choose
    PinnedRole,                     ///< bool: a person chose this one
  };

  using QAbstractListModel::QAbstractListModel;

  /// `views` are the candidates of `row` under the state's result; they may be empty until a worker has made them.
  void setSample(const ReviewState& state, int row, const std::vector<CandidateView>& views);
  void clear();

  StripOrder order() const { return m_order; }
  void setOrder(StripOrder order);

  int sampleRow() const { return m_row; }
  /// Where the baseline or a candidate stands; invalid for none.
  QModelIndex indexOfOrdinal(int ordinal) const;
  /// A candidate (or the baseline) that exists and didn't fail.
  bool canChoose(int ordinal) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

private:
  int cellsNeeded(const ReviewState& state, int row) const;
  std::vector<int> ordered() const;
  double orderKey(int ordinal) const;
  void rearrange();
  void findRange();
  const CandidateView* view(int ordinal) const;
  std::optional<double> similarity(int ordinal) const;
  QVariant similarityShare(int ordinal) const;
  bool isMissing(int ordinal) const;
  bool isFailed(int ordinal) const;
  QString describe(int ordinal, int decimals) const;

  ReviewState m_state;
  int m_row = noRow;
  std::vector<CandidateView> m_views;
  double m_lowest = 0, m_highest = 0;
  StripOrder m_order = StripOrder::Ordinal;
  std::vector<int> m_ordinals; ///< as shown, the baseline first
};

} // namespace stillroom::ui
