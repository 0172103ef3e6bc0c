// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace stillroom {

/// A table of features [rows, width] f32 whose rows come from rows of feature files: first they are named one after
/// another, then all are read at once.
class FeatureTable {
public:
  /// The next row; `file` relative to the project.
  void add(std::string_view file, std::int64_t row);
  /// The next row, of an image that failed.
  void addZeros() { ++m_rows; }

  /// The files named so far, each at least once.
  std::vector<std::string> files() const;

  /// Of the first file; 0 where there is none.
  std::size_t width(const std::filesystem::path& project) const;
  /// On all cores. Throws Error "project.features" where a file lacks a row or has another width, and what reading
  /// throws.
  std::vector<float> read(const std::filesystem::path& project, std::size_t width) const;

private:
  /// Rows that follow each other in the table and come from one file.
  struct Part {
    std::string file;
    std::size_t place; ///< of its first row
    std::vector<std::int64_t> rows;
  };

  void readPart(const std::filesystem::path& project, const Part& part, std::size_t width, float* table) const;

  std::vector<Part> m_parts;
  std::size_t m_rows = 0;
};

} // namespace stillroom
