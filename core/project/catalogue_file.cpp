// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/catalogue_file.h"

#include <sqlite3.h>

#include <string>
#include <sys/stat.h>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr int patience = 10000; ///< milliseconds to wait for another process that has locked the database

SQLite::Database openAs(const std::string& file, int flags, const char* system = "") {
  SQLite::Database database(file, flags, patience, system);
  database.exec("PRAGMA foreign_keys=ON");
  return database;
}

/// SQLite opens its files when it first reads.
void requireReadable(SQLite::Database& database) {
  database.execAndGet("PRAGMA schema_version");
}

/// A path in an address: everything that has a meaning there escaped.
std::string addressOf(const fs::path& file) {
  constexpr const char* digits = "0123456789ABCDEF";
  std::string address = "file:";
  for (const char c : fs::absolute(file).string()) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '?' || c == '#' || c == '%')
      address.append({'%', digits[byte >> 4], digits[byte & 15]});
    else
      address += c;
  }
  return address;
}

/// Without locks, and with nothing beside it: a log is read into memory, never written back.
SQLite::Database openAlone(const fs::path& file, bool log) {
  if (!log) return openAs(addressOf(file) + "?mode=ro&immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI);
  SQLite::Database database = openAs(file.string(), SQLite::OPEN_READONLY, "unix-none");
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  database.exec("PRAGMA locking_mode=EXCLUSIVE"); // else it wants shared memory in a file beside it
  return database;
}

/// Whether SQLite failed over the place that the file lies in, and not over what it holds.
bool isPlaces(const SQLite::Exception& error) {
  const int code = error.getErrorCode();
  return code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_IOERR || code == SQLITE_PROTOCOL ||
         code == SQLITE_PERM || code == SQLITE_BUSY; // said where locks can't be had at all
}

CatalogueFile openSealed(const fs::path& file) {
  for (int attempt = 0;; ++attempt) {
    const CatalogueStamp before(file);
    try {
      CatalogueFile opened{openAlone(file, before.hasLog()), before};
      requireReadable(opened.database);
      if (CatalogueStamp(file) == before || attempt == 5) return opened;
    } catch (const SQLite::Exception&) {
      if (CatalogueStamp(file) == before || attempt == 5) throw;
    }
  }
}

} // namespace

CatalogueStamp::CatalogueStamp(const fs::path& database)
    : m_files{of(database), of(fs::path(database.string() + "-wal"))} {}

std::optional<CatalogueStamp::File> CatalogueStamp::of(const fs::path& file) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return std::nullopt;
  return File{static_cast<std::int64_t>(status.st_dev), static_cast<std::int64_t>(status.st_ino),
              static_cast<std::int64_t>(status.st_mtim.tv_sec), static_cast<std::int64_t>(status.st_mtim.tv_nsec),
              static_cast<std::int64_t>(status.st_size)};
}

CatalogueFile CatalogueFile::openForWriting(const fs::path& file) {
  return {openAs(file.string(), SQLite::OPEN_READWRITE), std::nullopt};
}

CatalogueFile CatalogueFile::openForReading(const fs::path& file) {
  try {
    CatalogueFile opened{openAs(file.string(), SQLite::OPEN_READONLY), std::nullopt};
    requireReadable(opened.database);
    return opened;
  } catch (const SQLite::Exception& error) {
    if (!isPlaces(error)) throw;
  }
  return openSealed(file);
}

} // namespace stillroom
