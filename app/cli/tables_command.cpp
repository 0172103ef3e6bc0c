// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables_command.h"

#include "base/error.h"
#include "base/texts.h"
#include "evaluation_reports.h"
#include "labelled_folder.h"
#include "pipeline/paper_cells.h"
#include "terminal/terminal_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>

namespace stillroom {
namespace {

using nlohmann::json;

struct TablesArguments {
  std::vector<std::string> results, tables;
};

json known(const std::optional<double>& value) {
  return value ? json(*value) : json();
}

json ownJson(const OwnFigure& own) {
  return {{"mean", own.mean},
          {"std", known(own.deviation)},
          {"last_mean", known(own.last)},
          {"n", own.runs},
          {"sets", own.sets},
          {"images", own.images},
          {"test_fingerprint", own.fingerprint},
          {"cut", own.cut.empty() ? json() : json(own.cut)},
          {"epochs", own.epochs > 0 ? json(own.epochs) : json()},
          {"as_protocol", own.asProtocol}};
}

json cellJson(const PaperCell& cell) {
  const PaperFigure& printed = cell.printed;
  return {{"table", printed.table},
          {"data_set", printed.dataSet},
          {"network", printed.network},
          {"ipc", printed.imagesPerClass},
          {"method", printed.method},
          {"metric", printed.metric},
          {"paper", {{"mean", printed.mean}, {"std", known(printed.deviation)}}},
          {"ours", cell.own ? ownJson(*cell.own) : json()},
          {"difference", cell.own ? json(cell.own->mean - printed.mean) : json()},
          {"command", cell.command}};
}

std::string ownText(const PaperCell& cell) {
  if (!cell.own) return "missing: " + cell.command;
  const OwnFigure& own = *cell.own;
  std::string text = spreadText(own.mean, own.deviation) + " (n " + std::to_string(own.runs) + ")  difference " +
                     fixedText(own.mean - cell.printed.mean, 2);
  if (own.last) text += "  last " + fixedText(*own.last, 2);
  if (own.images > 0)
    text += "  " + std::to_string(own.images) + (own.last ? " test images" : " images") +
            (own.cut.empty() ? "" : ", the " + own.cut + " cut");
  return text + (own.asProtocol ? "" : "  after " + std::to_string(own.epochs) + " epochs, not the protocol's");
}

void print(const std::vector<PaperCell>& cells) {
  std::string table;
  for (const PaperCell& cell : cells) {
    const PaperFigure& printed = cell.printed;
    if (printed.table != table) printLine("Table %s", (table = printed.table).c_str());
    printLine("  %-10s %-18s %3lld  %-9s %-13s paper %-13s ours %s", printed.dataSet.c_str(), printed.network.c_str(),
              static_cast<long long>(printed.imagesPerClass), printed.method.c_str(), printed.metric.c_str(),
              spreadText(printed.mean, printed.deviation).c_str(), ownText(cell).c_str());
  }
  const auto missing = std::ranges::count_if(cells, [](const PaperCell& cell) { return !cell.own; });
  printLine("%lld of %zu cells are missing", static_cast<long long>(missing), cells.size());
}

int tables(const TablesArguments& arguments, const CommandContext& context) {
  std::vector<std::filesystem::path> folders;
  for (const std::string& folder : arguments.results) {
    if (!std::filesystem::is_directory(folder))
      throw Error("tables.no-results", "There is no folder of results at {0}. Make one with evaluate --into.",
                  {folder});
    folders.emplace_back(folder);
  }
  PaperCells cells = paperCells(folders, context.task);
  if (!arguments.tables.empty())
    std::erase_if(cells.cells, [&](const PaperCell& cell) {
      return std::ranges::find(arguments.tables, cell.printed.table) == arguments.tables.end();
    });
  for (const SkippedFile& each : cells.damaged)
    context.task.warn(Error("tables.damaged", "Left out {0}: {1}", {each.file, each.why}));
  if (!context.json) {
    print(cells.cells);
    return 0;
  }
  json list = json::array();
  for (const PaperCell& cell : cells.cells)
    list.push_back(cellJson(cell));
  printJson({{"cells", list}, {"damaged", skippedJson(cells.damaged)}});
  return 0;
}

} // namespace

void addTablesCommand(CLI::App& app, CommandContext& context) {
  const auto arguments = std::make_shared<TablesArguments>();
  CLI::App* command = addCommand(app, context, "tables", "The paper's Tables I to V with your figures beside its own",
                                 [arguments, &context] { return tables(*arguments, context); });
  command->add_option("RESULTS", arguments->results, "Folders that evaluate --into and metrics --into made")
      ->required();
  command->add_option("--table", arguments->tables, "These only, with commas between: I, II, III, IV, V")
      ->delimiter(',')
      ->check(CLI::IsMember({"I", "II", "III", "IV", "V"}));
}

} // namespace stillroom
