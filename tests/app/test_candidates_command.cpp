// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_program.h"
#include "support/test_main.h"
#include "support/tiny_project.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace stillroom;
using namespace stillroom::tests;
using nlohmann::json;
namespace fs = std::filesystem;

/// `candidates` as a user or a script meets it.
class TestCandidatesCommand : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;
  fs::path m_root, m_project;
  json m_normal; ///< a sample that isn't flagged

  fs::path copyTo(const char* name) const {
    fs::copy(m_project, m_root / name, fs::copy_options::recursive);
    return m_root / name;
  }

  static json selected(const fs::path& folder) {
    return json::parse(cli({"select", text(folder), "--json"}).out)["samples"];
  }

  QString normalName() const { return QStringLiteral("@%1/%2").arg(m_normal["class"].get<int>()).arg(slot()); }
  int slot() const { return m_normal["slot"].get<int>(); }

private Q_SLOTS:
  void initTestCase() {
    m_root = m_dir.path().toStdString();
    m_project = makeTinyProject(m_root, "p.stillroom");
    runUntil(m_project);
    const json samples = selected(m_project);
    const auto normal =
        std::find_if(samples.begin(), samples.end(), [](const json& sample) { return !sample["flagged"]; });
    QVERIFY2(normal != samples.end(), "the tiny project must have a sample that isn't flagged");
    m_normal = *normal;
  }

  void itMakesThoseOfTheSamplesNamed() {
    const fs::path folder = copyTo("named.stillroom");
    const Outcome outcome = cli({"candidates", text(folder), normalName(), "--json"});
    QVERIFY2(outcome.exitCode == 0, outcome.err.c_str());
    const json made = json::parse(outcome.out);
    QCOMPARE(made["made"], 20);
    QCOMPARE(made["samples"].size(), std::size_t{1});
    QCOMPARE(made["samples"][0]["class"], m_normal["class"]);
    QCOMPARE(made["samples"][0]["slot"], m_normal["slot"]);
    QCOMPARE(made["samples"][0]["candidates"], 20);
    QVERIFY(outcome.err.find("candidates: 20 of 20 images") != std::string::npos);
    QCOMPARE(selected(folder)[static_cast<std::size_t>(2 * m_normal["class"].get<int>() + slot())]["status"], "normal");
    QCOMPARE(json::parse(cli({"candidates", text(folder), normalName(), "--json"}).out)["made"], 0);
    // Fewer than a chunk are a chunk.
    const std::string words = cli({"candidates", text(folder), normalName(), "--more", "7"}).out;
    QVERIFY2(words.find(": 40 candidates, 20 of them made now") != std::string::npos, words.c_str());
    QCOMPARE(cli({"override", text(folder), normalName(), "39"}).exitCode, 0);
    QCOMPARE(cli({"verify", text(folder)}).exitCode, 0);
    const json stages = json::parse(cli({"status", text(folder), "--json"}).out)["stages"];
    for (const json& stage : stages)
      QCOMPARE(stage["done"], stage["total"]);
  }

  void pendingOnesAreThoseAtTheSettingsInForce() {
    const fs::path folder = copyTo("pending.stillroom");
    QCOMPARE(json::parse(cli({"candidates", text(folder), "--pending", "--json"}).out)["made"], 0);
    QCOMPARE(cli({"candidates", text(folder), "--pending"}).out, std::string("no sample is pending\n"));
    QCOMPARE(cli({"select", text(folder), "--beta", "1", "--save"}).exitCode, 0);
    const json samples = selected(folder);
    const auto pending =
        std::count_if(samples.begin(), samples.end(), [](const json& sample) { return sample["status"] == "pending"; });
    QVERIFY(pending > 0);
    QCOMPARE(json::parse(cli({"candidates", text(folder), "--pending", "--json"}).out)["samples"].size(),
             static_cast<std::size_t>(pending));
    for (const json& sample : selected(folder))
      QVERIFY(sample["status"] != "pending");
  }

  void whatIsUnknownExitsOne_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("class") << QStringList{"oak/0"} << "ash, birch, cedar";
    QTest::newRow("class number") << QStringList{"@3/0"} << "@3";
    QTest::newRow("slot") << QStringList{"ash/0", "ash/2"} << "ash/2";
    QTest::newRow("no slot") << QStringList{"ash"} << "CLASS/SLOT";
    QTest::newRow("device") << QStringList{"ash/0", "--device", "tpu"} << "tpu";
  }
  void whatIsUnknownExitsOne() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const std::string files = fileListing(m_project);
    const Outcome outcome = cli(QStringList{"candidates", text(m_project)} + arguments);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(QString::fromStdString(outcome.err).contains(part), outcome.err.c_str());
    QCOMPARE(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1);
    QVERIFY(outcome.out.empty());
    QCOMPARE(fileListing(m_project), files);
  }

  void wrongUsageExitsTwo() {
    QCOMPARE(cli({"candidates"}).exitCode, 2);
    QCOMPARE(cli({"candidates", text(m_project)}).exitCode, 2);
    QCOMPARE(cli({"candidates", text(m_project), "ash/0", "--more", "0"}).exitCode, 2);
    QCOMPARE(cli({"candidates", text(m_project), "ash/0", "--more", "many"}).exitCode, 2);
    QCOMPARE(cli({"candidates", "--help"}).exitCode, 0);
  }
};

STILLROOM_TEST(TestCandidatesCommand)
#include "test_candidates_command.moc"
