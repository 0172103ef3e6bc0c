// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/catalogue.h"
#include "project/project.h"
#include "project/verify.h"
#include "support/tiny_project.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <string>

namespace stillroom::tests {

/// Tests that damage copies of a project whose run is through.
class WholeProject : public QObject {
protected:
  void makeWhole() {
    m_root = m_dir.path().toStdString();
    m_whole = makeTinyProject(m_root, "whole.stillroom");
    runUntil(m_whole);
  }

  std::filesystem::path newFolder() {
    const std::filesystem::path folder = m_root / ("f" + std::to_string(m_count++));
    std::filesystem::create_directories(folder);
    return folder;
  }

  std::filesystem::path copyOfWhole() {
    const std::filesystem::path copy = newFolder() / "copy.stillroom";
    std::filesystem::copy(m_whole, copy, std::filesystem::copy_options::recursive);
    return copy;
  }

  static void execute(const std::filesystem::path& folder, const std::string& sql) {
    SQLite::Database database((folder / "project.db").string(), SQLite::OPEN_READWRITE);
    QVERIFY2(database.exec(sql) > 0, "the statement must change something");
  }

  static VerifyReport verified(const std::filesystem::path& folder, const TaskContext& context = {}) {
    return verifyProject(*Project::open(folder, Access::ReadOnly), false, context);
  }

  static void repair(const std::filesystem::path& folder) {
    verifyProject(*Project::open(folder, Access::ReadWrite), true, {});
  }

  /// A repair and a run bring the whole project back.
  void isMended(const std::filesystem::path& folder) const {
    repair(folder);
    runUntil(folder);
    QVERIFY(verified(folder).faults.empty());
    QCOMPARE(dumpOf(folder), dumpOf(m_whole));
    QCOMPARE(fileListing(folder), fileListing(m_whole));
  }

  QTemporaryDir m_dir;
  std::filesystem::path m_root, m_whole;

private:
  int m_count = 0;
};

} // namespace stillroom::tests
