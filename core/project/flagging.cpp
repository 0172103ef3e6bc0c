// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/flagging.h"

#include "project/journal.h"
#include "project/preset.h"
#include "project/project.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace stillroom {
namespace {

/// Samples (class, slot) of which a person has chosen a candidate that isn't there any more: they need theirs again.
std::set<std::pair<int, int>> lostChoices(const Project& project, const Decisions& decisions) {
  std::map<std::string, int> classIndex;
  for (const ClassInfo& info : project.catalogue().classes())
    classIndex[info.folder] = info.index;
  std::set<std::pair<int, int>> lost;
  for (const auto& [sample, choice] : decisions.overrides) {
    const auto found = classIndex.find(sample.first);
    if (choice < 0 || found == classIndex.end()) continue;
    if (!project.catalogue().image({found->second, sample.second, choice})) lost.emplace(found->second, sample.second);
  }
  return lost;
}

/// Walks images and predictions together; both come in key order.
class FlagWalker {
public:
  FlagWalker(const Project& project, const Decisions& decisions)
      : m_beta(decisions.settings.beta),
        m_candidates(static_cast<std::size_t>(project.preset().synthesis.candidates)),
        m_predictions(project.catalogue().predictions()),
        m_lost(lostChoices(project, decisions)) {}

  void visit(const ImageRow& image) {
    const PredictionRow* prediction = predictionOf(image.key);
    const bool decided = prediction || image.failed();
    if (image.key.ordinal == baselineChoice)
      visitBaseline(image, prediction, decided);
    else if (m_current)
      visitCandidate(image, decided);
  }

  FlaggedSamples finish() {
    for (const FlaggedSample& sample : m_result.samples)
      m_result.resolved += std::all_of(sample.detected.begin(), sample.detected.end(), [](bool done) { return done; });
    return std::move(m_result);
  }

private:
  const PredictionRow* predictionOf(const ImageKey& key) {
    while (m_next < m_predictions.size() && m_predictions[m_next].key < key)
      ++m_next;
    return m_next < m_predictions.size() && m_predictions[m_next].key == key ? &m_predictions[m_next] : nullptr;
  }

  void visitBaseline(const ImageRow& image, const PredictionRow* prediction, bool decided) {
    ++m_result.baselineImages;
    m_result.baselinesDetected += decided;
    const float confidence = prediction ? prediction->confidence : std::numeric_limits<float>::quiet_NaN();
    const int predicted = prediction ? prediction->predicted : -1;
    m_current = decided && (flagReason(predicted, image.key.classIndex, confidence, m_beta) != FlagReason::None ||
                            m_lost.count({image.key.classIndex, image.key.slot}) > 0);
    if (m_current)
      m_result.samples.push_back(
          {image.key.classIndex, image.key.slot, std::vector<bool>(m_candidates), std::vector<bool>(m_candidates)});
  }

  void visitCandidate(const ImageRow& image, bool decided) {
    const auto ordinal = static_cast<std::size_t>(image.key.ordinal);
    if (ordinal >= m_candidates) return;
    m_result.samples.back().made[ordinal] = true;
    m_result.samples.back().detected[ordinal] = decided;
    ++m_result.candidateImages;
    m_result.candidatesDetected += decided;
  }

  float m_beta;
  std::size_t m_candidates;
  std::vector<PredictionRow> m_predictions;
  std::set<std::pair<int, int>> m_lost;
  std::size_t m_next = 0;
  bool m_current = false;
  FlaggedSamples m_result;
};

} // namespace

FlaggedSamples flaggedSamples(const Project& project) {
  const Decisions decisions = Decisions::fold(project.catalogue().journal(), project.preset().selectionSettings());
  FlagWalker walker(project, decisions);
  for (const ImageRow& image : project.catalogue().images())
    walker.visit(image);
  return walker.finish();
}

} // namespace stillroom
