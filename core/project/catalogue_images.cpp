// SPDX-License-Identifier: GPL-3.0-or-later
// Images and predictions in the catalogue.
#include "project/catalogue_query.h"

#include <limits>

namespace stillroom {
namespace {

ImageKey keyOf(SQLite::Statement& query) {
  return {query.getColumn(0).getInt(), query.getColumn(1).getInt(), query.getColumn(2).getInt()};
}

ImageRow imageOf(SQLite::Statement& query) {
  // What a newer version names is a problem all the same.
  const ImageProblem problem = imageProblemFromName(text(query, 4)).value_or(ImageProblem::Unreadable);
  return {keyOf(query), text(query, 3), problem, text(query, 5), text(query, 6)};
}

PredictionRow predictionOf(SQLite::Statement& q) {
  const bool missing = q.getColumn(4).isNull();
  return {keyOf(q), q.getColumn(3).getInt(),
          missing ? std::numeric_limits<float>::quiet_NaN() : static_cast<float>(q.getColumn(4).getDouble()),
          text(q, 5), q.getColumn(6).getInt64()};
}

void bindKey(SQLite::Statement& query, const ImageKey& key) {
  query.bind(1, key.classIndex);
  query.bind(2, key.slot);
  query.bind(3, key.ordinal);
}

/// The text of a column, until the next step.
std::string_view view(const SQLite::Statement& query, int column) {
  const SQLite::Column value = query.getColumn(column);
  const char* text = value.getText();
  return {text, static_cast<std::size_t>(value.getBytes())};
}

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

} // namespace

void Catalogue::removeImage(const ImageKey& key) {
  guarded([&] {
    SQLite::Statement query(m_database, "DELETE FROM image WHERE class = ? AND slot = ? AND ordinal = ?");
    bindKey(query, key);
    query.exec();
  });
}

void Catalogue::putImage(const ImageRow& row) {
  guarded([&] {
    SQLite::Statement query(m_database, "INSERT OR REPLACE INTO image VALUES(?, ?, ?, ?, ?, ?, ?)");
    bindKey(query, row.key);
    query.bind(4, row.hash);
    query.bind(5, std::string(name(row.problem)));
    query.bind(6, row.chunk);
    query.bind(7, row.provenance);
    query.exec();
  });
}

std::optional<ImageRow> Catalogue::image(const ImageKey& key) const {
  std::optional<ImageRow> found;
  guarded([&] {
    SQLite::Statement query(m_database, "SELECT class, slot, ordinal, hash, problem, chunk, provenance FROM image "
                                        "WHERE class = ? AND slot = ? AND ordinal = ?");
    bindKey(query, key);
    if (query.executeStep()) found = imageOf(query);
  });
  return found;
}

std::vector<ImageRow> Catalogue::images() const {
  std::vector<ImageRow> rows;
  forEachRow(m_database,
             "SELECT class, slot, ordinal, hash, problem, chunk, provenance FROM image ORDER BY class, slot, ordinal",
             [&](SQLite::Statement& q) { rows.push_back(imageOf(q)); });
  return rows;
}

void Catalogue::putPrediction(const PredictionRow& row) {
  guarded([&] {
    SQLite::Statement query(m_database, "INSERT OR REPLACE INTO prediction VALUES(?, ?, ?, ?, ?, ?, ?)");
    bindKey(query, row.key);
    query.bind(4, row.predicted);
    query.bind(5, static_cast<double>(row.confidence)); // SQLite keeps a NaN as NULL
    query.bind(6, row.featureFile);
    query.bind(7, row.featureRow);
    query.exec();
  });
}

std::optional<PredictionRow> Catalogue::prediction(const ImageKey& key) const {
  std::optional<PredictionRow> found;
  guarded([&] {
    SQLite::Statement query(m_database,
                            "SELECT class, slot, ordinal, predicted, confidence, feature_file, feature_row FROM "
                            "prediction WHERE class = ? AND slot = ? AND ordinal = ?");
    bindKey(query, key);
    if (query.executeStep()) found = predictionOf(query);
  });
  return found;
}

std::vector<PredictionRow> Catalogue::predictions() const {
  std::vector<PredictionRow> rows;
  forEachRow(m_database,
             "SELECT class, slot, ordinal, predicted, confidence, feature_file, feature_row FROM prediction "
             "ORDER BY class, slot, ordinal",
             [&](SQLite::Statement& q) { rows.push_back(predictionOf(q)); });
  return rows;
}

void Catalogue::forEachImage(const std::function<void(const JudgedImage&)>& visit) const {
  guarded([&] {
    SQLite::Statement query(m_database, "SELECT class, slot, ordinal, hash FROM image ORDER BY class, slot, ordinal");
    PredictionCursor predictions(m_database);
    while (query.executeStep()) {
      JudgedImage image{.key = keyOf(query), .hash = view(query, 3)};
      predictions.judge(image);
      visit(image);
    }
  });
}

} // namespace stillroom
