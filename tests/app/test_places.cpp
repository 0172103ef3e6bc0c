// SPDX-License-Identifier: GPL-3.0-or-later
// Projects where one may not write: read as anywhere, and a write says why it can't be.
#include "base/files.h"
#include "project/catalogue.h"
#include "project/project.h"
#include "support/run_program.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace stillroom;
using namespace stillroom::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

constexpr uid_t nobody = 65534;

/// What a program does first so that a folder is a place of this kind to it; false where that can't be.
using Arrive = std::function<bool(const fs::path&)>;

bool onMediumForReading(const fs::path& folder) {
  return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
         ::mount(folder.c_str(), folder.c_str(), nullptr, MS_BIND, nullptr) == 0 &&
         ::mount("none", folder.c_str(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
}

bool asAnotherUser(const fs::path&) {
  return ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
}

const Arrive& arrivalAt(const QString& place) {
  static const std::map<QString, Arrive> arrivals{{QStringLiteral("medium"), onMediumForReading},
                                                  {QStringLiteral("user"), asAnotherUser}};
  return arrivals.at(place);
}

bool canArrive(const Arrive& arrive, const fs::path& folder) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(arrive(folder) ? 0 : 1);
  int status = 1;
  ::waitpid(child, &status, 0);
  return status == 0;
}

Outcome cliAt(const Arrive& arrive, const fs::path& folder, const QStringList& arguments) {
  QProcess process;
  process.setChildProcessModifier([&] {
    if (!arrive(folder)) ::_exit(77);
  });
  process.start(text(program("stillroom-cli")), arguments);
  return outcomeOf(process);
}

/// A process that pins a baseline and dies before its log is written back.
void decideAndDie(const fs::path& folder) {
  const pid_t child = ::fork();
  if (child == 0) {
    const auto project = Project::open(folder, Access::ReadWrite);
    project->setOverride(0, 1, baselineChoice, "left over");
    ::_exit(0);
  }
  ::waitpid(child, nullptr, 0);
}

std::map<std::string, std::string> filesIn(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files[entry.path().string()] = readFile(entry.path());
  return files;
}

} // namespace

class TestPlaces : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_whole, m_out;
  int m_count = 0;

  fs::path copyWith(const QString& left) {
    const fs::path copy = m_root / ("copy" + std::to_string(m_count++) + ".stillroom");
    fs::copy(m_whole, copy, fs::copy_options::recursive);
    if (left == QStringLiteral("nothing")) {
      Project::open(copy, Access::ReadWrite)->setOverride(0, 1, baselineChoice, "left over");
      return copy;
    }
    decideAndDie(copy);
    if (left == QStringLiteral("a log")) fs::remove(copy / "project.db-shm");
    return copy;
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    ::chmod(m_root.c_str(), 0755); // for the other user
    m_out = m_root / "out";
    fs::create_directories(m_out);
    ::chmod(m_out.c_str(), 0777);
    m_whole = makeTinyProject(m_root, "whole.stillroom");
    runUntil(m_whole);
  }

  void everythingCanBeRead_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("left");
    for (const char* place : {"medium", "user"})
      for (const char* left : {"nothing", "a log", "a log and its index"})
        QTest::addRow("%s, %s", place, left) << place << left;
  }

  void everythingCanBeRead() {
    QFETCH(QString, place);
    QFETCH(QString, left);
    const fs::path folder = copyWith(left);
    const Arrive& arrive = arrivalAt(place);
    if (!canArrive(arrive, folder)) QSKIP("Only root can look at a place as somebody else.");
    QCOMPARE(fs::exists(folder / "project.db-wal"), left != QStringLiteral("nothing"));
    QCOMPARE(fs::exists(folder / "project.db-shm"), left == QStringLiteral("a log and its index"));
    const auto before = filesIn(folder);
    const auto out = [&](const char* name) { return text(m_out / (std::to_string(m_count) + name)); };
    const auto read = [&](QStringList arguments) {
      arguments.insert(1, text(folder));
      const Outcome outcome = cliAt(arrive, folder, arguments);
      if (outcome.exitCode != 0) qWarning("%s: %s", qPrintable(arguments.join(u' ')), outcome.err.c_str());
      return outcome;
    };
    const Outcome history = read({"history", "--json"});
    QCOMPARE(history.exitCode, 0);
    QCOMPARE(json::parse(history.out).at("decisions").back().at("note"), "left over");
    QCOMPARE(read({"status"}).exitCode, 0);
    const Outcome selection = read({"select", "--json"});
    QCOMPARE(selection.exitCode, 0);
    QCOMPARE(json::parse(selection.out).at("samples").at(1).at("override"), baselineChoice);
    QCOMPARE(read({"verify"}).exitCode, 0);
    QCOMPARE(read({"features", out("f.safetensors")}).exitCode, 0);
    QCOMPARE(read({"sheet", out("s.png")}).exitCode, 0);
    QCOMPARE(read({"export", out("e"), "--format", "imagefolder"}).exitCode, 0);
    QCOMPARE(filesIn(folder), before);
  }

  void aWriteNamesThePlace_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("part");
    QTest::newRow("medium") << "medium"
                            << "lies on a medium that can only be read";
    QTest::newRow("user") << "user"
                          << "You may not write to ";
  }

  void aWriteNamesThePlace() {
    QFETCH(QString, place);
    QFETCH(QString, part);
    const fs::path folder = copyWith(QStringLiteral("a log"));
    const Arrive& arrive = arrivalAt(place);
    if (!canArrive(arrive, folder)) QSKIP("Only root can look at a place as somebody else.");
    const QString project = text(folder);
    for (const QStringList& arguments : {QStringList{"run", project},
                                         {"override", project, "ash/0", "baseline"},
                                         {"note", project, "ash/0", "x"},
                                         {"undo", project},
                                         {"select", project, "--k", "2", "--save"},
                                         {"verify", project, "--repair"},
                                         {"candidates", project, "ash/0"}}) {
      const Outcome outcome = cliAt(arrive, folder, arguments);
      QCOMPARE(outcome.exitCode, 1);
      QVERIFY2(outcome.err.find(part.toStdString()) != std::string::npos, outcome.err.c_str());
      QVERIFY2(outcome.err.find("another Stillroom") == std::string::npos, outcome.err.c_str());
    }
  }

  void whatMayNotBeReadIsSaid() {
    const fs::path folder = copyWith(QStringLiteral("nothing"));
    if (!canArrive(asAnotherUser, folder)) QSKIP("Only root can look at a place as somebody else.");
    for (const fs::path& path : {folder / "project.db", folder}) {
      ::chmod(path.c_str(), 0700);
      const Outcome outcome = cliAt(asAnotherUser, folder, {"status", text(folder)});
      QCOMPARE(outcome.exitCode, 1);
      QVERIFY2(outcome.err.find(path.string() + " may not be read by you") != std::string::npos, outcome.err.c_str());
    }
  }

  /// Its place lets SQLite neither lock nor see that somebody writes.
  void nothingOldIsShown() {
    const fs::path folder = copyWith(QStringLiteral("nothing"));
    if (!canArrive(asAnotherUser, folder)) QSKIP("Only root can look at a place as somebody else.");
    std::array<int, 2> ask{}, answer{};
    QCOMPARE(::pipe(ask.data()) + ::pipe(answer.data()), 0);
    const pid_t reader = ::fork();
    if (reader == 0) {
      ::close(ask[1]);
      if (!asAnotherUser(folder)) ::_exit(1);
      const auto project = Project::open(folder, Access::ReadOnly);
      for (char byte = 0; ::read(ask[0], &byte, 1) == 1;) {
        const auto decisions = static_cast<char>(project->history().size());
        (void)!::write(answer[1], &decisions, 1);
      }
      ::_exit(0);
    }
    ::close(ask[0]);
    const auto seen = [&] {
      char byte = 'x', decisions = 0;
      (void)!::write(ask[1], &byte, 1);
      (void)!::read(answer[0], &decisions, 1);
      return static_cast<int>(decisions);
    };
    QCOMPARE(seen(), 1);
    { // in the database itself, its log gone
      Project::open(folder, Access::ReadWrite)->setOverride(0, 0, baselineChoice, "second");
    }
    QCOMPARE(seen(), 2);
    const auto writer = Project::open(folder, Access::ReadWrite);
    writer->setOverride(0, 0, noOverride, "third"); // in the log, with the writer there
    QCOMPARE(seen(), 3);
    ::close(ask[1]);
    ::waitpid(reader, nullptr, 0);
    ::close(answer[0]);
    ::close(answer[1]);
  }
};

STILLROOM_TEST(TestPlaces)
#include "test_places.moc"
