// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "pipeline/paper_cells.h"
#include "support/test_main.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;
using nlohmann::json;

namespace {

const std::vector<std::string> nette{"n01440764", "n02102040", "n02979186", "n03000684", "n03028079",
                                     "n03394916", "n03417042", "n03425413", "n03445777", "n03888257"};

/// A run as evaluate keeps it, with this best accuracy in percent.
void keepRun(const fs::path& results, const std::string& set, std::uint64_t seed, double best, int ipc = 10,
             int epochs = 2000) {
  const fs::path folder = results / (set + "-resnetap10-minimax-s" + std::to_string(seed));
  fs::create_directories(folder);
  const at::Tensor predicted = at::zeros({4}, at::kLong), probability = at::full({4, 10}, 0.1F);
  saveSafetensors(folder / "predictions.safetensors", {{"labels", at::zeros({4}, at::kLong)},
                                                       {"predicted", predicted},
                                                       {"probability", probability},
                                                       {"best.predicted", predicted.clone()},
                                                       {"best.probability", probability.clone()}});
  const json look{{"epoch", epochs}, {"loss", 1.0}, {"accuracy", best}};
  const json document{{"set", set},       {"arch", "resnetap10"},   {"protocol", "minimax"},
                      {"seed", seed},     {"epochs", epochs},       {"n_test", 4},
                      {"curve", {look}},  {"set_images", 10 * ipc}, {"ipc", ipc},
                      {"classes", nette}, {"test_cut", "ilsvrc"},   {"recipe", {{"test", "abc"}}}};
  writeFileAtomically(folder / "run.json", document.dump());
}

const PaperCell& cellOf(const PaperCells& cells, const std::string& table, std::int64_t ipc, const std::string& method,
                        const std::string& metric = "top1") {
  return *std::ranges::find_if(cells.cells, [&](const PaperCell& cell) {
    const PaperFigure& printed = cell.printed;
    return printed.table == table && printed.dataSet == "ImageNette" && printed.imagesPerClass == ipc &&
           printed.method == method && printed.metric == metric;
  });
}

} // namespace

/// The paper's tables beside folders of results.
class TestPaperCells : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void runsFillTheirCells() {
    QTemporaryDir place, more;
    const fs::path results = place.path().toStdString(), others = more.path().toStdString();
    keepRun(results, "p:baseline", 0, 58);
    keepRun(others, "q:baseline", 0, 60); // another folder, another project
    keepRun(results, "p:conf+sim", 0, 61);
    keepRun(results, "DiT", 0, 59);
    keepRun(results, "p:full", 0, 90, 900, 300);
    keepRun(results, "p:first", 0, 50, 20, 7);
    keepRun(results, "p:sim", 0, 50, 11); // the paper has no such size
    const PaperCells cells = paperCells({results, others, results});
    const PaperCell& baseline = cellOf(cells, "II", 10, "D4M");
    QCOMPARE(baseline.own->mean, 59.0);
    QCOMPARE(*baseline.own->deviation, 1.0);
    QCOMPARE(baseline.own->runs, 2); // the third folder repeats the first
    QCOMPARE(baseline.own->images, 4);
    QCOMPARE(baseline.own->cut, std::string("ilsvrc"));
    QVERIFY(baseline.own->asProtocol);
    QCOMPARE(cellOf(cells, "V", 10, "Baseline").own->mean, 59.0);
    QCOMPARE(cellOf(cells, "II", 10, "Ours").own->mean, 61.0);
    QVERIFY(!cellOf(cells, "II", 10, "Ours").own->deviation); // never a spread of one
    QCOMPARE(cellOf(cells, "II", 10, "DiT").own->mean, 59.0);
    for (const std::int64_t ipc : {10, 20, 50})
      QCOMPARE(cellOf(cells, "II", ipc, "Full").own->mean, 90.0);
    QVERIFY(!cellOf(cells, "II", 20, "Random").own->asProtocol);
    QVERIFY(!cellOf(cells, "V", 10, "Sim").own);
    QVERIFY(cellOf(cells, "V", 10, "Sim").command.find("evaluate PROJECT:sim") != std::string::npos);
    QVERIFY(cells.damaged.empty());
  }

  void measuredSetsFillTableFour() {
    QTemporaryDir place;
    const fs::path results = place.path().toStdString();
    const json document{{"set", "p:refined"}, {"data_set", "ImageNette"}, {"ipc", 50},       {"fid", 50.5},
                        {"precision", 0.75},  {"density", 0.8},           {"coverage", 0.1}, {"n_synthetic", 500}};
    writeFileAtomically(results / "p.metrics.json", document.dump());
    writeFileAtomically(results / "q.metrics.json", "{");
    const PaperCells cells = paperCells({results});
    QCOMPARE(cellOf(cells, "IV", 50, "Ours", "FID").own->mean, 50.5);
    QCOMPARE(cellOf(cells, "IV", 50, "Ours", "Precision_pct").own->mean, 75.0);
    QCOMPARE(cellOf(cells, "IV", 50, "Ours", "Coverage_pct").own->mean, 10.0);
    QVERIFY(!cellOf(cells, "IV", 50, "D4M", "FID").own);
    QVERIFY(cellOf(cells, "IV", 50, "D4M", "FID").command.find("metrics") != std::string::npos);
    QCOMPARE(cells.damaged.size(), std::size_t{1});
  }

  void everyPrintedFigureHasACell() {
    const PaperCells cells = paperCells({});
    std::map<std::string, int> counts;
    for (const PaperCell& cell : cells.cells) {
      ++counts[cell.printed.table];
      QVERIFY(!cell.own && !cell.command.empty());
    }
    QCOMPARE(counts.size(), std::size_t{5});
    QCOMPARE(counts["IV"], 16);
    QCOMPARE(counts["V"], 12);
    QCOMPARE(counts["III"], 10);
  }
};

STILLROOM_TEST(TestPaperCells)
#include "test_paper_cells.moc"
