// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/data_changes.h"

#include "base/error.h"
#include "base/texts.h"
#include "project/candidate_orders.h"
#include "project/data_check.h"
#include "project/journal.h"
#include "project/layout.h"

#include <algorithm>
#include <map>
#include <set>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

using Classes = std::map<std::string, int>; ///< index by folder

/// Forgets classes as if they had just been scanned, in one transaction.
class Rescan {
public:
  Rescan(Catalogue& catalogue, Classes classes) : m_catalogue(catalogue), m_classes(std::move(classes)) {
    for (const auto& [folder, index] : m_classes)
      m_indices.insert(index);
  }

  void forget(const DataChanges& changes, const Preset& preset, bool trained) {
    clearDecisions(preset);
    clearOrders();
    for (const std::string& path : changes.files())
      m_catalogue.removeRealImage(path);
    for (const int index : m_indices) {
      m_catalogue.removePrototypes(index);
      for (const std::string& prefix : {latentPiecePrefix(index), featurePrefix(index), prototypePath(index)})
        m_prefixes.push_back(prefix);
    }
    if (trained) forgetDetector();
    forgetArtefacts();
    forgetImages();
    m_catalogue.removeMeta(MetaKey::Scanned);
  }

  /// Relative to the project: of no use once that is committed.
  const std::set<std::string>& files() const { return m_files; }

private:
  /// What was chosen or seen isn't there any more.
  void clearDecisions(const Preset& preset) {
    const Decisions decisions = Decisions::fold(m_catalogue.journal(), preset.selectionSettings());
    std::vector<SampleDecision> cleared;
    const auto clear = [&](SampleDecision::Kind kind, const std::map<std::pair<std::string, int>, int>& decided,
                           int nothing) {
      for (const auto& [sample, choice] : decided)
        if (m_classes.contains(sample.first))
          cleared.push_back({.kind = kind, .classFolder = sample.first, .slot = sample.second, .choice = nothing});
    };
    clear(SampleDecision::Kind::Override, decisions.overrides, noOverride);
    clear(SampleDecision::Kind::Reviewed, decisions.reviews, notReviewed);
    if (!cleared.empty()) journalSamples(m_catalogue, cleared);
  }

  void clearOrders() {
    CandidateOrders orders = candidateOrders(m_catalogue);
    const auto gone = [&](const auto& order) { return m_indices.contains(order.first.first); };
    if (std::erase_if(orders, gone) > 0) putCandidateOrders(m_catalogue, orders);
  }

  void forgetDetector() {
    if (const auto file = m_catalogue.meta(MetaKey::DetectorFile)) m_prefixes.push_back(*file);
    m_catalogue.removeMeta(MetaKey::DetectorFile);
    m_prefixes.emplace_back("tensors/features/");
  }

  void forgetArtefacts() {
    for (const Artefact& artefact : m_catalogue.artefacts()) {
      if (!startsWithAny(artefact.path)) continue;
      m_catalogue.removeArtefact(artefact.path);
      m_files.insert(artefact.path);
    }
    std::set<std::string> features;
    for (const PredictionRow& row : m_catalogue.predictions())
      if (startsWithAny(row.featureFile)) features.insert(row.featureFile);
    for (const std::string& file : features)
      m_catalogue.removePredictionsIn(file);
  }

  bool startsWithAny(const std::string& path) const {
    return std::any_of(m_prefixes.begin(), m_prefixes.end(),
                       [&](const std::string& prefix) { return path.starts_with(prefix); });
  }

  /// Black images share a file.
  void forgetImages() {
    std::set<std::string> kept, gone;
    for (const ImageRow& image : m_catalogue.images()) {
      const bool goes = m_indices.contains(image.key.classIndex);
      if (!image.failed()) (goes ? gone : kept).insert(imagePath(image.hash));
      if (goes) m_catalogue.removeImage(image.key);
    }
    for (const std::string& file : gone)
      if (!kept.contains(file)) m_files.insert(file);
    m_catalogue.removeUnusedProvenance();
  }

  Catalogue& m_catalogue;
  Classes m_classes;
  std::set<int> m_indices;
  std::vector<std::string> m_prefixes; ///< of artefacts that go
  std::set<std::string> m_files;
};

Classes changedClasses(const DataChanges& changes, Catalogue& catalogue) {
  std::set<std::string> folders;
  for (const std::string& path : changes.files())
    folders.insert(path.substr(0, path.find('/')));
  Classes classes;
  for (const ClassInfo& info : catalogue.classesUncounted())
    if (folders.contains(info.folder)) classes[info.folder] = info.index;
  return classes;
}

void rescan(StageRun& run, const DataChanges& changes) {
  const bool trained = run.preset().detector.file.empty();
  run.withCatalogue([&](Catalogue& catalogue) {
    const Classes classes = changedClasses(changes, catalogue);
    Rescan scan(catalogue, classes);
    catalogue.transaction([&] { scan.forget(changes, run.preset(), trained); });
    std::error_code ignored;
    for (const std::string& file : scan.files())
      fs::remove(run.project().folder() / file, ignored);
    if (trained) fs::remove(run.project().folder() / "models" / "detector-training.cache", ignored);
    run.task().warn(Error(
        "data.rescanned",
        "{0} files changed since they were scanned. They are scanned again, and everything is made "
        "again that followed from their classes: {1}.",
        {std::to_string(changes.files().size()), listText(classes, [](const auto& entry) { return entry.first; })}));
  });
}

} // namespace

void requireSameClasses(const fs::path& data, const std::vector<std::string>& added,
                        const std::vector<std::string>& lost) {
  if (!added.empty() || !lost.empty())
    throw Error("data.changed",
                "The class folders in {0} aren't those the project was made with (new: {1}; gone: {2}). Put them back, "
                "or make a new project.",
                {data.string(), added.empty() ? "–" : listText(added), lost.empty() ? "–" : listText(lost)});
}

void lookAtData(StageRun& run) {
  if (!run.withCatalogue([](Catalogue& catalogue) { return catalogue.meta(MetaKey::Scanned); })) return;
  const fs::path data = run.project().dataFolder();
  DataChanges changes;
  try {
    changes = compareData(run.project(), DataProof::Stat, run.task());
  } catch (const Error& error) { // whoever needs them will say so
    if (run.rescans()) throw;
    return run.task().warn(error);
  }
  if (changes.none()) return;
  if (!run.rescans()) return run.task().warn(changes.warning(data));
  requireSameClasses(data, changes.newClasses, changes.lostClasses);
  rescan(run, changes);
}

} // namespace stillroom
