// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "export/exporter.h"
#include "ui/export/export_figures.h"
#include "ui/export/export_target.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace stillroom::ui {

/// What is written, and where to.
struct ExportRequest {
  std::filesystem::path project; ///< its folder
  ExportTarget target;
  const Exporter* format = &exporters().front(); ///< how the images are laid out
  ExportOptions options;
  std::optional<SelectionSettings> settings; ///< instead of those in force
};

/// A file of the folder of charts.
struct ChartFile {
  std::string name;
  QByteArray bytes;
};

/// Draws charts on the window's thread and waits for them there. Throws Cancelled.
using ChartDrawer = std::function<std::vector<ChartFile>(const ExportFigures&, const TaskContext&)>;

struct ExportReport {
  ExportTarget target;
  std::size_t images = 0;
  std::size_t missing = 0;                   ///< samples without an image, named in the manifest
  std::size_t charts = 0;                    ///< files in their folder
  std::vector<std::filesystem::path> sheets; ///< pages of the contact sheet
};

/// Reads the project anew and writes all that is asked for, or nothing. It may be open elsewhere, also for writing.
/// Blocks; throws what exportContents throws, and Error "output.exists" and "export.failed".
ExportReport exportProject(const ExportRequest& request, const ChartDrawer& draw, const TaskContext& context);

} // namespace stillroom::ui
