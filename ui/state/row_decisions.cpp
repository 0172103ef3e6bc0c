// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/row_decisions.h"

namespace stillroom::ui {
namespace {

using Kind = SampleDecision::Kind;

bool shows(const ReviewState& state, int row) {
  return row >= 0 && row < state.sampleCount();
}

SampleDecision about(const ReviewState& state, int row, Kind kind, int choice) {
  const auto classIndex = static_cast<std::size_t>(state.classOf(row));
  return {.kind = kind,
          .classFolder = state.contents->classes[classIndex].folder,
          .slot = state.slotOf(row),
          .choice = choice,
          .note = {}};
}

void addChoice(std::vector<SampleDecision>& decisions, const ReviewState& state, int row, int choice) {
  if (state.canChoose(row, choice)) decisions.push_back(about(state, row, Kind::Override, choice));
}

/// What a sample's choice will be: a choice that was made or cleared since may not be shown yet.
int decidedChoice(const ReviewState& state, const DecidedSamples& decided, int row) {
  const int override = decided.overrideOf(state.classOf(row), state.slotOf(row));
  if (override != noOverride) return override;
  const SampleChoice& choice = state.choice(row);
  return state.overrideOf(row) == noOverride ? choice.chosen : choice.ruleChosen;
}

} // namespace

std::vector<SampleDecision> choiceOf(const ReviewState& state, int row, int choice, bool reviewed) {
  std::vector<SampleDecision> decisions;
  if (!shows(state, row)) return decisions;
  addChoice(decisions, state, row, choice);
  const int shown = choice == noOverride ? state.choice(row).ruleChosen : choice;
  if (reviewed && !decisions.empty()) decisions.push_back(about(state, row, Kind::Reviewed, shown));
  return decisions;
}

std::vector<SampleDecision> choicesOf(const ReviewState& state, const std::vector<int>& rows, int choice) {
  std::vector<SampleDecision> decisions;
  for (const int row : rows)
    if (shows(state, row)) addChoice(decisions, state, row, choice);
  return decisions;
}

std::vector<SampleDecision> shownChoicesOf(const ReviewState& state, const std::vector<int>& rows) {
  std::vector<SampleDecision> decisions;
  for (const int row : rows)
    if (shows(state, row)) addChoice(decisions, state, row, state.choice(row).chosen);
  return decisions;
}

std::vector<SampleDecision> ruleChoicesOf(const ReviewState& state, const std::vector<int>& rows) {
  std::vector<SampleDecision> decisions;
  for (const int row : rows)
    if (shows(state, row) && state.choice(row).ruleStatus != SampleStatus::Pending)
      addChoice(decisions, state, row, state.choice(row).ruleChosen);
  return decisions;
}

std::vector<SampleDecision> reviewsOf(const ReviewState& state, const DecidedSamples& decided,
                                      const std::vector<int>& rows, bool reviewed) {
  std::vector<SampleDecision> decisions;
  for (const int row : rows)
    if (shows(state, row))
      decisions.push_back(
          about(state, row, Kind::Reviewed, reviewed ? decidedChoice(state, decided, row) : notReviewed));
  return decisions;
}

std::vector<SampleDecision> noteOf(const ReviewState& state, int classIndex, int slot, const std::string& note) {
  const auto row = state.rowOf(classIndex, slot);
  if (!row) return {};
  SampleDecision decision = about(state, *row, Kind::Note, noOverride);
  decision.note = note;
  return {decision};
}

} // namespace stillroom::ui
