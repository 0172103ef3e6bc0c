// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distill/selection.h"

#include <map>
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

  /// Folds a journal onto the preset's settings.
  static Decisions fold(const std::vector<JournalEntry>& journal, const SelectionSettings& preset);
};

void journalSettings(Catalogue& catalogue, const SelectionSettings& settings);
void journalOverride(Catalogue& catalogue, const std::string& classFolder, int slot, int choice,
                     const std::string& note);

} // namespace stillroom
