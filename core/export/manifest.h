// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "project/catalogue.h"

#include <nlohmann/json.hpp>

#include <string>

namespace stillroom {

/// manifest.json: what was exported, what chose it, and for each sample its file, decision and how its image was made.
class Manifest {
public:
  /// Of a set without entries yet. `input` outlives it.
  explicit Manifest(const ExportInput& input);

  /// Appends row `sample` in `file`, relative to the manifest; empty for one without an image.
  void add(std::size_t sample, const std::string& file);
  /// Indented by two, ends with a line feed.
  std::string text() const;

private:
  /// Chunk and record of an image, for its entry; each record is kept once.
  void describeOrigin(const ImageKey& key, nlohmann::json& entry);

  const ExportInput& m_input;
  nlohmann::json m_document;
};

} // namespace stillroom
