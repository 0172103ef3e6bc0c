// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "distill/img2img.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "weights/safetensors.h"

#include <QTemporaryDir>
#include <QtTest>

#include <ATen/Parallel.h>

#include <stop_token>

using namespace stillroom;
using namespace stillroom::tests;

class TestImg2Img : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }
  void matchesDiffusers_data();
  void matchesDiffusers();
  void everySchedulerMatchesDiffusers_data();
  void everySchedulerMatchesDiffusers();
  void guidedNetworksMatchDiffusers_data();
  void guidedNetworksMatchDiffusers();
  void countsStepNoise();
  void refusesWrongStepNoise();
  void bfloat16FollowsDiffusers_data();
  void bfloat16FollowsDiffusers();
  void decodesToBytes();
  void withoutGuidanceTheNegativeIsUnused();
  void aGuidedNetworkGetsTheScaleAndThePromptAlone();
  void samplesDontInfluenceEachOther();
  void stopsAtACheckpoint();
  void refuses_data();
  void refuses();
  void refusesWrongShapes();

private:
  DiffusionModel load(at::ScalarType dtype = at::kFloat) const {
    DiffusionModel::Options options;
    options.dtype = dtype;
    return DiffusionModel::load(testData() / "tiny_diffusers", options);
  }
  Img2ImgInput input(const DiffusionModel& model) const;
  Img2ImgOptions options(const std::string& scheduler) const;
  DiffusionModel modelLike(const std::string& kind) const;
  Img2ImgOptions storedOptions(const std::string& scheduler) const;
  Img2ImgInput storedInput(const DiffusionModel& model, const Img2ImgOptions& run) const;
  void requireStoredTrace(const Img2ImgOutput& found, const std::string& row) const;
  const SafetensorsFile m_expected{testData() / "img2img.safetensors"};
  const SafetensorsFile m_schedulers{testData() / "img2img_schedulers.safetensors"};
};

Img2ImgInput TestImg2Img::input(const DiffusionModel& model) const {
  Img2ImgInput in;
  in.latents = m_expected.tensor("latents");
  in.noise = m_expected.tensor("noise");
  in.positive = model.embed(m_expected.metadata().at("prompt"));
  in.negative = model.embed(m_expected.metadata().at("negative"));
  return in;
}

Img2ImgOptions TestImg2Img::options(const std::string& scheduler) const {
  Img2ImgOptions run;
  run.steps = std::stoi(m_expected.metadata().at("steps"));
  run.strength = std::stod(m_expected.metadata().at("strength"));
  run.guidance = std::stod(m_expected.metadata().at("guidance"));
  if (scheduler != "pndm") run.scheduler = scheduler;
  return run;
}

void TestImg2Img::matchesDiffusers_data() {
  QTest::addColumn<QString>("scheduler");
  QTest::newRow("pndm") << "pndm";
  QTest::newRow("ddim") << "ddim";
}

/// DDIM made from PNDM's file would clip the sample by default; the stored trace was made without.
static void withoutClipping(DiffusionModel& model) {
  model.scheduler->clipSample = false;
}

void TestImg2Img::matchesDiffusers() {
  QFETCH(QString, scheduler);
  const std::string name = scheduler.toStdString();
  DiffusionModel model = load();
  withoutClipping(model);
  const Img2ImgOutput found = denoise(model, input(model), options(name), {}, true);
  const at::Tensor timesteps = m_expected.tensor(name + ".timesteps"), trace = m_expected.tensor(name + ".trace");
  QVERIFY(!found.fractional);
  QVERIFY(at::tensor(found.timesteps, at::kDouble).to(at::kLong).equal(timesteps));
  QVERIFY(found.trace.sizes() == trace.sizes());
  for (std::int64_t call = 0; call < trace.size(0); ++call) {
    const double error = relativeError(found.trace[call], trace[call]);
    QVERIFY2(error < 1e-4, qPrintable(QString("call %1: %2").arg(call).arg(error)));
  }
  QVERIFY(found.latents.equal(found.trace[-1]));
}

/// The same weights in SD-2's layout, with its numbers of heads and sharp attention, as the oracle changes them.
static void makeLikeStableDiffusion2(const std::filesystem::path& unet) {
  const auto weights = unet / "diffusion_pytorch_model.safetensors";
  TensorMap tensors;
  const SafetensorsFile original(testData() / "tiny_diffusers/unet" / weights.filename());
  for (const auto& [name, entry] : original.entries()) {
    at::Tensor tensor = original.tensor(name);
    const bool projection = name.ends_with("proj_in.weight") || name.ends_with("proj_out.weight");
    if (projection && name.find("attentions") != std::string::npos) tensor = tensor.flatten(1);
    tensors[name] = name.ends_with("to_q.weight") ? 16 * tensor : tensor;
  }
  saveSafetensors(weights, tensors);
  QString config = QString::fromStdString(readFile(testData() / "tiny_diffusers/unet/config.json", 1 << 20));
  config.replace("\"attention_head_dim\": 2", "\"attention_head_dim\": [2, 4]");
  config.replace("\"use_linear_projection\": false", "\"use_linear_projection\": true");
  writeFileAtomically(unet / "config.json", config.toStdString());
}

/// The same weights with a guidance input, as the oracle gives it to them.
static void addGuidanceInput(const std::filesystem::path& unet, const at::Tensor& projection) {
  const auto weights = unet / "diffusion_pytorch_model.safetensors";
  TensorMap tensors{{"time_embedding.cond_proj.weight", projection}};
  const SafetensorsFile original(testData() / "tiny_diffusers/unet" / weights.filename());
  for (const auto& [name, entry] : original.entries())
    tensors[name] = original.tensor(name);
  saveSafetensors(weights, tensors);
  QString config = QString::fromStdString(readFile(testData() / "tiny_diffusers/unet/config.json", 1 << 20));
  config.replace("\"time_cond_proj_dim\": null", "\"time_cond_proj_dim\": 12");
  writeFileAtomically(unet / "config.json", config.toStdString());
}

DiffusionModel TestImg2Img::modelLike(const std::string& kind) const {
  if (kind == "sd1") return load();
  const QTemporaryDir folder;
  const std::filesystem::path copy = folder.filePath("model").toStdString();
  std::filesystem::copy(testData() / "tiny_diffusers", copy, std::filesystem::copy_options::recursive);
  if (kind == "guided")
    addGuidanceInput(copy / "unet", m_schedulers.tensor("guided/cond_proj"));
  else
    makeLikeStableDiffusion2(copy / "unet");
  DiffusionModel model = DiffusionModel::load(copy, {});
  if (kind == "velocity") {
    model.scheduler->prediction = "v_prediction";
    model.scheduler->spacing.reset();
  }
  return model;
}

void TestImg2Img::everySchedulerMatchesDiffusers_data() {
  QTest::addColumn<QString>("kind");
  for (const char* kind : {"sd1", "sd2", "velocity"})
    for (const std::string& name : schedulerNames())
      QTest::newRow((std::string(kind) + "/" + name).c_str()) << kind;
}

Img2ImgOptions TestImg2Img::storedOptions(const std::string& scheduler) const {
  Img2ImgOptions run;
  run.steps = std::stoi(m_schedulers.metadata().at("steps"));
  run.strength = std::stod(m_schedulers.metadata().at("strength"));
  run.guidance = std::stod(m_schedulers.metadata().at("guidance"));
  run.scheduler = scheduler;
  return run;
}

Img2ImgInput TestImg2Img::storedInput(const DiffusionModel& model, const Img2ImgOptions& run) const {
  Img2ImgInput in{m_schedulers.tensor("latents"), m_schedulers.tensor("noise"), {}, {}, {}};
  if (const std::int64_t count = stepNoiseCount(model, run))
    in.stepNoise = m_schedulers.tensor("step_noise").narrow(0, 0, count);
  in.positive = model.embed(m_schedulers.metadata().at("prompt"));
  in.negative = model.embed(m_schedulers.metadata().at("negative"));
  return in;
}

void TestImg2Img::requireStoredTrace(const Img2ImgOutput& found, const std::string& row) const {
  const at::Tensor timesteps = m_schedulers.tensor(row + "/t"), trace = m_schedulers.tensor(row + "/x");
  QVERIFY((at::tensor(found.timesteps, at::kDouble) - timesteps).abs().max().item<double>() < 1e-3);
  QCOMPARE(found.fractional, !timesteps.equal(timesteps.round()));
  QVERIFY(found.trace.sizes() == trace.sizes());
  double worst = 0;
  for (std::int64_t call = 0; call < trace.size(0); ++call) {
    const at::Tensor difference = (found.trace[call] - trace[call]).abs().max() / trace[call].std();
    worst = std::max(worst, difference.item<double>());
  }
  qInfo("worst call: %.2g of the standard deviation", worst);
  QVERIFY(worst < 1e-4);
}

void TestImg2Img::everySchedulerMatchesDiffusers() {
  QFETCH(QString, kind);
  const std::string row = QTest::currentDataTag();
  DiffusionModel model = modelLike(kind.toStdString());
  withoutClipping(model);
  const Img2ImgOptions run = storedOptions(row.substr(row.find('/') + 1));
  requireStoredTrace(denoise(model, storedInput(model, run), run, {}, true), row);
}

void TestImg2Img::guidedNetworksMatchDiffusers_data() {
  QTest::addColumn<int>("steps");
  QTest::addColumn<double>("strength");
  // The pipelines of Stable Diffusion and of latent consistency models; below strength 1 the latter has other steps.
  QTest::newRow("guided/cut") << 8 << 0.7;
  QTest::newRow("guided/whole") << 4 << 1.0;
}

/// Latent consistency models: LCM's steps, the scale as an input, no negative half.
void TestImg2Img::guidedNetworksMatchDiffusers() {
  QFETCH(int, steps);
  QFETCH(double, strength);
  const DiffusionModel model = modelLike("guided");
  QVERIFY(model.unet->guided());
  Img2ImgOptions run = storedOptions("lcm");
  run.steps = steps;
  run.strength = strength;
  Img2ImgInput in = storedInput(model, run);
  in.negative = at::Tensor();
  const Img2ImgOutput found = denoise(model, in, run, {}, true);
  requireStoredTrace(found, QTest::currentDataTag());
  run.guidance += 1;
  QVERIFY(relativeError(denoise(model, in, run, {}).latents, found.latents) > 1e-3);
}

void TestImg2Img::countsStepNoise() {
  const DiffusionModel model = load();
  const auto count = [&](const char* name) { return stepNoiseCount(model, options(name)); };
  QCOMPARE(count("pndm"), std::int64_t{0});
  QCOMPARE(count("dpmpp-2m"), std::int64_t{0});
  QCOMPARE(count("euler-ancestral"), std::int64_t{14});
  QCOMPARE(count("lcm"), std::int64_t{14});
  QCOMPARE(errorCode([&] { (void)count("magic"); }), std::string("scheduler.unknown"));
}

void TestImg2Img::refusesWrongStepNoise() {
  const DiffusionModel model = load();
  Img2ImgInput in = input(model);
  const auto code = [&] { return errorCode([&] { denoise(model, in, options("euler-ancestral"), {}); }); };
  QCOMPARE(code(), std::string("img2img.shape"));
  in.stepNoise = at::zeros({13, 2, 4, 8, 8});
  QCOMPARE(code(), std::string("img2img.shape"));
  in.stepNoise = at::zeros({14, 2, 4, 8, 8});
  QCOMPARE(code(), std::string());
}

void TestImg2Img::bfloat16FollowsDiffusers_data() {
  matchesDiffusers_data();
}

/// Rounding differs in places, so the bar is what bfloat16 itself changes in diffusers.
void TestImg2Img::bfloat16FollowsDiffusers() {
  QFETCH(QString, scheduler);
  const std::string name = scheduler.toStdString();
  DiffusionModel model = load(at::kBFloat16);
  withoutClipping(model);
  const Img2ImgOutput found = denoise(model, input(model), options(name), {});
  QVERIFY(found.latents.scalar_type() == at::kFloat);
  const at::Tensor exact = m_expected.tensor(name + ".latents"), rounded = m_expected.tensor(name + ".bf16.latents");
  const double own = relativeError(found.latents, exact), theirs = relativeError(rounded, exact);
  qInfo("bfloat16 against float32: %.4f here, %.4f in diffusers", own, theirs);
  QVERIFY(own < 2 * theirs);
  QVERIFY(relativeError(found.latents, rounded) < 3 * theirs);
}

void TestImg2Img::decodesToBytes() {
  const DiffusionModel model = load();
  const at::Tensor bytes = decodeToBytes(*model.autoencoder, m_expected.tensor("pndm.latents"));
  const at::Tensor pixels = m_expected.tensor("pndm.pixels");
  QVERIFY(bytes.sizes() == at::IntArrayRef({2, 32, 32, 3}) && bytes.scalar_type() == at::kByte);
  const at::Tensor expected = (pixels.permute({0, 2, 3, 1}) * 255).round();
  QVERIFY((bytes.to(at::kFloat) - expected).abs().max().item<double>() <= 1);
  QVERIFY((bytes.to(at::kFloat) - expected).abs().mean().item<double>() < 0.01);
}

void TestImg2Img::withoutGuidanceTheNegativeIsUnused() {
  const DiffusionModel model = load();
  Img2ImgOptions run = options("pndm");
  run.guidance = 1;
  Img2ImgInput in = input(model);
  const at::Tensor with = denoise(model, in, run, {}).latents;
  in.negative = at::Tensor();
  QVERIFY(denoise(model, in, run, {}).latents.equal(with));
}

/// Latent consistency models were trained to take the guidance scale as an input.
void TestImg2Img::aGuidedNetworkGetsTheScaleAndThePromptAlone() {
  DiffusionModel model = load();
  withoutClipping(model);
  UNetConfig config = model.unet->config();
  config.guidanceChannels = 12;
  RandomTensorSource source(4);
  const auto unet = std::make_shared<UNet2DCondition>(config, source);
  model.unet = unet;
  Img2ImgInput in = input(model);
  in.negative = at::Tensor();
  const Img2ImgOptions run = options("ddim");
  const Img2ImgOutput found = denoise(model, in, run, {});

  const auto scheduler = makeScheduler(model.scheduler->withName("ddim"), run.steps);
  const auto first = scheduler->timesteps().size() - found.timesteps.size();
  at::Tensor sample = scheduler->addNoise(in.latents, in.noise, first);
  for (std::size_t call = first; call < scheduler->timesteps().size(); ++call) {
    const at::Tensor time = at::full({1}, scheduler->timesteps()[call]).to(at::kLong);
    const at::Tensor text = in.positive.expand({sample.size(0), -1, -1});
    const at::Tensor noise = unet->forward(sample, time, text, guidanceEmbedding(run.guidance, 12));
    sample = scheduler->step(noise, call, sample, {});
  }
  QVERIFY(relativeError(found.latents, sample) < 1e-5);
  Img2ImgOptions other = run;
  other.guidance = run.guidance + 1;
  QVERIFY(relativeError(denoise(model, in, other, {}).latents, sample) > 1e-4);
}

void TestImg2Img::samplesDontInfluenceEachOther() {
  const DiffusionModel model = load();
  const Img2ImgInput both = input(model);
  Img2ImgInput one = both;
  one.latents = both.latents.narrow(0, 1, 1);
  one.noise = both.noise.narrow(0, 1, 1);
  const at::Tensor alone = denoise(model, one, options("pndm"), {}).latents;
  QVERIFY(relativeError(denoise(model, both, options("pndm"), {}).latents.narrow(0, 1, 1), alone) < 1e-4);
}

void TestImg2Img::stopsAtACheckpoint() {
  const DiffusionModel model = load();
  std::stop_source stop;
  TaskContext context;
  context.stop = stop.get_token();
  stop.request_stop();
  QVERIFY_THROWS_EXCEPTION(Cancelled, denoise(model, input(model), options("pndm"), context));
}

void TestImg2Img::refuses_data() {
  QTest::addColumn<int>("steps");
  QTest::addColumn<double>("strength");
  QTest::addColumn<double>("guidance");
  QTest::addColumn<QString>("scheduler");
  QTest::addColumn<QString>("code");
  QTest::newRow("no steps") << 0 << 0.7 << 10.0 << "pndm"
                            << "img2img.steps";
  QTest::newRow("strength 0") << 50 << 0.0 << 10.0 << "pndm"
                              << "img2img.strength";
  QTest::newRow("strength 1.1") << 50 << 1.1 << 10.0 << "pndm"
                                << "img2img.strength";
  QTest::newRow("strength NaN") << 50 << std::nan("") << 10.0 << "pndm"
                                << "img2img.strength";
  QTest::newRow("guidance") << 50 << 0.7 << -1.0 << "pndm"
                            << "img2img.guidance";
  QTest::newRow("nothing left") << 1 << 0.5 << 10.0 << "ddim"
                                << "img2img.no-steps";
  QTest::newRow("scheduler") << 50 << 0.7 << 10.0 << "magic"
                             << "scheduler.unknown";
}

void TestImg2Img::refuses() {
  QFETCH(int, steps);
  QFETCH(double, strength);
  QFETCH(double, guidance);
  QFETCH(QString, scheduler);
  QFETCH(QString, code);
  const DiffusionModel model = load();
  Img2ImgOptions run;
  run.steps = steps;
  run.strength = strength;
  run.guidance = guidance;
  run.scheduler = scheduler.toStdString();
  QCOMPARE(QString::fromStdString(errorCode([&] { denoise(model, input(model), run, {}); })), code);
}

void TestImg2Img::refusesWrongShapes() {
  const DiffusionModel model = load();
  const Img2ImgInput good = input(model);
  const auto code = [&](const Img2ImgInput& bad) {
    return errorCode([&] { denoise(model, bad, options("pndm"), {}); });
  };
  Img2ImgInput bad = good;
  bad.noise = good.noise.narrow(0, 0, 1);
  QCOMPARE(code(bad), std::string("img2img.shape"));
  bad = good;
  bad.latents = good.latents[0];
  QCOMPARE(code(bad), std::string("img2img.shape"));
  bad = good;
  bad.positive = at::Tensor();
  QCOMPARE(code(bad), std::string("img2img.shape"));
  bad = good;
  bad.latents = bad.noise = at::zeros({1, 3, 8, 8});
  QCOMPARE(code(bad), std::string("unet.input"));
  const DiffusionModel textOnly = DiffusionModel::random(1, {DiffusionParts::textOnly()});
  QCOMPARE(errorCode([&] { denoise(textOnly, good, options("pndm"), {}); }), std::string("img2img.parts"));
}

STILLROOM_TEST(TestImg2Img)
#include "test_img2img.moc"
