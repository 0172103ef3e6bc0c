// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of Catalogue share.
#pragma once

#include "project/catalogue.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <string_view>

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

inline ImageKey keyOf(SQLite::Statement& query) {
  return {query.getColumn(0).getInt(), query.getColumn(1).getInt(), query.getColumn(2).getInt()};
}

/// The text of a column, until the next step.
inline std::string_view view(const SQLite::Statement& query, int column) {
  const SQLite::Column value = query.getColumn(column);
  const char* text = value.getText();
  return {text, static_cast<std::size_t>(value.getBytes())};
}

} // namespace stillroom
