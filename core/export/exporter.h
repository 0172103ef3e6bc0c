// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/phrase.h"
#include "base/progress.h"
#include "project/project.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stillroom {

enum class ExportSet : std::uint8_t { Refined, Baseline };

/// "refined", "baseline".
std::string_view name(ExportSet set);
/// Throws Error "export.set" that lists the names.
ExportSet exportSetFromName(std::string_view text);

struct ExportOptions {
  ExportSet set = ExportSet::Refined;
  bool allowPending = false; ///< pending samples go out with their baseline
};

/// Those of ExportOptions that not every format heeds.
enum class ExportOption : std::uint8_t { Set, AllowPending };

/// "--set", "--allow-pending".
std::string_view name(ExportOption option);

/// The set that an exporter writes: complete, and without pending samples unless those were allowed.
struct ExportInput {
  const Project& project; ///< for how each image was made
  const ProjectContents& contents;
  const SelectionResult& selection;
  ExportOptions options;

  std::size_t size() const { return selection.samples.size(); }
  /// What goes out for row `sample`: baselineChoice or an ordinal.
  int choice(std::size_t sample) const;
  /// Its content hash; empty where all attempts failed.
  const std::string& image(std::size_t sample) const;
};

/// A format that a distilled set can be written in.
struct Exporter {
  std::string_view name; ///< of --format, and in settings
  Phrase title;          ///< in a list of formats
  Phrase explanation;    ///< what is written, for whom
  std::vector<ExportOption> options;
  /// Writes to `out`, which is absent or an empty folder; whole or not at all. A sample without an image is left out.
  /// Throws Error "export.damaged" that lists all image files that aren't what was made. May throw
  /// std::filesystem::filesystem_error.
  void (*write)(const ExportInput& input, const std::filesystem::path& out, const TaskContext& context);
};

/// All formats, the usual one first.
std::span<const Exporter> exporters();
/// Throws Error "export.format" that lists the names.
const Exporter& exporterByName(std::string_view name);

/// What an export came to.
struct ExportedSet {
  std::size_t images = 0;           ///< written
  std::vector<std::string> leftOut; ///< samples without an image, since all attempts failed: "tench/3"
};

/// Writes a project as it is now. Warns "export.no-image" of what is left out. Throws Error "output.exists",
/// "export.incomplete" (images still to be made), "export.pending" (lists the samples), "export.option" (one that the
/// format has no use for), "export.damaged", "export.failed"; Cancelled.
ExportedSet exportProject(const Exporter& exporter, const Project& project, const std::filesystem::path& out,
                          const ExportOptions& options, const TaskContext& context = {});

/// The same of contents that were read before, at the settings they have.
ExportedSet exportContents(const Exporter& exporter, const Project& project, const ProjectContents& contents,
                           const std::filesystem::path& out, const ExportOptions& options,
                           const TaskContext& context = {});

} // namespace stillroom
