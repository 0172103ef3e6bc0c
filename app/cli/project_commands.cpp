// SPDX-License-Identifier: GPL-3.0-or-later
#include "project_commands.h"

#include "label_reports.h"

#include "base/error.h"
#include "base/output_file.h"
#include "base/texts.h"
#include "export/exporter.h"
#include "export/feature_file.h"
#include "export/sheet.h"
#include "pipeline/create_project.h"
#include "pipeline/pipeline.h"
#include "project/chosen_images.h"
#include "project/project.h"
#include "project/verify.h"
#include "reports.h"
#include "sample/sample_images.h"
#include "terminal/terminal_text.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <chrono>
#include <cstdio>
#include <memory>

namespace stillroom {
namespace {

template <class Number>
bool parseNumber(const std::string& text, Number& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

/// "I/N" of --shard.
void parseShard(const std::string& text, RunOptions& options) {
  const std::size_t slash = text.find('/');
  if (slash == std::string::npos || !parseNumber(text.substr(0, slash), options.shard) ||
      !parseNumber(text.substr(slash + 1), options.shards))
    throw Error("run.shard", "A shard is I/N with 0 ≤ I < N; {0} is not.", {text});
}

struct NewArguments {
  std::string folder, data, preset, diffusion, decoder, detector;
  std::optional<std::int64_t> ipc, seed;
  std::vector<std::string> settings;
};

int runNew(const CommandContext& context, const NewArguments& arguments) {
  Preset preset = Preset::load(arguments.preset);
  if (!arguments.diffusion.empty()) preset.synthesis.model = arguments.diffusion;
  if (!arguments.decoder.empty()) preset.synthesis.decoder = arguments.decoder;
  if (!arguments.detector.empty()) preset.detector.file = arguments.detector;
  if (arguments.ipc) preset.distill.imagesPerClass = *arguments.ipc;
  if (arguments.seed) preset.distill.seed = *arguments.seed;
  for (const std::string& assignment : arguments.settings)
    preset.set(assignment);
  createProject({arguments.folder, arguments.data, preset});
  const auto contents = Project::open(arguments.folder, Access::ReadOnly)->contents();
  if (context.json)
    printJson({{"project", arguments.folder}, {"classes", contents->classes.size()}, {"preset", contents->preset}});
  else
    printLine("%s: %zu classes, preset %s. Next: stillroom-cli run %s", arguments.folder.c_str(),
              contents->classes.size(), contents->preset.c_str(), arguments.folder.c_str());
  return 0;
}

void addNew(CLI::App& app, CommandContext& context) {
  auto arguments = std::make_shared<NewArguments>();
  CLI::App* command = addCommand(app, context, "new", "Make a project from a folder of class folders",
                                 [&context, arguments] { return runNew(context, *arguments); });
  command->add_option("DIR", arguments->folder, "The project's folder, absent or empty")->required();
  command->add_option("--data", arguments->data, "Folder with one folder of real images per class")->required();
  command->add_option("--preset", arguments->preset, "A preset's name or a TOML file")->required();
  command->add_option("--diffusion", arguments->diffusion, "Diffusion model: a diffusers folder, or a file");
  command->add_option("--decoder", arguments->decoder, "Autoencoder that decodes in place of the model's own");
  command->add_option("--detector", arguments->detector, "Detector weights; without them one is trained");
  command->add_option("--ipc", arguments->ipc, "Images per class");
  command->add_option("--seed", arguments->seed, "Seed of everything that is generated")->check(wholeNumber());
  command->add_option("--set", arguments->settings, "Another value of the preset: key=value")->allow_extra_args(false);
}

void addSample(CLI::App& app, CommandContext& context) {
  auto folder = std::make_shared<std::string>();
  CLI::App* command =
      addCommand(app, context, "sample", "Make the embedded sample project and its real images", [&context, folder] {
        makeSampleProject(*folder, context.task);
        if (context.json)
          printJson({{"project", *folder}});
        else
          printLine("%s is ready. Next: stillroom-cli run %s", folder->c_str(), folder->c_str());
        return 0;
      });
  command->add_option("DIR", *folder, "The project's folder, absent or empty")->required();
}

/// Not listed: more drawings of the sample's classes, to train its models on.
void addSampleImages(CLI::App& app, CommandContext& context) {
  struct Arguments {
    std::string folder;
    int perClass = 100;
    std::uint64_t seed = 1;
    std::int64_t first = 0;
  };
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command =
      addCommand(app, context, "sample-images", "Draw images of the sample's classes", [&context, arguments] {
        drawSampleFolder(arguments->folder, arguments->perClass, arguments->seed, arguments->first, context.task);
        return 0;
      });
  command->group("");
  command->add_option("DIR", arguments->folder)->required();
  command->add_option("--per-class", arguments->perClass);
  command->add_option("--seed", arguments->seed)->check(wholeNumber());
  command->add_option("--first", arguments->first);
}

struct ProjectView {
  std::shared_ptr<Project> project;
  std::shared_ptr<const ProjectContents> contents;
};

ProjectView view(const std::string& folder) {
  ProjectView out{Project::open(folder, Access::ReadOnly), nullptr};
  out.contents = out.project->contents();
  return out;
}

/// What independent judges say of the images before and after the choice.
std::vector<LabelShares> judgedShares(const Project& project, const std::vector<std::string>& judges,
                                      const TaskContext& task) {
  std::vector<LabelShares> shares;
  for (const char* set : {":baseline", ":refined"})
    for (const std::string& judge : judges)
      shares.push_back(labelShares(project.folder().string() + set, judge, task));
  return shares;
}

int printStatus(const CommandContext& context, const ProjectView& shown, const std::vector<std::string>& judges = {}) {
  const SelectionResult result = currentSelection(*shown.contents);
  const std::vector<LabelShares> shares = judgedShares(*shown.project, judges, context.task);
  if (context.json) {
    nlohmann::json document = statusJson(*shown.project, *shown.contents, result);
    if (!judges.empty()) document["label_consistency"]["judges"] = sharesJson(shares);
    printJson(document);
    return 0;
  }
  std::fputs(statusText(*shown.project, *shown.contents, result).c_str(), stdout);
  printShares(shares);
  return 0;
}

void addRun(CLI::App& app, CommandContext& context) {
  struct Arguments {
    std::string folder, until, device = "auto", shard;
    bool acceptModel = false, rescan = false;
  };
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command =
      addCommand(app, context, "run", "Make what is missing; goes on where it stopped", [&context, arguments] {
        RunOptions options;
        options.device = arguments->device;
        options.acceptModel = arguments->acceptModel;
        options.rescan = arguments->rescan;
        if (!arguments->shard.empty()) parseShard(arguments->shard, options);
        if (!arguments->until.empty()) options.until = stageFromName(arguments->until);
        const auto project = Project::open(arguments->folder, Access::ReadWrite);
        runPipeline(*project, options, context.task);
        return printStatus(context, {project, project->contents()});
      });
  command->add_option("DIR", arguments->folder, "A project")->required();
  command->add_option("--until", arguments->until, "Last stage to run")->check([](const std::string& text) {
    if (stageFromName(text)) return std::string();
    return "the stages are: " + listText(allStages, [](Stage stage) { return name(stage); });
  });
  addDevice(*command, arguments->device);
  command->add_option("--shard", arguments->shard, "I/N: only the classes with index % N == I");
  command->add_flag("--accept-model", arguments->acceptModel, acceptModelText);
  command->add_flag("--rescan", arguments->rescan,
                    "Take data that changed since they were scanned as they are now, and make again what followed from "
                    "the classes that changed");
}

void addStatus(CLI::App& app, CommandContext& context) {
  struct Arguments {
    std::string folder;
    std::vector<std::string> judges;
  };
  const auto arguments = std::make_shared<Arguments>();
  CLI::App* command =
      addCommand(app, context, "status", "What is done and what the selection gives",
                 [&context, arguments] { return printStatus(context, view(arguments->folder), arguments->judges); });
  command->add_option("DIR", arguments->folder, "A project")->required();
  command->add_option("--judge", arguments->judges,
                      "Other detectors that say which images show their class, before and after the choice");
}

int runVerify(const CommandContext& context, const std::string& folder, bool repair) {
  const auto project = Project::open(folder, repair ? Access::ReadWrite : Access::ReadOnly);
  const VerifyReport report = verifyProject(*project, repair, context.task);
  if (context.json) {
    printJson({{"ok", report.faults.empty()},
               {"checked", report.checked},
               {"faults", report.faults},
               {"arriving", report.arriving},
               {"notes", report.notes},
               {"repaired", report.repaired}});
  } else {
    for (const std::vector<std::string>& lines : {report.faults, report.notes})
      for (const std::string& line : lines)
        printLine("%s", line.c_str());
    printLine("%lld files checked, %zu faults%s", static_cast<long long>(report.checked), report.faults.size(),
              report.repaired ? "; repaired: run the project to make what is missing again" : "");
    if (report.arriving > 0)
      printLine("%lld files belong to nothing in the catalogue yet: somebody has the project open for writing and may "
                "be making them. Verify again when that has ended.",
                static_cast<long long>(report.arriving));
  }
  const bool clean = report.faults.size() == static_cast<std::size_t>(report.repaired);
  if (!clean)
    context.note("stillroom-cli: " + folder + " has " + std::to_string(report.faults.size()) + " faults; the first: " +
                 report.faults.front() + ". `verify --repair` forgets what is damaged, `run` makes it again.");
  return clean ? 0 : 1;
}

void addVerify(CLI::App& app, CommandContext& context) {
  auto folder = std::make_shared<std::string>();
  auto repair = std::make_shared<bool>(false);
  CLI::App* command = addCommand(app, context, "verify", "Check every file and row of a project",
                                 [&context, folder, repair] { return runVerify(context, *folder, *repair); });
  command->add_option("DIR", *folder, "A project")->required();
  command->add_flag("--repair", *repair, "Delete orphans and forget what is damaged, so that run makes it again");
}

struct SelectArguments {
  std::string folder;
  std::optional<int> k;
  std::optional<std::string> beta, strategy, normalSet;
  bool save = false;
};

SelectionSettings settingsFor(const SelectArguments& arguments, SelectionSettings settings) {
  if (arguments.k) settings.k = *arguments.k;
  if (arguments.beta && !parseNumber(*arguments.beta, settings.beta))
    throw Error("selection.beta", "β is {0}; it must be a number from 0 to 1.", {*arguments.beta});
  if (arguments.strategy) settings.strategy = *strategyFromName(*arguments.strategy);
  if (arguments.normalSet) settings.normalSet = *normalSetFromName(*arguments.normalSet);
  return settings;
}

int runSelect(const CommandContext& context, const SelectArguments& arguments) {
  const auto project = Project::open(arguments.folder, arguments.save ? Access::ReadWrite : Access::ReadOnly);
  const auto contents = project->contents();
  const SelectionSettings settings = settingsFor(arguments, contents->settings);
  Selector selector(contents->selection);
  const auto start = std::chrono::steady_clock::now();
  const SelectionResult result = selector.select(settings, contents->overrides);
  const double elapsed = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  if (arguments.save) project->saveSettings(settings);
  if (context.json)
    printJson(selectionJson(*contents, result, elapsed));
  else
    std::fputs(selectionText(result, elapsed).c_str(), stdout);
  return 0;
}

void addSelect(CLI::App& app, CommandContext& context) {
  auto arguments = std::make_shared<SelectArguments>();
  CLI::App* command = addCommand(app, context, "select", "Run the selection; nothing is written without --save",
                                 [&context, arguments] { return runSelect(context, *arguments); });
  command->add_option("DIR", arguments->folder, "A project")->required();
  command->add_option("--k", arguments->k, "Size of the pool, 1 to 20");
  command->add_option("--beta", arguments->beta, "Threshold on the confidence, 0 to 1");
  command->add_option("--strategy", arguments->strategy)->check(CLI::IsMember({"conf+sim", "conf", "sim", "baseline"}));
  command->add_option("--normal-set", arguments->normalSet)->check(CLI::IsMember({"sequential", "all-first"}));
  command->add_flag("--save", arguments->save, "Journal the settings as those in force");
}

void addFeatures(CLI::App& app, CommandContext& context) {
  struct Arguments {
    std::string folder, out;
  };
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command =
      addCommand(app, context, "features", "Write every prediction and feature as safetensors", [&context, arguments] {
        requireOutputFile(arguments->out, ".safetensors", {arguments->folder});
        const auto contents = view(arguments->folder).contents;
        writeFeatures(*contents, arguments->out);
        if (context.json)
          printJson({{"file", arguments->out},
                     {"samples", contents->selection->sampleCount()},
                     {"candidates", contents->selection->candidateCount()}});
        return 0;
      });
  command->add_option("DIR", arguments->folder, "A project")->required();
  command->add_option("OUT", arguments->out, "A .safetensors file")->required();
}

void addExport(CLI::App& app, CommandContext& context) {
  struct Arguments {
    std::string folder, out, format, set = "refined";
    bool allowPending = false;
  };
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = addCommand(app, context, "export", "Write the distilled set", [&context, arguments] {
    const ExportOptions options{exportSetFromName(arguments->set), arguments->allowPending};
    const auto project = Project::open(arguments->folder, Access::ReadOnly);
    const ExportedSet written =
        exportProject(exporterByName(arguments->format), *project, arguments->out, options, context.task);
    if (context.json)
      printJson({{"out", arguments->out},
                 {"images", written.images},
                 {"left_out", written.leftOut},
                 {"set", arguments->set}});
    else
      printLine("%zu images in %s", written.images, arguments->out.c_str());
    return 0;
  });
  command->add_option("DIR", arguments->folder, "A project")->required();
  command->add_option("OUT", arguments->out, "A folder, absent or empty")->required();
  command->add_option("--format", arguments->format, tableText(exporters()))
      ->required()
      ->check(knownTo(exporterByName));
  command->add_option("--set", arguments->set, "refined or baseline")->check(knownTo(exportSetFromName));
  command->add_flag("--allow-pending", arguments->allowPending, "Export pending samples with their baseline");
}

int runSheet(const CommandContext& context, const std::string& folder, const std::string& out) {
  requireOutputFile(out, ".png", {folder});
  std::vector<std::string> files;
  for (const std::filesystem::path& page : writeSheet(*view(folder).contents, out, context.task))
    files.push_back(page.string());
  if (context.json)
    printJson({{"file", files.front()}, {"files", files}});
  else if (files.size() > 1)
    printLine("%zu pages: %s to %s", files.size(), files.front().c_str(), files.back().c_str());
  return 0;
}

void addSheet(CLI::App& app, CommandContext& context) {
  struct Arguments {
    std::string folder, out;
  };
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command =
      addCommand(app, context, "sheet", "Write a contact sheet: baselines above, chosen images below",
                 [&context, arguments] { return runSheet(context, arguments->folder, arguments->out); });
  command->add_option("DIR", arguments->folder, "A project")->required();
  command
      ->add_option("OUT", arguments->out,
                   "A PNG file; FILE-1.png, FILE-2.png … where there are too many classes for one")
      ->required();
}

} // namespace

void addProjectCommands(CLI::App& app, CommandContext& context) {
  addSample(app, context);
  addSampleImages(app, context);
  addNew(app, context);
  addRun(app, context);
  addStatus(app, context);
  addVerify(app, context);
  addSelect(app, context);
  addFeatures(app, context);
  addExport(app, context);
  addSheet(app, context);
}

} // namespace stillroom
