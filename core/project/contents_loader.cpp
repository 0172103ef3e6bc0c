// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/contents_loader.h"

#include "base/parallel.h"
#include "project/catalogue.h"
#include "project/feature_table.h"
#include "project/flagging.h"
#include "project/journal.h"
#include "project/one_moment.h"
#include "project/preset.h"
#include "project/stage_states.h"
#include "project/stored_json.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace stillroom {
namespace {

/// Gathers rows for SelectionInput in (class, slot, ordinal) order. A sample enters once its baseline is decided
/// about: predicted, or failed for good. A repair may have taken the baseline away and left candidates: they wait for
/// it.
class SelectionBuilder {
public:
  SelectionBuilder(const Preset& preset, ProjectContents& contents)
      : m_contents(contents), m_input(std::make_shared<SelectionInput>()) {
    m_input->plannedCandidates = static_cast<int>(preset.synthesis.candidates);
  }

  void visit(const JudgedImage& image) {
    if (image.key.ordinal == baselineChoice) {
      m_sample = image.key;
      m_open = image.decided();
      if (m_open) addSample(image);
    } else if (m_open && image.decided() && isOfSample(image.key)) {
      addCandidate(image);
    }
  }

  /// After the last image: everything but the features.
  std::shared_ptr<const SelectionInput> finish() {
    endSample();
    return m_input;
  }

  /// The files that the features are in, as the catalogue knows them, in order.
  std::vector<Artefact> featureFiles(const Catalogue& catalogue) const {
    std::set<std::string> named;
    for (const FeatureTable* table : {&m_baselines, &m_candidates})
      for (std::string& file : table->files())
        named.insert(std::move(file));
    std::vector<Artefact> files = catalogue.artefacts();
    std::erase_if(files, [&](const Artefact& artefact) { return !named.contains(artefact.path); });
    return files;
  }

  /// What takes long.
  void readFeatures() {
    const std::filesystem::path& folder = m_contents.folder;
    const std::size_t width = m_baselines.width(folder);
    m_input->featureSize = width != 0 ? width : m_candidates.width(folder);
    parallelFor(2, 0, [&](std::size_t i) {
      if (i == 0)
        m_input->baselineFeatures = m_baselines.read(folder, m_input->featureSize);
      else
        m_input->candidateFeatures = m_candidates.read(folder, m_input->featureSize);
    });
    m_input->check();
  }

private:
  bool isOfSample(const ImageKey& key) const {
    return key.classIndex == m_sample.classIndex && key.slot == m_sample.slot;
  }

  void addSample(const JudgedImage& image) {
    endSample();
    m_input->classIndex.push_back(image.key.classIndex);
    m_input->slot.push_back(image.key.slot);
    add(image, m_input->baselinePredicted, m_input->baselineConfidence, m_baselines);
    m_contents.baselineImages.emplace_back(image.hash);
  }

  void addCandidate(const JudgedImage& image) {
    m_input->candidateOrdinal.push_back(image.key.ordinal);
    m_input->candidateOk.push_back(std::isnan(image.confidence) ? 0 : 1);
    add(image, m_input->candidatePredicted, m_input->candidateConfidence, m_candidates);
    m_contents.candidateImages.emplace_back(image.hash);
  }

  /// Where the next sample's candidates begin.
  void endSample() { m_input->firstCandidate.push_back(static_cast<std::int64_t>(m_input->candidateOrdinal.size())); }

  static void add(const JudgedImage& image, std::vector<std::int32_t>& predicted, std::vector<float>& confidence,
                  FeatureTable& features) {
    const bool usable = !std::isnan(image.confidence);
    if (usable)
      features.add(image.featureFile, image.featureRow);
    else
      features.addZeros();
    predicted.push_back(usable ? image.predicted : -1);
    confidence.push_back(image.confidence);
  }

  ProjectContents& m_contents;
  std::shared_ptr<SelectionInput> m_input;
  FeatureTable m_baselines, m_candidates;
  ImageKey m_sample; ///< the last baseline
  bool m_open = false;
};

/// Contents on their way, and where their features are.
struct Unread {
  Unread(const Preset& preset) : contents(std::make_shared<ProjectContents>()), builder(preset, *contents) {}

  std::shared_ptr<ProjectContents> contents;
  SelectionBuilder builder;
  std::vector<Artefact> featureFiles;
  Decisions decisions;
};

/// One walk over the images serves both.
void addImages(const Catalogue& catalogue, const Preset& preset, const Decisions& decisions, Unread& unread) {
  WantedWalker wanted(catalogue, preset, decisions);
  catalogue.forEachImage([&](const JudgedImage& image) {
    unread.builder.visit(image);
    wanted.visit(image);
  });
  unread.contents->stages = stageStates(catalogue, preset, wanted.finish());
  unread.contents->selection = unread.builder.finish();
  unread.featureFiles = unread.builder.featureFiles(catalogue);
}

/// Both come in (class, slot) order; every sample has its prototype.
void addPrototypes(const Catalogue& catalogue, const std::filesystem::path& data, ProjectContents& contents) {
  const std::vector<PrototypeRow> rows = catalogue.prototypes();
  auto row = rows.begin();
  for (std::size_t s = 0; s < contents.selection->sampleCount(); ++s) {
    const std::pair sample{contents.selection->classIndex[s], contents.selection->slot[s]};
    while (row != rows.end() && std::pair(row->classIndex, row->slot) < sample)
      ++row;
    const bool found = row != rows.end() && std::pair(row->classIndex, row->slot) == sample;
    contents.clusterSizes.push_back(found ? row->clusterSize : 0);
    std::vector<std::string>& files = contents.nearestReal.emplace_back();
    if (found)
      for (const std::string& path : row->nearest)
        files.push_back((data / path).string());
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

void addDecisions(const Decisions& decisions, ProjectContents& contents) {
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

std::vector<std::string> detectorClassNames(const Catalogue& catalogue, const std::vector<ClassInfo>& classes) {
  std::vector<std::string> names;
  for (const ClassInfo& info : classes)
    names.push_back(info.name);
  if (const auto foreign = catalogue.meta(MetaKey::DetectorForeign))
    for (std::string& extra : fromStoredJson<std::vector<std::string>>(*foreign, "detector.foreign_classes"))
      names.push_back(std::move(extra));
  return names;
}

std::unique_ptr<Unread> readCatalogue(const Project& project, const std::filesystem::path& data,
                                      const Catalogue& catalogue) {
  const Preset& preset = project.preset();
  auto unread = std::make_unique<Unread>(preset);
  ProjectContents& contents = *unread->contents;
  contents.folder = project.folder();
  contents.name = project.folder().stem().string();
  contents.preset = preset.name;
  contents.detector = catalogue.meta(MetaKey::DetectorDescription).value_or(preset.detector.architecture);
  contents.diffusion = preset.synthesis.model;
  contents.readOnly = project.readOnly();
  contents.barrier = project.barrier();
  contents.imagesPerClass = static_cast<int>(preset.distill.imagesPerClass);
  contents.imageSize = static_cast<int>(preset.synthesis.storedSize);
  contents.seed = static_cast<std::uint64_t>(preset.distill.seed);
  contents.classes = catalogue.classes();
  contents.detectorClasses = detectorClassNames(catalogue, contents.classes);
  contents.presetSettings = preset.selectionSettings();
  const Decisions decisions = Decisions::fold(catalogue.journal(), contents.presetSettings);
  addImages(catalogue, preset, decisions, *unread);
  addPrototypes(catalogue, data, contents);
  contents.stageSeconds = catalogue.stageSeconds();
  unread->decisions = decisions;
  return unread;
}

/// Whether the features that were read are those the catalogue had named: another's run may have made them again.
bool stillHas(const Project& project, const std::vector<Artefact>& files) {
  const std::vector<Artefact> now =
      atOneMoment(project, [](const Catalogue& catalogue) { return catalogue.artefacts(); });
  return std::includes(now.begin(), now.end(), files.begin(), files.end());
}

/// False where the project's features changed meanwhile.
bool readFeatures(const Project& project, Unread& unread, const TaskContext& context) {
  const auto count = static_cast<std::int64_t>(unread.featureFiles.size());
  ProgressMeter meter(context, Stage::Read, Unit::Files, count);
  try {
    unread.builder.readFeatures();
  } catch (const std::exception&) {
    if (stillHas(project, unread.featureFiles)) throw;
    return false;
  }
  meter.advance(count);
  return stillHas(project, unread.featureFiles);
}

} // namespace

std::shared_ptr<const ProjectContents> loadContents(const Project& project, const TaskContext& context) {
  constexpr int attempts = 5;
  const std::filesystem::path data = project.dataFolder();
  for (int attempt = 1; attempt <= attempts; ++attempt) {
    const auto unread =
        atOneMoment(project, [&](const Catalogue& catalogue) { return readCatalogue(project, data, catalogue); });
    if (!readFeatures(project, *unread, context)) continue;
    addDecisions(unread->decisions, *unread->contents);
    return unread->contents;
  }
  project.throwChanging();
}

} // namespace stillroom
