// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exporter.h"

#include "base/error.h"
#include "base/files.h"
#include "base/texts.h"
#include "export/image_folder_exporter.h"
#include "project/chosen_images.h"
#include "project/data_check.h"
#include "project/project.h"
#include "tensors/torch_errors.h"

#include <algorithm>
#include <array>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr std::array setNames{std::string_view("refined"), std::string_view("baseline")};

void requireNonePending(const ExportInput& input) {
  if (input.options.set != ExportSet::Refined || input.options.allowPending) return;
  std::vector<std::size_t> pending;
  for (std::size_t s = 0; s < input.size(); ++s)
    if (input.selection.samples[s].status == SampleStatus::Pending) pending.push_back(s);
  if (!pending.empty())
    throw Error("export.pending",
                "These samples still wait for candidates: {0}. Run the project, or export with --allow-pending.",
                {listText(pending, [&](std::size_t s) { return sampleName(input.contents, s); })});
}

void requireHeeded(const Exporter& exporter, ExportOption option, bool given) {
  if (given && std::ranges::find(exporter.options, option) == exporter.options.end())
    throw Error("export.option", "The format {0} has no option {1}. Leave it out, or choose another format.",
                {std::string(exporter.name), std::string(name(option))});
}

std::vector<std::string> leftOutOf(const ExportInput& input) {
  std::vector<std::string> names;
  for (std::size_t s = 0; s < input.size(); ++s)
    if (input.image(s).empty()) names.push_back(sampleName(input.contents, s));
  return names;
}

void write(const Exporter& exporter, const ExportInput& input, const fs::path& out, const TaskContext& context) {
  try {
    exporter.write(input, out, context);
  } catch (const fs::filesystem_error& error) {
    throw Error("export.failed", "The export to {0} failed: {1}. Free some space or choose another place.",
                {out.string(), error.code().message()});
  }
}

} // namespace

std::string_view name(ExportSet set) {
  return setNames.at(static_cast<std::size_t>(set));
}

ExportSet exportSetFromName(std::string_view text) {
  const auto found = std::ranges::find(setNames, text);
  if (found == setNames.end())
    throw Error("export.set", "There is no set “{0}”. Choose one of: {1}.", {std::string(text), listText(setNames)});
  return static_cast<ExportSet>(found - setNames.begin());
}

std::string_view name(ExportOption option) {
  return option == ExportOption::Set ? "--set" : "--allow-pending";
}

int ExportInput::choice(std::size_t sample) const {
  return options.set == ExportSet::Baseline ? baselineChoice : selection.samples[sample].chosen;
}

const std::string& ExportInput::image(std::size_t sample) const {
  return imageOfChoice(contents, sample, choice(sample));
}

std::span<const Exporter> exporters() {
  static const std::array table{imageFolderExporter()};
  return table;
}

const Exporter& exporterByName(std::string_view name) {
  const auto found = std::ranges::find(exporters(), name, &Exporter::name);
  if (found == exporters().end())
    throw Error("export.format", "There is no format “{0}” to export to. Choose one of: {1}.",
                {std::string(name), listText(exporters(), &Exporter::name)});
  return *found;
}

ExportedSet exportProject(const Exporter& exporter, const Project& project, const fs::path& out,
                          const ExportOptions& options, const TaskContext& context) {
  requireAbsentOrEmpty(out); // before anything is read, which may take a while
  requireOutsideData(out, project.dataFolder());
  return exportContents(exporter, project, *project.contents(), out, options, context);
}

ExportedSet exportContents(const Exporter& exporter, const Project& project, const ProjectContents& contents,
                           const fs::path& out, const ExportOptions& options, const TaskContext& context) {
  requireHeeded(exporter, ExportOption::Set, options.set != ExportSet::Refined);
  requireHeeded(exporter, ExportOption::AllowPending, options.allowPending);
  requireAbsentOrEmpty(out);
  requireOutsideData(out, project.dataFolder());
  requireAllSamples(contents);
  const SelectionResult selection = currentSelection(contents);
  const ExportInput input{project, contents, selection, options};
  requireNonePending(input);
  translated([&] { write(exporter, input, out, context); });
  ExportedSet written{input.size(), leftOutOf(input)};
  written.images -= written.leftOut.size();
  if (!written.leftOut.empty())
    context.warn(Error("export.no-image",
                       "These samples have no image, since all attempts failed, and are left out: {0}.",
                       {listText(written.leftOut)}));
  return written;
}

} // namespace stillroom
