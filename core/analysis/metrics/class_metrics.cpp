// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/metrics/class_metrics.h"

#include "base/error.h"

#include <ATen/ATen.h>

namespace stillroom {
namespace {

void requireLabels(const at::Tensor& features, const at::Tensor& labels, const std::string& what) {
  if (labels.dim() != 1 || labels.scalar_type() != at::kLong || labels.size(0) != features.size(0))
    throw Error("metrics.labels", "The {0} features need one label per row to be measured class by class.", {what});
}

at::Tensor rowsOf(const at::Tensor& features, const at::Tensor& labels, std::int64_t label) {
  return features.index_select(0, at::nonzero(labels == label).flatten());
}

} // namespace

std::vector<ClassMetrics> measureByClass(const at::Tensor& real, const at::Tensor& realLabels,
                                         const at::Tensor& synthetic, const at::Tensor& syntheticLabels,
                                         std::int64_t classes, const MetricsOptions& options,
                                         const TaskContext& context) {
  requireLabels(real, realLabels, "real");
  requireLabels(synthetic, syntheticLabels, "synthetic");
  TaskContext quiet = context; // what is said of few images is said once, of the whole set
  quiet.onWarning = {};
  std::vector<ClassMetrics> all;
  for (std::int64_t label = 0; label < classes; ++label) {
    const at::Tensor a = rowsOf(real, realLabels, label), b = rowsOf(synthetic, syntheticLabels, label);
    ClassMetrics one{label, a.size(0), b.size(0), std::nullopt, {}};
    try {
      one.metrics = measure(a, b, options, quiet);
    } catch (const Error& error) {
      one.problem = error.what();
    }
    all.push_back(std::move(one));
  }
  return all;
}

} // namespace stillroom
