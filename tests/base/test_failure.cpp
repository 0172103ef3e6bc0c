// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/failure.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <functional>
#include <memory_resource>
#include <stdexcept>
#include <system_error>
#include <vector>

using namespace stillroom;
namespace fs = std::filesystem;

namespace {

Error failureIn(const std::function<void()>& work) {
  try {
    work();
  } catch (const std::exception& thrown) {
    return failureOf(thrown);
  }
  return {"none", "Nothing was thrown."};
}

} // namespace

class TestFailure : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void ourOwnErrorsStayAsTheyAre() {
    const Error error = failureIn([] { throw Error("a.b", "In {0}.", {"here"}); });
    QCOMPARE(error.code(), std::string("a.b"));
    QCOMPARE(error.sentence(), std::string("In {0}."));
    QCOMPARE(error.arguments(), std::vector<std::string>{"here"});
  }

  void memoryThatRanOutIsNamed() {
    const Error error = failureIn([] { std::pmr::vector<char>(1, std::pmr::null_memory_resource()); });
    QCOMPARE(error.code(), std::string("memory.exhausted"));
  }

  void theFileThatFailedIsNamed() {
    const QTemporaryDir folder;
    const fs::path missing = fs::path(folder.path().toStdString()) / "missing";
    const Error error = failureIn([&] { (void)fs::file_size(missing); });
    QCOMPARE(error.code(), std::string("file.system"));
    QCOMPARE(error.arguments().front(), missing.string());
    QVERIFY(std::string(error.what()).find("No such file") != std::string::npos);
  }

  void otherFailuresOfTheSystemAreTold() {
    const Error error =
        failureIn([] { throw std::system_error(std::make_error_code(std::errc::too_many_files_open)); });
    QCOMPARE(error.code(), std::string("system.failed"));
    QVERIFY(std::string(error.what()).find("Too many open files") != std::string::npos);
  }

  void theRestKeepsItsWords() {
    const Error error = failureIn([] { throw std::runtime_error("odd words"); });
    QCOMPARE(error.code(), std::string("failure.unknown"));
    QVERIFY(std::string(error.what()).find("odd words") != std::string::npos);
  }
};

STILLROOM_TEST(TestFailure)
#include "test_failure.moc"
