// SPDX-License-Identifier: GPL-3.0-or-later
#include "ablate_commands.h"

#include "base/error.h"
#include "base/texts.h"
#include "evaluation/generation_summary.h"
#include "evaluation_options.h"
#include "evaluation_reports.h"
#include "pipeline/paper_figures.h"
#include "pipeline/pipeline.h"
#include "pipeline/project_set.h"
#include "project/project.h"
#include "terminal/terminal_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <utility>

namespace stillroom {
namespace {

using nlohmann::json;

json known(const std::optional<double>& value) {
  return value ? json(*value) : json();
}

/// The comparison of a row with another set of the same project, network and protocol.
const SummaryPair* pairBetween(const EvaluationSummary& summary, const SummaryRow& of, const std::string& from) {
  const auto found = std::ranges::find_if(summary.pairs, [&](const SummaryPair& pair) {
    return pair.a == from && pair.b == of.set && pair.architecture == of.architecture && pair.protocol == of.protocol;
  });
  return found == summary.pairs.end() ? nullptr : &*found;
}

std::string projectOf(const std::string& set) {
  return set.substr(0, set.size() - kindOfSet(set).size() - 1);
}

// --- ablate

struct AblationRow {
  const char *kind, *method; ///< of a project's sets; as the paper's Table V calls it
};
constexpr std::array<AblationRow, 4> ablationRows{
    {{"baseline", "Baseline"}, {"conf", "Conf"}, {"sim", "Sim"}, {"conf+sim", "Conf+Sim"}}};

struct AblateArguments {
  std::vector<std::string> projects;
  EvaluationOptions options;
};

const char* methodOf(const std::string& kind) {
  const auto found = std::ranges::find(ablationRows, kind, &AblationRow::kind);
  return found == ablationRows.end() ? "" : found->method;
}

/// What the paper prints in Table V for the same data set, network, protocol and images per class.
std::optional<PaperFigure> printedBeside(const std::vector<PaperFigure>& figures, const Evaluated& evaluated,
                                         const SummaryRow& row) {
  const auto run = std::ranges::find_if(evaluated.runs, [&](const EvaluationRun& each) {
    return each.set == row.set && each.architecture == row.architecture && each.protocol == row.protocol;
  });
  TestedRuns test;
  test.classes = evaluated.test->images.classes;
  KeptRun of;
  of.architecture = row.architecture;
  of.protocol = row.protocol;
  of.imagesPerClass = run->subject.imagesPerClass;
  std::vector<PaperFigure> tableFive;
  std::ranges::copy_if(figures, std::back_inserter(tableFive),
                       [](const PaperFigure& figure) { return figure.table == "V"; });
  for (const PaperFigure& figure : figuresBeside(tableFive, test, of))
    if (figure.method == methodOf(kindOfSet(row.set))) return figure;
  return std::nullopt;
}

json ablationJson(const Evaluated& evaluated) {
  const std::vector<PaperFigure> figures = paperFigures();
  json rows = json::array();
  for (const SummaryRow& row : evaluated.summary.rows) {
    json entry{{"method", methodOf(kindOfSet(row.set))},
               {"set", row.set},
               {"arch", row.architecture},
               {"n", row.repeats},
               {"mean", row.mean},
               {"std", known(row.deviation)},
               {"last_mean", row.lastMean},
               {"paper", nullptr},
               {"against_baseline", nullptr}};
    if (const auto printed = printedBeside(figures, evaluated, row))
      entry["paper"] = {{"mean", printed->mean}, {"std", known(printed->deviation)}};
    if (const SummaryPair* pair = pairBetween(evaluated.summary, row, projectOf(row.set) + ":baseline"))
      entry["against_baseline"] = comparisonJson(pair->comparison);
    rows.push_back(std::move(entry));
  }
  return rows;
}

void printAblation(const Evaluated& evaluated) {
  const std::vector<PaperFigure> figures = paperFigures();
  for (const SummaryRow& row : evaluated.summary.rows) {
    const SummaryPair* pair = pairBetween(evaluated.summary, row, projectOf(row.set) + ":baseline");
    const auto printed = printedBeside(figures, evaluated, row);
    printLine("%-9s %-16s %-14s best %s  last %s%s%s", methodOf(kindOfSet(row.set)), projectOf(row.set).c_str(),
              row.architecture.c_str(), spreadText(row.mean, row.deviation).c_str(), fixedText(row.lastMean, 2).c_str(),
              pair ? ("  against the baseline " + fixedText(pair->comparison.difference, 2) + " " +
                      intervalText(pair->comparison.bootstrap) +
                      (pair->comparison.resolved ? " resolved" : " not resolved"))
                         .c_str()
                   : "",
              printed ? ("  paper " + spreadText(printed->mean, printed->deviation)).c_str() : "");
  }
}

int ablate(const AblateArguments& arguments, const CommandContext& context) {
  std::vector<std::string> sets;
  for (const std::string& project : arguments.projects)
    for (const AblationRow& row : ablationRows)
      sets.push_back(project + ":" + row.kind);
  const Evaluated evaluated = evaluateSets(arguments.options, sets, context);
  if (context.json) {
    json document = evaluatedJson(evaluated);
    document["ablation"] = ablationJson(evaluated);
    printJson(document);
  } else {
    printEvaluated(evaluated);
    printAblation(evaluated);
  }
  return 0;
}

// --- sweep

struct SweepArguments {
  std::vector<std::string> projects;
  std::vector<int> ks{1, 2, 3, 4, 5};
  std::vector<double> betas{0.5, 0.6, 0.7, 0.8, 0.9};
  EvaluationOptions options;
};

/// One setting of a sweep.
struct SweepPoint {
  int k = 0;
  float beta = 0;
  bool operator==(const SweepPoint&) const = default;
  std::string set() const { return settingsSetName(k, beta); }
};

/// As Figure 5: k goes along at the project's β, β at the project's k.
std::vector<SweepPoint> pointsOf(const SelectionSettings& settings, const SweepArguments& arguments) {
  std::vector<SweepPoint> points;
  const auto add = [&](const SweepPoint& point) {
    SelectionSettings{.k = point.k, .beta = point.beta}.check();
    if (std::ranges::find(points, point) == points.end()) points.push_back(point);
  };
  for (const int k : arguments.ks)
    add({k, settings.beta});
  for (const double beta : arguments.betas)
    add({settings.k, static_cast<float>(beta)});
  return points;
}

/// Makes what the point with the largest β waits for: all others are content with less.
int makeWanted(Project& project, const std::vector<SweepPoint>& points, const SweepArguments& arguments,
               const CommandContext& context) {
  const auto contents = project.contents();
  SelectionSettings settings = contents->settings;
  settings.strategy = Strategy::ConfidenceAndSimilarity;
  settings.beta = std::ranges::max(points, {}, &SweepPoint::beta).beta;
  const SelectionResult result =
      Selector(contents->selection).select(settings, Overrides(contents->selection->sampleCount(), noOverride));
  CandidateRequest request{.samples = {}, .device = arguments.options.device};
  for (std::size_t row = 0; row < result.samples.size(); ++row)
    if (result.samples[row].status == SampleStatus::Pending)
      request.samples.push_back({contents->selection->classIndex[row], contents->selection->slot[row]});
  if (request.samples.empty()) return 0;
  context.note("making candidates of " + std::to_string(request.samples.size()) + " samples for beta " +
               shortestText(settings.beta));
  int made = 0;
  for (const CandidatesMade& one : makeCandidates(project, request, context.task))
    made += one.made;
  return made;
}

std::optional<SweepPoint> pointOf(const std::string& set, const std::vector<SweepPoint>& points) {
  const auto found = std::ranges::find(points, kindOfSet(set), &SweepPoint::set);
  return found == points.end() ? std::nullopt : std::optional(*found);
}

json sweepJson(const EvaluationSummary& summary, const std::vector<SweepPoint>& points) {
  json rows = json::array();
  for (const SummaryRow& row : summary.rows) {
    const std::optional<SweepPoint> point = pointOf(row.set, points);
    if (!point) continue;
    const SummaryPair* pair = pairBetween(summary, row, projectOf(row.set) + ":baseline");
    rows.push_back({{"project", projectOf(row.set)},
                    {"k", point->k},
                    {"beta", point->beta},
                    {"arch", row.architecture},
                    {"n", row.repeats},
                    {"mean", row.mean},
                    {"std", known(row.deviation)},
                    {"last_mean", row.lastMean},
                    {"against_baseline", pair ? comparisonJson(pair->comparison) : json()}});
  }
  return rows;
}

int sweep(const SweepArguments& arguments, const CommandContext& context) {
  std::vector<std::string> sets;
  std::vector<SweepPoint> points;
  int made = 0;
  for (const std::string& folder : arguments.projects) {
    const auto project = Project::open(folder, Access::ReadWrite);
    const std::vector<SweepPoint> own = pointsOf(project->contents()->settings, arguments);
    made += makeWanted(*project, own, arguments, context);
    sets.push_back(folder + ":baseline");
    for (const SweepPoint& point : own) {
      sets.push_back(folder + ":" + point.set());
      points.push_back(point);
    }
  }
  const Evaluated evaluated = evaluateSets(arguments.options, sets, context);
  if (context.json) {
    json document = evaluatedJson(evaluated);
    document["candidates_made"] = made;
    document["sweep"] = sweepJson(evaluated.summary, points);
    printJson(document);
  } else {
    printEvaluated(evaluated);
  }
  return 0;
}

void addAblate(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<AblateArguments>();
  arguments->options.repeats = 3;
  CLI::App* command = addCommand(app, context, "ablate", "What confidence and similarity are worth, as Table V",
                                 [arguments, &context] { return ablate(*arguments, context); });
  command->add_option("PROJECT", arguments->projects, "Projects; several of different seeds are taken together")
      ->required();
  addEvaluationOptions(*command, arguments->options);
}

void addSweep(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<SweepArguments>();
  arguments->options.repeats = 3;
  CLI::App* command =
      addCommand(app, context, "sweep", "Evaluate sets over k and beta, as Figure 5; makes the candidates they need",
                 [arguments, &context] { return sweep(*arguments, context); });
  command->add_option("PROJECT", arguments->projects, "Projects; several of different seeds are taken together")
      ->required();
  command->add_option("--k", arguments->ks, "At the project's beta, with commas between (1,2,3,4,5)")->delimiter(',');
  command->add_option("--beta", arguments->betas, "At the project's k (0.5,0.6,0.7,0.8,0.9)")->delimiter(',');
  addEvaluationOptions(*command, arguments->options);
}

} // namespace

void addAblateCommands(CLI::App& app, CommandContext& context) {
  addAblate(app, context);
  addSweep(app, context);
}

} // namespace stillroom
