// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/run_program.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include <nlohmann/json.hpp>

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <functional>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace stillroom;
using namespace stillroom::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

/// A pipe of one page that is all but full: who writes into it says a little and then waits until it is read.
class NarrowPipe {
public:
  NarrowPipe() {
    if (::pipe2(m_ends, O_CLOEXEC) != 0) qFatal("There is no pipe.");
    const int size = ::fcntl(m_ends[1], F_SETPIPE_SZ, 4096);
    m_filled = size - 80;
    const std::string filling(static_cast<std::size_t>(m_filled), '.');
    if (::write(m_ends[1], filling.data(), filling.size()) != m_filled) qFatal("The pipe can't be filled.");
  }
  ~NarrowPipe() {
    ::close(m_ends[0]);
    ::close(m_ends[1]);
  }
  NarrowPipe(const NarrowPipe&) = delete;
  NarrowPipe& operator=(const NarrowPipe&) = delete;

  /// In the child.
  void becomeStandardError() const { ::dup2(m_ends[1], STDERR_FILENO); }

  /// Bytes that were written and not read.
  int said() const {
    int bytes = 0;
    ::ioctl(m_ends[0], FIONREAD, &bytes);
    return bytes - m_filled;
  }

  std::string drainWhile(const std::function<bool()>& goesOn) {
    std::string all;
    do {
      std::array<char, 4096> part;
      while (said() + m_filled > 0)
        all.append(part.data(), static_cast<std::size_t>(::read(m_ends[0], part.data(), part.size())));
    } while (goesOn());
    return all.substr(static_cast<std::size_t>(m_filled));
  }

private:
  int m_ends[2] = {-1, -1};
  int m_filled = 0;
};

} // namespace

/// The program as a user or a script meets it: exit codes, one sentence per fault, one JSON document.
class TestCli : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_project;

  void copyTo(const fs::path& folder) { fs::copy(m_project, folder, fs::copy_options::recursive); }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    m_project = m_root / "p.stillroom";
    writeTinyData(m_root / "data");
    QCOMPARE(cli({"new", text(m_project), "--data", text(m_root / "data"), "--preset", "tiny"}).exitCode, 0);
    const Outcome run = cli({"run", text(m_project), "--json"});
    QVERIFY2(run.exitCode == 0, run.err.c_str());
    QCOMPARE(json::parse(run.out)["images"], 6);
  }

  void statusHasTheStages() {
    const json status = json::parse(cli({"status", text(m_project), "--json"}).out);
    QCOMPARE(status["stages"].size(), std::size_t{9});
    for (const json& stage : status["stages"])
      QCOMPARE(stage["done"], stage["total"]);
    QVERIFY(status["label_consistency"]["before"].is_number());
    QVERIFY(status["counts"].contains("fallback"));
  }

  void selectGivesEverySampleInOrder() {
    const json selected = json::parse(cli({"select", text(m_project), "--k", "3", "--beta", "0.5", "--json"}).out);
    QCOMPARE(selected["k"], 3);
    QCOMPARE(selected["samples"].size(), std::size_t{6});
    std::pair<int, int> last{-1, -1};
    for (const json& sample : selected["samples"]) {
      for (const char* key : {"class", "slot", "status", "flagged", "why", "chosen", "rule_status", "rule_chosen",
                              "override", "provisional", "confidence", "similarity", "similarity_sum", "n_normal"})
        QVERIFY2(sample.contains(key), key);
      const std::pair<int, int> now{sample["class"], sample["slot"]};
      QVERIFY(last < now);
      last = now;
    }
    // Without --save nothing is written.
    QCOMPARE(json::parse(cli({"select", text(m_project), "--json"}).out)["k"], 2);
  }

  void savedSettingsStay() {
    const fs::path folder = m_root / "saved.stillroom";
    copyTo(folder);
    QCOMPARE(
        cli({"select", text(folder), "--k", "5", "--strategy", "sim", "--normal-set", "all-first", "--save"}).exitCode,
        0);
    const json selected = json::parse(cli({"select", text(folder), "--json"}).out);
    QCOMPARE(selected["k"], 5);
    QCOMPARE(selected["strategy"], "sim");
    QCOMPARE(selected["normal_set"], "all-first");
  }

  void overrideTakesNamesAndIndices() {
    const fs::path folder = m_root / "override.stillroom";
    copyTo(folder);
    QCOMPARE(cli({"override", text(folder), "birch/1", "baseline", "--note", "fine"}).exitCode, 0);
    const auto sample = [&] { return json::parse(cli({"select", text(folder), "--json"}).out)["samples"][3]; };
    QCOMPARE(sample()["override"], -1);
    QCOMPARE(sample()["status"], "overridden");
    QCOMPARE(cli({"override", text(folder), "@1/1", "none"}).exitCode, 0);
    QVERIFY(sample()["override"].is_null());
  }

  void decisionsAreUndoneAndRedoneAcrossRuns() {
    const fs::path folder = m_root / "history.stillroom";
    copyTo(folder);
    QCOMPARE(cli({"undo", text(folder)}).exitCode, 1);
    QCOMPARE(cli({"override", text(folder), "ash/0", "baseline", "--note", "good"}).exitCode, 0);
    QCOMPARE(cli({"select", text(folder), "--k", "7", "--save"}).exitCode, 0);
    const auto selected = [&] { return json::parse(cli({"select", text(folder), "--json"}).out); };
    const json decided = selected();
    QCOMPARE(json::parse(cli({"undo", text(folder), "--json"}).out)["undo"]["k"], 7);
    QCOMPARE(selected()["k"], 2);
    QCOMPARE(json::parse(cli({"undo", text(folder), "--json"}).out)["undo"]["class"], "ash");
    QVERIFY(selected()["samples"][0]["override"].is_null());
    QCOMPARE(cli({"redo", text(folder)}).exitCode, 0);
    QCOMPARE(cli({"redo", text(folder)}).exitCode, 0);
    QCOMPARE(cli({"redo", text(folder)}).exitCode, 1);
    json again = selected();
    again["elapsed_ms"] = decided["elapsed_ms"];
    QVERIFY(again == decided);
    const json history = json::parse(cli({"history", text(folder), "--json"}).out)["decisions"];
    QCOMPARE(history.size(), std::size_t{2});
    QCOMPARE(history[0]["note"], "good");
    QCOMPARE(history[0]["state"], "in force");
  }

  void reviewsAndNotesAreDecisionsToo() {
    const fs::path folder = m_root / "review.stillroom";
    copyTo(folder);
    const json chosen = json::parse(cli({"select", text(folder), "--json"}).out)["samples"];
    const json reviewed = json::parse(cli({"review", text(folder), "ash/0", "@2/1", "--json"}).out)["samples"];
    QCOMPARE(reviewed.size(), std::size_t{2});
    QCOMPARE(reviewed[1]["class"], 2);
    QVERIFY(reviewed[1]["reviewed"].get<bool>());
    const int shown = chosen[5]["chosen"];
    QCOMPARE(reviewed[1]["shown"], shown < 0 ? "baseline" : std::to_string(shown));
    QCOMPARE(cli({"review", text(folder), "ash/0", "--not"}).out, std::string("ash/0: not reviewed\n"));
    QCOMPARE(cli({"note", text(folder), "birch/1", "two\nlines"}).exitCode, 0);
    QCOMPARE(json::parse(cli({"note", text(folder), "@1/1", "", "--json"}).out)["note"], "");

    const auto history = [&] { return json::parse(cli({"history", text(folder), "--json"}).out)["decisions"]; };
    const json decided = history();
    QCOMPARE(decided.size(), std::size_t{4});
    QCOMPARE(decided[0]["kind"], "bulk");
    QCOMPARE(decided[0]["name"], "Mark 2 samples reviewed");
    QCOMPARE(decided[0]["decisions"][0]["class"], "ash");
    QCOMPARE(decided[0]["decisions"][1]["shown"], reviewed[1]["shown"]);
    QCOMPARE(decided[1]["kind"], "reviewed");
    QVERIFY(decided[1]["shown"].is_null());
    QCOMPARE(decided[2]["note"], "two\nlines");
    const std::string lines = cli({"history", text(folder)}).out;
    QCOMPARE(std::count(lines.begin(), lines.end(), '\n'), 4);
    QVERIFY(lines.find("birch/1: note: two lines\n") != std::string::npos);
    for (int i = 0; i < 4; ++i)
      QCOMPARE(cli({"undo", text(folder)}).exitCode, 0);
    QCOMPARE(json::parse(cli({"redo", text(folder), "--json"}).out)["redo"]["name"], "Mark 2 samples reviewed");
    QCOMPARE(history()[0]["state"], "in force");
  }

  void exportIsAnImageFolderWithAManifest() {
    const fs::path out = m_root / "out";
    QCOMPARE(cli({"export", text(m_project), text(out), "--format", "imagefolder"}).exitCode, 0);
    for (const char* name : {"ash", "birch", "cedar"})
      for (const char* file : {"00000.png", "00001.png"})
        QVERIFY(fs::exists(out / name / file));
    const json manifest = json::parse(readFile(out / "manifest.json"));
    QCOMPARE(manifest["images"].size(), std::size_t{6});
    QCOMPARE(cli({"export", text(m_project), text(out), "--format", "imagefolder"}).exitCode, 1);
  }

  void faultsAreOneSentenceAndExitOne_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const QString root = text(m_root), project = text(m_project), data = text(m_root / "data");
    QTest::newRow("no project") << QStringList{"status", root} << "no Stillroom project";
    QTest::newRow("no data") << QStringList{"new", root + "/n", "--data", root + "/none", "--preset", "tiny"} << "none";
    QTest::newRow("no preset") << QStringList{"new", root + "/n", "--data", data, "--preset", "nope"}
                               << "paper-cifar10";
    QTest::newRow("config value") << QStringList{"new",      root + "/n", "--data", data,
                                                 "--preset", "tiny",      "--set",  "synthesis.strength=7"}
                                  << "synthesis.strength";
    QTest::newRow("config key") << QStringList{"new", root + "/n", "--data", data, "--preset", "tiny", "--set", "a.b=7"}
                                << "a.b";
    QTest::newRow("few images") << QStringList{"new", root + "/n", "--data", data, "--preset", "tiny", "--ipc", "7"}
                                << "fewer than";
    QTest::newRow("no model") << QStringList{"new",      root + "/n", "--data",      data,
                                             "--preset", "tiny",      "--diffusion", root + "/model"}
                              << "model";
    QTest::newRow("no detector") << QStringList{"new",      root + "/n", "--data",     data,
                                                "--preset", "tiny",      "--detector", root + "/d.pth"}
                                 << "d.pth";
    QTest::newRow("taken folder") << QStringList{"new", project, "--data", data, "--preset", "tiny"}
                                  << "exists already";
    QTest::newRow("k") << QStringList{"select", project, "--k", "21"} << "21";
    QTest::newRow("beta") << QStringList{"select", project, "--beta", "2"} << "2";
    QTest::newRow("class") << QStringList{"override", project, "oak/0", "baseline"} << "ash, birch, cedar";
    QTest::newRow("review") << QStringList{"review", project, "ash/0", "ash/7"} << "ash/7";
    QTest::newRow("note") << QStringList{"note", project, "ash/7", "x"} << "ash/7";
    QTest::newRow("device") << QStringList{"run", project, "--device", "tpu"} << "tpu";
  }
  void faultsAreOneSentenceAndExitOne() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Outcome outcome = cli(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(QString::fromStdString(outcome.err).contains(part), outcome.err.c_str());
    QCOMPARE(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1);
    QVERIFY(!fs::exists(m_root / "n"));
  }

  void wrongUsageExitsTwo() {
    QCOMPARE(cli({"nothing"}).exitCode, 2);
    QCOMPARE(cli({}).exitCode, 2);
    QCOMPARE(cli({"run", text(m_project), "--until", "dinner"}).exitCode, 2);
    QCOMPARE(cli({"select", text(m_project), "--strategy", "best"}).exitCode, 2);
    QCOMPARE(cli({"review", text(m_project)}).exitCode, 2);
    QCOMPARE(cli({"--help"}).exitCode, 0);
  }

  void aTruncatedModelFileIsNamed() {
    const fs::path folder = m_root / "truncated.stillroom";
    fs::copy(sourceFile("tests/data/tiny_diffusers"), m_root / "model", fs::copy_options::recursive);
    const fs::path weights = m_root / "model" / "vae" / "diffusion_pytorch_model.safetensors";
    writeFileAtomically(weights, readFile(weights).substr(0, 3000));
    QCOMPARE(cli({"new", text(folder), "--data", text(m_root / "data"), "--preset", "tiny", "--diffusion",
                  text(m_root / "model")})
                 .exitCode,
             0);
    const Outcome outcome = cli({"run", text(folder)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.find("diffusion_pytorch_model.safetensors") != std::string::npos, outcome.err.c_str());
    QCOMPARE(json::parse(cli({"status", text(folder), "--json"}).out)["stages"][0]["done"], 18);
  }

  void interruptedItExits130AndGoesOn() {
    const fs::path folder = m_root / "interrupted.stillroom";
    QCOMPARE(cli({"new", text(folder), "--data", text(m_root / "data"), "--preset", "tiny"}).exitCode, 0);
    NarrowPipe errors;
    QProcess process;
    process.setChildProcessModifier([&errors] { errors.becomeStandardError(); });
    process.start(text(program("stillroom-cli")), {"run", text(folder)});
    QVERIFY(process.waitForStarted());
    // It says what it does, and then waits to say more: it can't have ended.
    QTRY_VERIFY_WITH_TIMEOUT(errors.said() > 0, 60000);
    QCOMPARE(process.state(), QProcess::Running);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    QTest::qWait(50); // it is asked to stop while it waits
    const std::string rest = errors.drainWhile([&] {
      process.waitForFinished(10);
      return process.state() != QProcess::NotRunning;
    });
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const json stages = json::parse(cli({"status", text(folder), "--json"}).out)["stages"];
    QVERIFY2(
        std::any_of(stages.begin(), stages.end(), [](const json& stage) { return stage["done"] != stage["total"]; }),
        rest.c_str());
    QCOMPARE(cli({"run", text(folder)}).exitCode, 0);
    QCOMPARE(fileListing(folder), fileListing(m_project));
    QCOMPARE(cli({"verify", text(folder)}).exitCode, 0);
  }

  /// The system kills it in the middle of a write, when a file grows beyond a bound that every run has wider.
  void killedItGoesOnToTheSameEnd() {
    const fs::path folder = m_root / "killed.stillroom";
    QCOMPARE(cli({"new", text(folder), "--data", text(m_root / "data"), "--preset", "tiny"}).exitCode, 0);
    int killed = 0;
    for (rlim_t bytes = 20'000; killed == 0 || bytes < 100'000'000; bytes += bytes / 2) {
      QProcess process;
      process.setChildProcessModifier([bytes] {
        const rlimit none{0, 0}, most{bytes, bytes};
        ::setrlimit(RLIMIT_CORE, &none);
        ::setrlimit(RLIMIT_FSIZE, &most);
      });
      process.start(text(program("stillroom-cli")), {"run", text(folder)});
      QVERIFY(process.waitForFinished(300000));
      if (process.exitStatus() == QProcess::NormalExit) {
        QCOMPARE(process.exitCode(), 0);
        break;
      }
      ++killed;
      QCOMPARE(cli({"status", text(folder)}).exitCode, 0);
    }
    QVERIFY2(killed >= 4, qPrintable(QString::number(killed)));
    QCOMPARE(cli({"run", text(folder)}).exitCode, 0);
    QCOMPARE(fileListing(folder), fileListing(m_project));
    QCOMPARE(cli({"verify", text(folder)}).exitCode, 0);
  }
};

STILLROOM_TEST(TestCli)
#include "test_cli.moc"
