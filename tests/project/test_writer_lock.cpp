// SPDX-License-Identifier: GPL-3.0-or-later
// Who may write to a project, and what is said to the others.
#include "base/files.h"
#include "project/catalogue.h"
#include "project/project.h"
#include "support/errors.h"
#include "support/ordinary_user.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <functional>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// A process that does `work` and then waits; it ends with the object, or by itself when that dies.
class Other {
public:
  explicit Other(const std::function<void()>& work) {
    std::array<int, 2> ready{};
    if (::pipe(ready.data()) != 0 || ::pipe(m_end.data()) != 0) qFatal("There is no pipe.");
    m_process = ::fork();
    if (m_process == 0) {
      ::close(m_end[1]);
      work();
      (void)!::write(ready[1], "x", 1);
      char byte = 0;
      (void)!::read(m_end[0], &byte, 1);
      ::_exit(0);
    }
    ::close(m_end[0]);
    ::close(ready[1]);
    char byte = 0;
    (void)!::read(ready[0], &byte, 1);
    ::close(ready[0]);
  }
  ~Other() {
    ::close(m_end[1]);
    ::waitpid(m_process, nullptr, 0);
  }
  Other(const Other&) = delete;
  Other& operator=(const Other&) = delete;

  pid_t process() const { return m_process; }
  void kill() const {
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
  }

private:
  std::array<int, 2> m_end{};
  pid_t m_process = 0;
};

} // namespace

class TestWriterLock : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  int m_count = 0;

  fs::path newFolder() {
    const fs::path folder = fs::path(m_dir.path().toStdString()) / (std::to_string(m_count++) + ".stillroom");
    fs::create_directories(folder / "images");
    writeFileAtomically(folder / "project.db", "");
    return folder;
  }

private Q_SLOTS:
  void theHolderIsNamed() {
    const fs::path folder = newFolder();
    const Other other([&] { new WriterLock(folder); });
    const WriterLock lock(folder);
    QCOMPARE(lock.barrier().obstacle, WriteObstacle::Locked);
    const Error error = lock.barrier().error(folder);
    QCOMPARE(error.code(), std::string("project.locked"));
    const std::string process = "process " + std::to_string(other.process()) + " on ";
    QVERIFY2(std::string(error.what()).find(process) != std::string::npos, error.what());
    QVERIFY(WriterLock::isTaken(folder));
  }

  void aHolderThatSaysNothingIsAnotherStillroom() {
    const fs::path folder = newFolder();
    const WriterLock first(folder);
    fs::resize_file(folder / "lock", 0);
    const WriterLock second(folder);
    QCOMPARE(second.barrier().obstacle, WriteObstacle::Locked);
    QCOMPARE(second.barrier().process, 0);
    QVERIFY(std::string(second.barrier().error(folder).what()).find("another Stillroom. Close") != std::string::npos);
  }

  void whatADeadOwnerLeftIsNoObstacle() {
    const fs::path folder = newFolder();
    {
      const Other other([&] { new WriterLock(folder); });
      other.kill();
    }
    QVERIFY(!readFile(folder / "lock").empty());
    QVERIFY(!WriterLock::isTaken(folder));
    const WriterLock lock(folder);
    QCOMPARE(lock.barrier().obstacle, WriteObstacle::None);
    QVERIFY(readFile(folder / "lock").starts_with(std::to_string(::getpid()) + " "));
  }

  void aLockThatOutlivesItsOwnerIsSaidToBeSo() {
    const fs::path folder = newFolder();
    std::array<int, 2> end{};
    QCOMPARE(::pipe(end.data()), 0);
    const pid_t owner = ::fork();
    if (owner == 0) {
      ::close(end[1]);
      new WriterLock(folder);
      if (::fork() == 0) { // has what its parent had open
        char byte = 0;
        (void)!::read(end[0], &byte, 1);
      }
      ::_exit(0);
    }
    ::close(end[0]);
    ::waitpid(owner, nullptr, 0);
    const WriterLock lock(folder);
    ::close(end[1]);
    QCOMPARE(lock.barrier().obstacle, WriteObstacle::OwnerGone);
    const Error error = lock.barrier().error(folder);
    QCOMPARE(error.code(), std::string("project.owner-gone"));
    QVERIFY2(std::string(error.what()).find(std::to_string(owner)) != std::string::npos, error.what());
  }

  void whoeverLooksDoesNotKeepOthersOut() {
    const fs::path folder = newFolder();
    { const WriterLock made(folder); }
    for (int i = 0; i < 100; ++i) {
      QVERIFY(!WriterLock::isTaken(folder));
      QCOMPARE(WriterLock(folder).barrier().obstacle, WriteObstacle::None);
    }
    QVERIFY(readFile(folder / "lock").empty());
  }

  void eachObstacleHasASentenceOfItsOwn_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("code");
    QTest::newRow("a medium for reading") << EROFS << "project.medium";
    QTest::newRow("no permission") << EACCES << "project.permission";
    QTest::newRow("not permitted") << EPERM << "project.permission";
    QTest::newRow("no locks left") << ENOLCK << "project.no-locks";
    QTest::newRow("no such call") << ENOSYS << "project.no-locks";
    QTest::newRow("not supported") << ENOTSUP << "project.no-locks";
  }

  void eachObstacleHasASentenceOfItsOwn() {
    QFETCH(int, number);
    QFETCH(QString, code);
    const fs::path folder = newFolder();
    const Error error = barrierOf(number, folder / "lock").error(folder);
    QCOMPARE(QString::fromStdString(error.code()), code);
    QVERIFY2(std::string(error.what()).find(folder.string()) != std::string::npos, error.what());
  }

  void aFullDiskIsNoObstacleOfTheProject() {
    std::string sentence;
    QCOMPARE(errorCode([] { (void)barrierOf(ENOSPC, "/somewhere/lock"); }, &sentence), std::string("project.lock"));
    QVERIFY2(sentence.find("/somewhere/lock") != std::string::npos, sentence.c_str());
  }

  void whatMayNotBeWrittenIsNamed_data() {
    QTest::addColumn<QString>("part");
    for (const char* part : {"", "project.db", "images"})
      QTest::newRow(*part ? part : "the folder") << part;
  }

  void whatMayNotBeWrittenIsNamed() {
    QFETCH(QString, part);
    const fs::path folder = newFolder(), path = part.isEmpty() ? folder : folder / part.toStdString();
    { const WriterLock made(folder); }
    ::chmod(m_dir.path().toStdString().c_str(), 0755);
    for (const char* each : {"", "project.db", "images", "lock"})
      ::chmod((*each ? folder / each : folder).c_str(), 0777);
    ::chmod(path.c_str(), 0555);
    const auto textOf = [&folder] {
      const OrdinaryUser user;
      const WriterLock lock(folder);
      return lock.barrier() ? std::string(lock.barrier().error(folder).what()) : "none";
    };
    const std::string text = textOf();
    ::chmod(path.c_str(), 0755);
    const std::string expected = "You may not write to " + path.string() + ", ";
    QVERIFY2(text.starts_with(expected), text.c_str());
    QVERIFY(!WriterLock::isTaken(folder));
  }
};

STILLROOM_TEST(TestWriterLock)
#include "test_writer_lock.moc"
