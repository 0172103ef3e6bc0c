// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/flagging.h"

#include "distill/methods/method.h"
#include "project/journal.h"
#include "project/preset.h"
#include "project/project.h"

#include <algorithm>
#include <string>

namespace stillroom {
namespace {

/// Whether a repair, or whoever deleted it, left nothing that could be chosen.
bool isLost(const Catalogue& catalogue, const ImageKey& key) {
  const std::optional<ImageRow> image = catalogue.image(key);
  return !image || (!image->failed() && !catalogue.prediction(key));
}

/// Candidates that a person has chosen and that aren't there any more: their samples need them again.
std::map<std::pair<int, int>, int> lostChoices(const Catalogue& catalogue, const Decisions& decisions) {
  std::map<std::string, int> classIndex;
  for (const ClassInfo& info : catalogue.classesUncounted())
    classIndex[info.folder] = info.index;
  std::map<std::pair<int, int>, int> lost;
  for (const auto& [sample, choice] : decisions.overrides) {
    const auto found = classIndex.find(sample.first);
    if (choice < 0 || found == classIndex.end()) continue;
    if (isLost(catalogue, {found->second, sample.second, choice})) lost[{found->second, sample.second}] = choice;
  }
  return lost;
}

} // namespace

WantedWalker::WantedWalker(const Catalogue& catalogue, const Preset& preset, const Decisions& decisions)
    : m_plan(preset.candidatePlan()),
      m_refines(methodByName(preset.distill.method).needs.candidates),
      m_beta(decisions.settings.beta),
      m_lost(lostChoices(catalogue, decisions)),
      m_orders(candidateOrders(catalogue)) {}

void WantedWalker::visit(const JudgedImage& image) {
  if (image.key.ordinal == baselineChoice)
    visitBaseline(image);
  else if (isOfLastSample(image.key))
    visitCandidate(image);
}

WantedCandidates WantedWalker::finish() {
  for (const WantedSample& sample : m_result.samples) {
    m_result.candidates += static_cast<std::int64_t>(sample.made.size());
    m_result.flagged += sample.byRule;
    const auto planned = sample.detected.begin() + m_plan.planned();
    m_result.resolved += sample.byRule && std::find(sample.detected.begin(), planned, false) == planned;
  }
  return std::move(m_result);
}

void WantedWalker::visitBaseline(const JudgedImage& image) {
  ++m_result.baselineImages;
  m_result.baselinesDetected += image.decided();
  if (!image.decided()) return;
  const std::pair sample{image.key.classIndex, image.key.slot};
  const auto lost = m_lost.find(sample);
  const auto order = m_orders.find(sample);
  const bool flagged =
      m_refines && flagReason(image.predicted, sample.first, image.confidence, m_beta) != FlagReason::None;
  const bool byRule = flagged || lost != m_lost.end();
  int wanted = byRule ? m_plan.planned() : 0;
  if (lost != m_lost.end()) wanted = std::max(wanted, lost->second + 1);
  if (order != m_orders.end()) wanted = std::max(wanted, order->second);
  if (wanted > 0) add(sample, byRule, wanted);
}

void WantedWalker::add(std::pair<int, int> sample, bool byRule, int wanted) {
  m_result.samples.push_back({sample.first, sample.second, byRule, {}, {}});
  widen(wanted);
}

/// The sample at hand is to have at least so many.
void WantedWalker::widen(int wanted) {
  WantedSample& sample = m_result.samples.back();
  sample.made.resize(static_cast<std::size_t>(m_plan.wholeGroups(wanted)));
  sample.detected.resize(sample.made.size());
}

bool WantedWalker::isOfLastSample(const ImageKey& key) const {
  return !m_result.samples.empty() && m_result.samples.back().classIndex == key.classIndex &&
         m_result.samples.back().slot == key.slot;
}

/// What exists beyond the plan and the order counts too: a group that was begun is finished.
void WantedWalker::visitCandidate(const JudgedImage& image) {
  const auto ordinal = static_cast<std::size_t>(image.key.ordinal);
  if (ordinal >= m_result.samples.back().made.size()) widen(image.key.ordinal + 1);
  m_result.samples.back().made[ordinal] = true;
  m_result.samples.back().detected[ordinal] = image.decided();
  ++m_result.candidateImages;
  m_result.candidatesDetected += image.decided();
}

WantedCandidates wantedCandidates(const Project& project) {
  const Catalogue& catalogue = project.catalogue();
  const Decisions decisions = Decisions::fold(catalogue.journal(), project.preset().selectionSettings());
  WantedWalker walker(catalogue, project.preset(), decisions);
  catalogue.forEachImage([&](const JudgedImage& image) { walker.visit(image); });
  return walker.finish();
}

} // namespace stillroom
