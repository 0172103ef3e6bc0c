// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/catalogue_query.h"

namespace stillroom {

/// Predictions in key order, asked for by rising keys.
class PredictionCursor {
public:
  explicit PredictionCursor(SQLite::Database& database)
      : m_query(database, "SELECT class, slot, ordinal, predicted, confidence, feature_file, feature_row "
                          "FROM prediction ORDER BY class, slot, ordinal") {
    step();
  }

  /// Fills in what is known of the image.
  void judge(JudgedImage& image) {
    while (m_more && m_key < image.key)
      step();
    image.judged = m_more && m_key == image.key;
    if (!image.judged) return;
    image.predicted = m_query.getColumn(3).getInt();
    const SQLite::Column confidence = m_query.getColumn(4);
    if (!confidence.isNull()) image.confidence = static_cast<float>(confidence.getDouble());
    image.featureFile = view(m_query, 5);
    image.featureRow = m_query.getColumn(6).getInt64();
  }

private:
  void step() {
    m_more = m_query.executeStep();
    if (m_more) m_key = keyOf(m_query);
  }

  SQLite::Statement m_query;
  ImageKey m_key;
  bool m_more = false;
};

} // namespace stillroom
