// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of Catalogue share.
#pragma once

#include "project/catalogue.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>

namespace stillroom {

inline std::string text(SQLite::Statement& query, int column) {
  return query.getColumn(column).getString();
}

/// Runs a query and gives each row to `row`.
template <class Row>
void forEachRow(SQLite::Database& database, const char* sql, const Row& row) {
  try {
    SQLite::Statement query(database, sql);
    while (query.executeStep())
      row(query);
  } catch (const SQLite::Exception& error) {
    throwCatalogueError(error);
  }
}

} // namespace stillroom
