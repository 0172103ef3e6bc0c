// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_backend.h"

#include "base/error.h"
#include "base/files.h"
#include "base/staged_folder.h"
#include "export/feature_file.h"
#include "export/sheet.h"

namespace stillroom::ui {
namespace fs = std::filesystem;
namespace {

std::shared_ptr<const ProjectContents> readContents(const Project& project, const ExportRequest& request,
                                                    const TaskContext& context) {
  ProgressMeter meter(context, Stage::Read, Unit::None, 0); // how long it takes can't be known
  auto contents = project.contents();
  context.checkpoint();
  if (!request.settings || *request.settings == contents->settings) return contents;
  auto changed = std::make_shared<ProjectContents>(*contents);
  changed->settings = *request.settings;
  return changed;
}

void writeCharts(const std::shared_ptr<const ProjectContents>& contents, const fs::path& folder,
                 const ChartDrawer& draw, const TaskContext& context, ExportReport& report) {
  ProgressMeter meter(context, Stage::Charts, Unit::None, 0);
  fs::create_directories(folder);
  for (const ChartFile& file : draw(exportFigures(contents, context), context)) {
    writeFileAtomically(folder / file.name,
                        std::string_view(file.bytes.constData(), static_cast<std::size_t>(file.bytes.size())));
    ++report.charts;
  }
}

void writeImages(const Project& project, const ProjectContents& contents, const ExportRequest& request,
                 const TaskContext& context, ExportReport& report) {
  const ExportedSet written =
      exportContents(*request.format, project, contents, request.target.folder, request.options, context);
  report.images = written.images;
  report.missing = written.leftOut.size();
}

/// A sheet of many classes has several pages.
void writeSheetParts(const ProjectContents& contents, const StagedFolder& staged, const fs::path& place,
                     const TaskContext& context, ExportReport& report, std::vector<StagedFolder::Part>& parts) {
  for (const fs::path& page : writeSheet(contents, staged.path() / place.filename(), context)) {
    report.sheets.push_back(place.parent_path() / page.filename());
    parts.push_back({page.filename(), report.sheets.back()});
  }
}

/// What lies beside the images, as parts to be placed.
std::vector<StagedFolder::Part> writeExtras(const std::shared_ptr<const ProjectContents>& contents,
                                            const StagedFolder& staged, const ChartDrawer& draw,
                                            const TaskContext& context, ExportReport& report) {
  const ExportTarget& target = report.target;
  std::vector<StagedFolder::Part> parts;
  const auto part = [&](const char* name, const fs::path& place) {
    parts.push_back({name, place});
    return staged.path() / name;
  };
  if (target.sheet) writeSheetParts(*contents, staged, target.sheetFile(), context, report, parts);
  if (target.features) {
    ProgressMeter meter(context, Stage::Features, Unit::None, 0);
    writeFeatures(*contents, part("features.safetensors", target.featuresFile()));
  }
  if (target.charts) writeCharts(contents, part("charts", target.chartsFolder()), draw, context, report);
  return parts;
}

ExportReport exportTo(const ExportRequest& request, const ChartDrawer& draw, const TaskContext& context) {
  ExportReport report{.target = request.target};
  const StagedFolder staged(request.target.folder, ".stillroom-export");
  const auto project = Project::open(request.project, Access::ReadOnly);
  const auto contents = readContents(*project, request, context);
  const auto extras = writeExtras(contents, staged, draw, context, report);
  if (request.target.images) writeImages(*project, *contents, request, context, report);
  try {
    staged.placeParts(extras);
  } catch (...) {
    std::error_code ignored;
    if (request.target.images) fs::remove_all(request.target.folder, ignored);
    throw;
  }
  return report;
}

} // namespace

ExportReport exportProject(const ExportRequest& request, const ChartDrawer& draw, const TaskContext& context) {
  for (const fs::path& path : request.target.paths())
    requireAbsentOrEmpty(path);
  try {
    return exportTo(request, draw, context);
  } catch (const fs::filesystem_error& error) {
    throw Error("export.failed", "The export to {0} failed: {1}. Free some space or choose another place.",
                {request.target.folder.string(), error.code().message()});
  }
}

} // namespace stillroom::ui
