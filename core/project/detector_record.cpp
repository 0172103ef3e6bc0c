// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/detector_record.h"

#include "project/catalogue.h"
#include "project/stored_json.h"

namespace stillroom {

std::optional<DetectorRecord> detectorRecord(const Catalogue& catalogue) {
  const std::optional<std::string> file = catalogue.meta(MetaKey::DetectorFile);
  if (!file) return std::nullopt;
  const auto list = [&](MetaKey key) { return catalogue.meta(key).value_or("[]"); };
  const std::optional<Artefact> weights = catalogue.artefact(*file);
  return DetectorRecord{
      *file, fromStoredJson<std::vector<int>>(list(MetaKey::DetectorClasses), "detector.output_to_class"),
      fromStoredJson<std::vector<std::string>>(list(MetaKey::DetectorForeign), "detector.foreign_classes"),
      catalogue.meta(MetaKey::DetectorDescription).value_or(""), weights ? weights->sha256 : ""};
}

void putDetectorRecord(Catalogue& catalogue, const DetectorRecord& record) {
  catalogue.setMeta(MetaKey::DetectorClasses, nlohmann::json(record.classes).dump());
  catalogue.setMeta(MetaKey::DetectorForeign, nlohmann::json(record.foreignClasses).dump());
  catalogue.setMeta(MetaKey::DetectorDescription, record.description);
  catalogue.setMeta(MetaKey::DetectorFile, record.file);
}

} // namespace stillroom
