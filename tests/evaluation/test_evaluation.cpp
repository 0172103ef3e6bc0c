// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/random.h"
#include "evaluation/evaluation_run.h"
#include "evaluation/evaluation_summary.h"
#include "evaluation/linear_probe.h"
#include "learning/training.h"
#include "support/errors.h"
#include "support/test_main.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

/// Two colours in noise, hard enough that looks differ.
std::shared_ptr<NamedImages> colours(const std::string& name, std::int64_t count, std::int64_t contrast = 8) {
  auto set = std::make_shared<NamedImages>();
  set->name = name;
  set->images.labels = at::arange(count, at::kLong).remainder(2);
  const at::Tensor noise =
      at::arange(count * 16 * 16 * 3, at::kLong).mul(2654435761).bitwise_right_shift(13).remainder(200);
  set->images.images =
      (noise.view({count, 16, 16, 3}) + (set->images.labels * contrast).view({count, 1, 1, 1})).to(at::kByte);
  set->images.classes = {"dark", "light"};
  set->fingerprint = dataFingerprint(set->images);
  return set;
}

EvaluationJob jobFor(std::shared_ptr<const NamedImages> set, std::uint64_t seed = 0) {
  EvaluationJob job{std::move(set), colours("test", 60, 6), "conv3", "minimax", {}, 16};
  job.training.size = 16;
  job.training.epochs = 12;
  job.training.batch = 8;
  job.training.rate = 0.002;
  job.training.validateEvery = 2;
  job.training.augmentation = Augmentation::Flip;
  job.training.seed = seed;
  return job;
}

const c10::Device cpu(c10::DeviceType::CPU);

void compareRuns(const EvaluationRun& a, const EvaluationRun& b) {
  QCOMPARE(a.looks.size(), b.looks.size());
  for (std::size_t i = 0; i < a.looks.size(); ++i) {
    QCOMPARE(a.looks[i].epoch, b.looks[i].epoch);
    QVERIFY(std::abs(a.looks[i].accuracy - b.looks[i].accuracy) < 1e-12);
  }
  QVERIFY(at::equal(a.best.probability, b.best.probability));
  QVERIFY(at::equal(a.last.probability, b.last.probability));
  QVERIFY(at::equal(a.best.predicted, b.best.predicted));
}

/// A run with these outcomes on four test images of class 0.
EvaluationRun madeRun(const std::string& set, std::uint64_t seed, const std::vector<std::int64_t>& predicted) {
  EvaluationRun run{
      .set = set, .architecture = "conv3", .protocol = "minimax", .seed = seed, .epochs = 10, .testImages = 4};
  run.best.predicted = run.last.predicted = at::tensor(predicted, at::kLong);
  double right = 0;
  for (const std::int64_t each : predicted)
    right += each == 0;
  run.looks = {{5, 1, right / 4}, {10, 1, right / 8}};
  return run;
}

} // namespace

/// Trainings on a set that are judged on test images.
class TestEvaluation : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }

  void minimaxIsWhatItsCodeDoes_data() {
    QTest::addColumn<int>("perClass");
    QTest::addColumn<int>("classes");
    QTest::addColumn<int>("epochs");
    QTest::newRow("1") << 1 << 10 << 3000;
    QTest::newRow("10") << 10 << 10 << 2000;
    QTest::newRow("11") << 11 << 10 << 1500;
    QTest::newRow("50") << 50 << 10 << 1500;
    QTest::newRow("100") << 100 << 10 << 1000;
    QTest::newRow("500") << 500 << 10 << 500;
    QTest::newRow("all") << 1300 << 10 << 300;
    QTest::newRow("10 of 100 classes") << 10 << 100 << 1300;
    QTest::newRow("100 of 100 classes") << 100 << 100 << 600;
  }

  void minimaxIsWhatItsCodeDoes() {
    QFETCH(int, perClass);
    QFETCH(int, classes);
    QFETCH(int, epochs);
    const ProtocolPlan plan = protocolByName("minimax").plan({224, classes, perClass * classes, perClass});
    QCOMPARE(plan.training.epochs, std::int64_t{epochs});
    QCOMPARE(plan.training.batch, std::int64_t{64});
    QCOMPARE(plan.training.optimiser.kind, OptimiserKind::Sgd);
    QCOMPARE(plan.training.optimiser.weightDecay, 5e-4);
    QCOMPARE(plan.training.cutmixProbability, 1.0);
    QCOMPARE(plan.resize, std::int64_t{224});
    QVERIFY(!plan.temperature);
  }

  void rdedIsWhatItsCodeDoes() {
    const auto plan = [](std::int64_t perClass, std::int64_t size) {
      return protocolByName("rded").plan({size, 10, 10 * perClass, perClass});
    };
    QCOMPARE(plan(10, 224).training.batch, std::int64_t{50});
    QCOMPARE(plan(50, 224).training.batch, std::int64_t{100});
    QCOMPARE(plan(1, 224).training.batch, std::int64_t{10});
    QVERIFY(plan(10, 224).published && plan(50, 32).published && !plan(20, 224).published);
    QCOMPARE(plan(10, 224).resize, std::int64_t{256});
    QCOMPARE(plan(10, 32).resize, std::int64_t{32});
    QCOMPARE(plan(10, 32).training.schedule, Schedule::CosineHalf);
    QCOMPARE(plan(10, 32).training.epochs, std::int64_t{300});
    QVERIFY(!plan(10, 32).training.optimiser.decayVectors);
    QCOMPARE(*plan(10, 32).temperature, 20.0);
    QCOMPARE(errorCode([] { protocolByName("best"); }), std::string("evaluation.protocol"));
  }

  /// Of 1,001 epochs the first 502 at the first rate, then a tenth of it without the former momentum; one look.
  void dmIsWhatItsCodeDoes() {
    const ProtocolPlan plan = protocolByName("dm").plan({32, 10, 100, 10});
    QCOMPARE(plan.training.epochs, std::int64_t{1001});
    QCOMPARE(plan.training.batch, std::int64_t{256});
    QCOMPARE(plan.training.optimiser.weightDecay, 5e-4);
    QCOMPARE(plan.training.cutmixProbability, 0.0);
    QCOMPARE(plan.training.augmentation, Augmentation::Dsa);
    QVERIFY(!plan.temperature && plan.published);
    QCOMPARE(plan.training.normalisation.mean[0], 0.4914);
    QCOMPARE(protocolByName("dm").plan({64, 10, 100, 10}).training.normalisation.mean[0], 0.485);
    const auto rate = [&](std::int64_t epoch) { return scheduledRate(plan.training.schedule, 0.01, epoch, 1001); };
    QCOMPARE(rate(501), 0.01);
    QVERIFY(std::abs(rate(502) - 0.001) < 1e-12);
    for (std::int64_t epoch = 0; epoch < 1001; ++epoch)
      QCOMPARE(restartsAt(plan.training.schedule, epoch, 1001), epoch == 502);
  }

  void d4mIsWhatItsCodeDoes() {
    const ProtocolPlan plan = protocolByName("d4m").plan({224, 1000, 10'000, 10});
    QVERIFY(plan.published && !protocolByName("d4m").plan({224, 10, 100, 10}).published);
    QCOMPARE(plan.training.epochs, std::int64_t{300});
    QCOMPARE(plan.training.batch, std::int64_t{1024});
    QCOMPARE(plan.training.parts, std::int64_t{2});
    QCOMPARE(plan.training.augmentation, Augmentation::ImageNet);
    QCOMPARE(plan.training.schedule, Schedule::Cosine);
    QCOMPARE(plan.training.validateEvery, std::int64_t{50});
    QCOMPARE(plan.training.validateShift, std::int64_t{1});
    QVERIFY(!plan.training.optimiser.decayVectors && !plan.teacher.looksTwice && plan.teacher.halfLogits);
    QCOMPARE(plan.resize, std::int64_t{256});
    QCOMPARE(*plan.temperature, 20.0);
  }

  void everyLookCountsAndTheBestIsKept() {
    const EvaluationRun run = evaluate(jobFor(colours("set", 32)), {}, cpu, {});
    QCOMPARE(run.looks.size(), std::size_t{6});
    double best = 0, tail = 0;
    for (const EvaluationLook& look : run.looks)
      best = std::max(best, look.accuracy);
    tail = run.looks.back().accuracy; // epoch 12 alone lies in the last tenth
    QCOMPARE(run.bestAccuracy(), best);
    QCOMPARE(run.lastAccuracy(), run.looks.back().accuracy);
    QCOMPARE(run.tailAccuracy(), tail);
    const at::Tensor labels = colours("test", 60, 6)->images.labels;
    const auto accuracy = [&](const TestPredictions& predictions) {
      return predictions.predicted.eq(labels).to(at::kDouble).mean().item<double>();
    };
    QVERIFY(std::abs(accuracy(run.best) - best) < 1e-12);
    QVERIFY(std::abs(accuracy(run.last) - run.lastAccuracy()) < 1e-12);
    QVERIFY(at::equal(run.best.probability.argmax(1), run.best.predicted));
    QVERIFY(best > run.looks.front().accuracy || best > run.looks.back().accuracy); // or best and last were one
  }

  void aStoredRunIsReadAndNotRepeated() {
    QTemporaryDir place;
    const fs::path folder = place.filePath("run").toStdString();
    const EvaluationJob job = jobFor(colours("set", 32));
    const EvaluationRun run = evaluate(job, folder, cpu, {});
    int batches = 0;
    TaskContext context;
    context.onProgress = [&](const Progress&) { ++batches; };
    compareRuns(evaluate(job, folder, cpu, context), run);
    QCOMPARE(batches, 0);
    const nlohmann::json document = nlohmann::json::parse(readFile(folder / "run.json"));
    QVERIFY(std::abs(document["best"].get<double>() - 100 * run.bestAccuracy()) < 1e-9);
    QCOMPARE(document["n_test"].get<int>(), 60);
    QCOMPARE(document["curve"].size(), std::size_t{6});
    const SafetensorsFile file(folder / "predictions.safetensors");
    QVERIFY(at::equal(file.tensor("predicted", {60}, at::kLong), run.last.predicted));
    QVERIFY(at::equal(file.tensor("best.probability", {60, 2}, at::kFloat), run.best.probability));
    const Detector last = Detector::load(folder / "last.safetensors");
    QVERIFY(at::equal(last.predictCropped(job.test->images.images).predicted, run.last.predicted));
  }

  void aStoppedRunGoesOn_data() {
    QTest::addColumn<int>("after");
    for (const int after : {1, 9, 21, 30, 47})
      QTest::addRow("after %d batches", after) << after;
  }

  void aStoppedRunGoesOn() {
    QFETCH(int, after);
    QTemporaryDir place;
    const fs::path folder = place.filePath("run").toStdString();
    const EvaluationJob job = jobFor(colours("set", 32));
    std::stop_source stop;
    TaskContext context;
    context.stop = stop.get_token();
    context.onProgress = [&](const Progress& progress) {
      if (progress.done == after) stop.request_stop();
    };
    QVERIFY_THROWS_EXCEPTION(Cancelled, evaluate(job, folder, cpu, context));
    QVERIFY(!storedRun(folder));
    compareRuns(evaluate(job, folder, cpu, {}), evaluate(job, {}, cpu, {}));
    QVERIFY(!fs::exists(folder / "checkpoint"));
  }

  void anotherRunsFolderIsRefused() {
    QTemporaryDir place;
    const fs::path folder = place.filePath("run").toStdString();
    EvaluationJob job = jobFor(colours("set", 8));
    job.training.epochs = 1;
    evaluate(job, folder, cpu, {});
    for (const auto& change :
         {+[](EvaluationJob& j) { j.training.rate = 0.01; }, +[](EvaluationJob& j) { j.set = colours("set", 10); },
          +[](EvaluationJob& j) { j.test = colours("test", 61); }, +[](EvaluationJob& j) { j.resize = 18; }}) {
      EvaluationJob other = job;
      change(other);
      QCOMPARE(errorCode([&] { evaluate(other, folder, cpu, {}); }), std::string("evaluation.other-run"));
    }
    writeFileAtomically(folder / "run.json", "{\"set\": 3}");
    QCOMPARE(errorCode([&] { evaluate(job, folder, cpu, {}); }), std::string("evaluation.damaged"));
  }

  /// With fewer images than features, and with more.
  void aProbeSeparatesWhatALineSeparates() {
    for (const std::int64_t count : {12, 300}) {
      const at::Tensor labels = at::arange(count, at::kLong).remainder(3),
                       tests = at::arange(90, at::kLong).remainder(3);
      const auto features = [](const at::Tensor& of, std::uint64_t seed) {
        std::vector<float> noise(static_cast<std::size_t>(of.size(0) * 20));
        RandomStream({.seed = seed, .purpose = "probe"}).fillNormal(noise);
        return at::one_hot(of, 20).to(at::kFloat) * 6 + at::tensor(noise).view({of.size(0), 20}) + 100;
      };
      const at::Tensor train = features(labels, 1), test = features(tests, 2);
      const at::Tensor found = linearProbe(train, labels, test, 3);
      QVERIFY(found.eq(tests).to(at::kDouble).mean().item<double>() > 0.9);
      QVERIFY(at::equal(linearProbe(train * 1000, labels, test * 1000, 3), found)); // of any scale
      QCOMPARE(errorCode([&] { linearProbe(at::ones_like(train), labels, test, 3); }), std::string("probe.equal"));
      QCOMPARE(errorCode([&] { linearProbe(train / 0, labels, test, 3); }), std::string("probe.finite"));
    }
  }

  /// Two projects with two trainings each: what generation does stands apart from what training does.
  void projectsOfDifferentSeedsAreTakenTogether() {
    const at::Tensor labels = at::zeros({4}, at::kLong);
    const std::vector<EvaluationRun> runs{
        madeRun("p0:baseline", 0, {0, 1, 1, 1}), madeRun("p0:baseline", 1, {0, 1, 1, 1}),
        madeRun("p1:baseline", 0, {0, 0, 0, 1}), madeRun("p1:baseline", 1, {0, 0, 0, 1}),
        madeRun("p0:refined", 0, {0, 0, 1, 1}),  madeRun("p0:refined", 1, {0, 0, 0, 1}),
        madeRun("p1:refined", 0, {0, 0, 0, 1}),  madeRun("p1:refined", 1, {0, 0, 0, 0}),
        madeRun("folder", 0, {0, 0, 0, 0})};
    const EvaluationSummary summary = summarise(runs, labels);
    QCOMPARE(summary.generations.size(), std::size_t{2});
    const GenerationRow& baseline = summary.generations[0];
    QCOMPARE(baseline.kind, std::string("baseline"));
    QCOMPARE(baseline.projects, 2);
    QCOMPARE(baseline.trainings, 4);
    QCOMPARE(baseline.mean, 50.0);
    QCOMPARE(*baseline.trainingDeviation, 0.0);
    QVERIFY(std::abs(baseline.generationDeviation - 50 / std::sqrt(2.0)) < 1e-9);
    QCOMPARE(summary.generationPairs.size(), std::size_t{1});
    const GenerationPair& pair = summary.generationPairs[0];
    QCOMPARE(pair.a + " " + pair.b, std::string("baseline refined"));
    QCOMPARE(pair.comparison.difference, 25.0); // 37.5 in one project, 12.5 in the other
    QVERIFY(*pair.trainingDeviation > 0);
    QVERIFY(summarise({runs[0], runs[4]}, labels).generations.empty()); // one project says nothing of generation
  }

  void repeatsAreSummedUp() {
    const at::Tensor labels = at::zeros({4}, at::kLong);
    const std::vector<EvaluationRun> runs{madeRun("a", 0, {0, 1, 1, 1}), madeRun("b", 0, {0, 0, 1, 1}),
                                          madeRun("a", 1, {0, 0, 0, 1}), madeRun("b", 1, {0, 0, 0, 0}),
                                          madeRun("c", 7, {0, 0, 0, 0})};
    const EvaluationSummary summary = summarise(runs, labels);
    QCOMPARE(summary.rows.size(), std::size_t{3});
    QCOMPARE(summary.rows[0].set, std::string("a"));
    QCOMPARE(summary.rows[0].mean, 50.0);
    QCOMPARE(*summary.rows[0].deviation, 25.0); // of the population
    QCOMPARE(summary.rows[0].lastMean, 25.0);
    QCOMPARE(summary.rows[0].tailMean, 25.0);
    QVERIFY(!summary.rows[2].deviation);            // never a spread of one
    QCOMPARE(summary.pairs.size(), std::size_t{1}); // c shares no seed with anyone
    QCOMPARE(summary.pairs[0].a + summary.pairs[0].b, std::string("ab"));
    QCOMPARE(summary.pairs[0].comparison.difference, 25.0);
    QCOMPARE(summary.pairs[0].lastDifference, 12.5);
    QVERIFY(!summary.pairs[0].comparison.resolved);
    QCOMPARE(errorCode([&] { summarise(runs, at::zeros({5}, at::kLong)); }), std::string("evaluation.test-differs"));
  }
};

STILLROOM_TEST(TestEvaluation)
#include "test_evaluation.moc"
