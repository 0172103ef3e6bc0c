// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <string>

namespace stillroom::tests {

/// What a program that has ended left behind.
struct Outcome {
  int exitCode = -1; ///< −1: a signal ended it
  std::string out, err;
};

/// Waits for a program that was started, five minutes at most.
Outcome outcomeOf(QProcess& process);

/// Runs stillroom-cli to its end.
Outcome cli(const QStringList& arguments);

QString text(const std::filesystem::path& path);

} // namespace stillroom::tests
