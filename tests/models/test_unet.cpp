// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/unet.h"
#include "support/test_main.h"

#include "network_data.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

UNetConfig smallConfig() {
  return {.levels = {{8, 1, 2}, {8, 1, 2, false, false}}, .textChannels = 6, .normGroups = 4};
}

std::string configError(const std::string& json, std::string* message = nullptr) {
  try {
    UNetConfig::fromJson(json, "unet/config.json");
  } catch (const Error& error) {
    if (message != nullptr) *message = error.what();
    return error.code();
  }
  return {};
}

} // namespace

class TestUNet : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void isDiffusers_data();
  void isDiffusers();
  void aGuidedNetworkIsDiffusers();
  void defaultsAreThoseOfDiffusers();
  void rejectsWhatItCantRun_data();
  void rejectsWhatItCantRun();
  void rejectsBadInputs();
  void batchDoesNotMix();
  void namesAMissingTensor();
  void trains();
  void runsInHalfPrecision();
};

void TestUNet::isDiffusers_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"unet_sd1", "unet_sd2", "unet_other"})
    QTest::newRow(name) << name;
}

void TestUNet::isDiffusers() {
  QFETCH(QString, name);
  const NetworkData data(name.toStdString());
  StoredTensorSource weights = data.weights();
  const UNet2DCondition unet(UNetConfig::fromJson(data.config(), "config.json"), weights);
  const c10::NoGradGuard noGrad;
  const at::Tensor output = unet.forward(data.tensor("sample"), data.tensor("timesteps"), data.tensor("text"));
  const double error = relativeError(output, data.tensor("output"));
  QVERIFY2(error < 1e-4, qPrintable(QString::number(error)));
}

/// LCM: the guidance scale is an input.
void TestUNet::aGuidedNetworkIsDiffusers() {
  const NetworkData data("unet_lcm");
  StoredTensorSource weights = data.weights();
  const UNet2DCondition unet(UNetConfig::fromJson(data.config(), "config.json"), weights);
  const c10::NoGradGuard noGrad;
  QVERIFY(unet.guided());
  QVERIFY(relativeError(guidanceEmbedding(8.5, 16), data.tensor("guidance")) < 1e-4);
  QVERIFY(relativeError(guidanceEmbedding(2, 9), data.tensor("guidance_odd")) < 1e-4);
  const auto run = [&](const at::Tensor& guidance) {
    return unet.forward(data.tensor("sample"), data.tensor("timesteps"), data.tensor("text"), guidance);
  };
  QVERIFY(relativeError(run(data.tensor("guidance")), data.tensor("output")) < 1e-4);
  QVERIFY(relativeError(run({}), data.tensor("unguided")) < 1e-4);
}

void TestUNet::defaultsAreThoseOfDiffusers() {
  const UNetConfig config = UNetConfig::fromJson("{}", "config.json");
  QCOMPARE(config.levels.size(), std::size_t(4));
  QCOMPARE(config.levels[3].channels, 1280);
  QVERIFY(config.levels[0].downAttention && config.levels[0].upAttention);
  QVERIFY(!config.levels[3].downAttention && !config.levels[3].upAttention);
  QCOMPARE(config.textChannels, 1280);
}

void TestUNet::rejectsWhatItCantRun_data() {
  QTest::addColumn<QString>("json");
  QTest::addColumn<QString>("code");
  QTest::addColumn<QString>("named");
  const auto row = [](const char* name, const char* json, const char* code, const char* named) {
    QTest::newRow(name) << json << code << named;
  };
  row("block", R"({"down_block_types": ["AttnDownBlock2D", "DownBlock2D", "DownBlock2D", "DownBlock2D"]})",
      "config.blocks", "AttnDownBlock2D");
  row("block key", R"({"up_block_types": ["UpBlock2D", 3]})", "config.blocks", "up_block_types");
  row("activation", R"({"act_fn": "mish"})", "config.unsupported", "mish");
  row("classes", R"({"class_embed_type": "timestep"})", "config.unsupported", "class_embed_type");
  row("deep transformers", R"({"transformer_layers_per_block": [1, 2, 10]})", "config.unsupported", "[1,2,10]");
  row("other class", R"({"_class_name": "UNet2DModel"})", "config.unsupported", "UNet2DModel");
  row("lengths", R"({"block_out_channels": [32, 64]})", "config.list", "down_block_types");
  row("groups", R"({"norm_num_groups": 7})", "unet.config", "320");
  row("heads", R"({"attention_head_dim": [5, 10, 20, 33]})", "unet.config", "33");
  row("negative", R"({"block_out_channels": [-32, 64, 64, 64]})", "config.list", "block_out_channels");
  row("huge", R"({"block_out_channels": [32, 64, 64, 18446744073709551615]})", "config.list", "block_out_channels");
  row("too many levels", R"({"block_out_channels": [32, 32, 32, 32, 32, 32, 32, 32, 32]})", "config.list",
      "block_out_channels");
  row("text widths", R"({"cross_attention_dim": [8, 8, 8, 9]})", "unet.text-width", "cross_attention_dim");
}

void TestUNet::rejectsWhatItCantRun() {
  QFETCH(QString, json);
  QFETCH(QString, code);
  QFETCH(QString, named);
  std::string message;
  QCOMPARE(configError(json.toStdString(), &message), code.toStdString());
  QVERIFY2(message.find(named.toStdString()) != std::string::npos, message.c_str());
  QVERIFY2(message.find("unet/config.json") != std::string::npos, message.c_str());
}

void TestUNet::rejectsBadInputs() {
  RandomTensorSource source(1);
  const UNet2DCondition unet(smallConfig(), source);
  const auto code = [&](at::IntArrayRef sample, at::IntArrayRef timesteps, at::IntArrayRef text) {
    return errorCode([&] { unet.forward(at::zeros(sample), at::zeros(timesteps), at::zeros(text)); });
  };
  QCOMPARE(code({2, 4, 8, 8}, {}, {2, 3, 6}), std::string());
  QCOMPARE(code({2, 3, 8, 8}, {1}, {2, 3, 6}), std::string("unet.input"));
  QCOMPARE(code({2, 4, 8, 8}, {3}, {2, 3, 6}), std::string("unet.input"));
  QCOMPARE(code({2, 4, 8, 8}, {2}, {1, 3, 6}), std::string("unet.input"));
  QCOMPARE(code({2, 4, 8, 8}, {2}, {2, 3, 5}), std::string("unet.text"));
  QCOMPARE(code({2, 4, 0, 8}, {2}, {2, 3, 6}), std::string("unet.input"));
}

void TestUNet::batchDoesNotMix() {
  RandomTensorSource source(1);
  const UNet2DCondition unet(smallConfig(), source);
  const c10::NoGradGuard noGrad;
  const at::Tensor sample = source.take("a", {3, 4, 6, 7}, Initial::normal(1));
  const at::Tensor text = source.take("b", {3, 5, 6}, Initial::normal(1));
  const at::Tensor times = at::arange(3, at::kLong) * 300;
  const at::Tensor together = unet.forward(sample, times, text);
  for (std::int64_t i = 0; i < 3; ++i) {
    const at::Tensor alone = unet.forward(sample.narrow(0, i, 1), times.narrow(0, i, 1), text.narrow(0, i, 1));
    QVERIFY(relativeError(alone, together.narrow(0, i, 1)) < 1e-5);
  }
}

void TestUNet::namesAMissingTensor() {
  TensorMap none;
  StoredTensorSource source(none, "empty.safetensors", {});
  QCOMPARE(errorCode([&] { UNet2DCondition(smallConfig(), source); }), std::string("weights.missing"));
}

void TestUNet::trains() {
  RandomTensorSource random(3);
  RecordingTensorSource source(random);
  const UNet2DCondition unet(smallConfig(), source);
  for (const auto& [name, parameter] : source.taken())
    parameter.requires_grad_(true);
  unet.forward(at::randn({2, 4, 8, 8}), at::full({2}, 500), at::randn({2, 3, 6})).square().mean().backward();
  for (const auto& [name, parameter] : source.taken())
    QVERIFY2(parameter.grad().defined() && parameter.grad().isfinite().all().item<bool>(), name.c_str());
}

void TestUNet::runsInHalfPrecision() {
  const NetworkData data("unet_sd1");
  StoredTensorSource exact = data.weights();
  StoredTensorSource::Options options;
  options.dtype = at::kBFloat16;
  options.rename = [](const std::string& name) { return "weights." + name; };
  TensorMap tensors;
  RecordingTensorSource recorder(exact);
  const UNetConfig config = UNetConfig::fromJson(data.config(), "config.json");
  const UNet2DCondition full(config, recorder);
  for (const auto& [name, tensor] : recorder.taken())
    tensors["weights." + name] = tensor;
  StoredTensorSource rounded(tensors, "memory", options);
  const UNet2DCondition half(config, rounded);
  QCOMPARE(half.dtype(), at::kBFloat16);
  const c10::NoGradGuard noGrad;
  const at::Tensor output = half.forward(data.tensor("sample"), data.tensor("timesteps"), data.tensor("text"));
  QVERIFY(output.scalar_type() == at::kBFloat16);
  QVERIFY(relativeError(output.to(at::kFloat), data.tensor("output")) < 0.05);
}

STILLROOM_TEST(TestUNet)
#include "test_unet.moc"
