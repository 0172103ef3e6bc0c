// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace stillroom {

/// The version that the last step leads to.
inline constexpr int newestCatalogueVersion = 2;

/// Brings a catalogue of an older version to the newest, in one transaction. Throws SQLite::Exception.
void migrateCatalogue(SQLite::Database& database, int version);

/// Lets one that can't be written show itself as the newest, on this connection alone. Throws SQLite::Exception.
void showAsNewest(SQLite::Database& database, int version);

} // namespace stillroom
