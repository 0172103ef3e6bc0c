// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/image_key.h"
#include "distill/selection/image_problem.h"
#include "project/catalogue_file.h"
#include "project/catalogue_migrations.h"
#include "project/contents.h"
#include "project/meta_key.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace stillroom {

struct RealImage {
  int classIndex = 0;
  std::string path;    ///< relative to the data folder
  std::string sha256;  ///< of the file
  std::string problem; ///< empty, or why it is skipped
};

/// A file under tensors/ or models/ that the catalogue answers for.
struct Artefact {
  std::string path; ///< relative to the project, '/' between parts
  std::string sha256;
  friend auto operator<=>(const Artefact&, const Artefact&) = default;
};

struct PrototypeRow {
  int classIndex = 0, slot = 0;
  std::int64_t clusterSize = 0;
  std::vector<std::string> nearest; ///< real images of its cluster, nearest first, relative to the data folder
};

struct ImageRow {
  ImageKey key;
  std::string hash; ///< SHA-256 of the PNG; empty for a failed image
  ImageProblem problem = ImageProblem::None;
  std::string chunk;      ///< "CLASS/FIRST+COUNT" for baselines, "CLASS/SLOT#FIRST+COUNT" for candidates
  std::string provenance; ///< id of a provenance record
  bool failed() const { return hash.empty(); }
  friend bool operator==(const ImageRow&, const ImageRow&) = default;
};

struct PredictionRow {
  ImageKey key;
  int predicted = -1; ///< class index
  float confidence = 0;
  std::string featureFile; ///< relative path of the safetensors file that holds the feature
  std::int64_t featureRow = 0;
  std::string detector = {}; ///< SHA-256 of the weights that said so
};

/// An image and what the detector said of it.
struct JudgedImage {
  ImageKey key;
  std::string_view hash; ///< empty for a failed image
  bool judged = false;   ///< there is a prediction; what follows is its
  std::int32_t predicted = -1;
  float confidence = std::numeric_limits<float>::quiet_NaN();
  std::string_view featureFile = {};
  std::int64_t featureRow = 0;

  bool failed() const { return hash.empty(); }
  /// Nothing is to be done about it any more.
  bool decided() const { return judged || failed(); }
};

/// One decision of the append-only journal.
struct JournalEntry {
  std::int64_t sequence = 0;
  std::string time; ///< UTC, ISO 8601
  std::string kind; ///< settings | override | reviewed | note | bulk | undo | redo
  std::string json; ///< what was decided
};

/// project.db: what has been made and decided. Not thread-safe; the owner locks. Throws Error "project.newer",
/// "project.damaged" or "catalogue.*" (a full disk is named as such).
class Catalogue {
public:
  static constexpr int version = newestCatalogueVersion; ///< user_version this program writes

  static void create(const std::filesystem::path& file);
  /// For writing, an older version is brought to this one first.
  Catalogue(const std::filesystem::path& file, bool readOnly);

  /// False where the catalogue was changed by somebody whom its place lets go unnoticed: what was read may be old, or
  /// nonsense.
  bool isCurrent() const { return !m_opened.seal || *m_opened.seal == CatalogueStamp(m_file); }

  /// Everything that `read` reads is of one moment.
  template <class Function>
  auto atOneMoment(const Function& read) const {
    std::optional<SQLite::Transaction> moment; // rolled back: nothing was written
    guarded([&] { moment.emplace(m_database); });
    return read();
  }

  /// Commits on success, rolls back on an exception.
  template <class Function>
  void transaction(const Function& function) {
    guarded([&] {
      SQLite::Transaction transaction(m_database);
      function();
      transaction.commit();
    });
  }

  std::optional<std::string> meta(MetaKey key) const;
  void setMeta(MetaKey key, const std::string& value);

  std::vector<ClassInfo> classes() const; ///< with the number of their real images, which takes a walk over all of them
  std::vector<ClassInfo> classesUncounted() const;
  void addClass(const ClassInfo& info);

  std::vector<RealImage> realImages() const;
  void addRealImage(const RealImage& image);
  void removeRealImage(const std::string& path);

  void putArtefact(const Artefact& artefact);
  std::optional<Artefact> artefact(const std::string& path) const;
  std::vector<Artefact> artefacts() const;

  // Forgetting what is damaged or gone, so that a run makes it again.
  void removeMeta(MetaKey key);
  void removeArtefact(const std::string& path);
  void removePrototypes(int classIndex);
  void removeImage(const ImageKey& key);
  void removeUnusedProvenance();
  void removePredictionsIn(const std::string& featureFile);

  void putPrototype(const PrototypeRow& row);
  std::vector<PrototypeRow> prototypes() const;

  void putImage(const ImageRow& row);
  std::optional<ImageRow> image(const ImageKey& key) const;
  std::vector<ImageRow> images() const; ///< in (class, slot, ordinal) order

  void putPrediction(const PredictionRow& row);
  std::optional<PredictionRow> prediction(const ImageKey& key) const;
  std::vector<PredictionRow> predictions() const; ///< in (class, slot, ordinal) order

  /// Every image in (class, slot, ordinal) order; texts are valid during the call only.
  void forEachImage(const std::function<void(const JudgedImage&)>& visit) const;

  /// Stores a record once and returns its id (from its content).
  std::string putProvenance(const std::string& json);
  std::optional<std::string> provenance(const std::string& id) const;
  /// How many images each record stands for, by its id.
  std::map<std::string, std::int64_t> provenanceUse() const;

  void appendJournal(const std::string& kind, const std::string& json);
  std::vector<JournalEntry> journal() const;

  void addStageSeconds(Stage stage, double seconds);
  std::map<Stage, double> stageSeconds() const;

  /// Every table but times as text, in key order: two projects with the same dump hold the same.
  std::string logicalDump() const;

private:
  template <class Function>
  static void guarded(const Function& function);
  template <class Value>
  void executeWith(const char* sql, const Value& value);
  int foundVersion() const;

  std::filesystem::path m_file;
  mutable CatalogueFile m_opened;
  SQLite::Database& m_database;
};

/// Turns an SQLite failure into an Error with advice.
[[noreturn]] void throwCatalogueError(const SQLite::Exception& error);

template <class Function>
void Catalogue::guarded(const Function& function) {
  try {
    function();
  } catch (const SQLite::Exception& error) {
    throwCatalogueError(error);
  }
}

/// Now, UTC, as the journal writes it.
std::string timeText();

} // namespace stillroom
