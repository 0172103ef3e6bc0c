// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/schedulers/scheduler.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "weights/safetensors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

SchedulerConfig ofClass(const char* className) {
  return SchedulerConfig::fromJson(std::string(R"({"_class_name":")") + className + "\"}", "c");
}

/// Stands for a network; the oracle has the same formula.
at::Tensor outputOf(const at::Tensor& sample, double timestep) {
  return 0.8 * (1.3 * sample + 0.004 * timestep).sin() + 0.2 * sample;
}

} // namespace

class TestSchedulers : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void matchesDiffusers_data();
  void matchesDiffusers();
  void tracesMatchDiffusers_data();
  void tracesMatchDiffusers();
  void stableDiffusionStartsAt701();
  void changesByName();
  void takesClassNames();
  void namesSayWhetherKarras();
  void readsMinusInfinity();
  void otherClassesKeysDontMatter();
  void refusalsNameKeyAndValue();
  void wantsStepNoise();
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

void TestSchedulers::tracesMatchDiffusers_data() {
  QTest::addColumn<QByteArray>("setting");
  const SafetensorsFile file(testData() / "scheduler_traces.safetensors");
  for (const auto& [name, setting] : file.metadata())
    QTest::newRow(name.c_str()) << QByteArray::fromStdString(setting);
}

void TestSchedulers::tracesMatchDiffusers() {
  QFETCH(QByteArray, setting);
  const QJsonArray given = QJsonDocument::fromJson(setting).array();
  const int steps = given[2].toInt();
  auto config = SchedulerConfig::fromJson(QJsonDocument(given[0].toObject()).toJson().toStdString(), "stored");
  if (!given[1].isNull()) config = config.withName(given[1].toString().toStdString());
  const SafetensorsFile file(testData() / "scheduler_traces.safetensors");
  const std::string name = QTest::currentDataTag();
  const at::Tensor timesteps = file.tensor(name + "/t"), trace = file.tensor(name + "/x");

  const auto scheduler = makeScheduler(config, steps);
  const std::size_t first = firstCall(*scheduler, steps, given[3].toDouble());
  QCOMPARE(static_cast<std::int64_t>(scheduler->timesteps().size() - first), timesteps.numel());
  at::Tensor sample = scheduler->addNoise(file.tensor("latents"), file.tensor("noise"), first);
  QVERIFY(relativeError(sample, trace[0]) < 1e-6);
  // Without a terminal signal the first step takes 4096 to 14: the last bit of a sine, which differs between
  // processors, grows three hundred times.
  const double bound = name.find("zero SNR") == std::string::npos ? 1e-5 : 1e-4;
  for (std::int64_t i = 0; i < timesteps.numel(); ++i) {
    const std::size_t call = first + static_cast<std::size_t>(i);
    const double timestep = scheduler->timesteps()[call], expected = timesteps[i].item<double>();
    QVERIFY2(std::abs(timestep - expected) < 1e-3, qPrintable(QString("%1, not %2").arg(timestep).arg(expected)));
    QVERIFY(scheduler->fractional() || timestep == expected);
    const at::Tensor output = outputOf(scheduler->scaleInput(sample, call), timestep);
    sample = scheduler->step(output, call, sample, file.tensor("step_noise")[i]);
    const double error = relativeError(sample, trace[i + 1]);
    QVERIFY2(error < bound, qPrintable(QString("call %1: %2").arg(i).arg(error)));
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
  const SchedulerConfig other = ofClass("EulerDiscreteScheduler");
  QCOMPARE(makeScheduler(other.withName("pndm"), 20)->timesteps().size(), std::size_t{21});
  QCOMPARE(errorCode([&] { (void)stableDiffusion().withName("magic"); }), std::string("scheduler.unknown"));
}

void TestSchedulers::takesClassNames() {
  for (const std::string name : {"ddim", "pndm", "euler", "euler-ancestral", "dpmpp-2m", "dpmpp-2m-karras", "lcm"}) {
    const auto known = schedulerNames();
    QVERIFY(std::find(known.begin(), known.end(), name) != known.end() && isScheduler(name));
    QCOMPARE(stableDiffusion().withName(name).name, name);
  }
  QCOMPARE(stableDiffusion().withName("EulerAncestralDiscreteScheduler").name, std::string("euler-ancestral"));
  QCOMPARE(stableDiffusion().withName("DPMSolverMultistepScheduler").name, std::string("dpmpp-2m"));
  QVERIFY(isScheduler("LCMScheduler") && !isScheduler("magic") && !isScheduler(""));
}

void TestSchedulers::namesSayWhetherKarras() {
  const char* const karras = R"({"_class_name":"DPMSolverMultistepScheduler","use_karras_sigmas":true})";
  const auto own = SchedulerConfig::fromJson(karras, "c");
  QCOMPARE(own.name, std::string("dpmpp-2m-karras"));
  const auto timesteps = [](const SchedulerConfig& config) { return makeScheduler(config, 12)->timesteps(); };
  QVERIFY(timesteps(own) != timesteps(own.withName("dpmpp-2m")));
  QVERIFY(timesteps(own) == timesteps(own.withName("DPMSolverMultistepScheduler")));
  QVERIFY(timesteps(own) == timesteps(own.withName("dpmpp-2m").withName("dpmpp-2m-karras")));
}

void TestSchedulers::readsMinusInfinity() {
  const char* const stored =
      "{\"_class_name\": \"DPMSolverMultistepScheduler\", \"lambda_min_clipped\" : -Infinity, \"solver_order\": 1}";
  const auto config = SchedulerConfig::fromJson(stored, "c");
  QVERIFY(!config.leastLambda);
  QCOMPARE(config.solverOrder, std::int64_t{1});
  QCOMPARE(errorCode([] { SchedulerConfig::fromJson(R"({"beta_start": -Infinity})", "c"); }),
           std::string("config.json"));
}

/// What a class of diffusers doesn't heed is no reason to refuse it.
void TestSchedulers::otherClassesKeysDontMatter() {
  const auto odd = SchedulerConfig::fromJson(
      R"({"_class_name":"PNDMScheduler","skip_prk_steps":true,"thresholding":true,"use_beta_sigmas":true,
          "variance_type":"learned","solver_order":3,"algorithm_type":"sde-dpmsolver++","solver_type":"logrho"})",
      "c");
  (void)makeScheduler(odd, 10);
  (void)makeScheduler(odd.withName("euler-ancestral"), 10);
  for (const char* other : {"ddim", "euler", "dpmpp-2m", "lcm"})
    QVERIFY2(errorCode([&] { (void)makeScheduler(odd.withName(other), 10); }) != "", other);
}

void TestSchedulers::refusalsNameKeyAndValue() {
  const struct {
    const char *className, *key, *value, *shown;
  } cases[] = {{"DPMSolverMultistepScheduler", "algorithm_type", "\"sde-dpmsolver++\"", "sde-dpmsolver++"},
               {"DPMSolverMultistepScheduler", "solver_order", "3", "3"},
               {"DPMSolverMultistepScheduler", "variance_type", "\"learned_range\"", "learned_range"},
               {"EulerDiscreteScheduler", "use_exponential_sigmas", "true", "true"},
               {"EulerDiscreteScheduler", "timestep_type", "\"odd\"", "odd"},
               {"EulerDiscreteScheduler", "prediction_type", "\"flow\"", "flow"}};
  for (const auto& [className, key, value, shown] : cases) {
    const std::string text = std::string(R"({"_class_name":")") + className + "\",\"" + key + "\":" + value + "}";
    std::string sentence;
    errorCode([&] { (void)makeScheduler(SchedulerConfig::fromJson(text, "c"), 10); }, &sentence);
    QVERIFY2(sentence.find(key) != std::string::npos && sentence.find(shown) != std::string::npos, sentence.c_str());
  }
}

void TestSchedulers::wantsStepNoise() {
  for (const char* name : {"euler-ancestral", "lcm"}) {
    const auto scheduler = makeScheduler(stableDiffusion().withName(name), 10);
    QVERIFY(scheduler->needsStepNoise());
    const at::Tensor ones = at::ones({1, 4});
    QCOMPARE(errorCode([&] { scheduler->step(ones, 0, ones, {}); }), std::string("scheduler.step-noise"));
    QCOMPARE(errorCode([&] { scheduler->step(ones, 0, ones, at::ones({4})); }), std::string("scheduler.step-noise"));
  }
  for (const char* name : {"ddim", "pndm", "euler", "dpmpp-2m"})
    QVERIFY(!makeScheduler(stableDiffusion().withName(name), 10)->needsStepNoise());
}

void TestSchedulers::halfTypesStayHalf() {
  for (const std::string& name : schedulerNames()) {
    const auto scheduler = makeScheduler(stableDiffusion().withName(name), 10);
    at::Tensor sample = scheduler->addNoise(at::ones({4}, at::kBFloat16), at::ones({4}, at::kBFloat16), 0);
    for (std::size_t call = 0; call < scheduler->timesteps().size(); ++call)
      sample = scheduler->step(scheduler->scaleInput(sample, call), call, sample, at::ones({4}, at::kBFloat16));
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
  const auto refused = [](const char* name, const char* className, const char* settings, const char* code) {
    QTest::newRow(name) << QString(R"({"_class_name":"%1",%2})").arg(className, settings) << code;
  };
  const char *const dpm = "DPMSolverMultistepScheduler", *const euler = "EulerDiscreteScheduler";
  refused("dpm thresholding", dpm, R"("thresholding":true)", "scheduler.thresholding");
  refused("lcm thresholding", "LCMScheduler", R"("thresholding":true)", "scheduler.thresholding");
  refused("dpm order", dpm, R"("solver_order":3)", "scheduler.solver");
  refused("dpm algorithm", dpm, R"("algorithm_type":"sde-dpmsolver++")", "scheduler.solver");
  refused("dpm solver", dpm, R"("solver_type":"euler")", "scheduler.solver");
  refused("dpm variance", dpm, R"("variance_type":"learned")", "scheduler.unsupported");
  refused("dpm lu", dpm, R"("use_lu_lambdas":true)", "scheduler.unsupported");
  refused("dpm flow", dpm, R"("use_flow_sigmas":true)", "scheduler.unsupported");
  refused("dpm lambda", dpm, R"("lambda_min_clipped":100)", "scheduler.lambda");
  refused("euler beta sigmas", euler, R"("use_beta_sigmas":true)", "scheduler.unsupported");
  refused("euler interpolation", euler, R"("interpolation_type":"cubic")", "scheduler.setting");
  refused("euler timesteps", euler, R"("timestep_type":"x")", "scheduler.setting");
  refused("euler end", euler, R"("final_sigmas_type":"x")", "scheduler.setting");
  refused("euler sigma", euler, R"("sigma_min":0)", "scheduler.sigma");
  refused("euler falling sigmas", euler, R"("sigma_min":2,"sigma_max":1)", "scheduler.sigmas");
  refused("ancestral sample", "EulerAncestralDiscreteScheduler", R"("prediction_type":"sample")",
          "scheduler.prediction-ancestral");
  refused("lcm steps", "LCMScheduler", R"("original_inference_steps":9)", "scheduler.lcm-steps");
  refused("lcm train steps", "LCMScheduler", R"("num_train_timesteps":40)", "scheduler.original-steps");
  QTest::newRow("beta schedule") << R"({"_class_name":"DDIMScheduler","beta_schedule":"sigmoid"})"
                                 << "scheduler.setting";
  QTest::newRow("prediction") << R"({"_class_name":"DDIMScheduler","prediction_type":"x"})"
                              << "scheduler.setting";
  QTest::newRow("pndm sample") << R"({"_class_name":"PNDMScheduler","skip_prk_steps":true,"prediction_type":"sample"})"
                               << "scheduler.prediction";
  QTest::newRow("betas") << R"({"_class_name":"DDIMScheduler","beta_end":1.5})"
                         << "scheduler.betas";
  QTest::newRow("few betas") << R"({"_class_name":"DDIMScheduler","trained_betas":[0.1]})"
                             << "scheduler.beta-count";
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

STILLROOM_TEST(TestSchedulers)
#include "test_schedulers.moc"
