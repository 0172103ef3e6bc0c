// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/chosen_images.h"

#include "base/error.h"

namespace stillroom {

SelectionResult currentSelection(const ProjectContents& contents) {
  return Selector(contents.selection).select(contents.settings, contents.overrides);
}

const std::string& imageOfChoice(const ProjectContents& contents, std::size_t sample, int choice) {
  if (choice == baselineChoice) return contents.baselineImages[sample];
  for (auto i = static_cast<std::size_t>(contents.selection->firstCandidate[sample]);
       i < static_cast<std::size_t>(contents.selection->firstCandidate[sample + 1]); ++i)
    if (contents.selection->candidateOrdinal[i] == choice) return contents.candidateImages[i];
  throw Error("override.candidate",
              "{0}/{1} has no image {2} that could be chosen. Generate its candidates first, or choose another.",
              {std::to_string(contents.selection->classIndex[sample]), std::to_string(contents.selection->slot[sample]),
               std::to_string(choice)});
}

void requireAllSamples(const ProjectContents& contents) {
  const std::size_t wanted = contents.classes.size() * static_cast<std::size_t>(contents.imagesPerClass);
  if (contents.selection->sampleCount() != wanted)
    throw Error("export.incomplete",
                "{0} of {1} samples have an image and a prediction so far. Run the project to the end first.",
                {std::to_string(contents.selection->sampleCount()), std::to_string(wanted)});
}

std::string sampleName(const ProjectContents& contents, std::size_t sample) {
  return contents.classes[static_cast<std::size_t>(contents.selection->classIndex[sample])].folder + "/" +
         std::to_string(contents.selection->slot[sample]);
}

} // namespace stillroom
