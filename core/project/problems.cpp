// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/problems.h"

#include "project/one_moment.h"

namespace stillroom {

namespace {

Problems problemsIn(const Catalogue& catalogue) {
  Problems problems;
  for (const RealImage& image : catalogue.realImages())
    if (!image.problem.empty()) {
      problems.realImages.push_back(image.problem);
      problems.skipped.push_back(image);
    }
  const std::vector<ClassInfo> classes = catalogue.classesUncounted();
  for (const ImageRow& image : catalogue.images())
    if (image.problem != ImageProblem::None)
      problems.generatedImages.push_back(classes[static_cast<std::size_t>(image.key.classIndex)].folder + "/" +
                                         std::to_string(image.key.slot) +
                                         (image.key.ordinal < 0 ? "" : "#" + std::to_string(image.key.ordinal)) + ": " +
                                         std::string(name(image.problem)));
  return problems;
}

} // namespace

Problems projectProblems(const Project& project) {
  return atOneMoment(project, problemsIn);
}

} // namespace stillroom
