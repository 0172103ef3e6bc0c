// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/review_state.h"

#include <optional>
#include <vector>

namespace stillroom::ui {

/// Free text compared with what the window says of a sample: class name and folder, slot ("tench/12" or "#12"), the
/// predicted class of the baseline and of the chosen image, note. Every word must be found somewhere, in any case.
/// Prepared per class, so that a row costs little. The state must outlive it.
class SampleSearch {
public:
  SampleSearch(const ReviewState& state, const QString& text);

  bool matches(int row) const;

private:
  struct Word {
    QString text;
    std::vector<bool> classes;     ///< by class index: its name or folder holds the word
    std::vector<bool> predictions; ///< by predicted index
    std::optional<int> slot;       ///< of "class/slot"
    std::vector<bool> slotClasses; ///< the classes meant by "class/slot"
  };
  Word prepare(const QString& text) const;
  std::vector<bool> classesWith(const QString& text) const;
  bool matches(const Word& word, int row) const;

  const ReviewState& m_state;
  std::vector<Word> m_words;
};

} // namespace stillroom::ui
