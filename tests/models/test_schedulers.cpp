// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safetensors.h"
#include "models/scheduler.h"
#include "support/tensor_check.h"
#include "support/test_data.h"

#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

const char* const kStableDiffusion = R"({"_class_name":"PNDMScheduler","beta_end":0.012,"beta_schedule":"scaled_linear",
  "beta_start":0.00085,"num_train_timesteps":1000,"set_alpha_to_one":false,"skip_prk_steps":true,"steps_offset":1,
  "trained_betas":null,"clip_sample":false})";

SchedulerConfig stableDiffusion() {
  return SchedulerConfig::fromJson(kStableDiffusion, "scheduler_config.json");
}

} // namespace

class TestSchedulers : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void matchesDiffusers_data();
  void matchesDiffusers();
  void stableDiffusionStartsAt701();
  void changesByName();
  void halfTypesStayHalf();
  void refuses_data();
  void refuses();
  void refusesStepsOutOfRange();
  void unknownNamesTheKnown();
};

void TestSchedulers::matchesDiffusers_data() {
  QTest::addColumn<QString>("config");
  QTest::addColumn<QString>("prefix");
  QTest::addColumn<int>("steps");
  QTest::addColumn<double>("strength");
  const SafetensorsFile file(testData() / "schedulers.safetensors");
  for (const auto& [name, config] : file.metadata()) {
    const auto row = [name = name, config = config](int steps, double strength, const char* text) {
      const QString prefix = QString::fromStdString(name + "/" + std::to_string(steps) + "/" + text + "/");
      QTest::newRow(qPrintable(prefix)) << QString::fromStdString(config) << prefix << steps << strength;
    };
    row(12, 1.0, "1.0");
    row(12, 0.7, "0.7");
    row(50, 0.7, "0.7");
  }
}

void TestSchedulers::matchesDiffusers() {
  QFETCH(QString, config);
  QFETCH(QString, prefix);
  QFETCH(int, steps);
  QFETCH(double, strength);
  const SafetensorsFile file(testData() / "schedulers.safetensors");
  const at::Tensor timesteps = file.tensor(prefix.toStdString() + "timesteps");
  const at::Tensor trace = file.tensor(prefix.toStdString() + "trace");
  const at::Tensor outputs = file.tensor("outputs");

  const auto scheduler = makeScheduler(SchedulerConfig::fromJson(config.toStdString(), "stored"), steps);
  const std::size_t first = firstCall(*scheduler, steps, strength);
  QCOMPARE(static_cast<std::int64_t>(scheduler->timesteps().size() - first), timesteps.numel());
  at::Tensor sample = scheduler->addNoise(file.tensor("latents"), file.tensor("noise"), first);
  for (std::int64_t i = 0; i < timesteps.numel(); ++i) {
    const std::size_t call = first + static_cast<std::size_t>(i);
    QCOMPARE(scheduler->timesteps()[call], timesteps[i].item<double>());
    sample = scheduler->step(outputs[i], call, scheduler->scaleInput(sample, call), {});
    const double error = relativeError(sample, trace[i]);
    QVERIFY2(error < 1e-4, qPrintable(QString("call %1: %2").arg(i).arg(error)));
  }
}

void TestSchedulers::stableDiffusionStartsAt701() {
  const struct {
    double strength, timestep;
    std::size_t calls;
  } known[] = {{0.7, 701, 36}, {0.75, 741, 38}, {0.5, 501, 26}, {1.0, 981, 51}};
  const auto scheduler = makeScheduler(stableDiffusion(), 50);
  QCOMPARE(scheduler->timesteps()[1], 961.0);
  QCOMPARE(scheduler->timesteps()[2], 961.0);
  for (const auto& [strength, timestep, calls] : known) {
    const std::size_t first = firstCall(*scheduler, 50, strength);
    QCOMPARE(scheduler->timesteps()[first], timestep);
    QCOMPARE(scheduler->timesteps().size() - first, calls);
  }
  const at::Tensor signal = scheduler->addNoise(at::ones({1}), at::zeros({1}), 15);
  QVERIFY(std::abs(signal.item<double>() - 0.286) < 5e-4);
}

void TestSchedulers::changesByName() {
  const SchedulerConfig ddim = stableDiffusion().withName("ddim");
  QCOMPARE(makeScheduler(ddim, 50)->timesteps().size(), std::size_t{50});
  SchedulerConfig other = SchedulerConfig::fromJson(R"({"_class_name":"EulerDiscreteScheduler"})", "c");
  QCOMPARE(makeScheduler(other.withName("pndm"), 20)->timesteps().size(), std::size_t{21});
  QCOMPARE(errorCode([&] { (void)stableDiffusion().withName("magic"); }), std::string("scheduler.unknown"));
}

void TestSchedulers::halfTypesStayHalf() {
  for (const char* name : {"ddim", "pndm"}) {
    const auto scheduler = makeScheduler(stableDiffusion().withName(name), 10);
    at::Tensor sample = scheduler->addNoise(at::ones({4}, at::kBFloat16), at::ones({4}, at::kBFloat16), 0);
    for (std::size_t call = 0; call < scheduler->timesteps().size(); ++call)
      sample = scheduler->step(at::ones({4}, at::kBFloat16), call, sample, {});
    QVERIFY(sample.scalar_type() == at::kBFloat16);
  }
}

void TestSchedulers::refuses_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("code");
  QTest::newRow("class") << R"({"_class_name":"UniPCMultistepScheduler"})"
                         << "scheduler.unknown";
  QTest::newRow("no class") << "{}"
                            << "scheduler.unknown";
  QTest::newRow("Runge-Kutta start") << R"({"_class_name":"PNDMScheduler"})"
                                     << "scheduler.prk";
  QTest::newRow("thresholding") << R"({"_class_name":"DDIMScheduler","thresholding":true})"
                                << "scheduler.thresholding";
  QTest::newRow("beta schedule") << R"({"_class_name":"DDIMScheduler","beta_schedule":"sigmoid"})"
                                 << "scheduler.setting";
  QTest::newRow("prediction") << R"({"_class_name":"DDIMScheduler","prediction_type":"x"})"
                              << "scheduler.setting";
  QTest::newRow("pndm sample") << R"({"_class_name":"PNDMScheduler","skip_prk_steps":true,"prediction_type":"sample"})"
                               << "scheduler.prediction";
  QTest::newRow("betas") << R"({"_class_name":"DDIMScheduler","beta_end":1.5})"
                         << "scheduler.betas";
  QTest::newRow("few betas") << R"({"_class_name":"DDIMScheduler","trained_betas":[0.1]})"
                             << "scheduler.betas";
  QTest::newRow("train steps") << R"({"_class_name":"DDIMScheduler","num_train_timesteps":0})"
                               << "config.value";
}

void TestSchedulers::refuses() {
  QFETCH(QString, text);
  QFETCH(QString, code);
  const auto make = [&] { (void)makeScheduler(SchedulerConfig::fromJson(text.toStdString(), "c"), 10); };
  QCOMPARE(QString::fromStdString(errorCode(make)), code);
}

void TestSchedulers::refusesStepsOutOfRange() {
  for (const int steps : {0, -1, 1001})
    QCOMPARE(errorCode([&] { (void)makeScheduler(stableDiffusion(), steps); }), std::string("scheduler.steps"));
  for (const int steps : {1, 2, 999, 1000}) {
    const auto scheduler = makeScheduler(stableDiffusion().withName("ddim"), steps);
    QCOMPARE(scheduler->timesteps().size(), static_cast<std::size_t>(steps));
  }
  SchedulerConfig offset = stableDiffusion().withName("ddim");
  offset.stepsOffset = 900;
  const auto far = makeScheduler(offset, 50);
  QCOMPARE(errorCode([&] { (void)far->addNoise(at::ones({1}), at::ones({1}), 0); }), std::string("scheduler.timestep"));
}

void TestSchedulers::unknownNamesTheKnown() {
  std::string sentence;
  errorCode([&] { (void)stableDiffusion().withName("magic"); }, &sentence);
  for (const std::string& name : schedulerNames())
    QVERIFY2(sentence.find(name) != std::string::npos, sentence.c_str());
}

QTEST_GUILESS_MAIN(TestSchedulers)
#include "test_schedulers.moc"
