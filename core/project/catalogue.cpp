// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/catalogue.h"

#include "base/error.h"
#include "base/sha256.h"
#include "project/prediction_cursor.h"
#include "project/stored_json.h"

#include <sqlite3.h>

#include <chrono>
#include <ctime>
#include <limits>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr const char* schema = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE class(idx INTEGER PRIMARY KEY, folder TEXT NOT NULL UNIQUE, name TEXT NOT NULL, prompt TEXT NOT NULL);
CREATE TABLE real_image(class INTEGER NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, problem TEXT NOT NULL,
  PRIMARY KEY(class, path)) WITHOUT ROWID;
CREATE TABLE artefact(path TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE prototype(class INTEGER NOT NULL, slot INTEGER NOT NULL, cluster_size INTEGER NOT NULL, nearest TEXT NOT NULL,
  PRIMARY KEY(class, slot)) WITHOUT ROWID;
CREATE TABLE provenance(id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE image(class INTEGER NOT NULL, slot INTEGER NOT NULL, ordinal INTEGER NOT NULL, hash TEXT NOT NULL,
  problem TEXT NOT NULL, chunk TEXT NOT NULL, provenance TEXT NOT NULL, PRIMARY KEY(class, slot, ordinal)) WITHOUT ROWID;
CREATE TABLE prediction(class INTEGER NOT NULL, slot INTEGER NOT NULL, ordinal INTEGER NOT NULL, predicted INTEGER NOT NULL,
  confidence REAL, feature_file TEXT NOT NULL, feature_row INTEGER NOT NULL,
  PRIMARY KEY(class, slot, ordinal)) WITHOUT ROWID;
CREATE TABLE journal(sequence INTEGER PRIMARY KEY, time TEXT NOT NULL, kind TEXT NOT NULL, json TEXT NOT NULL);
CREATE TABLE stage_time(stage TEXT PRIMARY KEY, seconds REAL NOT NULL) WITHOUT ROWID;
)";

CatalogueFile openCatalogue(const fs::path& file, bool readOnly) {
  try {
    return readOnly ? CatalogueFile::openForReading(file) : CatalogueFile::openForWriting(file);
  } catch (const SQLite::Exception& error) {
    throwCatalogueError(error);
  }
}

ImageRow imageOf(SQLite::Statement& query) {
  // What a newer version names is a problem all the same.
  const ImageProblem problem = imageProblemFromName(text(query, 4)).value_or(ImageProblem::Unreadable);
  return {keyOf(query), text(query, 3), problem, text(query, 5), text(query, 6)};
}

PredictionRow predictionOf(SQLite::Statement& q) {
  const bool missing = q.getColumn(4).isNull();
  return {keyOf(q),
          q.getColumn(3).getInt(),
          missing ? std::numeric_limits<float>::quiet_NaN() : static_cast<float>(q.getColumn(4).getDouble()),
          text(q, 5),
          q.getColumn(6).getInt64(),
          text(q, 7)};
}

void bindKey(SQLite::Statement& query, const ImageKey& key) {
  query.bind(1, key.classIndex);
  query.bind(2, key.slot);
  query.bind(3, key.ordinal);
}

} // namespace

void throwCatalogueError(const SQLite::Exception& error) {
  if (error.getErrorCode() == SQLITE_FULL || error.getErrorCode() == SQLITE_IOERR)
    throw Error("catalogue.disk", "The project's catalogue can't be written: {0}. Free some space, then go on.",
                {error.what()});
  if (error.getErrorCode() == SQLITE_CORRUPT || error.getErrorCode() == SQLITE_NOTADB)
    throw Error("project.damaged", "The project's catalogue (project.db) is damaged: {0}. Restore it from a copy.",
                {error.what()});
  if (error.getErrorCode() == SQLITE_READONLY)
    throw Error("catalogue.read-only",
                "The project's catalogue can't be written any more: {0}. Was its medium mounted for reading, or a "
                "permission taken away? Everything finished is saved.",
                {error.what()});
  throw Error("catalogue.failed",
              "The project's catalogue refused an operation: {0}. Close other programs that use it and try again.",
              {error.what()});
}

std::string timeText() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  gmtime_r(&now, &parts);
  char buffer[32];
  std::strftime(buffer, sizeof buffer, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return buffer;
}

void Catalogue::create(const fs::path& file) {
  guarded([&] {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA journal_mode=WAL");
    SQLite::Transaction transaction(database);
    database.exec(schema);
    database.exec("PRAGMA user_version=1");
    transaction.commit();
    migrateCatalogue(database, 1);
  });
}

Catalogue::Catalogue(const fs::path& file, bool readOnly)
    : m_file(file), m_opened(openCatalogue(file, readOnly)), m_database(m_opened.database) {
  const int found = foundVersion();
  guarded([&] {
    // FULL: a decision is on the disk when its commit returns.
    if (!readOnly) m_database.exec("PRAGMA synchronous=FULL");
    if (found < version && readOnly) showAsNewest(m_database, found);
    if (found < version && !readOnly) migrateCatalogue(m_database, found);
  });
}

/// One that this program knows.
int Catalogue::foundVersion() const {
  int found = 0;
  guarded([&] { found = m_database.execAndGet("PRAGMA user_version").getInt(); });
  if (found > version)
    throw Error("project.newer",
                "{0} was made by a newer Stillroom (format {1}; this one knows {2}). Update Stillroom to open it.",
                {m_file.parent_path().string(), std::to_string(found), std::to_string(version)});
  if (found < 1)
    throw Error("project.damaged", "{0} is no project catalogue. Restore it from a copy.", {m_file.string()});
  return found;
}

std::optional<std::string> Catalogue::meta(MetaKey key) const {
  std::optional<std::string> value;
  guarded([&] {
    SQLite::Statement query(m_database, "SELECT value FROM meta WHERE key = ?");
    query.bind(1, std::string(name(key)));
    if (query.executeStep()) value = text(query, 0);
  });
  return value;
}

void Catalogue::setMeta(MetaKey key, const std::string& value) {
  guarded([&] {
    SQLite::Statement query(m_database, "INSERT OR REPLACE INTO meta VALUES(?, ?)");
    query.bind(1, std::string(name(key)));
    query.bind(2, value);
    query.exec();
  });
}

std::vector<ClassInfo> Catalogue::classes() const {
  std::vector<ClassInfo> rows;
  forEachRow(m_database,
             "SELECT idx, folder, name, prompt, (SELECT count(*) FROM real_image WHERE class = idx AND problem = '') "
             "FROM class ORDER BY idx",
             [&](SQLite::Statement& q) {
               rows.push_back({q.getColumn(0).getInt(), text(q, 1), text(q, 2), text(q, 3), q.getColumn(4).getInt64()});
             });
  return rows;
}

std::vector<ClassInfo> Catalogue::classesUncounted() const {
  std::vector<ClassInfo> rows;
  forEachRow(m_database, "SELECT idx, folder, name, prompt FROM class ORDER BY idx", [&](SQLite::Statement& q) {
    rows.push_back({q.getColumn(0).getInt(), text(q, 1), text(q, 2), text(q, 3), 0});
  });
  return rows;
}

void Catalogue::addClass(const ClassInfo& info) {
  guarded([&] {
    SQLite::Statement query(m_database, "INSERT INTO class VALUES(?, ?, ?, ?)");
    query.bind(1, info.index);
    query.bind(2, info.folder);
    query.bind(3, info.name);
    query.bind(4, info.prompt);
    query.exec();
  });
}

std::vector<RealImage> Catalogue::realImages() const {
  std::vector<RealImage> rows;
  forEachRow(m_database, "SELECT class, path, sha256, problem FROM real_image ORDER BY class, path",
             [&](SQLite::Statement& q) {
               rows.push_back({q.getColumn(0).getInt(), text(q, 1), text(q, 2), text(q, 3)});
             });
  return rows;
}

void Catalogue::addRealImage(const RealImage& image) {
  guarded([&] {
    SQLite::Statement query(m_database, "INSERT OR REPLACE INTO real_image VALUES(?, ?, ?, ?)");
    query.bind(1, image.classIndex);
    query.bind(2, image.path);
    query.bind(3, image.sha256);
    query.bind(4, image.problem);
    query.exec();
  });
}

void Catalogue::putArtefact(const Artefact& artefact) {
  guarded([&] {
    SQLite::Statement query(m_database, "INSERT OR REPLACE INTO artefact VALUES(?, ?)");
    query.bind(1, artefact.path);
    query.bind(2, artefact.sha256);
    query.exec();
  });
}

std::optional<Artefact> Catalogue::artefact(const std::string& path) const {
  std::optional<Artefact> found;
  guarded([&] {
    SQLite::Statement query(m_database, "SELECT path, sha256 FROM artefact WHERE path = ?");
    query.bind(1, path);
    if (query.executeStep()) found = Artefact{text(query, 0), text(query, 1)};
  });
  return found;
}

std::vector<Artefact> Catalogue::artefacts() const {
  std::vector<Artefact> rows;
  forEachRow(m_database, "SELECT path, sha256 FROM artefact ORDER BY path", [&](SQLite::Statement& q) {
    rows.push_back({text(q, 0), text(q, 1)});
  });
  return rows;
}

template <class Value>
void Catalogue::executeWith(const char* sql, const Value& value) {
  guarded([&] {
    SQLite::Statement query(m_database, sql);
    query.bind(1, value);
    query.exec();
  });
}

void Catalogue::removeMeta(MetaKey key) {
  executeWith("DELETE FROM meta WHERE key = ?", std::string(name(key)));
}

void Catalogue::removeArtefact(const std::string& path) {
  executeWith("DELETE FROM artefact WHERE path = ?", path);
}

void Catalogue::removeRealImage(const std::string& path) {
  executeWith("DELETE FROM real_image WHERE path = ? AND class = "
              "(SELECT idx FROM class WHERE folder = substr(?1, 1, instr(?1, '/') - 1))",
              path);
}

void Catalogue::removePrototypes(int classIndex) {
  executeWith("DELETE FROM prototype WHERE class = ?", classIndex);
}

void Catalogue::removePredictionsIn(const std::string& featureFile) {
  executeWith("DELETE FROM prediction WHERE feature_file = ?", featureFile);
}

void Catalogue::putPrototype(const PrototypeRow& row) {
  guarded([&] {
    SQLite::Statement query(m_database, "INSERT OR REPLACE INTO prototype VALUES(?, ?, ?, ?)");
    query.bind(1, row.classIndex);
    query.bind(2, row.slot);
    query.bind(3, row.clusterSize);
    query.bind(4, nlohmann::json(row.nearest).dump());
    query.exec();
  });
}

std::vector<PrototypeRow> Catalogue::prototypes() const {
  std::vector<PrototypeRow> rows;
  forEachRow(m_database, "SELECT class, slot, cluster_size, nearest FROM prototype ORDER BY class, slot",
             [&](SQLite::Statement& q) {
               rows.push_back({q.getColumn(0).getInt(), q.getColumn(1).getInt(), q.getColumn(2).getInt64(),
                               fromStoredJson<std::vector<std::string>>(text(q, 3), "prototype.nearest")});
             });
  return rows;
}

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
    SQLite::Statement query(m_database, "INSERT OR REPLACE INTO prediction VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    bindKey(query, row.key);
    query.bind(4, row.predicted);
    query.bind(5, static_cast<double>(row.confidence)); // SQLite keeps a NaN as NULL
    query.bind(6, row.featureFile);
    query.bind(7, row.featureRow);
    query.bind(8, row.detector);
    query.exec();
  });
}

std::optional<PredictionRow> Catalogue::prediction(const ImageKey& key) const {
  std::optional<PredictionRow> found;
  guarded([&] {
    SQLite::Statement query(m_database,
                            "SELECT class, slot, ordinal, predicted, confidence, feature_file, feature_row, detector "
                            "FROM prediction WHERE class = ? AND slot = ? AND ordinal = ?");
    bindKey(query, key);
    if (query.executeStep()) found = predictionOf(query);
  });
  return found;
}

std::vector<PredictionRow> Catalogue::predictions() const {
  std::vector<PredictionRow> rows;
  forEachRow(m_database,
             "SELECT class, slot, ordinal, predicted, confidence, feature_file, feature_row, detector FROM prediction "
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

std::string Catalogue::putProvenance(const std::string& json) {
  const std::string id = sha256Hex(json).substr(0, 16);
  guarded([&] {
    SQLite::Statement query(m_database, "INSERT OR IGNORE INTO provenance VALUES(?, ?)");
    query.bind(1, id);
    query.bind(2, json);
    query.exec();
  });
  return id;
}

std::optional<std::string> Catalogue::provenance(const std::string& id) const {
  std::optional<std::string> found;
  guarded([&] {
    SQLite::Statement query(m_database, "SELECT json FROM provenance WHERE id = ?");
    query.bind(1, id);
    if (query.executeStep()) found = text(query, 0);
  });
  return found;
}

void Catalogue::removeUnusedProvenance() {
  guarded([&] { m_database.exec("DELETE FROM provenance WHERE id NOT IN (SELECT provenance FROM image)"); });
}

std::map<std::string, std::int64_t> Catalogue::provenanceUse() const {
  std::map<std::string, std::int64_t> rows;
  forEachRow(m_database, "SELECT provenance, count(*) FROM image GROUP BY provenance",
             [&](SQLite::Statement& q) { rows[text(q, 0)] = q.getColumn(1).getInt64(); });
  return rows;
}

void Catalogue::appendJournal(const std::string& kind, const std::string& json) {
  guarded([&] {
    SQLite::Statement query(m_database, "INSERT INTO journal(time, kind, json) VALUES(?, ?, ?)");
    query.bind(1, timeText());
    query.bind(2, kind);
    query.bind(3, json);
    query.exec();
  });
}

std::vector<JournalEntry> Catalogue::journal() const {
  std::vector<JournalEntry> rows;
  forEachRow(m_database, "SELECT sequence, time, kind, json FROM journal ORDER BY sequence", [&](SQLite::Statement& q) {
    rows.push_back({q.getColumn(0).getInt64(), text(q, 1), text(q, 2), text(q, 3)});
  });
  return rows;
}

void Catalogue::addStageSeconds(Stage stage, double seconds) {
  guarded([&] {
    SQLite::Statement query(
        m_database, "INSERT INTO stage_time VALUES(?1, ?2) ON CONFLICT(stage) DO UPDATE SET seconds = seconds + ?2");
    query.bind(1, std::string(name(stage)));
    query.bind(2, seconds);
    query.exec();
  });
}

std::map<Stage, double> Catalogue::stageSeconds() const {
  std::map<Stage, double> rows;
  forEachRow(m_database, "SELECT stage, seconds FROM stage_time", [&](SQLite::Statement& q) {
    // What a newer version times is passed over.
    if (const auto stage = stageFromName(text(q, 0))) rows[*stage] = q.getColumn(1).getDouble();
  });
  return rows;
}

std::string Catalogue::logicalDump() const {
  std::string out;
  for (const char* sql :
       {"SELECT 'meta', * FROM meta WHERE key NOT LIKE 'time.%' ORDER BY key",
        "SELECT 'class', * FROM class ORDER BY idx", "SELECT 'real_image', * FROM real_image ORDER BY class, path",
        "SELECT 'artefact', * FROM artefact ORDER BY path", "SELECT 'prototype', * FROM prototype ORDER BY class, slot",
        "SELECT 'provenance', * FROM provenance ORDER BY id",
        "SELECT 'image', * FROM image ORDER BY class, slot, ordinal",
        "SELECT 'prediction', * FROM prediction ORDER BY class, slot, ordinal",
        "SELECT 'journal', kind, json FROM journal ORDER BY sequence"})
    forEachRow(m_database, sql, [&](SQLite::Statement& q) {
      for (int i = 0; i < q.getColumnCount(); ++i)
        out += (i ? "|" : "") + text(q, i);
      out += "\n";
    });
  return out;
}

} // namespace stillroom
