// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_backend.h"

#include "base/error.h"
#include "base/files.h"
#include "export/feature_file.h"
#include "export/sheet.h"

namespace stillroom::ui {
namespace fs = std::filesystem;
namespace {

/// Where an export is put together, beside its place; goes with all that is still in it. So do the folders on the way
/// there that had to be made, unless something lies in them.
class Staging {
public:
  explicit Staging(const fs::path& parent) {
    for (fs::path missing = parent; !fs::exists(missing); missing = missing.parent_path())
      m_made.push_back(missing);
    m_folder = makeStagingFolder(parent, ".stillroom-export");
  }
  ~Staging() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
    for (const fs::path& folder : m_made) // the deepest first; one that holds something stays
      fs::remove(folder, ignored);
  }
  Staging(const Staging&) = delete;
  Staging& operator=(const Staging&) = delete;

  fs::path operator/(const fs::path& name) const { return m_folder / name; }

private:
  fs::path m_folder;
  std::vector<fs::path> m_made;
};

/// Moves what is ready to its place: everything, or nothing.
class Publisher {
public:
  Publisher() = default;
  ~Publisher() {
    std::error_code ignored;
    for (const fs::path& path : m_moved)
      fs::remove_all(path, ignored);
  }
  Publisher(const Publisher&) = delete;
  Publisher& operator=(const Publisher&) = delete;

  /// Is in its place already.
  void add(const fs::path& path) { m_moved.push_back(path); }
  void move(const fs::path& from, const fs::path& to) {
    requireAbsentOrEmpty(to); // a rename would replace a file
    fs::rename(from, to);
    add(to);
  }
  void keep() { m_moved.clear(); }

private:
  std::vector<fs::path> m_moved;
};

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
  TaskContext counting = context;
  counting.onWarning = [&](const Error& warning) {
    report.missing += warning.code() == "export.no-image" ? 1 : 0;
    context.warn(warning);
  };
  report.images = exportContents(*request.format, project, contents, request.target.folder, request.options, counting);
  report.images -= report.missing;
}

ExportReport exportTo(const ExportRequest& request, const ChartDrawer& draw, const TaskContext& context) {
  const ExportTarget& target = request.target;
  ExportReport report{.target = target};
  const Staging staging(target.folder.parent_path());
  Publisher publisher;
  const auto project = Project::open(request.project, Access::ReadOnly);
  const auto contents = readContents(*project, request, context);
  if (target.sheet) writeSheet(*contents, staging / "sheet.png", context);
  if (target.features) {
    ProgressMeter meter(context, Stage::Features, Unit::None, 0);
    writeFeatures(*contents, staging / "features.safetensors");
  }
  if (target.charts) writeCharts(contents, staging / "charts", draw, context, report);
  if (target.images) {
    writeImages(*project, *contents, request, context, report);
    publisher.add(target.folder);
  }
  if (target.sheet) publisher.move(staging / "sheet.png", target.sheetFile());
  if (target.features) publisher.move(staging / "features.safetensors", target.featuresFile());
  if (target.charts) publisher.move(staging / "charts", target.chartsFolder());
  publisher.keep();
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
