// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/clip_text.h"
#include "support/tensor_check.h"
#include "support/test_data.h"
#include "support/test_main.h"

#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

class TestClipText : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void matchesTransformers_data();
  void matchesTransformers();
  void laterTokensDontReachEarlierOnes();
  void readsNestedConfigs();
  void refusesBadConfigs_data();
  void refusesBadConfigs();
  void refusesForeignIds();
  void namesMissingAndMisshapenWeights();

private:
  SafetensorsFile expected() const { return SafetensorsFile(testData() / "clip_text.safetensors"); }
  TensorMap weights(const std::string& activation, const std::string& prefix) const;
  ClipTextConfig config(const std::string& activation) const {
    return ClipTextConfig::fromJson(expected().metadata().at(activation), "config.json");
  }
};

/// The stored weights, named with `prefix` whatever the version of transformers that wrote them did.
TensorMap TestClipText::weights(const std::string& activation, const std::string& prefix) const {
  const SafetensorsFile file = expected();
  const std::string start = activation + ".weights.", model = "text_model.";
  TensorMap tensors;
  for (const auto& [name, entry] : file.entries()) {
    if (!name.starts_with(start)) continue;
    std::string key = name.substr(start.size());
    if (key.starts_with(model)) key = key.substr(model.size());
    tensors[prefix + key] = file.tensor(name);
  }
  return tensors;
}

void TestClipText::matchesTransformers_data() {
  QTest::addColumn<QString>("activation");
  QTest::addColumn<QString>("prefix");
  for (const char* activation : {"quick_gelu", "gelu"})
    for (const char* prefix : {"", "text_model."})
      QTest::newRow((std::string(activation) + " " + prefix).c_str()) << activation << prefix;
}

void TestClipText::matchesTransformers() {
  QFETCH(QString, activation);
  QFETCH(QString, prefix);
  const std::string name = activation.toStdString();
  TensorMap stored = weights(name, prefix.toStdString());
  stored[prefix.toStdString() + "embeddings.position_ids"] = at::arange(77).unsqueeze(0);
  StoredTensorSource source(stored, "memory", {});
  const ClipTextEncoder encoder(config(name), source);
  const SafetensorsFile file = expected();
  const double error = relativeError(encoder.forward(file.tensor(name + ".ids")), file.tensor(name + ".embedding"));
  QVERIFY2(error < 1e-4, std::to_string(error).c_str());
}

void TestClipText::laterTokensDontReachEarlierOnes() {
  RandomTensorSource source(3);
  ClipTextConfig small;
  small.vocabulary = 50;
  small.width = 16;
  small.innerWidth = 32;
  small.layers = 2;
  small.heads = 2;
  const ClipTextEncoder encoder(small, source);
  const at::Tensor ids = at::arange(20).unsqueeze(0);
  at::Tensor changed = ids.clone();
  changed[0][10] = 49;
  const at::Tensor a = encoder.forward(ids), b = encoder.forward(changed);
  QVERIFY(relativeError(a.narrow(1, 0, 10), b.narrow(1, 0, 10)) < 1e-6);
  QVERIFY(relativeError(a.narrow(1, 10, 10), b.narrow(1, 10, 10)) > 1e-3);
}

void TestClipText::readsNestedConfigs() {
  const ClipTextConfig nested = ClipTextConfig::fromJson(
      R"({"model_type":"clip","text_config":{"hidden_size":64,"hidden_act":"gelu","num_attention_heads":4}})", "c");
  QCOMPARE(nested.width, 64);
  QVERIFY(nested.activation == TextActivation::Gelu);
  QCOMPARE(nested.layers, 12);
}

void TestClipText::refusesBadConfigs_data() {
  QTest::addColumn<QString>("text");
  QTest::addColumn<QString>("code");
  QTest::newRow("no JSON") << "{\n\"hidden_size\": }"
                           << "config.json";
  QTest::newRow("array") << "[1]"
                         << "config.object";
  QTest::newRow("text for a number") << R"({"hidden_size":"64"})"
                                     << "config.value";
  QTest::newRow("negative") << R"({"num_hidden_layers":-1})"
                            << "config.value";
  QTest::newRow("huge") << R"({"vocab_size":18446744073709551615})"
                        << "config.value";
  QTest::newRow("activation") << R"({"hidden_act":"relu"})"
                              << "text.activation";
  QTest::newRow("heads") << R"({"hidden_size":30,"num_attention_heads":4})"
                         << "text.heads";
}

void TestClipText::refusesBadConfigs() {
  QFETCH(QString, text);
  QFETCH(QString, code);
  std::string sentence;
  const auto read = [&] { ClipTextConfig::fromJson(text.toStdString(), "here.json"); };
  QCOMPARE(QString::fromStdString(errorCode(read, &sentence)), code);
  QVERIFY2(sentence.find("here.json") != std::string::npos, sentence.c_str());
  if (code == "config.json") QVERIFY2(sentence.find("line 2") != std::string::npos, sentence.c_str());
}

void TestClipText::refusesForeignIds() {
  StoredTensorSource source(weights("gelu", ""), "memory", {});
  const ClipTextEncoder encoder(config("gelu"), source);
  QCOMPARE(errorCode([&] { encoder.forward(at::full({1, 77}, 96, at::kLong)); }), std::string("text.ids"));
  QCOMPARE(errorCode([&] { encoder.forward(at::full({1, 77}, -1, at::kLong)); }), std::string("text.ids"));
  QCOMPARE(errorCode([&] { encoder.forward(at::zeros({1, 78}, at::kLong)); }), std::string("text.ids"));
}

void TestClipText::namesMissingAndMisshapenWeights() {
  TensorMap stored = weights("gelu", "");
  const std::string key = "encoder.layers.1.mlp.fc2.weight";
  const at::Tensor weight = stored.at(key);
  stored[key] = weight.t().contiguous();
  std::string sentence;
  const auto build = [&] {
    StoredTensorSource source(stored, "model.safetensors", {});
    ClipTextEncoder(config("gelu"), source);
  };
  QCOMPARE(errorCode(build, &sentence), std::string("weights.shape"));
  for (const char* part : {key.c_str(), "[32, 64]", "[64, 32]", "model.safetensors"})
    QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());
  stored.erase(key);
  QCOMPARE(errorCode(build, &sentence), std::string("weights.missing"));
  QVERIFY(sentence.find(key) != std::string::npos);
}

STILLROOM_TEST(TestClipText)
#include "test_clip_text.moc"
