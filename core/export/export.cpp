// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/export.h"

#include "base/error.h"
#include "base/files.h"
#include "base/staged_folder.h"
#include "project/catalogue.h"
#include "project/stored_json.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <limits>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

template <class Value>
at::Tensor tensorOf(const std::vector<Value>& values, at::ScalarType from, at::ScalarType to) {
  return at::from_blob(const_cast<Value*>(values.data()), {static_cast<std::int64_t>(values.size())}, from)
      .to(to)
      .clone();
}

at::Tensor matrixOf(const std::vector<float>& values, std::size_t rows, std::size_t columns) {
  return at::from_blob(const_cast<float*>(values.data()),
                       {static_cast<std::int64_t>(rows), static_cast<std::int64_t>(columns)}, at::kFloat)
      .clone();
}

std::string slotName(int slot) {
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%05d", slot);
  return buffer;
}

std::string sampleName(const ProjectContents& contents, std::size_t sample) {
  return contents.classes[static_cast<std::size_t>(contents.selection->classIndex[sample])].folder + "/" +
         std::to_string(contents.selection->slot[sample]);
}

void requireComplete(const ProjectContents& contents) {
  const std::size_t wanted = contents.classes.size() * static_cast<std::size_t>(contents.imagesPerClass);
  if (contents.selection->sampleCount() != wanted)
    throw Error("export.incomplete",
                "{0} of {1} samples have an image and a prediction so far. Run the project to the end first.",
                {std::to_string(contents.selection->sampleCount()), std::to_string(wanted)});
}

void requireNonePending(const ProjectContents& contents, const SelectionResult& result) {
  std::string list;
  for (std::size_t s = 0; s < result.samples.size(); ++s)
    if (result.samples[s].status == SampleStatus::Pending) list += (list.empty() ? "" : ", ") + sampleName(contents, s);
  if (!list.empty())
    throw Error("export.pending",
                "These samples still wait for candidates: {0}. Run the project, or export with --allow-pending.",
                {list});
}

/// How each exported image was made: its chunk and the record of everything else, each record once.
class Origins {
public:
  explicit Origins(const Project& project) : m_project(project) {}

  /// Chunk and record of an image, for its entry in the manifest.
  void describe(const ImageKey& key, nlohmann::json& entry) {
    const std::lock_guard lock(m_project.mutex());
    const std::optional<ImageRow> image = m_project.catalogue().image(key);
    if (!image) return;
    entry["chunk"] = image->chunk;
    entry["made_by"] = image->provenance;
    if (m_records.contains(image->provenance)) return;
    const std::optional<std::string> record = m_project.catalogue().provenance(image->provenance);
    if (record) m_records[image->provenance] = fromStoredJson<nlohmann::json>(*record, "provenance");
  }
  const nlohmann::json& records() const { return m_records; }

private:
  const Project& m_project;
  nlohmann::json m_records = nlohmann::json::object();
};

nlohmann::json manifestEntry(const ProjectContents& contents, const SampleChoice& sample, std::size_t row, int choice,
                             const std::string& file) {
  return {{"file", file},
          {"class", contents.classes[static_cast<std::size_t>(contents.selection->classIndex[row])].folder},
          {"slot", contents.selection->slot[row]},
          {"status", name(sample.status)},
          {"chosen", choice},
          {"sha256", imageOfChoice(contents, row, choice)},
          {"note", contents.notes[row]}};
}

nlohmann::json manifestHead(const ProjectContents& contents, const SelectionResult& result, ExportSet set) {
  nlohmann::json classes = nlohmann::json::array();
  for (const ClassInfo& info : contents.classes)
    classes.push_back({{"index", info.index}, {"folder", info.folder}, {"name", info.name}, {"prompt", info.prompt}});
  return {{"program", "Stillroom " STILLROOM_VERSION},
          {"project", contents.name},
          {"preset", contents.preset},
          {"set", set == ExportSet::Refined ? "refined" : "baseline"},
          {"images_per_class", contents.imagesPerClass},
          {"image_size", contents.imageSize},
          {"seed", contents.seed},
          {"detector", contents.detector},
          {"diffusion", contents.diffusion},
          {"k", result.settings.k},
          {"beta", result.settings.beta},
          {"strategy", name(result.settings.strategy)},
          {"normal_set", name(result.settings.normalSet)},
          {"label_consistent_before", result.consistentBefore},
          {"label_consistent_after", result.consistentAfter},
          {"classes", classes}};
}

} // namespace

SelectionResult currentSelection(const ProjectContents& contents) {
  return Selector(contents.selection).select(contents.settings, contents.overrides);
}

const std::string& imageOfChoice(const ProjectContents& contents, std::size_t sample, int choice) {
  if (choice == baselineChoice) return contents.baselineImages[sample];
  for (auto i = static_cast<std::size_t>(contents.selection->firstCandidate[sample]);
       i < static_cast<std::size_t>(contents.selection->firstCandidate[sample + 1]); ++i)
    if (contents.selection->candidateOrdinal[i] == choice) return contents.candidateImages[i];
  throw Error("override.candidate",
              "{0}/{1} has no image {2} that could be chosen. Generate its candidates first, or choose another.",
              {std::to_string(contents.selection->classIndex[sample]), std::to_string(contents.selection->slot[sample]),
               std::to_string(choice)});
}

void writeFeatures(const ProjectContents& contents, const fs::path& file) {
  const SelectionInput& input = *contents.selection;
  const SelectionResult result = currentSelection(contents);
  std::vector<std::int64_t> chosen, overridden, sampleOf;
  for (std::size_t s = 0; s < input.sampleCount(); ++s) {
    chosen.push_back(result.samples[s].chosen);
    overridden.push_back(contents.overrides[s]);
    sampleOf.insert(sampleOf.end(), static_cast<std::size_t>(input.firstCandidate[s + 1] - input.firstCandidate[s]),
                    static_cast<std::int64_t>(s));
  }
  saveSafetensors(
      file,
      {{"class", tensorOf(input.classIndex, at::kInt, at::kLong)},
       {"slot", tensorOf(input.slot, at::kInt, at::kLong)},
       {"chosen", tensorOf(chosen, at::kLong, at::kLong)},
       {"override", tensorOf(overridden, at::kLong, at::kLong)},
       {"baseline.predicted", tensorOf(input.baselinePredicted, at::kInt, at::kLong)},
       {"baseline.confidence", tensorOf(input.baselineConfidence, at::kFloat, at::kFloat)},
       {"baseline.features", matrixOf(input.baselineFeatures, input.sampleCount(), input.featureSize)},
       {"candidates.sample", tensorOf(sampleOf, at::kLong, at::kLong)},
       {"candidates.ordinal", tensorOf(input.candidateOrdinal, at::kInt, at::kLong)},
       {"candidates.predicted", tensorOf(input.candidatePredicted, at::kInt, at::kLong)},
       {"candidates.ok", tensorOf(input.candidateOk, at::kByte, at::kByte)},
       {"candidates.confidence", tensorOf(input.candidateConfidence, at::kFloat, at::kFloat)},
       {"candidates.features", matrixOf(input.candidateFeatures, input.candidateCount(), input.featureSize)}},
      {{"k", std::to_string(contents.settings.k)},
       {"beta", nlohmann::json(contents.settings.beta).dump()},
       {"strategy", std::string(name(contents.settings.strategy))},
       {"normal_set", std::string(name(contents.settings.normalSet))}});
}

std::size_t exportImageFolder(const Project& project, const fs::path& out, const ExportOptions& options,
                              const TaskContext& context) {
  requireAbsentOrEmpty(out); // before anything is read, which may take a while
  return exportImageFolder(project, *project.contents(), out, options, context);
}

std::size_t exportImageFolder(const Project& project, const ProjectContents& contents, const fs::path& out,
                              const ExportOptions& options, const TaskContext& context) {
  requireAbsentOrEmpty(out);
  requireComplete(contents);
  const SelectionResult result = currentSelection(contents);
  if (options.set == ExportSet::Refined && !options.allowPending) requireNonePending(contents, result);
  try {
    StagedFolder staged(out, ".stillroom-export");
    nlohmann::json manifest = manifestHead(contents, result, options.set);
    Origins origins(project);
    ProgressMeter meter(context, Stage::Export, Unit::Images, static_cast<std::int64_t>(result.samples.size()));
    for (std::size_t s = 0; s < result.samples.size(); ++s) {
      const int choice = options.set == ExportSet::Baseline ? baselineChoice : result.samples[s].chosen;
      const std::string& hash = imageOfChoice(contents, s, choice);
      const std::string& folder = contents.classes[static_cast<std::size_t>(contents.selection->classIndex[s])].folder;
      const std::string file = folder + "/" + slotName(contents.selection->slot[s]) + ".png";
      fs::create_directories(staged.path() / folder);
      if (!hash.empty())
        staged.write(file, readFile(contents.imageFile(hash)));
      else
        context.warn(Error("export.no-image", "{0} has no image (all attempts failed); it is left out.",
                           {sampleName(contents, s)}));
      nlohmann::json entry = manifestEntry(contents, result.samples[s], s, choice, hash.empty() ? "" : file);
      origins.describe({contents.selection->classIndex[s], contents.selection->slot[s], choice}, entry);
      manifest["images"].push_back(std::move(entry));
      meter.advance();
    }
    manifest["made_by"] = origins.records();
    staged.write("manifest.json", manifest.dump(2) + "\n");
    staged.place();
    return result.samples.size();
  } catch (const fs::filesystem_error& error) {
    throw Error("export.failed", "The export to {0} failed: {1}. Free some space or choose another place.",
                {out.string(), error.code().message()});
  }
}

} // namespace stillroom
