// SPDX-License-Identifier: GPL-3.0-or-later
// Times what a person waits for in the window: `stillroom_bench_window [CASE …] [--reps N]` prints a JSON line a case.
#include "window_cases.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using stillroom::bench::Turns;

namespace {

struct Case {
  const char* name;
  const char* unit;
  Turns (*run)(int repetitions);
  int repetitions;
};

constexpr Case cases[] = {{"open", "ms", stillroom::bench::openProject, 3},
                          {"slider", "ms", stillroom::bench::slideBeta, 200},
                          {"scroll", "ms", stillroom::bench::scroll, 200},
                          {"share", "calls/s", stillroom::bench::pipelineShare, 7}};

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

void print(const Case& what, const Turns& turns) {
  const double own = median(turns.own), others = median(turns.others);
  const QJsonObject line{{QStringLiteral("case"), QString::fromLatin1(what.name)},
                         {QStringLiteral("unit"), QString::fromLatin1(what.unit)},
                         {QStringLiteral("repetitions"), static_cast<int>(turns.own.size())},
                         {QStringLiteral("median"), own},
                         {QStringLiteral("largest"), *std::max_element(turns.own.begin(), turns.own.end())},
                         {QStringLiteral("peer"), turns.peer},
                         {QStringLiteral("peer_median"), others},
                         {QStringLiteral("ratio"), own / others}};
  std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
  std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
  QStandardPaths::setTestModeEnabled(true);
  const QApplication app(argc, argv);
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addPositionalArgument(QStringLiteral("case"), QStringLiteral("open, slider, scroll or share; all by default"));
  const QCommandLineOption repetitions(QStringLiteral("reps"), QStringLiteral("repetitions"), QStringLiteral("N"));
  parser.addOption(repetitions);
  parser.process(app);
  const QStringList named = parser.positionalArguments();
  for (const QString& name : named)
    if (std::none_of(std::begin(cases), std::end(cases),
                     [&](const Case& one) { return name == QString::fromLatin1(one.name); }))
      parser.showHelp(2);
  for (const Case& one : cases) {
    if (!named.isEmpty() && !named.contains(QString::fromLatin1(one.name))) continue;
    const int given = parser.value(repetitions).toInt();
    print(one, one.run(given > 0 ? given : one.repetitions));
  }
  return 0;
}
