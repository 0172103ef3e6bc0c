// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

#include <string>
#include <vector>

namespace stillroom {

/// Reads the images of an export as they were made. A file that has changed since must not go out under the hash of
/// the one that was judged.
class CheckedImages {
public:
  /// `input` outlives it.
  explicit CheckedImages(const ExportInput& input) : m_input(input) {}

  /// The bytes of row `sample`, which has an image; empty where its file is missing or isn't the one that was made.
  std::string read(std::size_t sample);
  /// Throws Error "export.damaged" that lists what read() couldn't give.
  void requireAll() const;

private:
  const ExportInput& m_input;
  std::vector<std::size_t> m_bad;
};

} // namespace stillroom
