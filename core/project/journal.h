// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection/selection.h"
#include "project/contents.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace stillroom {

struct JournalEntry;
class Catalogue;

/// What the journal's entries add up to. Samples are named by (class folder, slot).
struct Decisions {
  SelectionSettings settings;
  std::map<std::pair<std::string, int>, int> overrides; ///< baselineChoice or an ordinal
  std::map<std::pair<std::string, int>, std::string> notes;
  std::map<std::pair<std::string, int>, int> reviews; ///< the choice shown when the sample was marked reviewed

  /// Folds the decisions in force onto the preset's settings. Throws Error "journal.damaged".
  static Decisions fold(const std::vector<JournalEntry>& journal, const SelectionSettings& preset);
  bool operator==(const Decisions&) const = default;
};

/// What is decided about one sample.
struct SampleDecision {
  enum class Kind : std::uint8_t { Override, Reviewed, Note };
  Kind kind = Kind::Override;
  std::string classFolder;
  int slot = 0;
  /// Override: an image, or noOverride to give the choice back to the rule. Reviewed: what was shown, or notReviewed to
  /// take the mark away.
  int choice = noOverride;
  std::string note; ///< Note: empty removes it. Override: empty leaves the sample's note as it is.
  bool operator==(const SampleDecision&) const = default;
};

/// "override", "reviewed", "note": the words of the journal and of the command line.
std::string_view name(SampleDecision::Kind kind);

/// What decisions about samples come to.
struct DecisionSummary {
  std::size_t samples = 0; ///< different ones
  bool oneClass = false;   ///< all of them in one class
  bool pins = false;       ///< a candidate
  bool keeps = false;      ///< a baseline
  bool clears = false, marks = false, unmarks = false, notes = false;
  bool operator==(const DecisionSummary&) const = default;
};
DecisionSummary summarise(std::span<const SampleDecision> decisions);

/// "Pin 12 samples", "12 samples: pinned, reviewed", of a single one "pinned, reviewed": the name of a bulk decision
/// that was given none.
std::string bulkName(const DecisionSummary& summary);

/// What became of a decision.
enum class DecisionState {
  InForce,
  Undone,  ///< redo brings it back
  Dropped, ///< undone, and then something else was decided
};

/// One entry of the journal, read: one step of undo and redo.
struct Decision {
  enum class Kind {
    Settings,
    Override,
    Reviewed,
    Note,
    Bulk,
    Unknown, ///< a newer version decided it; it can be undone all the same
  };
  std::int64_t sequence = 0; ///< its number in the journal
  std::string time;          ///< UTC, ISO 8601
  Kind kind = Kind::Override;
  DecisionState state = DecisionState::InForce;
  SelectionSettings settings;          ///< Settings
  std::string name;                    ///< Bulk: what it was called; Unknown: the newer version's word
  std::vector<SampleDecision> samples; ///< one; for Bulk all, in the order in which they apply; else none
  DecisionSummary summary;             ///< of samples
  bool operator==(const Decision&) const = default;
};

/// Every decision, the oldest first. Undo and redo are entries of the journal too: nothing is ever taken out of it.
/// Throws Error "journal.damaged", as the next two do.
std::vector<Decision> decisionHistory(const std::vector<JournalEntry>& journal);

/// The decision that an undo or a redo would change; none where there is nothing to do.
std::optional<Decision> nextUndo(const std::vector<JournalEntry>& journal);
std::optional<Decision> nextRedo(const std::vector<JournalEntry>& journal);

void journalUndo(Catalogue& catalogue);
void journalRedo(Catalogue& catalogue);
void journalSettings(Catalogue& catalogue, const SelectionSettings& settings);
/// One entry, whatever the number of decisions (at least one). Several are a bulk decision; without a `name` it is
/// called bulkName().
void journalSamples(Catalogue& catalogue, std::span<const SampleDecision> decisions, const std::string& name = {});

} // namespace stillroom
