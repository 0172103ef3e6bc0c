// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/contents_loader.h"

#include "base/error.h"
#include "models/safetensors.h"
#include "project/catalogue.h"
#include "project/journal.h"
#include "project/layout.h"
#include "project/preset.h"
#include "project/project.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <limits>

namespace stillroom {
namespace {

using ImageMap = std::map<ImageKey, ImageRow>;
using PredictionMap = std::map<ImageKey, PredictionRow>;

/// Opens each feature file once while rows are gathered.
class FeatureReader {
public:
  explicit FeatureReader(std::filesystem::path folder) : m_folder(std::move(folder)) {}

  void append(const PredictionRow& row, std::vector<float>& out, std::size_t& size) {
    if (row.featureFile != m_name) open(row.featureFile);
    const std::int64_t width = m_features.size(1);
    if (size == 0) size = static_cast<std::size_t>(width);
    if (row.featureRow < 0 || row.featureRow >= m_features.size(0) || static_cast<std::size_t>(width) != size)
      throw Error("project.features",
                  "{0} doesn't hold what the catalogue says. Run `stillroom-cli verify --repair`, then `run`.",
                  {row.featureFile});
    const float* data = m_features.const_data_ptr<float>() + row.featureRow * width;
    out.insert(out.end(), data, data + width);
  }

private:
  void open(const std::string& name) {
    m_features = SafetensorsFile(m_folder / name).tensor("features", {-1, -1}, at::kFloat);
    m_name = name;
  }

  std::filesystem::path m_folder;
  std::string m_name;
  at::Tensor m_features;
};

/// Gathers rows for SelectionInput in (class, slot, ordinal) order.
class SelectionBuilder {
public:
  SelectionBuilder(const Project& project, ProjectContents& contents)
      : m_reader(project.folder()), m_contents(contents), m_input(std::make_shared<SelectionInput>()) {
    m_input->plannedCandidates = static_cast<int>(project.preset().synthesis.candidates);
    m_input->firstCandidate.push_back(0);
  }

  void addSample(const ImageRow& image, const PredictionRow* prediction) {
    m_input->classIndex.push_back(image.key.classIndex);
    m_input->slot.push_back(image.key.slot);
    addFeatures(prediction, m_input->baselinePredicted, m_input->baselineConfidence, m_input->baselineFeatures);
    m_contents.baselineImages.push_back(image.hash);
  }

  void addCandidate(const ImageRow& image, const PredictionRow* prediction) {
    m_input->candidateOrdinal.push_back(image.key.ordinal);
    m_input->candidateOk.push_back(prediction && !std::isnan(prediction->confidence) ? 1 : 0);
    addFeatures(prediction, m_input->candidatePredicted, m_input->candidateConfidence, m_input->candidateFeatures);
    m_contents.candidateImages.push_back(image.hash);
  }

  void endSample() { m_input->firstCandidate.push_back(static_cast<std::int64_t>(m_input->candidateOrdinal.size())); }

  std::shared_ptr<const SelectionInput> finish() {
    fillMissing(m_input->baselineFeatures, m_missingBaselines);
    fillMissing(m_input->candidateFeatures, m_missingCandidates);
    m_input->check();
    return m_input;
  }

private:
  void addFeatures(const PredictionRow* row, std::vector<std::int32_t>& predicted, std::vector<float>& confidence,
                   std::vector<float>& features) {
    const bool usable = row && !std::isnan(row->confidence);
    if (usable) {
      m_reader.append(*row, features, m_input->featureSize);
    } else {
      (&features == &m_input->baselineFeatures ? m_missingBaselines : m_missingCandidates).push_back(predicted.size());
    }
    predicted.push_back(usable ? row->predicted : -1);
    confidence.push_back(usable ? row->confidence : std::numeric_limits<float>::quiet_NaN());
  }

  /// Failed images have features of zeros; their width is known only once all files were seen.
  void fillMissing(std::vector<float>& features, const std::vector<std::size_t>& rows) const {
    const auto width = static_cast<std::ptrdiff_t>(m_input->featureSize);
    for (const std::size_t row : rows)
      features.insert(features.begin() + static_cast<std::ptrdiff_t>(row) * width, m_input->featureSize, 0.0F);
  }

  FeatureReader m_reader;
  ProjectContents& m_contents;
  std::shared_ptr<SelectionInput> m_input;
  std::vector<std::size_t> m_missingBaselines, m_missingCandidates;
};

const PredictionRow* find(const PredictionMap& predictions, const ImageKey& key) {
  const auto found = predictions.find(key);
  return found == predictions.end() ? nullptr : &found->second;
}

/// A sample enters once its baseline is decided about: predicted, or failed for good.
void buildSelection(const Project& project, ProjectContents& contents) {
  PredictionMap predictions;
  for (PredictionRow& row : project.catalogue().predictions())
    predictions.emplace(row.key, std::move(row));
  SelectionBuilder builder(project, contents);
  bool open = false, skipping = false;
  for (const ImageRow& image : project.catalogue().images()) {
    const PredictionRow* prediction = find(predictions, image.key);
    const bool decided = prediction || image.failed();
    if (image.key.ordinal == baselineChoice) {
      if (open) builder.endSample();
      skipping = !decided;
      open = decided;
      if (decided) builder.addSample(image, prediction);
    } else if (!skipping && decided) {
      builder.addCandidate(image, prediction);
    }
  }
  if (open) builder.endSample();
  contents.selection = builder.finish();
}

void addPrototypes(const Project& project, ProjectContents& contents) {
  std::map<std::pair<int, int>, PrototypeRow> rows;
  for (PrototypeRow& row : project.catalogue().prototypes())
    rows.emplace(std::pair(row.classIndex, row.slot), std::move(row));
  const std::filesystem::path data = project.dataFolder();
  for (std::size_t s = 0; s < contents.selection->sampleCount(); ++s) {
    const PrototypeRow& row = rows[{contents.selection->classIndex[s], contents.selection->slot[s]}];
    contents.clusterSizes.push_back(row.clusterSize);
    std::vector<std::string> files;
    for (const std::string& path : row.nearest)
      files.push_back((data / path).string());
    contents.nearestReal.push_back(std::move(files));
  }
}

/// A chosen candidate can be lost to a repair; the choice waits until `run` has made it again.
bool canBeChosen(const SelectionInput& input, std::size_t sample, int choice) {
  if (choice < 0) return true;
  const auto end = static_cast<std::size_t>(input.firstCandidate[sample + 1]);
  for (auto i = static_cast<std::size_t>(input.firstCandidate[sample]); i < end; ++i)
    if (input.candidateOrdinal[i] == choice) return input.candidateOk[i] != 0;
  return false;
}

void addDecisions(const Project& project, ProjectContents& contents) {
  const Decisions decisions = Decisions::fold(project.catalogue().journal(), contents.presetSettings);
  contents.settings = decisions.settings;
  for (std::size_t s = 0; s < contents.selection->sampleCount(); ++s) {
    const std::pair sample{contents.classes[static_cast<std::size_t>(contents.selection->classIndex[s])].folder,
                           static_cast<int>(contents.selection->slot[s])};
    const auto choice = decisions.overrides.find(sample);
    const auto review = decisions.reviews.find(sample);
    const auto note = decisions.notes.find(sample);
    const bool inForce = choice != decisions.overrides.end() && canBeChosen(*contents.selection, s, choice->second);
    contents.overrides.push_back(inForce ? choice->second : noOverride);
    contents.reviews.push_back(review == decisions.reviews.end() ? notReviewed : review->second);
    contents.notes.push_back(note == decisions.notes.end() ? "" : note->second);
  }
}

std::vector<std::string> detectorClassNames(const Project& project, const std::vector<ClassInfo>& classes) {
  std::vector<std::string> names;
  for (const ClassInfo& info : classes)
    names.push_back(info.name);
  if (const auto foreign = project.catalogue().meta("detector.foreign_classes"))
    for (const auto& extra : nlohmann::json::parse(*foreign))
      names.push_back(extra);
  return names;
}

} // namespace

std::shared_ptr<const ProjectContents> loadContents(const Project& project) {
  const Preset& preset = project.preset();
  auto contents = std::make_shared<ProjectContents>();
  contents->folder = project.folder();
  contents->name = project.folder().stem().string();
  contents->preset = preset.name;
  contents->detector = project.catalogue().meta("detector.description").value_or(preset.detector.architecture);
  contents->diffusion = preset.synthesis.model;
  contents->readOnly = project.readOnly();
  contents->imagesPerClass = static_cast<int>(preset.distill.imagesPerClass);
  contents->imageSize = static_cast<int>(preset.synthesis.storedSize);
  contents->seed = static_cast<std::uint64_t>(preset.distill.seed);
  contents->classes = project.catalogue().classes();
  contents->detectorClasses = detectorClassNames(project, contents->classes);
  contents->stages = stageStates(project);
  contents->presetSettings = preset.selectionSettings();
  buildSelection(project, *contents);
  addPrototypes(project, *contents);
  addDecisions(project, *contents);
  contents->stageSeconds = project.catalogue().stageSeconds();
  return contents;
}

} // namespace stillroom
