// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sample_texts.h"

#include "ui/common/texts.h"

#include <QCoreApplication>

namespace stillroom::ui {
namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(Texts)
};

/// p and β with as many decimals as tell them apart, three at least.
std::pair<QString, QString> comparedTexts(float p, float beta) {
  constexpr int most = 9; // enough for any two floats, but for the tiniest
  int decimals = 3;
  const auto text = [&decimals](float value) { return confidenceText(static_cast<double>(value), decimals); };
  while (p != beta && decimals < most && text(p) == text(beta))
    ++decimals;
  return {text(p), text(beta)};
}

QString because(const ReviewState& state, int row) {
  const SampleChoice& choice = state.choice(row);
  if (choice.reason == FlagReason::None) return Texts::tr("The baseline passes.");
  const auto p = state.confidence(row, baselineChoice);
  if (!p) return Texts::tr("Flagged: the baseline has no prediction.");
  if (choice.reason == FlagReason::Mismatch)
    return Texts::tr("Label mismatch: the baseline is predicted as %1.")
        .arg(state.predictedName(state.predicted(row, baselineChoice)));
  const auto [shown, beta] = comparedTexts(*p, state.result->settings.beta);
  return Texts::tr("Low confidence: the baseline's p %1 is not above β %2.").arg(shown, beta);
}

QString chosenText(int chosen) {
  return chosen == baselineChoice ? Texts::tr("the baseline") : Texts::tr("candidate %1").arg(chosen);
}

QString outcome(const ReviewState& state, int row) {
  const SampleChoice& choice = state.choice(row);
  switch (choice.status) {
  case SampleStatus::Normal:
    return {};
  case SampleStatus::Refined:
    return Texts::tr("Refined with %1.").arg(chosenText(choice.chosen));
  case SampleStatus::Fallback:
    return choice.labelWrong ? Texts::tr("No candidate passes; fell back to %1, whose label is wrong too.")
                                   .arg(chosenText(choice.chosen))
                             : Texts::tr("No candidate passes; fell back to %1.").arg(chosenText(choice.chosen));
  case SampleStatus::Pending:
    return Texts::tr("%n candidate(s) missing: M makes them.", nullptr, state.missingCandidates(row));
  case SampleStatus::Failed:
    return Texts::tr("Every candidate failed; the baseline stays.");
  case SampleStatus::Overridden:
    return choice.ruleChosen == choice.chosen
               ? Texts::tr("Pinned to %1, as the rule would choose.").arg(chosenText(choice.chosen))
               : Texts::tr("Pinned to %1; the rule would choose %2.")
                     .arg(chosenText(choice.chosen), chosenText(choice.ruleChosen));
  }
  return {};
}

} // namespace

QString statusText(SampleStatus status) {
  switch (status) {
  case SampleStatus::Normal:
    return Texts::tr("Normal");
  case SampleStatus::Refined:
    return Texts::tr("Refined");
  case SampleStatus::Fallback:
    return Texts::tr("Fallback");
  case SampleStatus::Pending:
    return Texts::tr("Pending");
  case SampleStatus::Failed:
    return Texts::tr("Failed");
  case SampleStatus::Overridden:
    return Texts::tr("Pinned");
  }
  return {};
}

QString statusExplanation(SampleStatus status) {
  switch (status) {
  case SampleStatus::Normal:
    return Texts::tr("The baseline is predicted as its class with a confidence above β.");
  case SampleStatus::Refined:
    return Texts::tr("The baseline was flagged; a candidate that passes took its place.");
  case SampleStatus::Fallback:
    return Texts::tr("The baseline was flagged and no candidate passes; the most confident one took its place.");
  case SampleStatus::Pending:
    return Texts::tr("The baseline is flagged and candidates are still missing.");
  case SampleStatus::Failed:
    return Texts::tr("Every candidate failed; the baseline stays.");
  case SampleStatus::Overridden:
    return Texts::tr("A person chose this image.");
  }
  return {};
}

QString filterText(SampleGroup filter) {
  switch (filter) {
  case SampleGroup::All:
    return Texts::tr("All");
  case SampleGroup::Flagged:
    return Texts::tr("Flagged");
  case SampleGroup::Mismatch:
    return Texts::tr("Mismatch");
  case SampleGroup::Low:
    return Texts::tr("Low");
  case SampleGroup::Refined:
    return statusText(SampleStatus::Refined);
  case SampleGroup::Fallback:
    return statusText(SampleStatus::Fallback);
  case SampleGroup::Pending:
    return statusText(SampleStatus::Pending);
  case SampleGroup::Pinned:
    return statusText(SampleStatus::Overridden);
  }
  return {};
}

QString filterExplanation(SampleGroup filter) {
  switch (filter) {
  case SampleGroup::All:
    return Texts::tr("Every sample");
  case SampleGroup::Flagged:
    return Texts::tr("Samples whose baseline doesn't pass");
  case SampleGroup::Mismatch:
    return Texts::tr("Flagged: the baseline is predicted as another class");
  case SampleGroup::Low:
    return Texts::tr("Flagged: the right class, but a confidence not above β");
  case SampleGroup::Refined:
    return statusExplanation(SampleStatus::Refined);
  case SampleGroup::Fallback:
    return statusExplanation(SampleStatus::Fallback);
  case SampleGroup::Pending:
    return statusExplanation(SampleStatus::Pending);
  case SampleGroup::Pinned:
    return statusExplanation(SampleStatus::Overridden);
  }
  return {};
}

QString sampleTitle(const ReviewState& state, int row) {
  return Texts::tr("%1 · sample %2").arg(state.className(state.classOf(row))).arg(state.slotOf(row));
}

QString sampleSentence(const ReviewState& state, int row) {
  QString text = because(state, row);
  if (const QString after = outcome(state, row); !after.isEmpty()) text += u' ' + after;
  if (state.choice(row).provisional)
    text += u' ' + Texts::tr("Provisional: an earlier sample of the class is pending.");
  return text;
}

} // namespace stillroom::ui
