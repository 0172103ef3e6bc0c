// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "support/colour_detector.h"
#include "support/run_program.h"
#include "support/test_main.h"
#include "support/tiny_project.h"
#include "support/torch_file.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;
using nlohmann::json;

/// evaluate, metrics and coreset, as one calls them.
class TestEvaluateCommand : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root;

  QString path(const char* name) const { return text(m_root / name); }

  QStringList evaluate(const QStringList& sets, const QStringList& more = {}, const char* protocol = "minimax") const {
    return QStringList{"evaluate"} + sets +
           QStringList{"--val",    path("data"), "--protocol", protocol, "--arch",   "conv3",
                       "--epochs", "2",          "--threads",  "1",      "--device", "cpu"} +
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
    fs::create_directories(m_root / "twin");
    writeTinyData(m_root / "twin" / "set", 3);
    writeColourDetector(m_root / "turned.safetensors", {"cedar", "birch", "ash"});
    writeColourDetector(m_root / "foreign.safetensors", {"cedar", "birch", "oak"});
    for (const char* name : {"ash", "birch", "cedar"}) {
      fs::create_directories(m_root / "broken" / name);
      writeFileAtomically(m_root / "broken" / name / "0.png", "no picture");
    }
    saveSafetensors(m_root / "features.safetensors",
                    {{"features", at::arange(60, at::kFloat).remainder(17).view({20, 3})},
                     {"labels", at::arange(20, at::kLong).remainder(2)}});
  }

  void setsOfAProjectAreCompared() {
    const json document = documentOf(
        evaluate({path("p") + ":baseline", path("p"), path("set")}, {"--repeats", "2", "--into", path("results")}));
    QVERIFY2(!document.contains("error"), document.dump().c_str());
    QCOMPARE(document["runs"].size(), std::size_t{6});
    QCOMPARE(document["summary"].size(), std::size_t{3});
    QCOMPARE(document["summary"][0]["set"].get<std::string>(), std::string("p:baseline"));
    QCOMPARE(document["summary"][1]["n"].get<int>(), 2);
    QVERIFY(document["summary"][0]["std"].is_number());
    QCOMPARE(document["pairs"].size(), std::size_t{3});
    QCOMPARE(document["pairs"][0]["a"].get<std::string>(), std::string("p:baseline"));
    const double difference =
        document["summary"][1]["mean"].get<double>() - document["summary"][0]["mean"].get<double>();
    QVERIFY(std::abs(document["pairs"][0]["difference"].get<double>() - difference) < 1e-9);
    QVERIFY(document["pairs"][0]["repeats_for"].contains("1.0"));
    QCOMPARE(document["test_set"]["images"].get<int>(), 18);
    QVERIFY(document["test_set"]["cut"].is_null());
    QVERIFY(document["skipped"].empty());
    for (const json& run : document["runs"]) {
      QCOMPARE(run["n_test"].get<int>(), 18);
      QVERIFY(run["best"].get<double>() >= run["last"].get<double>());
    }
    // Another seed adds to what lies there; nothing is trained again.
    const fs::file_time_type before = fs::last_write_time(m_root / "results" / "set-conv3-minimax-s0" / "run.json");
    const json more = documentOf(evaluate({path("set")}, {"--seeds", "0,5", "--into", path("results")}));
    QCOMPARE(more["summary"][0]["n"].get<int>(), 2);
    QVERIFY(fs::last_write_time(m_root / "results" / "set-conv3-minimax-s0" / "run.json") == before);
    QVERIFY(fs::exists(m_root / "results" / "set-conv3-minimax-s5" / "predictions.safetensors"));
  }

  void everySetOfAProjectCanBeEvaluated() {
    QStringList sets;
    for (const char* name : {"refined", "baseline", "conf", "sim", "random", "first", "kcenter", "herding", "full"})
      sets.append(path("p") + ":" + name);
    const json document = documentOf(evaluate(sets));
    QVERIFY2(!document.contains("error"), document.dump().c_str());
    QCOMPARE(document["runs"].size(), std::size_t{9});
    QVERIFY(document["summary"][0]["std"].is_null()); // never a spread of one
    for (const json& pair : document["pairs"]) {
      QVERIFY(pair["t"].is_null());
      QVERIFY(!pair["resolved"].get<bool>());
    }
  }

  void shardsAddUp() {
    const auto part = [this](const char* shard) {
      return documentOf(evaluate({path("set")}, {"--repeats", "3", "--into", path("shards"), "--shard", shard}));
    };
    QCOMPARE(part("1/2")["runs"].size(), std::size_t{2});
    QCOMPARE(part("2/2")["runs"].size(), std::size_t{3}); // the other's are there
  }

  void aTeacherGivesTheLabels() {
    const json document =
        documentOf(QStringList{"train-detector", "--data", path("data"), "--arch", "conv3", "--size", "32", "--epochs",
                               "2", "--out", path("teacher.safetensors"), "--threads", "1"});
    QVERIFY2(!document.contains("error"), document.dump().c_str());
    const json soft = documentOf(evaluate({path("set")}, {"--teacher", path("teacher.safetensors")}, "rded"));
    QVERIFY2(!soft.contains("error"), soft.dump().c_str());
    QCOMPARE(soft["runs"][0]["protocol"].get<std::string>(), std::string("rded"));
    TorchFile file;
    const at::Tensor images = at::rand({6, 3, 32, 32}), labels = at::eye(3).repeat({2, 1}).mul(0.7).add(0.1);
    file.saveZip(m_root / "labelled.pt", "](" + file.tensor(images) + file.tensor(labels) + "e");
    const Outcome own = cli(evaluate({path("labelled.pt")}, {"--teacher", path("teacher.safetensors")}, "rded"));
    QVERIFY2(own.exitCode == 0, own.err.c_str());
    const std::pair<const char*, const char*> warning{"evaluation.soft-labels", "brings labels of its own"};
    QVERIFY2(own.err.find(warning.second) != std::string::npos, warning.first);
  }

  void metricsOfFoldersAndFiles() {
    const json features =
        documentOf({"metrics", "--real", path("features.safetensors"), "--synthetic", path("features.safetensors")});
    QVERIFY(features["fid"].get<double>() < 1e-9);
    QCOMPARE(features["features"].get<std::string>(), std::string("file"));
    QCOMPARE(features["nearest_k"].get<int>(), 5);
    const json folders = documentOf({"metrics", "--real", path("data"), "--synthetic", path("set"), "--nearest-k", "2",
                                     "--detector", path("turned.safetensors")});
    QVERIFY2(!folders.contains("error"), folders.dump().c_str());
    QCOMPARE(folders["n_real"].get<int>(), 18);
    QCOMPARE(folders["n_synthetic"].get<int>(), 9);
    QVERIFY(folders["features"].get<std::string>().starts_with("detector "));
    for (const char* key : {"fid", "kid", "precision", "recall", "density", "coverage", "fid_floor"})
      QVERIFY2(folders[key].is_number(), key);
  }

  void aDetectorsFeaturesLeadToACoreset() {
    const json detected = documentOf(
        {"detect", path("data"), "--detector", path("turned.safetensors"), "--out", path("detected.safetensors")});
    QVERIFY2(!detected.contains("error"), detected.dump().c_str());
    const json chosen =
        documentOf({"coreset", "--features", path("detected.safetensors"), "--method", "first", "--ipc", "2"});
    QCOMPARE(chosen["indices"], json::parse("[[0,1],[6,7],[12,13]]"));
  }

  void coresetsAreLists() {
    const json chosen =
        documentOf({"coreset", "--features", path("features.safetensors"), "--method", "herding", "--ipc", "3"});
    QCOMPARE(chosen["indices"].size(), std::size_t{2});
    for (const json& row : chosen["indices"][1])
      QCOMPARE(row.get<int>() % 2, 1);
  }

  /// Rows are named by the code, which the command line doesn't show.
  void refusals_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("evaluation.shard") << evaluate({path("set")}, {"--shard", "3/2", "--into", path("r")})
                                      << "--shard is I/N";
    QTest::newRow("evaluation.shard-into") << evaluate({path("set")}, {"--shard", "1/2"}) << "--into";
    QTest::newRow("evaluation.same-name") << evaluate({path("set"), path("twin/set")}) << "called set";
    QTest::newRow("evaluation.teacher") << evaluate({path("set")}, {}, "rded") << "--teacher";
    QTest::newRow("evaluation.teacher-differs")
        << evaluate({path("set")}, {"--teacher", path("foreign.safetensors")}, "rded") << "foreign.safetensors";
    QTest::newRow("set.missing") << evaluate({path("nowhere")}) << "nowhere";
    QTest::newRow("metrics.detector") << QStringList{"metrics",   "--real",     path("data"), "--synthetic",
                                                     path("set"), "--features", "detector"}
                                      << "--detector";
    QTest::newRow("features.missing") << QStringList{"metrics",   "--real",    path("data"),  "--synthetic",
                                                     path("set"), "--weights", path("no.pth")}
                                      << "pt_inception-2015-12-05-6726825d.pth";
    QTest::newRow("images.none-readable") << QStringList{"metrics",
                                                         "--real",
                                                         path("broken"),
                                                         "--synthetic",
                                                         path("set"),
                                                         "--detector",
                                                         path("turned.safetensors")}
                                          << "ash";
  }

  void refusals() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Outcome outcome = cli(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(QString::fromStdString(outcome.err).contains(part), outcome.err.c_str());
  }

  void aChoiceOfOursIsSaid() {
    const Outcome outcome = cli(evaluate({path("set")}, {"--teacher", path("teacher.safetensors")}, "rded"));
    QVERIFY2(outcome.err.find("are a choice of this program") != std::string::npos,
             ("evaluation.unpublished " + outcome.err).c_str());
  }
};

STILLROOM_TEST(TestEvaluateCommand)
#include "test_evaluate_command.moc"
