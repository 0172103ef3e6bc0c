// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/contents.h"
#include "project/journal.h"
#include "ui/state/review_state.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stillroom::ui {

/// What is decided about the samples of a project: choices, reviews and notes, by row of its contents. It begins with
/// what was read and takes each decision as it is made, ahead of the disk and of the selection that will show it.
/// A value; rows are those of contents(), while decisions name samples by class folder and slot.
class DecidedSamples {
public:
  /// Of no samples.
  DecidedSamples() = default;
  /// As the contents say.
  explicit DecidedSamples(std::shared_ptr<const ProjectContents> contents);
  /// As `decisions` say; those about samples that the contents lack are left out.
  DecidedSamples(std::shared_ptr<const ProjectContents> contents, const Decisions& decisions);
  /// As a state shows them.
  explicit DecidedSamples(const ReviewState& state);

  /// Takes decisions over in their order. Returns those that changed something, without those about other samples.
  std::vector<SampleDecision> take(const std::vector<SampleDecision>& decisions);

  /// The choice for a sample that a person made, or noOverride; also where there is no such sample.
  int overrideOf(int classIndex, int slot) const;

  /// The same decisions over other contents of the project; samples that are new there are as those contents say.
  DecidedSamples over(std::shared_ptr<const ProjectContents> contents) const;

  /// Null for none.
  const std::shared_ptr<const ProjectContents>& contents() const { return m_contents; }
  const Overrides& overrides() const { return m_overrides; }             ///< [S]
  const std::vector<std::int32_t>& reviews() const { return m_reviews; } ///< [S]
  const std::shared_ptr<const std::vector<std::string>>& notes() const {
    return m_notes;
  } ///< [S], null without contents

private:
  bool take(std::size_t row, const SampleDecision& decision);
  void setNote(std::size_t row, const std::string& note);

  std::shared_ptr<const ProjectContents> m_contents;
  Overrides m_overrides;
  std::vector<std::int32_t> m_reviews;
  std::shared_ptr<const std::vector<std::string>> m_notes;
};

} // namespace stillroom::ui
