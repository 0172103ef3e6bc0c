// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/kept_evaluations.h"

#include "base/error.h"
#include "evaluation/evaluation_run.h"
#include "evaluation/evaluation_summary.h"
#include "pipeline/kept_run.h"
#include "pipeline/project_set.h"
#include "tensors/torch_errors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

/// Differences are against what comes before: the baseline, then what is made of it, then real images.
constexpr std::array<std::string_view, 4> firstKinds{"baseline", "conf", "sim", "refined"};

std::ptrdiff_t placeOf(const std::string& kind) {
  const auto first = std::ranges::find(firstKinds, kind);
  if (first != firstKinds.end()) return first - firstKinds.begin();
  const auto table = projectSets();
  return std::ssize(firstKinds) + (std::ranges::find(table, kind, &ProjectSet::name) - table.begin());
}

std::string kindOf(const std::string& set) {
  const std::size_t colon = set.rfind(':');
  return colon == std::string::npos ? std::string() : set.substr(colon + 1);
}

bool comesBefore(const EvaluationRun& a, const EvaluationRun& b) {
  const std::ptrdiff_t placeA = placeOf(kindOf(a.set)), placeB = placeOf(kindOf(b.set));
  return std::tie(placeA, a.set, a.architecture, a.protocol, a.seed) <
         std::tie(placeB, b.set, b.architecture, b.protocol, b.seed);
}

struct ReadRun {
  fs::path folder;
  EvaluationRun run;
};

TestedRuns testedRuns(std::vector<ReadRun> read) {
  std::ranges::stable_sort(read, comesBefore, &ReadRun::run);
  TestedRuns tested;
  std::vector<EvaluationRun> runs;
  for (ReadRun& each : read) {
    tested.runs.push_back(keptRun(each.run, each.folder));
    runs.push_back(std::move(each.run));
  }
  const EvaluationRun& any = runs.front();
  tested.images = any.testImages;
  tested.fingerprint = any.subject.testFingerprint;
  at::Tensor labels;
  for (const EvaluationRun& run : runs) {
    if (!run.subject.labels.defined()) continue;
    labels = run.subject.labels;
    tested.cut = run.subject.testCut;
    tested.classes = run.subject.classes;
  }
  tested.summary = summarise(runs, labels);
  return tested;
}

std::vector<fs::path> foldersIn(const fs::path& results) {
  std::vector<fs::path> folders;
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(results, ignored))
    if (entry.is_directory(ignored)) folders.push_back(entry.path());
  std::sort(folders.begin(), folders.end());
  return folders;
}

} // namespace

std::string KeptRun::kind() const {
  return kindOf(set);
}

KeptRun keptRun(const EvaluationRun& run, const fs::path& folder) {
  return {folder,
          run.set,
          run.architecture,
          run.protocol,
          run.seed,
          run.epochs,
          run.subject.imagesPerClass,
          100 * run.bestAccuracy(),
          100 * run.lastAccuracy(),
          100 * run.tailAccuracy(),
          run.looks};
}

KeptEvaluations keptEvaluations(const fs::path& results, const TaskContext& context) {
  KeptEvaluations kept;
  std::map<std::string, std::vector<ReadRun>> byTest;
  for (const fs::path& folder : foldersIn(results)) {
    context.checkpoint();
    try {
      if (std::optional<EvaluationRun> run = translated([&] { return storedRun(folder); }))
        byTest[run->subject.testFingerprint].push_back({folder, *std::move(run)});
    } catch (const Error& error) {
      kept.damaged.push_back({folder.filename().string(), error.what()});
    }
  }
  for (auto& [fingerprint, runs] : byTest)
    kept.tests.push_back(testedRuns(std::move(runs)));
  return kept;
}

} // namespace stillroom
