// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/paper_cells.h"

#include "analysis/statistics/moments.h"
#include "base/error.h"
#include "base/files.h"
#include "evaluation/generation_summary.h"
#include "evaluation/protocol.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>
#include <utility>

namespace stillroom {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t mostJson = std::size_t{64} << 20;

struct MethodKinds {
  const char* method;
  std::vector<std::string> kinds;
};

const std::array<MethodKinds, 10>& methodKinds() {
  static const std::array<MethodKinds, 10> table{{{"Random", {"first", "random"}},
                                                  {"K-Center", {"kcenter"}},
                                                  {"Herding", {"herding"}},
                                                  {"D4M", {"baseline"}},
                                                  {"Baseline", {"baseline"}},
                                                  {"Ours", {"refined", "conf+sim"}},
                                                  {"Conf", {"conf"}},
                                                  {"Sim", {"sim"}},
                                                  {"Conf+Sim", {"conf+sim", "refined"}},
                                                  {"Full", {"full"}}}};
  return table;
}

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

/// How well a set stands for a method: 0 best; nothing where it doesn't.
std::optional<std::size_t> rankOf(const std::string& set, const std::string& method) {
  const std::vector<std::string> kinds = kindsOfMethod(method);
  const auto found = std::ranges::find(kinds, kindOfSet(set));
  if (found != kinds.end()) return static_cast<std::size_t>(found - kinds.begin());
  return lower(set) == lower(method) ? std::optional<std::size_t>(0) : std::nullopt;
}

/// Runs that could fill a cell: those of one kind on one test set.
struct Pool {
  const TestedRuns* test = nullptr;
  std::vector<const KeptRun*> runs;
};

bool fits(const PaperFigure& figure, const TestedRuns& test, const KeptRun& run) {
  return dataSetOf(test.classes) == figure.dataSet && architectureOf(figure) == run.architecture &&
         protocolOf(figure) == run.protocol && (figure.method == "Full" || figure.imagesPerClass == run.imagesPerClass);
}

std::vector<Pool> poolsOf(const PaperFigure& figure, const std::vector<KeptEvaluations>& kept) {
  std::map<std::pair<std::string, std::size_t>, Pool> pools; // by test set and rank
  std::set<std::pair<std::string, std::uint64_t>> seen;      // the same run may lie in two folders
  for (const KeptEvaluations& each : kept)
    for (const TestedRuns& test : each.tests)
      for (const KeptRun& run : test.runs) {
        const std::optional<std::size_t> rank = rankOf(run.set, figure.method);
        if (!rank || !fits(figure, test, run) || !seen.insert({test.fingerprint + run.set, run.seed}).second) continue;
        Pool& pool = pools[{test.fingerprint, *rank}];
        pool.test = &test;
        pool.runs.push_back(&run);
      }
  std::vector<Pool> list;
  for (auto& [key, pool] : pools)
    list.push_back(std::move(pool));
  return list;
}

OwnFigure ownOf(const Pool& pool) {
  std::vector<double> best, last;
  OwnFigure own;
  std::set<std::string> sets;
  for (const KeptRun* run : pool.runs) {
    best.push_back(run->best);
    last.push_back(run->last);
    sets.insert(run->set);
    const ProtocolCase of{.classes = std::ssize(pool.test->classes),
                          .images = run->imagesPerClass * std::ssize(pool.test->classes),
                          .imagesPerClass = run->imagesPerClass};
    own.epochs = run->epochs;
    own.asProtocol = own.asProtocol && run->epochs == protocolByName(run->protocol).plan(of).training.epochs;
  }
  own.mean = meanOf(best);
  own.last = meanOf(last);
  if (best.size() > 1) own.deviation = populationDeviation(best);
  own.runs = std::ssize(best);
  own.sets = {sets.begin(), sets.end()};
  own.images = pool.test->images;
  own.fingerprint = pool.test->fingerprint;
  own.cut = pool.test->cut;
  return own;
}

// --- Table IV

std::vector<json> measuredSets(const std::vector<fs::path>& results, PaperCells& cells) {
  std::vector<json> sets;
  std::error_code ignored;
  for (const fs::path& folder : results)
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
      if (!entry.path().filename().string().ends_with(".metrics.json")) continue;
      try {
        json document = json::parse(readFile(entry.path(), mostJson));
        if (document.at("set").is_string() && document.at("data_set").is_string() && document.at("ipc").is_number())
          sets.push_back(std::move(document));
      } catch (const std::exception& error) {
        cells.damaged.push_back({entry.path().filename().string(), error.what()});
      }
    }
  return sets;
}

struct MetricKey {
  const char *printed, *ours;
  double factor;
};
constexpr std::array<MetricKey, 4> metricKeys{{{"FID", "fid", 1},
                                               {"Precision_pct", "precision", 100},
                                               {"Density", "density", 1},
                                               {"Coverage_pct", "coverage", 100}}};

std::optional<OwnFigure> measuredOf(const PaperFigure& figure, const std::vector<json>& sets) {
  const auto key = std::ranges::find(metricKeys, figure.metric, &MetricKey::printed);
  if (key == metricKeys.end()) return std::nullopt;
  std::vector<double> values;
  OwnFigure own;
  for (const json& set : sets) {
    const auto name = set.at("set").get<std::string>();
    if (set.at("data_set") != figure.dataSet || set.at("ipc") != figure.imagesPerClass ||
        !rankOf(name, figure.method) || !set.contains(key->ours) || !set.at(key->ours).is_number())
      continue;
    values.push_back(key->factor * set.at(key->ours).get<double>());
    own.sets.push_back(name);
    own.images = set.value("n_synthetic", std::int64_t{0});
  }
  if (values.empty()) return std::nullopt;
  own.mean = meanOf(values);
  if (values.size() > 1) own.deviation = populationDeviation(values);
  own.runs = std::ssize(values);
  return own;
}

// --- commands

std::string setToGive(const PaperFigure& figure) {
  const std::vector<std::string> kinds = kindsOfMethod(figure.method);
  return kinds.empty() ? "FOLDER/" + figure.method : "PROJECT:" + kinds.front();
}

std::string commandOf(const PaperFigure& figure) {
  if (figure.metric != "top1")
    return "stillroom-cli metrics --real TRAIN --synthetic " + setToGive(figure) + " --into RESULTS";
  return "stillroom-cli evaluate " + setToGive(figure) + " --val VAL --protocol " + protocolOf(figure) + " --arch " +
         architectureOf(figure) + " --repeats 3 --into RESULTS";
}

} // namespace

std::vector<std::string> kindsOfMethod(const std::string& method) {
  const auto found = std::ranges::find_if(methodKinds(), [&](const MethodKinds& row) { return method == row.method; });
  return found == methodKinds().end() ? std::vector<std::string>() : found->kinds;
}

PaperCells paperCells(const std::vector<fs::path>& results, const TaskContext& context) {
  PaperCells cells;
  std::vector<KeptEvaluations> kept;
  for (const fs::path& folder : results) {
    kept.push_back(keptEvaluations(folder, context));
    cells.damaged.insert(cells.damaged.end(), kept.back().damaged.begin(), kept.back().damaged.end());
  }
  const std::vector<json> measured = measuredSets(results, cells);
  for (const PaperFigure& figure : paperFigures()) {
    PaperCell cell{figure, std::nullopt, commandOf(figure)};
    std::vector<Pool> pools = poolsOf(figure, kept);
    const auto most = std::ranges::max_element(pools, {}, [](const Pool& pool) { return pool.runs.size(); });
    cell.own = figure.metric == "top1" ? (most == pools.end() ? std::nullopt : std::optional(ownOf(*most)))
                                       : measuredOf(figure, measured);
    cells.cells.push_back(std::move(cell));
  }
  return cells;
}

} // namespace stillroom
