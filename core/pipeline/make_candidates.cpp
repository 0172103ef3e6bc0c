// SPDX-License-Identifier: GPL-3.0-or-later
// Candidates on demand: those of some samples alone, beside a run's stages and by the same means.
#include "pipeline/candidate_stages.h"
#include "pipeline/pipeline.h"
#include "pipeline/run_scope.h"
#include "pipeline/stage_timer.h"

#include "base/error.h"
#include "project/candidate_orders.h"
#include "project/layout.h"
#include "tensors/torch_errors.h"

#include <algorithm>
#include <map>
#include <set>

namespace stillroom {
namespace {

using Sample = CandidateRequest::Sample;

std::string sampleName(const Project& project, const Sample& sample) {
  return project.classFolder(sample.classIndex) + "/" + std::to_string(sample.slot);
}

void requireSample(const Project& project, const Sample& sample) {
  const std::string folder = project.classFolder(sample.classIndex);
  if (sample.slot < 0 || sample.slot >= project.preset().distill.imagesPerClass)
    throw Error("override.sample", "There is no sample {0}/{1} in this project.",
                {folder, std::to_string(sample.slot)});
}

void requireReady(const Project& project, const Sample& sample) {
  const Catalogue& catalogue = project.catalogue();
  const ImageKey key{sample.classIndex, sample.slot, baselineChoice};
  const std::optional<ImageRow> image = catalogue.image(key);
  const bool decided = image && (image->failed() || catalogue.prediction(key));
  if (!decided || !catalogue.artefact(prototypePath(sample.classIndex)) || !catalogue.meta(MetaKey::DetectorFile))
    throw Error(
        "candidates.too-early",
        "{0} isn't ready for candidates: its prototype, its judged baseline or the detector is missing. Run the "
        "project to the detect stage first.",
        {sampleName(project, sample)});
}

/// What exists of one sample's candidates, wanted or not.
struct Existing {
  int images = 0, failed = 0;
  int end = 0; ///< one past the highest ordinal
};

std::map<Sample, Existing> existingCandidates(const Catalogue& catalogue, const std::set<Sample>& samples) {
  std::map<Sample, Existing> existing;
  for (const Sample& sample : samples)
    existing[sample];
  for (const ImageRow& image : catalogue.images()) {
    const auto found = existing.find({image.key.classIndex, image.key.slot});
    if (image.key.ordinal == baselineChoice || found == existing.end()) continue;
    ++(image.failed() ? found->second.failed : found->second.images);
    found->second.end = std::max(found->second.end, image.key.ordinal + 1);
  }
  return existing;
}

/// One request while it is carried out.
class OnDemand {
public:
  OnDemand(StageRun& run, const CandidateRequest& request)
      : m_run(run),
        m_plan(run.preset().candidatePlan()),
        m_samples(request.samples.begin(), request.samples.end()),
        m_more(request.more) {}

  std::vector<CandidatesMade> carryOut() {
    m_run.withCatalogue([&](Catalogue& catalogue) {
      for (const Sample& sample : m_samples)
        requireReady(m_run.project(), sample);
      m_before = existingCandidates(catalogue, m_samples);
      m_ordersBefore = candidateOrders(catalogue);
      order(catalogue);
    });
    try {
      do
        make(askedFor());
      while (m_run.takeGivenUp());
    } catch (const Cancelled&) {
      withdraw();
      throw;
    }
    return report();
  }

private:
  std::vector<WantedSample> askedFor() const {
    std::vector<WantedSample> wanted = m_run.wantedSamples();
    std::erase_if(wanted, [&](const WantedSample& w) { return !m_samples.contains({w.classIndex, w.slot}); });
    return wanted;
  }

  /// Candidates that a run makes anyway.
  std::map<Sample, int> byRule() const {
    std::map<Sample, int> counts;
    for (const WantedSample& wanted : m_run.wantedSamples())
      if (wanted.byRule) counts[{wanted.classIndex, wanted.slot}] = m_plan.planned();
    return counts;
  }

  /// Writes down what isn't the rule's, so that a run goes on with it whatever happens to this one.
  void order(Catalogue& catalogue) const {
    const std::map<Sample, int> rule = byRule();
    CandidateOrders orders = m_ordersBefore;
    for (const Sample& sample : m_samples) {
      int count = m_plan.planned();
      if (m_more > 0) count = m_plan.wholeGroups(std::max(count, m_before.at(sample).end) + m_more);
      const std::pair key{sample.classIndex, sample.slot};
      const auto known = orders.find(key);
      const auto alike = rule.find(sample);
      const int anyway = std::max(known == orders.end() ? 0 : known->second, alike == rule.end() ? 0 : alike->second);
      if (count > anyway) orders[key] = count;
    }
    if (orders != m_ordersBefore) putCandidateOrders(catalogue, orders);
  }

  void make(const std::vector<WantedSample>& wanted) const {
    CandidateProduction production = candidateProduction(m_run, wanted);
    PredictionStore store(m_run);
    CandidateDetection detection = candidateDetection(m_run, store, wanted);
    for (WantedSample sample : wanted) {
      m_run.task().checkpoint();
      if (std::find(sample.detected.begin(), sample.detected.end(), false) == sample.detected.end()) continue;
      {
        const StageTimer timer(m_run, Stage::Candidates);
        production.make(sample);
        production.finish();
      }
      std::fill(sample.made.begin(), sample.made.end(), true);
      const StageTimer timer(m_run, Stage::DetectCandidates);
      detection.detect(sample);
    }
  }

  /// Forgets what the request didn't come to: of each sample's order the whole groups stay that lie there.
  void withdraw() const {
    m_run.withCatalogue([&](Catalogue& catalogue) {
      CandidateOrders orders = m_ordersBefore;
      for (const WantedSample& wanted : askedFor()) {
        const std::pair key{wanted.classIndex, wanted.slot};
        const int whole = wholeMade(wanted);
        const auto known = m_ordersBefore.find(key);
        const int anyway =
            std::max(known == m_ordersBefore.end() ? 0 : known->second, wanted.byRule ? m_plan.planned() : 0);
        if (whole > anyway) orders[key] = whole;
      }
      putCandidateOrders(catalogue, orders);
    });
  }

  int wholeMade(const WantedSample& wanted) const {
    const auto made = static_cast<int>(std::find(wanted.made.begin(), wanted.made.end(), false) - wanted.made.begin());
    const int whole = m_plan.wholeGroups(made);
    return whole == made ? whole : m_plan.groupOf(made).first;
  }

  std::vector<CandidatesMade> report() const {
    const auto existing =
        m_run.withCatalogue([&](const Catalogue& catalogue) { return existingCandidates(catalogue, m_samples); });
    std::vector<CandidatesMade> made;
    for (const auto& [sample, now] : existing)
      made.push_back(
          {sample, now.images - m_before.at(sample).images, now.images, now.failed - m_before.at(sample).failed});
    return made;
  }

  StageRun& m_run;
  CandidatePlan m_plan;
  std::set<Sample> m_samples;
  int m_more;
  std::map<Sample, Existing> m_before;
  CandidateOrders m_ordersBefore;
};

} // namespace

void CandidateRequest::check() const {
  if (more < 0 || more > most)
    throw Error("candidates.more", "{0} more candidates can't be asked for. Ask for 1 to {1}.",
                {std::to_string(more), std::to_string(most)});
}

std::vector<CandidatesMade> makeCandidates(Project& project, const CandidateRequest& request,
                                           const TaskContext& context) {
  request.check();
  for (const Sample& sample : request.samples)
    requireSample(project, sample);
  return translated([&] {
    const RunScope scope(project);
    const RunOptions options{.device = request.device, .acceptModel = request.acceptModel};
    StageRun run(project, options, context);
    return OnDemand(run, request).carryOut();
  });
}

} // namespace stillroom
