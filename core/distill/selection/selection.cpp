// SPDX-License-Identifier: GPL-3.0-or-later
#include "distill/selection/selection.h"

#include "base/error.h"
#include "distill/selection/cosine_table.h"
#include "distill/selection/selection_index.h"
#include "distill/selection/selection_rule.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace stillroom {

namespace {

std::shared_ptr<const SelectionInput> checked(std::shared_ptr<const SelectionInput> input) {
  if (!input) throw Error("selection.input", "There are no predictions to select from. Detect the project's images.");
  input->check();
  return input;
}

/// What the counts of a result are made of, kept for each class.
struct Tally {
  std::array<std::int32_t, sampleStatusCount> counts{};
  std::int32_t flagged = 0;
  std::int32_t consistentAfter = 0;
};

struct RuleOutcome {
  SampleStatus status = SampleStatus::Normal;
  std::int32_t image = 0;
  double sum = 0;
};

/// Whether the tables could hold every cosine there is, with room to grow.
bool roomForAll(const SelectionInput& input, const SelectionIndex& index, std::size_t bound) {
  double bytes = 0;
  for (const auto& range : index.classes())
    bytes += static_cast<double>(CosineTable::bytesFor(index.images(input, range), true));
  return bytes * 1.1 < static_cast<double>(bound);
}

} // namespace

std::optional<double> SampleChoice::similarity() const {
  if (normalCount == 0) return std::nullopt;
  return similaritySum / normalCount;
}

struct Selector::State {
  State(std::shared_ptr<const SelectionInput> given, std::size_t cacheBytes);

  using ClassRange = SelectionIndex::ClassRange;

  RuleOutcome outcome(const SelectionRule& rule, std::size_t row, const SelectionSettings& settings,
                      NormalImages& normals) const;

  std::int32_t lastOverride(std::size_t row) const { return lastOverrides.empty() ? noOverride : lastOverrides[row]; }
  bool failedBaseline(std::size_t row) const { return std::isnan(input->baselineConfidence[row]); }
  bool joinsFirst(std::size_t row, NormalSet normalSet, SampleStatus ruleStatus, std::int32_t choice) const;
  bool joins(std::size_t row, const SampleChoice& choice) const;

  bool reached(const SelectionRule& rule, const ClassRange& range, const SelectionSettings& settings) const;
  bool reached(const SelectionRule& rule, std::size_t row, const SelectionSettings& settings) const;
  bool addFirst(const SelectionRule& rule, const ClassRange& range, const SelectionSettings& settings,
                NormalImages& normals) const;
  void evaluate(const SelectionRule& rule, std::size_t classNumber, const SelectionSettings& settings);
  bool keepsChoice(const SelectionRule& rule, std::size_t row, const SelectionSettings& settings,
                   NormalImages& normals) const;
  SampleChoice choose(const SelectionRule& rule, std::size_t row, const SelectionSettings& settings,
                      NormalImages& normals) const;
  bool prepareRow();
  void count(const SelectionRule& rule, std::size_t classNumber);
  SelectionResult result(const SelectionSettings& settings) const;
  ClassImages imagesOf(const ClassRange& range);

  std::shared_ptr<const SelectionInput> input;
  SelectionIndex index;
  CosineCache cache;
  std::size_t unprepared = 0; ///< the first sample that prepareRow() hasn't been at
  std::int64_t consistentBefore = 0;
  SelectionWork work;

  // The last result: what a change can't reach is taken over from it.
  bool hasLast = false;
  SelectionSettings lastSettings;
  Overrides lastOverrides;
  std::vector<SampleChoice> samples;
  std::vector<Tally> tallies;
};

Selector::State::State(std::shared_ptr<const SelectionInput> given, std::size_t cacheBytes)
    : input(checked(std::move(given))),
      index(*input),
      cache(index.classes().size(), cacheBytes, roomForAll(*input, index, cacheBytes)),
      samples(input->sampleCount()),
      tallies(index.classes().size()) {
  for (std::size_t row = 0; row < input->sampleCount(); ++row)
    consistentBefore += input->baselinePredicted[row] == input->classIndex[row] ? 1 : 0;
}

ClassImages Selector::State::imagesOf(const ClassRange& range) {
  ClassImages images = index.images(*input, range);
  images.computed = &work.cosines;
  return images;
}

RuleOutcome Selector::State::outcome(const SelectionRule& rule, std::size_t row, const SelectionSettings& settings,
                                     NormalImages& normals) const {
  const SampleStatus status = rule.ruleStatus(row, settings.beta);
  if (!allowsPool(status)) {
    const std::int32_t baseline = rule.image(row, baselineChoice);
    return {status, baseline, normals.sum(baseline)};
  }
  const auto candidates = rule.pool(row, settings.beta, settings.k);
  RuleOutcome best{status, candidates.front(), normals.sum(candidates.front())};
  for (const std::int32_t candidate : candidates.subspan(1))
    if (const double sum = normals.sum(candidate); sum < best.sum) best = {status, candidate, sum};
  return best;
}

bool Selector::State::joinsFirst(std::size_t row, NormalSet normalSet, SampleStatus ruleStatus,
                                 std::int32_t choice) const {
  return normalSet == NormalSet::AllFirst && ruleStatus == SampleStatus::Normal && choice == baselineChoice &&
         !failedBaseline(row);
}

bool Selector::State::joins(std::size_t row, const SampleChoice& choice) const {
  if (choice.status == SampleStatus::Pending || choice.status == SampleStatus::Failed) return false;
  return choice.chosen != baselineChoice || !failedBaseline(row);
}

/// Whether any sample of the class can come out otherwise than in the last result.
bool Selector::State::reached(const SelectionRule& rule, const ClassRange& range,
                              const SelectionSettings& settings) const {
  if (!hasLast || settings.strategy != lastSettings.strategy || settings.normalSet != lastSettings.normalSet)
    return true;
  if (settings.beta != lastSettings.beta && index.crossed(range, settings.beta, lastSettings.beta)) return true;
  const auto smallerPool = static_cast<std::size_t>(std::min(settings.k, lastSettings.k));
  if (settings.k != lastSettings.k && range.longestMatch > smallerPool) return true;
  if (!rule.hasOverrides() && lastOverrides.empty()) return false;
  for (std::size_t row = range.firstSample; row < range.endSample; ++row)
    if (rule.override(row) != lastOverride(row)) return true;
  return false;
}

/// Whether the sample itself can come out otherwise while N is as it was.
bool Selector::State::reached(const SelectionRule& rule, std::size_t row, const SelectionSettings& settings) const {
  if (rule.override(row) != lastOverride(row)) return true;
  if (rule.reason(row, settings.beta) != rule.reason(row, lastSettings.beta)) return true;
  if (!allowsPool(samples[row].ruleStatus)) return false;
  const std::size_t eligible = index.eligible(row, settings.beta);
  if (settings.beta != lastSettings.beta && eligible != index.eligible(row, lastSettings.beta)) return true;
  return settings.k != lastSettings.k && eligible > static_cast<std::size_t>(std::min(settings.k, lastSettings.k));
}

/// The group that is in N before the first choice. Returns whether it is the last result's.
bool Selector::State::addFirst(const SelectionRule& rule, const ClassRange& range, const SelectionSettings& settings,
                               NormalImages& normals) const {
  bool same = true;
  if (settings.normalSet != NormalSet::AllFirst) return same;
  for (std::size_t row = range.firstSample; row < range.endSample; ++row) {
    const bool now = rule.joinsFirst(row, settings.beta);
    if (now) normals.add(rule.image(row, baselineChoice));
    same = same && now == joinsFirst(row, settings.normalSet, samples[row].ruleStatus, samples[row].chosen);
  }
  return same;
}

/// The cosines of one sample's images with the class's earlier ones; goes on to the next sample.
bool Selector::State::prepareRow() {
  if (unprepared == input->sampleCount()) return false;
  const std::size_t row = unprepared++, classNumber = index.classOf(row);
  const ClassRange& range = index.classes()[classNumber];
  const ClassImages images = imagesOf(range);
  CosineTable* table = cache.table(classNumber, images);
  if (!table) return true;
  NormalImages baselines(cache, classNumber, images);
  std::vector<std::int32_t> earlier;
  for (std::size_t before = range.firstSample; before < row; ++before) {
    baselines.add(static_cast<std::int32_t>(before - range.firstSample));
    const auto ranked = index.ranked(before);
    if (cache.reserves()) earlier.insert(earlier.end(), ranked.begin(), ranked.end());
  }
  const auto prepare = [&](std::int32_t image) {
    baselines.sum(image);
    for (const std::int32_t candidate : earlier)
      table->prepare(images, image, candidate);
  };
  prepare(static_cast<std::int32_t>(row - range.firstSample));
  const auto ranked = index.ranked(row);
  std::for_each(ranked.begin(), ranked.end(), prepare);
  return true;
}

/// Whether a sample that stays refined keeps its choice while N is as it was: the pools of one sample are beginnings of
/// one list, so that only what was added has to be compared with the last choice.
bool Selector::State::keepsChoice(const SelectionRule& rule, std::size_t row, const SelectionSettings& settings,
                                  NormalImages& normals) const {
  const SampleChoice& last = samples[row];
  if (last.status != SampleStatus::Refined || rule.override(row) != noOverride) return false;
  if (settings.strategy != Strategy::ConfidenceAndSimilarity || rule.reason(row, settings.beta) != last.reason)
    return false;
  if (index.eligible(row, settings.beta) == 0) return false;
  const auto now = rule.pool(row, settings.beta, settings.k);
  const auto before = rule.pool(row, lastSettings.beta, lastSettings.k);
  if (now.size() < before.size()) return std::find(now.begin(), now.end(), rule.image(row, last.chosen)) != now.end();
  const auto added = now.subspan(before.size());
  return std::none_of(added.begin(), added.end(),
                      [&](std::int32_t candidate) { return normals.sum(candidate) < last.similaritySum; });
}

void Selector::State::evaluate(const SelectionRule& rule, std::size_t classNumber, const SelectionSettings& settings) {
  const ClassRange& range = index.classes()[classNumber];
  NormalImages normals(cache, classNumber, imagesOf(range));
  bool same = addFirst(rule, range, settings, normals);
  same = same && hasLast && settings.strategy == lastSettings.strategy && settings.normalSet == lastSettings.normalSet;
  bool pendingBefore = false;
  for (std::size_t row = range.firstSample; row < range.endSample; ++row) {
    SampleChoice& choice = samples[row];
    if (!same || (reached(rule, row, settings) && !keepsChoice(rule, row, settings, normals))) {
      const SampleChoice last = choice;
      choice = choose(rule, row, settings, normals);
      ++work.samples;
      same = same && joins(row, choice) == joins(row, last) && choice.chosen == last.chosen;
    }
    choice.provisional = pendingBefore;
    pendingBefore = pendingBefore || choice.status == SampleStatus::Pending;
    if (joins(row, choice) && !joinsFirst(row, settings.normalSet, choice.ruleStatus, choice.chosen))
      normals.add(rule.image(row, choice.chosen));
  }
  count(rule, classNumber);
}

SampleChoice Selector::State::choose(const SelectionRule& rule, std::size_t row, const SelectionSettings& settings,
                                     NormalImages& normals) const {
  const RuleOutcome found = outcome(rule, row, settings, normals);
  SampleChoice choice{.similaritySum = found.sum,
                      .normalCount = normals.size(),
                      .chosen = rule.choice(row, found.image),
                      .status = found.status,
                      .reason = rule.reason(row, settings.beta),
                      .ruleStatus = found.status};
  choice.ruleChosen = choice.chosen;
  if (const std::int32_t override = rule.override(row); override != noOverride) {
    choice.status = SampleStatus::Overridden;
    choice.chosen = override;
    if (choice.chosen != choice.ruleChosen) choice.similaritySum = normals.sum(rule.image(row, choice.chosen));
  }
  const std::int32_t image = rule.image(row, choice.chosen);
  choice.confidence = choice.chosen == baselineChoice ? input->baselineConfidence[row]
                                                      : input->candidateConfidence[rule.candidate(row, image)];
  choice.labelWrong = choice.status == SampleStatus::Fallback && !rule.consistent(row, image);
  return choice;
}

void Selector::State::count(const SelectionRule& rule, std::size_t classNumber) {
  Tally tally;
  const ClassRange& range = index.classes()[classNumber];
  for (std::size_t row = range.firstSample; row < range.endSample; ++row) {
    const SampleChoice& choice = samples[row];
    ++tally.counts[static_cast<std::size_t>(choice.status)];
    tally.flagged += choice.flagged() ? 1 : 0;
    tally.consistentAfter += rule.consistent(row, rule.image(row, choice.chosen)) ? 1 : 0;
  }
  tallies[classNumber] = tally;
}

SelectionResult Selector::State::result(const SelectionSettings& settings) const {
  SelectionResult result{.settings = settings, .samples = samples, .consistentBefore = consistentBefore};
  for (const Tally& tally : tallies) {
    for (std::size_t i = 0; i < sampleStatusCount; ++i)
      result.counts[i] += tally.counts[i];
    result.flagged += tally.flagged;
    result.consistentAfter += tally.consistentAfter;
  }
  return result;
}

Selector::Selector(std::shared_ptr<const SelectionInput> input, std::size_t cacheBytes)
    : m_state(std::make_unique<State>(std::move(input), cacheBytes)) {}
Selector::~Selector() = default;
Selector::Selector(Selector&&) noexcept = default;
Selector& Selector::operator=(Selector&&) noexcept = default;

const SelectionInput& Selector::input() const {
  return *m_state->input;
}

SelectionWork Selector::work() const {
  return m_state->work;
}

bool Selector::prepareSome() {
  return m_state->prepareRow();
}

SelectionResult Selector::select(const SelectionSettings& settings, const Overrides& overrides) {
  State& state = *m_state;
  settings.check();
  const SelectionRule rule(*state.input, state.index, overrides, settings.strategy, settings.normalSet);
  try {
    for (std::size_t i = 0; i < state.tallies.size(); ++i)
      if (state.reached(rule, state.index.classes()[i], settings)) state.evaluate(rule, i, settings);
  } catch (...) {
    state.hasLast = false; // a mixture of two results by now
    throw;
  }
  state.hasLast = true;
  state.lastSettings = settings;
  state.lastOverrides = overrides;
  return state.result(settings);
}

std::vector<CandidateView> Selector::candidates(const SelectionResult& result, const Overrides& overrides,
                                                std::size_t row) {
  const State& state = *m_state;
  const SelectionInput& input = *state.input;
  const SelectionSettings& settings = result.settings;
  const SelectionRule rule(input, state.index, overrides, settings.strategy, settings.normalSet);
  if (row >= input.sampleCount() || result.samples.size() != input.sampleCount())
    throw Error("selection.input", "Sample {0} is not part of this selection. Run the selection again.",
                {std::to_string(row)});
  const std::size_t classNumber = state.index.classOf(row);
  const auto& range = state.index.classes()[classNumber];
  NormalImages normals(m_state->cache, classNumber, m_state->imagesOf(range));
  const auto first = [&](std::size_t i) {
    return state.joinsFirst(i, settings.normalSet, result.samples[i].ruleStatus, result.samples[i].chosen);
  };
  for (std::size_t i = range.firstSample; i < range.endSample; ++i)
    if (first(i)) normals.add(rule.image(i, baselineChoice));
  for (std::size_t i = range.firstSample; i < row; ++i)
    if (state.joins(i, result.samples[i]) && !first(i)) normals.add(rule.image(i, result.samples[i].chosen));

  const SampleChoice& choice = result.samples[row];
  const auto ranked = state.index.ranked(row);
  const auto pool =
      allowsPool(choice.ruleStatus) ? rule.pool(row, settings.beta, settings.k) : std::span<const std::int32_t>();
  std::vector<CandidateView> views;
  for (std::int64_t i = input.firstCandidate[row]; i < input.firstCandidate[row + 1]; ++i) {
    const auto at = static_cast<std::size_t>(i);
    CandidateView view{.ordinal = input.candidateOrdinal[at],
                       .predicted = input.candidatePredicted[at],
                       .confidence = input.candidateConfidence[at]};
    const std::int32_t image = rule.image(row, view.ordinal);
    const auto place = std::find(ranked.begin(), ranked.end(), image);
    view.ok = place != ranked.end();
    if (view.ok) {
      view.rank = static_cast<int>(place - ranked.begin()) + 1;
      view.similaritySum = normals.sum(image);
      view.eligible = view.predicted == input.classIndex[row] && view.confidence > settings.beta;
      view.inPool = std::find(pool.begin(), pool.end(), image) != pool.end();
      view.chosen = choice.chosen == view.ordinal;
      view.ruleChosen = choice.ruleChosen == view.ordinal;
    }
    views.push_back(view);
  }
  return views;
}

} // namespace stillroom
