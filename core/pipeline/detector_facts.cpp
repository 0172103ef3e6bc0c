// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/detector_facts.h"

#include "models/classifiers/detector_card.h"
#include "project/catalogue.h"
#include "project/detector_record.h"
#include "project/one_moment.h"
#include "project/project.h"
#include "tensors/torch_errors.h"

namespace stillroom {

std::optional<DetectorFacts> detectorFacts(const Project& project) {
  const std::optional<DetectorRecord> record =
      atOneMoment(project, [](const Catalogue& catalogue) { return detectorRecord(catalogue); });
  if (!record) return std::nullopt;
  const std::optional<DetectorCard> card = translated([&] { return cardOf(project.folder() / record->file); });
  if (!card) return std::nullopt;
  return DetectorFacts{card->spec.architecture, card->spec.inputSize, card->classes,    card->mean,
                       card->deviation,         card->recipe,         card->calibration};
}

} // namespace stillroom
