// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations that no program writes: each is refused with a sentence that names the key and its value.
#include "models/diffusion/autoencoder_kl.h"
#include "models/diffusion/autoencoder_tiny.h"
#include "models/diffusion/clip_text.h"
#include "models/diffusion/unet.h"
#include "models/schedulers/scheduler.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QtTest>

#include <cmath>
#include <functional>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

using Reader = std::function<void(const std::string&)>;

template <typename Config>
Reader readerOf() {
  return [](const std::string& text) { (void)Config::fromJson(text, "file.json"); };
}

/// Far more than the stack holds for someone who follows it by calling himself.
std::string deepList() {
  return std::string(200'000, '[') + std::string(200'000, ']');
}

std::string withClass(const std::string& className, const std::string& settings) {
  return R"({"_class_name":")" + className + "\"," + settings + "}";
}

std::vector<double> timesteps(const std::string& text, int steps) {
  return makeScheduler(SchedulerConfig::fromJson(text, "file.json"), steps)->timesteps();
}

} // namespace

Q_DECLARE_METATYPE(Reader)

class TestConfigReader : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void refusesWithKeyAndValue_data();
  void refusesWithKeyAndValue();
  void refusesDeepNesting_data();
  void refusesDeepNesting();
  void refusesSchedulesWithoutSignalOrNoise_data();
  void refusesSchedulesWithoutSignalOrNoise();
  void equalNoiseLevelsHavePlaces();
  void theLastOfTwoEqualKeysCounts();
  void refusesNumbersThatNoDoubleHolds();
};

void TestConfigReader::refusesWithKeyAndValue_data() {
  QTest::addColumn<Reader>("read");
  QTest::addColumn<QString>("key");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("code");
  const auto row = [](const Reader& read, const char* key, const char* value, const char* code) {
    QTest::addRow("%s %s", key, value) << read << key << value << code;
  };
  const Reader unet = readerOf<UNetConfig>(), vae = readerOf<AutoencoderKlConfig>();
  const Reader text = readerOf<ClipTextConfig>(), scheduler = readerOf<SchedulerConfig>();
  row(unet, "in_channels", "18446744073709551615", "config.value");
  row(unet, "in_channels", "-4", "config.value");
  row(unet, "layers_per_block", "1000000", "config.value");
  row(unet, "layers_per_block", "[2,2,2]", "config.list");
  row(unet, "block_out_channels", "[320,-640]", "config.list");
  row(unet, "block_out_channels", "[32,32,32,32,32,32,32,32,32]", "config.list");
  row(unet, "norm_eps", "-0.5", "config.value");
  row(unet, "freq_shift", "160", "config.value");
  row(vae, "latent_channels", "0", "config.value");
  row(vae, "scaling_factor", "0", "config.value");
  row(vae, "scaling_factor", "1e+300", "config.value");
  row(readerOf<AutoencoderTinyConfig>(), "num_encoder_blocks", "[1,99999999]", "config.list");
  row(text, "num_hidden_layers", "-1", "config.value");
  row(text, "vocab_size", "9223372036854775808", "config.value");
  row(text, "layer_norm_eps", "-1e-05", "config.value");
  row(scheduler, "num_train_timesteps", "1000000000000", "config.value");
  row(scheduler, "beta_start", "0", "scheduler.betas");
  row(scheduler, "beta_end", "-0.25", "scheduler.betas");
  row(scheduler, "trained_betas", "\"none\"", "config.value");
  row(scheduler, "trained_betas", "[0.5,null]", "config.value");
  row(scheduler, "clip_sample_range", "-1.0", "config.value");
  row(scheduler, "timestep_scaling", "-10", "config.value");
  row(scheduler, "sigma_min", "1e-50", "scheduler.sigma");
  row(scheduler, "sigma_max", "1e+30", "scheduler.sigma");
}

void TestConfigReader::refusesWithKeyAndValue() {
  QFETCH(Reader, read);
  QFETCH(QString, key);
  QFETCH(QString, value);
  QFETCH(QString, code);
  std::string sentence;
  const std::string text = "{\"" + key.toStdString() + "\":" + value.toStdString() + "}";
  QCOMPARE(QString::fromStdString(errorCode([&] { read(text); }, &sentence)), code);
  for (const QString& part : {key, value, QString("file.json")})
    QVERIFY2(QString::fromStdString(sentence).contains(part), sentence.c_str());
}

void TestConfigReader::refusesDeepNesting_data() {
  QTest::addColumn<Reader>("read");
  QTest::addColumn<QString>("key");
  QTest::newRow("shown") << readerOf<UNetConfig>() << "act_fn";
  QTest::newRow("compared") << readerOf<AutoencoderKlConfig>() << "latents_mean";
  QTest::newRow("copied") << readerOf<ClipTextConfig>() << "text_config";
  QTest::newRow("kept") << readerOf<SchedulerConfig>() << "variance_type";
  QTest::newRow("passed over") << readerOf<AutoencoderTinyConfig>() << "whatever";
}

void TestConfigReader::refusesDeepNesting() {
  QFETCH(Reader, read);
  QFETCH(QString, key);
  std::string sentence;
  const std::string text = "{\"" + key.toStdString() + "\":" + deepList() + "}";
  QCOMPARE(errorCode([&] { read(text); }, &sentence), std::string("config.depth"));
  QVERIFY2(sentence.find("file.json") != std::string::npos, sentence.c_str());
}

void TestConfigReader::refusesSchedulesWithoutSignalOrNoise_data() {
  QTest::addColumn<QString>("settings");
  QTest::newRow("too many steps") << R"("num_train_timesteps":1000000)";
  QTest::newRow("too little noise for float32") << R"("beta_start":1e-12,"beta_end":1e-11)";
  QTest::newRow("one step without signal") << R"("num_train_timesteps":1,"rescale_betas_zero_snr":true)";
}

void TestConfigReader::refusesSchedulesWithoutSignalOrNoise() {
  QFETCH(QString, settings);
  for (const char* name : {"DDIMScheduler", "EulerDiscreteScheduler", "DPMSolverMultistepScheduler"}) {
    const std::string text = withClass(name, settings.toStdString());
    QCOMPARE(errorCode([&] { (void)timesteps(text, 1); }), std::string("scheduler.signal"));
  }
}

/// Karras's levels are looked up in a table whose last two may be one in float32.
void TestConfigReader::equalNoiseLevelsHavePlaces() {
  const std::string settings = R"("use_karras_sigmas":true,"num_train_timesteps":3,"trained_betas":[0.1,0.2,1e-10])";
  for (const char* name : {"EulerDiscreteScheduler", "DPMSolverMultistepScheduler"})
    for (const double timestep : timesteps(withClass(name, settings), 3))
      QVERIFY(timestep >= 0 && timestep <= 2);
}

/// As Python reads them; a long file of them is read at once.
void TestConfigReader::theLastOfTwoEqualKeysCounts() {
  std::string text = R"({"_class_name":"DDIMScheduler","steps_offset":1)";
  for (int i = 0; i < 30'000; ++i)
    text += R"(,"lambda_min_clipped":-Infinity)";
  const SchedulerConfig config = SchedulerConfig::fromJson(text + R"(,"steps_offset":2})", "file.json");
  QCOMPARE(config.stepsOffset, std::int64_t{2});
  QVERIFY(!config.leastLambda);
}

void TestConfigReader::refusesNumbersThatNoDoubleHolds() {
  std::string sentence;
  QCOMPARE(errorCode([] { (void)UNetConfig::fromJson(R"({"freq_shift":1e999})", "file.json"); }, &sentence),
           std::string("config.json-value"));
  QVERIFY2(sentence.starts_with("file.json"), sentence.c_str());
}

STILLROOM_TEST(TestConfigReader)
#include "test_config_reader.moc"
