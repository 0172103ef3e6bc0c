// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/colour_detector.h"
#include "support/run_program.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;
using nlohmann::json;

/// ablate, sweep, tables, proxy and rank, and what metrics says beside its figures, as one calls them.
class TestEvidenceCommands : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;

  QString path(const char* name) const { return text(m_root / name); }

  QStringList trained(const QStringList& command, const QStringList& more = {}) const {
    return command + QStringList{"--val",    path("val"), "--protocol", "minimax", "--arch",   "conv3",
                                 "--epochs", "2",         "--threads",  "1",       "--device", "cpu"} +
           more;
  }

  static json documentOf(const QStringList& arguments) {
    const Outcome outcome = cli(arguments + QStringList{"--json"});
    if (outcome.exitCode != 0) return {{"error", outcome.err}};
    return json::parse(outcome.out);
  }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    makeTinyProject(m_root, "p");
    runUntil(m_root / "p");
    writeTinyData(m_root / "set", 3);
    writeTinyData(m_root / "val", 9); // the first six of each are the project's data
    for (const char* name : {"ash", "birch", "cedar"})
      for (int i = 0; i < 6; ++i)
        fs::remove(m_root / "val" / name / (std::to_string(i) + ".png"));
    writeTinyData(m_root / "two", 3);
    fs::remove_all(m_root / "two" / "cedar");
    writeColourDetector(m_root / "judge.safetensors", {"ash", "birch", "cedar"});
  }

  void everyPartOfTheRuleIsWorthSomething() {
    const json document = documentOf(trained({"ablate", path("p")}, {"--repeats", "2", "--into", path("results")}));
    QVERIFY2(!document.contains("error"), document.dump().c_str());
    QCOMPARE(document["runs"].size(), std::size_t{8});
    std::vector<std::string> methods;
    for (const json& row : document["ablation"])
      methods.push_back(row["method"]);
    QCOMPARE(methods, (std::vector<std::string>{"Baseline", "Conf", "Sim", "Conf+Sim"}));
    QVERIFY(document["ablation"][0]["against_baseline"].is_null());
    QVERIFY(document["ablation"][3]["against_baseline"]["difference"].is_number());
    QVERIFY(document["ablation"][3]["paper"].is_null()); // other data
    QVERIFY(document["pairs"][0]["seconds_for"].contains("1.0"));
    QVERIFY(document["runs"][0]["seconds"].get<double>() > 0);
  }

  void sweepsMakeTheCandidatesTheyNeed() {
    const json before = documentOf({"status", path("p")});
    const json document = documentOf(trained(
        {"sweep", path("p")}, {"--k", "1,2", "--beta", "0.5,0.99", "--repeats", "1", "--into", path("results")}));
    QVERIFY2(!document.contains("error"), document.dump().c_str());
    const json after = documentOf({"status", path("p")});
    QCOMPARE(document["candidates_made"].get<int>(), after["candidates"].get<int>() - before["candidates"].get<int>());
    QCOMPARE(after["beta"], before["beta"]); // what the project is at stays
    QVERIFY(document["sweep"].size() >= 3);
    for (const json& point : document["sweep"])
      QVERIFY(point["k"] == before["k"] || point["beta"] == before["beta"]);
    const json again = documentOf(trained(
        {"sweep", path("p")}, {"--k", "1,2", "--beta", "0.5,0.99", "--repeats", "1", "--into", path("results")}));
    QCOMPARE(again["candidates_made"].get<int>(), 0);
    QCOMPARE(again["sweep"], document["sweep"]);
  }

  void tablesReadResults() {
    const json document = documentOf({"tables", path("results"), "--table", "IV,V"});
    QVERIFY2(!document.contains("error"), document.dump().c_str());
    QCOMPARE(document["cells"].size(), std::size_t{28});
    QVERIFY(document["cells"][0]["ours"].is_null());
    QVERIFY(document["cells"][0]["command"].get<std::string>().starts_with("stillroom-cli "));
    const Outcome text = cli({"tables", path("results")});
    QVERIFY(text.out.find("Table I\n") != std::string::npos && text.out.find("cells are missing") != std::string::npos);
    fs::create_directories(m_root / "damaged" / "run");
    writeFileAtomically(m_root / "damaged" / "run" / "run.json", "{");
    QVERIFY2(cli({"tables", path("damaged")}).err.find("Left out run") != std::string::npos, "tables.damaged");
  }

  void aProxySaysThatItIsOne() {
    const QStringList sets{path("p") + ":baseline", path("p") + ":conf", path("p") + ":sim"};
    const json document = documentOf(trained(
        QStringList{"proxy"} + sets, {"--repeats", "2", "--results", path("results"), "--into", path("results")}));
    QVERIFY2(!document.contains("error"), document.dump().c_str());
    QVERIFY(document["proxy"].get<bool>());
    QCOMPARE(document["probes"].size(), std::size_t{3});
    QVERIFY(document["probes"][0]["against_first"].is_null());
    QVERIFY(document["probes"][1]["against_first"]["bootstrap"].is_array());
    QCOMPARE(document["rank_correlation"][0]["sets"].size(), std::size_t{3});
    QVERIFY(fs::exists(m_root / "results" / "proxy" / "p:conf-conv3-minimax-s0"));
    QVERIFY(cli(trained(QStringList{"proxy"} + sets, {"--repeats", "1"})).out.starts_with("PROXY"));
  }

  void ranksAreScores() {
    const json document =
        documentOf(trained({"rank", path("p"), "--random", path("p") + ":random", "--real", path("p") + ":full"},
                           {"--repeats", "1", "--into", path("ranked")}));
    QVERIFY2(!document.contains("error"), document.dump().c_str());
    const json& scores = document["scores"][0];
    for (const char* score : {"lrs", "ars"})
      QVERIFY(scores[score].get<double>() >= 0 && scores[score].get<double>() <= 100);
    const json& shares = scores["accuracies"];
    QVERIFY(std::abs(scores["hlr"].get<double>() -
                     (shares["real_hard"].get<double>() - shares["synthetic_hard"].get<double>())) < 1e-9);
    QVERIFY(fs::exists(m_root / "ranked" / "p-conv3-minimax-plain-s0"));
  }

  void metricsSayWhatTheyKnow() {
    const json document =
        documentOf({"metrics", "--real", path("data"), "--synthetic", path("set"), "--nearest-k", "2", "--detector",
                    path("judge.safetensors"), "--classwise", "--judge", path("judge.safetensors"), "--nearest",
                    "--val", path("val"), "--into", path("results")});
    QVERIFY2(!document.contains("error"), document.dump().c_str());
    QCOMPARE(document["classes"].size(), std::size_t{3});
    QCOMPARE(document["classes"][0]["n_synthetic"].get<int>(), 3);
    const json& judged = document["label_consistency"][0];
    QCOMPARE(judged["images"].get<int>(), 9);
    QCOMPARE(judged["classes"].size(), std::size_t{3});
    QVERIFY(!judged["selecting"].get<bool>());
    const json& nearest = document["nearest"];
    QCOMPARE(nearest["pictures"].size(), std::size_t{9});
    for (const json& picture : nearest["pictures"]) { // the set holds the data's first three of each class
      QCOMPARE(picture["train"]["pixels"]["closeness"].get<std::string>(), std::string("exact"));
      QCOMPARE(picture["train"]["pixels"]["file"], picture["file"]);
      QVERIFY(picture["val"]["pixels"]["distance"].get<double>() > 0);
    }
    QCOMPARE(nearest["copies"].size(), std::size_t{18});         // in pixels and in features
    QVERIFY(nearest["near_below"]["train"]["pixels"].is_null()); // too few to say
    QVERIFY(fs::exists(m_root / "results" / "set-detector.metrics.json"));
  }

  /// The project's own detector chose the images; another one doesn't judge itself.
  void judgesAreToldApart() {
    const json document = documentOf(trained({"evaluate", path("p")}, {"--judge", path("judge.safetensors")}));
    QVERIFY2(!document.contains("error"), document.dump().c_str());
    QCOMPARE(document["label_consistency"].size(), std::size_t{2});
    QVERIFY(document["label_consistency"][0]["selecting"].get<bool>());
    QVERIFY(!document["label_consistency"][1]["selecting"].get<bool>());
    const auto models = fs::directory_iterator(m_root / "p" / "models");
    const auto own = std::find_if(begin(models), end(models), [](const fs::directory_entry& entry) {
      return entry.path().extension() == ".safetensors";
    });
    QVERIFY2(cli(trained({"evaluate", path("p")}, {"--judge", text(own->path())})).err.find("no independent one") !=
                 std::string::npos,
             "metrics.judge-itself");
    const json status = documentOf({"status", path("p"), "--judge", path("judge.safetensors")});
    QCOMPARE(status["label_consistency"]["judges"].size(), std::size_t{2}); // before and after
  }

  void unfairTestsAreSaid() {
    const QStringList rest{"--protocol", "minimax", "--arch", "conv3", "--epochs", "1", "--threads", "1"};
    const Outcome overlap = cli(QStringList{"evaluate", path("p") + ":full", "--val", path("data")} + rest);
    QCOMPARE(overlap.exitCode, 0);
    QVERIFY2(overlap.err.find("18 of the 18 test images") != std::string::npos,
             ("evaluation.overlap " + overlap.err).c_str());
    const Outcome missing = cli(QStringList{"evaluate", path("two"), "--val", path("val")} + rest);
    QVERIFY2(missing.err.find("no images of these classes") != std::string::npos &&
                 missing.err.find("cedar") != std::string::npos,
             ("evaluation.class-missing " + missing.err).c_str());
    QVERIFY(cli(trained({"evaluate", path("set")})).err.find("test images are among") == std::string::npos);
  }

  /// Rows are named by the code, which the command line doesn't show.
  void badInputIsSaid_data() {
    fs::create_directories(m_root / "empty" / "ash");
    fs::create_directories(m_root / "empty" / "birch");
    writeTinyData(m_root / "empty", 2);
    for (const auto& entry : fs::directory_iterator(m_root / "empty" / "ash"))
      fs::remove(entry.path());
    writeTinyData(m_root / "single", 1);
    writeColourDetector(m_root / "other.safetensors", {"oak", "elm", "yew"});
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const QStringList detector{"--detector", path("judge.safetensors")};
    QTest::newRow("images.none-readable") << trained({"evaluate", path("empty")}) << "ash";
    QTest::newRow("evaluation.class") << QStringList{"evaluate", path("set"), "--val", path("two"), "--protocol",
                                                     "minimax",  "--arch",    "conv3", "--epochs",  "1"}
                                      << "cedar";
    QTest::newRow("metrics.too-few") << (QStringList{"metrics", "--real", path("data"), "--synthetic", path("single")} +
                                         detector)
                                     << "neighbour";
    QTest::newRow("metrics.class") << (QStringList{"metrics", "--real", path("two"), "--synthetic", path("set"),
                                                   "--nearest-k", "2", "--classwise"} +
                                       detector)
                                   << "classes that the real images lack";
    saveSafetensors(m_root / "features.safetensors", {{"features", at::arange(60, at::kFloat).view({20, 3})}});
    QTest::newRow("metrics.unlabelled") << QStringList{"metrics",
                                                       "--real",
                                                       path("features.safetensors"),
                                                       "--synthetic",
                                                       path("features.safetensors"),
                                                       "--classwise"}
                                        << "need labels";
    QTest::newRow("rank.incomplete") << trained({"rank", path("set"), "--random", path("p") + ":random", "--real",
                                                 path("p") + ":full"},
                                                {"--repeats", "1", "--shard", "1/2", "--into", path("shards")})
                                     << "other shards";
    QTest::newRow("tables.no-results") << QStringList{"tables", path("nowhere")} << "no folder of results";
    QTest::newRow("proxy.detector") << trained({"proxy", path("set")}) << "--detector";
    QTest::newRow("metrics.judge") << (QStringList{"metrics", "--real", path("data"), "--synthetic", path("set"),
                                                   "--nearest-k", "2", "--judge", path("other.safetensors")} +
                                       detector)
                                   << "doesn't know the class ash";
  }

  void badInputIsSaid() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Outcome outcome = cli(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(QString::fromStdString(outcome.err).contains(part), outcome.err.c_str());
  }

  void oneImagePerClassCanBeEvaluated() {
    const json document = documentOf(trained({"evaluate", path("single")}));
    QVERIFY2(!document.contains("error"), document.dump().c_str());
    QCOMPARE(document["runs"].size(), std::size_t{1});
  }
};

STILLROOM_TEST(TestEvidenceCommands)
#include "test_evidence_commands.moc"
