// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/label_shares.h"

#include "base/error.h"
#include "base/sha256.h"
#include "models/classifiers/detector.h"
#include "pipeline/detector_view.h"
#include "pipeline/labelled_set.h"
#include "tensors/torch_errors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

/// Which output of the judge each of the set's classes is.
std::vector<std::int64_t> outputsOf(const DetectorCard& card, const fs::path& file,
                                    const std::vector<std::string>& classes) {
  std::vector<std::int64_t> outputs;
  for (std::size_t i = 0; i < classes.size(); ++i) {
    const auto found = std::ranges::find(card.classes, classes[i]);
    const bool known =
        card.classes.empty() ? static_cast<std::int64_t>(i) < card.spec.classes : found != card.classes.end();
    if (!known)
      throw Error("metrics.judge",
                  "The judge {0} doesn't know the class {1}. Give one trained on the same class folders.",
                  {file.string(), classes[i]});
    outputs.push_back(card.classes.empty() ? static_cast<std::int64_t>(i) : found - card.classes.begin());
  }
  return outputs;
}

} // namespace

LabelShares labelShares(const std::string& set, const fs::path& judge, const TaskContext& context, double threshold) {
  return translated([&] {
    const Detector detector = Detector::load(judge);
    DetectorView judged = viewOf(set, detector, context);
    const at::Tensor intended =
        at::tensor(outputsOf(detector.card(), judge, judged.classes), at::kLong).index_select(0, judged.labels);
    const at::Tensor right = judged.output.predicted == intended;
    const at::Tensor confidence = judged.output.confidence(intended);
    LabelShares shares{.set = nameOfSet(set),
                       .judge = detector.card().spec.architecture + " " + sha256HexOfFile(judge),
                       .threshold = threshold,
                       .images = judged.labels.size(0),
                       .right = right.sum().item<std::int64_t>(),
                       .low = (confidence < threshold).sum().item<std::int64_t>(),
                       .classes = {},
                       .skipped = std::move(judged.skipped)};
    for (std::size_t i = 0; i < judged.classes.size(); ++i) {
      const at::Tensor members = judged.labels == static_cast<std::int64_t>(i);
      shares.classes.push_back({judged.classes[i], members.sum().item<std::int64_t>(),
                                members.logical_and(right).sum().item<std::int64_t>()});
    }
    return shares;
  });
}

std::vector<LabelShares> allLabelShares(const std::string& set, const std::vector<std::string>& judges,
                                        const TaskContext& context) {
  std::vector<LabelShares> all;
  if (const std::optional<fs::path> own = detectorOfSet(set)) {
    all.push_back(labelShares(set, *own, context));
    all.back().selecting = true;
  }
  for (const std::string& judge : judges) {
    LabelShares shares = labelShares(set, judge, context);
    shares.selecting = !all.empty() && all.front().selecting && shares.judge == all.front().judge;
    if (shares.selecting)
      context.warn(
          Error("metrics.judge-itself",
                "The judge {0} is the detector that chose the images of {1}, so that it is no independent one. "
                "Give a network of another architecture or seed.",
                {judge, set}));
    else
      all.push_back(std::move(shares));
  }
  return all;
}

} // namespace stillroom
