// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace stillroom {

struct JournalEntry;
class Catalogue;

/// What the journal's entries add up to.
struct Decisions {
  SelectionSettings settings;
  std::map<std::pair<std::string, int>, int> overrides; ///< by (class folder, slot): baselineChoice or an ordinal
  std::map<std::pair<std::string, int>, std::string> notes;

  /// Folds the decisions in force onto the preset's settings.
  static Decisions fold(const std::vector<JournalEntry>& journal, const SelectionSettings& preset);
};

/// What became of a decision.
enum class DecisionState {
  InForce,
  Undone,  ///< redo brings it back
  Dropped, ///< undone, and then something else was decided
};

/// One entry of the journal, read.
struct Decision {
  enum class Kind { Settings, Override };
  std::int64_t sequence = 0; ///< its number in the journal
  std::string time;          ///< UTC, ISO 8601
  Kind kind = Kind::Override;
  DecisionState state = DecisionState::InForce;
  SelectionSettings settings; ///< Settings
  std::string classFolder;    ///< Override, as the three below
  int slot = 0;
  int choice = noOverride; ///< noOverride: the choice was given back to the rule
  std::string note;
};

/// Every decision, the oldest first. Undo and redo are entries of the journal too: nothing is ever taken out of it.
std::vector<Decision> decisionHistory(const std::vector<JournalEntry>& journal);

/// The decision that an undo or a redo would change; none where there is nothing to do.
std::optional<Decision> nextUndo(const std::vector<JournalEntry>& journal);
std::optional<Decision> nextRedo(const std::vector<JournalEntry>& journal);

void journalUndo(Catalogue& catalogue);
void journalRedo(Catalogue& catalogue);
void journalSettings(Catalogue& catalogue, const SelectionSettings& settings);
/// An empty note leaves the sample's note as it is.
void journalOverride(Catalogue& catalogue, const std::string& classFolder, int slot, int choice,
                     const std::string& note);

} // namespace stillroom
