// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts.h"

#include "ui/models/stage_list_model.h"

#include <QCoreApplication>

#include <cmath>

namespace stillroom::ui {
namespace {

class Texts {
  Q_DECLARE_TR_FUNCTIONS(Texts)
};

/// p and β with as many decimals as tell them apart, two at least.
std::pair<QString, QString> comparedTexts(float p, float beta) {
  constexpr int most = 9; // enough for any two floats, but for the tiniest
  int decimals = 2;
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

QString stageText(Stage stage) {
  switch (stage) {
  case Stage::Scan:
    return Texts::tr("Scan");
  case Stage::Encode:
    return Texts::tr("Encode");
  case Stage::Prototypes:
    return Texts::tr("Prototypes");
  case Stage::Detector:
    return Texts::tr("Detector");
  case Stage::Synthesise:
    return Texts::tr("Synthesise");
  case Stage::Detect:
    return Texts::tr("Detect");
  case Stage::Candidates:
    return Texts::tr("Candidates");
  case Stage::DetectCandidates:
    return Texts::tr("Detect candidates");
  case Stage::Select:
    return Texts::tr("Select");
  }
  return {};
}

QString stageExplanation(Stage stage) {
  switch (stage) {
  case Stage::Scan:
    return Texts::tr("Lists the real images and their classes");
  case Stage::Encode:
    return Texts::tr("Turns real images into latents");
  case Stage::Prototypes:
    return Texts::tr("Clusters each class's latents");
  case Stage::Detector:
    return Texts::tr("Trains or loads the detector and checks it on real images");
  case Stage::Synthesise:
    return Texts::tr("Makes one baseline image per prototype");
  case Stage::Detect:
    return Texts::tr("Predicts the baselines and flags the doubtful ones");
  case Stage::Candidates:
    return Texts::tr("Makes further images for the flagged samples");
  case Stage::DetectCandidates:
    return Texts::tr("Predicts the candidates");
  case Stage::Select:
    return Texts::tr("Chooses an image for every sample");
  }
  return {};
}

QString phaseText(StagePhase phase) {
  switch (phase) {
  case StagePhase::Waiting:
    return Texts::tr("waiting");
  case StagePhase::Partly:
    return Texts::tr("partly done");
  case StagePhase::Running:
    return Texts::tr("running");
  case StagePhase::Done:
    return Texts::tr("done");
  }
  return {};
}

QString unitText(const std::string& unit) {
  static constexpr const char* known[] = {
      QT_TRANSLATE_NOOP("units", "images"),     QT_TRANSLATE_NOOP("units", "classes"),
      QT_TRANSLATE_NOOP("units", "samples"),    QT_TRANSLATE_NOOP("units", "epochs"),
      QT_TRANSLATE_NOOP("units", "candidates"), QT_TRANSLATE_NOOP("units", "prototypes"),
      QT_TRANSLATE_NOOP("units", "files"),      QT_TRANSLATE_NOOP("units", "steps"),
      QT_TRANSLATE_NOOP("units", "latents"),    QT_TRANSLATE_NOOP("units", "batches"),
      QT_TRANSLATE_NOOP("units", "detector"),
  };
  for (const char* word : known)
    if (unit == word) return QCoreApplication::translate("units", word);
  return QString::fromStdString(unit);
}

std::string stageKey(Stage stage) {
  return std::string(name(stage));
}

QString confidenceText(double p, int decimals) {
  const double step = std::pow(10.0, -decimals);
  double shown = p;
  if (p < 1 && p > 1 - step / 2) shown = 1 - step;
  if (p > 0 && p < step / 2) return u"<"_qs + QLocale().toString(step, 'f', decimals);
  return QLocale().toString(shown, 'f', decimals);
}

QString durationText(double seconds) {
  const auto whole = static_cast<qlonglong>(std::llround(seconds));
  if (whole >= 3600) return Texts::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
  if (whole >= 60) return Texts::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
  return Texts::tr("%1 s").arg(whole);
}

QString rateText(double perSecond) {
  if (perSecond >= 1) return Texts::tr("%1 per second").arg(QLocale().toString(perSecond, 'f', perSecond < 10 ? 1 : 0));
  return Texts::tr("%1 per minute").arg(QLocale().toString(perSecond * 60, 'f', perSecond < 1.0 / 6 ? 1 : 0));
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
