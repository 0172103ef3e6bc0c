// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sample_search.h"

#include <algorithm>

namespace stillroom::ui {
namespace {

bool has(const std::vector<bool>& flags, int index) {
  return index >= 0 && static_cast<std::size_t>(index) < flags.size() && flags[static_cast<std::size_t>(index)];
}

bool holds(const std::string& text, const QString& word) {
  return QString::fromStdString(text).contains(word, Qt::CaseInsensitive);
}

} // namespace

SampleSearch::SampleSearch(const ReviewState& state, const QString& text) : m_state(state) {
  for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts))
    m_words.push_back(prepare(word));
}

std::vector<bool> SampleSearch::classesWith(const QString& text) const {
  std::vector<bool> flags;
  for (const ClassInfo& info : m_state.contents->classes)
    flags.push_back(holds(info.name, text) || holds(info.folder, text));
  return flags;
}

SampleSearch::Word SampleSearch::prepare(const QString& text) const {
  Word word{.text = text, .classes = classesWith(text), .predictions = {}, .slot = {}, .slotClasses = {}};
  for (const std::string& name : m_state.contents->detectorClasses)
    word.predictions.push_back(holds(name, text));
  // The detector may name fewer classes than it predicts; then the window shows the project's names.
  for (std::size_t i = word.predictions.size(); i < word.classes.size(); ++i)
    word.predictions.push_back(word.classes[i]);
  const qsizetype mark = std::max(text.lastIndexOf(u'/'), text.startsWith(u'#') ? qsizetype{0} : qsizetype{-1});
  bool number = false;
  const int slot = text.mid(mark + 1).toInt(&number);
  if (mark >= 0 && number) {
    word.slot = slot;
    word.slotClasses = classesWith(text.left(mark));
  }
  return word;
}

bool SampleSearch::matches(int row) const {
  return std::all_of(m_words.begin(), m_words.end(), [&](const Word& word) { return matches(word, row); });
}

bool SampleSearch::matches(const Word& word, int row) const {
  const int classIndex = m_state.classOf(row);
  if (has(word.classes, classIndex) || has(word.predictions, m_state.predicted(row, baselineChoice))) return true;
  if (word.slot == m_state.slotOf(row) && has(word.slotClasses, classIndex)) return true;
  const int chosen = m_state.choice(row).chosen;
  if (chosen != baselineChoice && has(word.predictions, m_state.predicted(row, chosen))) return true;
  return m_state.noteOf(row).contains(word.text, Qt::CaseInsensitive);
}

} // namespace stillroom::ui
