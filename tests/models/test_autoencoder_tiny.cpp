// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/autoencoder_tiny.h"
#include "support/test_main.h"

#include "network_data.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

class TestAutoencoderTiny : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void isDiffusers();
  void worksWithOneHalf();
  void knowsTheBareNames();
  void rejectsWhatItCantRun();
};

void TestAutoencoderTiny::isDiffusers() {
  const NetworkData data("taesd_small");
  StoredTensorSource weights = data.weights();
  const AutoencoderTiny tiny(AutoencoderTinyConfig::fromJson(data.config(), "config.json"), weights);
  const c10::NoGradGuard noGrad;
  const Posterior posterior = tiny.encode(data.tensor("images"));
  QVERIFY(relativeError(posterior.mean, data.tensor("encoded")) < 1e-4);
  QVERIFY(posterior.deviation.sizes() == posterior.mean.sizes());
  QCOMPARE(posterior.deviation.abs().max().item<double>(), 0.0);
  QVERIFY(relativeError(tiny.decode(data.tensor("latents")), data.tensor("decoded")) < 1e-4);
  QCOMPARE(tiny.downscale(), 4);
  QCOMPARE(tiny.scalingFactor(), 1.0);
}

void TestAutoencoderTiny::worksWithOneHalf() {
  RandomTensorSource source(1);
  const AutoencoderTinyConfig config;
  const c10::NoGradGuard noGrad;
  const AutoencoderTiny encoder(config, &source, nullptr), decoder(config, nullptr, &source);
  QCOMPARE(encoder.encode(at::zeros({1, 3, 16, 24})).mean.sizes().vec(), (std::vector<std::int64_t>{1, 4, 2, 3}));
  QCOMPARE(decoder.decode(at::zeros({1, 4, 2, 3})).sizes().vec(), (std::vector<std::int64_t>{1, 3, 16, 24}));
  QCOMPARE(errorCode([&] { encoder.decode(at::zeros({1, 4, 2, 3})); }), std::string("taesd.no-decoder"));
  QCOMPARE(errorCode([&] { decoder.encode(at::zeros({1, 3, 16, 24})); }), std::string("taesd.no-encoder"));
  QCOMPARE(errorCode([&] { AutoencoderTiny(config, nullptr, nullptr); }), std::string("taesd.empty"));
  QCOMPARE(errorCode([&] { encoder.encode(at::zeros({1, 3, 16, 4})); }), std::string("taesd.input"));
}

void TestAutoencoderTiny::knowsTheBareNames() {
  QCOMPARE(taesdStoredName("encoder.layers.0.weight"), std::string("0.weight"));
  QCOMPARE(taesdStoredName("encoder.layers.14.bias"), std::string("14.bias"));
  QCOMPARE(taesdStoredName("decoder.layers.0.weight"), std::string("1.weight"));
  QCOMPARE(taesdStoredName("decoder.layers.2.conv.4.bias"), std::string("3.conv.4.bias"));
  QCOMPARE(taesdStoredName("decoder.layers."), std::string("decoder.layers."));
  QCOMPARE(taesdStoredName("conv_in.weight"), std::string("conv_in.weight"));
}

void TestAutoencoderTiny::rejectsWhatItCantRun() {
  const auto code = [](const char* json) {
    return errorCode([&] { AutoencoderTinyConfig::fromJson(json, "config.json"); });
  };
  QCOMPARE(code("{}"), std::string());
  QCOMPARE(code(R"({"act_fn": "gelu"})"), std::string("config.unsupported"));
  QCOMPARE(code(R"({"num_encoder_blocks": [1, 3]})"), std::string("taesd.config"));
  QCOMPARE(code(R"({"encoder_block_out_channels": [64, 64, 64, 32]})"), std::string("taesd.config"));
}

STILLROOM_TEST(TestAutoencoderTiny)
#include "test_autoencoder_tiny.moc"
