// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_program.h"

#include "support/test_data.h"

namespace stillroom::tests {

Outcome outcomeOf(QProcess& process) {
  process.waitForFinished(300000);
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
          process.readAllStandardOutput().toStdString(), process.readAllStandardError().toStdString()};
}

Outcome cli(const QStringList& arguments) {
  QProcess process;
  process.start(text(program("stillroom-cli")), arguments);
  return outcomeOf(process);
}

QString text(const std::filesystem::path& path) {
  return QString::fromStdString(path.string());
}

} // namespace stillroom::tests
