// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations that are written and read again.
#include "base/files.h"
#include "config_values.h"
#include "models/formats/diffusers_folder.h"
#include "models/formats/model_shapes.h"
#include "support/errors.h"
#include "support/test_data.h"
#include "support/test_main.h"

#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

class TestModelConfigs : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void autoencoderConfigs();
  void unetConfigs();
  void textConfigs();
  void schedulerConfigs();
  void readsBackWhatDiffusersWrote();
  void namedShapesAreModels();
};

void TestModelConfigs::autoencoderConfigs() {
  std::vector<AutoencoderKlConfig> configs(4);
  configs[1].channels = {24};
  configs[1].normGroups = 3;
  configs[2].channels = {24, 48, 64};
  configs[2].layers = 1;
  configs[2].normGroups = 8;
  configs[2].scalingFactor = 1.0 / 3;
  configs[2].latentChannels = 16;
  configs[3].inChannels = 1;
  configs[3].outChannels = 2;
  configs[3].quantConv = configs[3].postQuantConv = configs[3].midAttention = false;
  for (const AutoencoderKlConfig& config : configs)
    QVERIFY(values(AutoencoderKlConfig::fromJson(toJson(config, 64), "config.json")) == values(config));
  AutoencoderTinyConfig tiny;
  tiny.encoderChannels = tiny.decoderChannels = {16, 16};
  tiny.encoderBlocks = {1, 2};
  tiny.decoderBlocks = {2, 1};
  for (const AutoencoderTinyConfig& config : {AutoencoderTinyConfig(), tiny})
    QVERIFY(values(AutoencoderTinyConfig::fromJson(toJson(config), "config.json")) == values(config));
}

void TestModelConfigs::unetConfigs() {
  std::vector<UNetConfig> configs(4);
  configs[1].levels = {{32, 3, 4, true, true}};
  configs[1].textChannels = 64;
  configs[1].normGroups = 8;
  configs[1].normEpsilon = 1e-6;
  configs[2].levels = {{320, 2, 5, true, true}, {640, 2, 10, true, true}, {1280, 2, 20, false, false}};
  configs[2].linearProjection = true;
  configs[2].textChannels = 1024;
  configs[3].levels = {{32, 1, 8, false, true}, {64, 2, 8, true, false}, {96, 1, 8, true, false}};
  configs[3].inChannels = 16;
  configs[3].outChannels = 8;
  configs[3].flipSinToCos = false;
  configs[3].frequencyShift = 0.5;
  configs[3].centreInput = true;
  for (const UNetConfig& config : configs)
    QVERIFY(values(UNetConfig::fromJson(toJson(config, 16), "config.json")) == values(config));
}

void TestModelConfigs::textConfigs() {
  std::vector<ClipTextConfig> configs(3);
  configs[1] = {567, 64, 256, 2, 4, 77, TextActivation::Gelu, 1e-6};
  configs[2] = {1000, 32, 48, 0, 2, 80, TextActivation::GeluTanh, 1e-5};
  for (const ClipTextConfig& config : configs)
    QVERIFY(values(ClipTextConfig::fromJson(toJson(config, 1, 2, 3), "config.json")) == values(config));
}

void TestModelConfigs::schedulerConfigs() {
  std::vector<SchedulerConfig> configs(4);
  configs[1].betaStart = 0.00085;
  configs[1].betaEnd = 0.012;
  configs[1].betaSchedule = "scaled_linear";
  configs[1].stepsOffset = 1;
  configs[1].setAlphaToOne = configs[1].clipSample = false;
  configs[1].skipPrkSteps = true;
  configs[2].prediction = "v_prediction";
  configs[2].spacing = "trailing";
  configs[2].zeroSnr = configs[2].thresholding = true;
  configs[2].setAlphaToOne = configs[2].clipSample = true;
  configs[2].clipRange = 2.5;
  configs[3].trainSteps = 3;
  configs[3].trainedBetas = {0.1, 0.2, 1.0 / 3};
  configs[3].prediction = "sample";
  std::vector<std::string> names = schedulerNames();
  names.push_back("OtherScheduler");
  for (SchedulerConfig config : configs) {
    for (const std::string& name : names) {
      config.name = name;
      QVERIFY(values(SchedulerConfig::fromJson(toJson(config), "scheduler_config.json")) == values(config));
      QVERIFY(schedulerClassName(name).ends_with("Scheduler"));
    }
  }
}

/// The embedded sample's files come from diffusers and transformers.
void TestModelConfigs::readsBackWhatDiffusersWrote() {
  const fs::path sample = sourceFile("resources/sample/model");
  const auto read = [&](const char* name) { return readFile(sample / name); };
  const auto unet = UNetConfig::fromJson(read("unet/config.json"), "unet");
  const auto autoencoder = AutoencoderKlConfig::fromJson(read("vae/config.json"), "vae");
  const auto text = ClipTextConfig::fromJson(read("text_encoder/config.json"), "text");
  const auto scheduler = SchedulerConfig::fromJson(read("scheduler/scheduler_config.json"), "scheduler");
  QVERIFY(values(UNetConfig::fromJson(toJson(unet, 16), "unet")) == values(unet));
  QVERIFY(values(AutoencoderKlConfig::fromJson(toJson(autoencoder, 64), "vae")) == values(autoencoder));
  QVERIFY(values(ClipTextConfig::fromJson(toJson(text, 0, 1, 1), "text")) == values(text));
  QVERIFY(values(SchedulerConfig::fromJson(toJson(scheduler), "scheduler")) == values(scheduler));
}

void TestModelConfigs::namedShapesAreModels() {
  for (const ModelShape& shape : modelShapes()) {
    QCOMPARE(&modelShapeByName(shape.name), &shape);
    shape.unet.check("the table");
    shape.autoencoder.check("the table");
    QCOMPARE(shape.unet.textChannels, shape.text.width);
    QCOMPARE(shape.unet.inChannels, shape.autoencoder.latentChannels);
  }
  std::string sentence;
  QCOMPARE(errorCode([] { (void)modelShapeByName("huge"); }, &sentence), std::string("model.shape"));
  for (const ModelShape& shape : modelShapes())
    QVERIFY2(sentence.find(shape.name) != std::string::npos, sentence.c_str());
}

STILLROOM_TEST(TestModelConfigs)
#include "test_model_configs.moc"
