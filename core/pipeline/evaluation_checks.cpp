// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluation_checks.h"

#include "base/error.h"
#include "base/texts.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

namespace stillroom {

void warnOfUnfairness(const NamedImages& set, const NamedImages& test, const TaskContext& context) {
  const std::unordered_set<std::string> known(set.hashes.begin(), set.hashes.end());
  const auto shared = std::ranges::count_if(test.hashes, [&](const std::string& hash) { return known.contains(hash); });
  if (shared > 0)
    context.warn(Error("evaluation.overlap",
                       "{0} of the {1} test images are among the images of {2} that are trained on, so that its "
                       "accuracy says less of unseen images. Test on images held back from it.",
                       {std::to_string(shared), std::to_string(test.images.size()), set.name}));
  const at::Tensor counts = at::bincount(set.images.labels, {}, test.images.classCount());
  std::vector<std::string> missing;
  for (std::int64_t i = 0; i < test.images.classCount(); ++i)
    if (counts[i].item<std::int64_t>() == 0) missing.push_back(test.images.classes[static_cast<std::size_t>(i)]);
  if (!missing.empty())
    context.warn(Error("evaluation.class-missing",
                       "{0} has no images of these classes of the test set, whose images it can't get right: {1}.",
                       {set.name, listText(missing)}));
}

} // namespace stillroom
