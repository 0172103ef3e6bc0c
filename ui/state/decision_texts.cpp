// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/decision_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace stillroom::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNote = 60;

class DecisionTexts {
  Q_DECLARE_TR_FUNCTIONS(DecisionTexts)
};

QString settingsName(const SelectionSettings& settings) {
  // The third decimal only where it says something.
  const int decimals = std::lround(settings.beta * 1000) % 10 == 0 ? 2 : 3;
  QString text =
      DecisionTexts::tr("k %1 · β %2")
          .arg(QLocale().toString(settings.k), QLocale().toString(static_cast<double>(settings.beta), 'f', decimals));
  const auto add = [&text](std::string_view word) { text += u" · "_s + QString::fromLatin1(word.data(), word.size()); };
  if (settings.strategy != Strategy::ConfidenceAndSimilarity) add(name(settings.strategy));
  if (settings.normalSet != NormalSet::Sequential) add(name(settings.normalSet));
  return text;
}

QString overrideName(int choice) {
  if (choice == noOverride) return DecisionTexts::tr("Clear the choice");
  if (choice == baselineChoice) return DecisionTexts::tr("Keep the baseline");
  return DecisionTexts::tr("Pin candidate %1").arg(choice);
}

QString noteName(const std::string& note) {
  if (note.empty()) return DecisionTexts::tr("Remove the note");
  const QString text = QString::fromStdString(note).simplified();
  return DecisionTexts::tr("Note “%1”").arg(text.size() > longestNote ? text.left(longestNote - 1) + u'…' : text);
}

QString sampleName(const SampleDecision& decision) {
  switch (decision.kind) {
  case SampleDecision::Kind::Override:
    return overrideName(decision.choice);
  case SampleDecision::Kind::Reviewed:
    return decision.choice == notReviewed ? DecisionTexts::tr("Mark not reviewed") : DecisionTexts::tr("Mark reviewed");
  case SampleDecision::Kind::Note:
    return noteName(decision.note);
  }
  return {};
}

QStringList doneWords(const DecisionSummary& summary) {
  QStringList words;
  if (summary.pins) words += DecisionTexts::tr("pinned");
  if (summary.keeps && !summary.pins) words += DecisionTexts::tr("baseline kept");
  if (summary.clears) words += DecisionTexts::tr("choice cleared");
  if (summary.marks) words += DecisionTexts::tr("reviewed");
  if (summary.unmarks) words += DecisionTexts::tr("not reviewed");
  if (summary.notes) words += DecisionTexts::tr("note");
  return words;
}

/// bulkName() in the window's language.
QString bulkText(const DecisionSummary& summary) {
  const auto samples = static_cast<int>(summary.samples);
  const QStringList words = doneWords(summary);
  if (words.size() == 1) {
    if (summary.pins) return DecisionTexts::tr("Pin %n sample(s)", nullptr, samples);
    if (summary.keeps) return DecisionTexts::tr("Keep the baseline of %n sample(s)", nullptr, samples);
    if (summary.clears) return DecisionTexts::tr("Clear the choice of %n sample(s)", nullptr, samples);
    if (summary.marks) return DecisionTexts::tr("Mark %n sample(s) reviewed", nullptr, samples);
    if (summary.unmarks) return DecisionTexts::tr("Mark %n sample(s) not reviewed", nullptr, samples);
  }
  return DecisionTexts::tr("%n sample(s)", nullptr, samples) + u": "_s + words.join(u", "_s);
}

QString bulkDecisionName(const Decision& decision) {
  const DecisionSummary& summary = decision.summary;
  if (decision.samples.empty() || decision.name != bulkName(summary))
    return QString::fromStdString(decision.name).simplified();
  const SampleDecision& first = decision.samples.front();
  const bool chosenAndReviewed = summary.samples == 1 && decision.samples.size() == 2 && summary.marks &&
                                 first.kind == SampleDecision::Kind::Override;
  //: %1 is "Pin candidate 4", "Keep the baseline" or "Clear the choice"
  return chosenAndReviewed ? DecisionTexts::tr("%1 and mark reviewed").arg(overrideName(first.choice))
                           : bulkText(summary);
}

/// A folder's shown name, or the folder itself where the project has no such class any more.
QString className(const std::string& folder, const ReviewState& state) {
  const ClassInfo* info = state.contents ? classOfFolder(*state.contents, folder) : nullptr;
  return QString::fromStdString(info ? info->name : folder);
}

QString bulkSubject(const Decision& decision, const ReviewState& state) {
  const QString count = DecisionTexts::tr("%n sample(s)", nullptr, static_cast<int>(decision.summary.samples));
  if (!decision.summary.oneClass) return count;
  return className(decision.samples.front().classFolder, state) + u" · "_s + count;
}

} // namespace

QString decisionName(const Decision& decision) {
  switch (decision.kind) {
  case Decision::Kind::Settings:
    return settingsName(decision.settings);
  case Decision::Kind::Unknown:
    return DecisionTexts::tr("Decided by a newer Stillroom: %1").arg(QString::fromStdString(decision.name));
  case Decision::Kind::Bulk:
    return bulkDecisionName(decision);
  default:
    return sampleName(decision.samples.front());
  }
}

QString decisionSubject(const Decision& decision, const ReviewState& state) {
  if (decision.samples.empty()) return {};
  if (decision.summary.samples != 1) return bulkSubject(decision, state);
  const SampleDecision& sample = decision.samples.front();
  return DecisionTexts::tr("%1 · sample %2").arg(className(sample.classFolder, state)).arg(sample.slot);
}

QString decisionText(const Decision& decision, const ReviewState& state) {
  if (decision.summary.samples != 1) return decisionName(decision);
  //: %1 what was decided, %2 the sample
  return DecisionTexts::tr("%1: %2").arg(decisionName(decision), decisionSubject(decision, state));
}

QString undoText(const std::vector<Decision>& history, const ReviewState& state) {
  const auto found = std::find_if(history.rbegin(), history.rend(),
                                  [](const Decision& each) { return each.state == DecisionState::InForce; });
  return found == history.rend() ? QString() : decisionText(*found, state);
}

QString redoText(const std::vector<Decision>& history, const ReviewState& state) {
  const auto found = std::find_if(history.begin(), history.end(),
                                  [](const Decision& each) { return each.state == DecisionState::Undone; });
  return found == history.end() ? QString() : decisionText(*found, state);
}

QString decisionStateText(DecisionState state) {
  switch (state) {
  case DecisionState::InForce:
    return {};
  case DecisionState::Undone:
    return DecisionTexts::tr("undone");
  case DecisionState::Dropped:
    return DecisionTexts::tr("dropped");
  }
  return {};
}

} // namespace stillroom::ui
