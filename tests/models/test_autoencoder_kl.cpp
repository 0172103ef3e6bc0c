// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/autoencoder_kl.h"
#include "support/test_main.h"

#include "network_data.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

AutoencoderKlConfig smallConfig() {
  return {.channels = {4, 8}, .layers = 1, .normGroups = 2};
}

/// Gives the log variance that it was made with, whatever the image.
class FixedVariance : public TensorSource {
public:
  explicit FixedVariance(double value) : m_value(value) {}
  at::Tensor take(const std::string& name, at::IntArrayRef shape, const Initial&) override {
    return name == "quant_conv.bias" ? at::full(shape, m_value, at::kFloat) : at::zeros(shape, at::kFloat);
  }
  bool contains(const std::string&) const override { return true; }

private:
  double m_value;
};

} // namespace

class TestAutoencoderKl : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void isDiffusers_data();
  void isDiffusers();
  void boundsTheDeviation();
  void rejectsWhatItCantRun();
  void rejectsBadInputs();
};

void TestAutoencoderKl::isDiffusers_data() {
  QTest::addColumn<QString>("name");
  for (const char* name : {"vae_sd", "vae_other", "vae_old_names"})
    QTest::newRow(name) << name;
}

void TestAutoencoderKl::isDiffusers() {
  QFETCH(QString, name);
  const NetworkData data(name.toStdString());
  StoredTensorSource weights = data.weights();
  const AutoencoderKl vae(AutoencoderKlConfig::fromJson(data.config(), "config.json"), weights);
  const c10::NoGradGuard noGrad;
  const Posterior posterior = vae.encode(data.tensor("images"));
  QVERIFY(relativeError(posterior.mean, data.tensor("mean")) < 1e-4);
  QVERIFY(relativeError(posterior.deviation, data.tensor("std")) < 1e-4);
  const at::Tensor decoded = data.tensor("decoded");
  QVERIFY(decoded.std().item<double>() > 0.02);
  QVERIFY(relativeError(vae.decode(data.tensor("latents")), decoded) < 1e-4);
}

void TestAutoencoderKl::boundsTheDeviation() {
  const c10::NoGradGuard noGrad;
  for (const double logVariance : {-1000.0, -30.0, 1.0, 20.0, 1000.0}) {
    FixedVariance source(logVariance);
    const Posterior posterior = AutoencoderKl(smallConfig(), source).encode(at::zeros({1, 3, 8, 8}));
    const double expected = std::exp(std::clamp(logVariance, -30.0, 20.0) / 2);
    const double found = posterior.deviation.max().item<double>();
    QVERIFY(std::abs(found / expected - 1) < 1e-5);
  }
}

void TestAutoencoderKl::rejectsWhatItCantRun() {
  const auto code = [](const char* json) {
    return errorCode([&] { AutoencoderKlConfig::fromJson(json, "vae/config.json"); });
  };
  QCOMPARE(code("{}"), std::string());
  QCOMPARE(code(R"({"down_block_types": ["AttnDownEncoderBlock2D"]})"), std::string("config.blocks"));
  QCOMPARE(code(R"({"up_block_types": ["UpDecoderBlock2D", "UpDecoderBlock2D"]})"), std::string("config.list"));
  QCOMPARE(code(R"({"shift_factor": 0.1})"), std::string("config.unsupported"));
  QCOMPARE(code(R"({"norm_num_groups": 30})"), std::string("vae.config"));
  QCOMPARE(code(R"({"scaling_factor": 0})"), std::string("config.value"));
  QCOMPARE(AutoencoderKlConfig::fromJson("{}", "").scalingFactor, 0.18215);
}

void TestAutoencoderKl::rejectsBadInputs() {
  RandomTensorSource source(1);
  const AutoencoderKl vae(smallConfig(), source);
  QCOMPARE(errorCode([&] { vae.encode(at::zeros({1, 4, 8, 8})); }), std::string("vae.input"));
  QCOMPARE(errorCode([&] { vae.encode(at::zeros({1, 3, 1, 8})); }), std::string("vae.input"));
  QCOMPARE(errorCode([&] { vae.decode(at::zeros({4, 8, 8})); }), std::string("vae.input"));
}

STILLROOM_TEST(TestAutoencoderKl)
#include "test_autoencoder_kl.moc"
