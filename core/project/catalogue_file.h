// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>

namespace stillroom {

/// What the files of a catalogue looked like: its database and what was written to it last.
class CatalogueStamp {
public:
  CatalogueStamp() = default;
  explicit CatalogueStamp(const std::filesystem::path& database);
  friend bool operator==(const CatalogueStamp&, const CatalogueStamp&) = default;

  /// Whether something lies in the log that isn't in the database.
  bool hasLog() const { return m_files[1] && (*m_files[1])[4] > 0; }

private:
  using File = std::array<std::int64_t, 5>; ///< device, number, seconds and nanoseconds of the last write, size
  static std::optional<File> of(const std::filesystem::path& file);

  std::array<std::optional<File>, 2> m_files;
};

/// A catalogue's file, open.
struct CatalogueFile {
  SQLite::Database database;
  /// Where its place let SQLite neither lock nor write beside it, so that a writer elsewhere goes unnoticed: what the
  /// files looked like. What was read then holds if they look so still.
  std::optional<CatalogueStamp> seal;

  /// Throws SQLite::Exception.
  static CatalogueFile openForWriting(const std::filesystem::path& file);
  /// Opens whatever can be read: beside a writer, on a medium for reading alone, in another user's folder, with a log
  /// left over or without. Throws SQLite::Exception.
  static CatalogueFile openForReading(const std::filesystem::path& file);
};

} // namespace stillroom
