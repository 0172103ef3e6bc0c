// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/decided_samples.h"

#include <algorithm>
#include <map>
#include <utility>

namespace stillroom::ui {
namespace {

using Kind = SampleDecision::Kind;

/// Rows of samples that are named by their class's folder. Those of one class mostly follow each other, so that the
/// last class is looked at first.
class RowFinder {
public:
  explicit RowFinder(const ProjectContents* contents) : m_contents(contents) {}

  std::optional<std::size_t> rowOf(std::string_view folder, int slot) {
    if (!m_contents || !m_contents->selection) return std::nullopt;
    if (!m_class || m_class->folder != folder) m_class = classOfFolder(*m_contents, folder);
    if (!m_class) return std::nullopt;
    const auto row = ui::rowOf(*m_contents->selection, m_class->index, slot);
    return row ? std::optional(static_cast<std::size_t>(*row)) : std::nullopt;
  }

private:
  const ProjectContents* m_contents;
  const ClassInfo* m_class = nullptr;
};

std::size_t sampleCount(const ProjectContents* contents) {
  return contents && contents->selection ? contents->selection->sampleCount() : 0;
}

/// As long as the samples: contents may know less.
template <class Value>
std::vector<Value> filled(std::vector<Value> values, std::size_t samples, Value otherwise) {
  values.resize(samples, std::move(otherwise));
  return values;
}

std::shared_ptr<const std::vector<std::string>> shared(std::vector<std::string> notes) {
  return std::make_shared<const std::vector<std::string>>(std::move(notes));
}

} // namespace

DecidedSamples::DecidedSamples(std::shared_ptr<const ProjectContents> contents) : m_contents(std::move(contents)) {
  if (!m_contents) return;
  const std::size_t samples = sampleCount(m_contents.get());
  m_overrides = filled(m_contents->overrides, samples, noOverride);
  m_reviews = filled(m_contents->reviews, samples, notReviewed);
  m_notes = shared(filled(m_contents->notes, samples, {}));
}

DecidedSamples::DecidedSamples(std::shared_ptr<const ProjectContents> contents, const Decisions& decisions)
    : m_contents(std::move(contents)) {
  const std::size_t samples = sampleCount(m_contents.get());
  m_overrides.assign(samples, noOverride);
  m_reviews.assign(samples, notReviewed);
  std::vector<std::string> notes(samples);
  RowFinder finder(m_contents.get());
  const auto fill = [&finder](auto& values, const auto& decided) {
    for (const auto& [sample, value] : decided)
      if (const auto row = finder.rowOf(sample.first, sample.second)) values[*row] = value;
  };
  fill(m_overrides, decisions.overrides);
  fill(m_reviews, decisions.reviews);
  fill(notes, decisions.notes);
  m_notes = shared(std::move(notes));
}

DecidedSamples::DecidedSamples(const ReviewState& state) : DecidedSamples(state.contents) {
  const std::size_t samples = m_overrides.size();
  if (state.overrides.size() == samples) m_overrides = state.overrides;
  if (state.reviews.size() == samples) m_reviews = state.reviews;
  if (state.notes && state.notes->size() == samples) m_notes = state.notes;
}

std::vector<SampleDecision> DecidedSamples::take(const std::vector<SampleDecision>& decisions) {
  std::vector<SampleDecision> taken;
  RowFinder finder(m_contents.get());
  for (const SampleDecision& decision : decisions)
    if (const auto row = finder.rowOf(decision.classFolder, decision.slot); row && take(*row, decision))
      taken.push_back(decision);
  return taken;
}

bool DecidedSamples::take(std::size_t row, const SampleDecision& decision) {
  if (decision.kind == Kind::Override) return std::exchange(m_overrides[row], decision.choice) != decision.choice;
  if (decision.kind == Kind::Reviewed) return std::exchange(m_reviews[row], decision.choice) != decision.choice;
  if ((*m_notes)[row] == decision.note) return false;
  setNote(row, decision.note);
  return true;
}

/// A copy of them all: whoever shows them keeps those before. Notes are written one by one.
void DecidedSamples::setNote(std::size_t row, const std::string& note) {
  std::vector<std::string> notes = *m_notes;
  notes[row] = note;
  m_notes = shared(std::move(notes));
}

int DecidedSamples::overrideOf(int classIndex, int slot) const {
  if (m_overrides.empty()) return noOverride;
  const auto row = ui::rowOf(*m_contents->selection, classIndex, slot);
  return row ? m_overrides[static_cast<std::size_t>(*row)] : noOverride;
}

DecidedSamples DecidedSamples::over(std::shared_ptr<const ProjectContents> contents) const {
  DecidedSamples moved(std::move(contents));
  if (m_overrides.empty() || moved.m_overrides.empty()) return moved;
  const SelectionInput& from = *m_contents->selection;
  std::vector<std::string> notes = *moved.m_notes;
  for (std::size_t row = 0; row < from.sampleCount(); ++row) {
    const auto found = ui::rowOf(*moved.m_contents->selection, from.classIndex[row], from.slot[row]);
    if (!found) continue;
    const auto to = static_cast<std::size_t>(*found);
    moved.m_overrides[to] = m_overrides[row];
    moved.m_reviews[to] = m_reviews[row];
    notes[to] = (*m_notes)[row];
  }
  moved.m_notes = shared(std::move(notes));
  return moved;
}

} // namespace stillroom::ui
