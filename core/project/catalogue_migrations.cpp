// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/catalogue_migrations.h"

#include <array>
#include <string>

namespace stillroom {
namespace {

/// One step from a version to the next: forward only, never changed once it was released.
struct Migration {
  const char* change; ///< what is done to the catalogue
  const char* view;   ///< a temporary view that shows it as if that were done
};

/// [0] leads from version 1 to 2.
constexpr std::array migrations{
    // Each prediction names its detector, by the hash of the weights: the older ones are of the one in force.
    Migration{R"(
ALTER TABLE prediction ADD COLUMN detector TEXT NOT NULL DEFAULT '';
UPDATE prediction SET detector = coalesce((SELECT sha256 FROM artefact WHERE path =
  (SELECT value FROM meta WHERE key = 'detector.file')), '');)",
              R"(
CREATE TEMP VIEW prediction AS SELECT class, slot, ordinal, predicted, confidence, feature_file, feature_row,
  coalesce((SELECT sha256 FROM main.artefact WHERE path = (SELECT value FROM main.meta WHERE key = 'detector.file')),
  '') AS detector FROM main.prediction;)"},
};
static_assert(newestCatalogueVersion == 1 + migrations.size());

} // namespace

void migrateCatalogue(SQLite::Database& database, int version) {
  SQLite::Transaction transaction(database);
  for (std::size_t step = static_cast<std::size_t>(version) - 1; step < migrations.size(); ++step)
    database.exec(migrations[step].change);
  database.exec("PRAGMA user_version=" + std::to_string(newestCatalogueVersion));
  transaction.commit();
}

void showAsNewest(SQLite::Database& database, int version) {
  database.exec("PRAGMA temp_store=MEMORY"); // there may be no place for a file
  for (std::size_t step = static_cast<std::size_t>(version) - 1; step < migrations.size(); ++step)
    database.exec(migrations[step].view);
}

} // namespace stillroom
