// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diffusion/autoencoder_tiny.h"
#include "models/pixels/image_ops.h"

#include "network_data.h"
#include "support/made_weights.h"
#include "support/test_data.h"
#include "support/test_main.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <QTemporaryDir>
#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

/// The bare files, which hold TAESD's network and no configuration.
class TestTaesdReference : public QObject {
  Q_OBJECT
private Q_SLOTS:
  void madeWeightsGiveWhatDiffusersGives();
  void bareFilesGiveTheReference_data();
  void bareFilesGiveTheReference();

private:
  /// The autoencoder of a folder's taesd_encoder.safetensors and taesd_decoder.safetensors.
  static AutoencoderTiny load(const std::filesystem::path& folder) {
    StoredTensorSource::Options options;
    options.dtype = at::kFloat;
    options.rename = taesdStoredName;
    StoredTensorSource encoder({SafetensorsFile(folder / "taesd_encoder.safetensors")}, options);
    StoredTensorSource decoder({SafetensorsFile(folder / "taesd_decoder.safetensors")}, options);
    return {AutoencoderTinyConfig(), &encoder, &decoder};
  }
};

void TestTaesdReference::madeWeightsGiveWhatDiffusersGives() {
  const QTemporaryDir folder;
  writeMadeTaesd(folder.path().toStdString());
  const AutoencoderTiny tiny = load(folder.path().toStdString());
  const SafetensorsFile expected(testData() / "taesd_made.safetensors");
  const c10::NoGradGuard noGrad;
  QVERIFY(relativeError(tiny.encode(expected.tensor("images")).mean, expected.tensor("encoded")) < 1e-4);
  QVERIFY(relativeError(tiny.decode(expected.tensor("latents")), expected.tensor("decoded")) < 1e-4);
}

void TestTaesdReference::bareFilesGiveTheReference_data() {
  QTest::addColumn<QString>("picture");
  QTest::newRow("0") << "0";
  QTest::newRow("5") << "5";
}

void TestTaesdReference::bareFilesGiveTheReference() {
  QFETCH(QString, picture);
  if (sharedData().empty()) QSKIP(noSharedData);
  const AutoencoderTiny tiny = load(sharedData() / "taesd");
  const SafetensorsFile reference(sharedData() / "taesd" / "reference_io.safetensors");
  const auto expected = [&](const char* what) {
    return reference.tensor(picture.toStdString() + "." + what).unsqueeze(0);
  };
  const c10::NoGradGuard noGrad;
  QVERIFY(relativeError(tiny.encode(toModelRange(expected("input_u8"))).mean, expected("latent")) < 1e-4);
  QVERIFY(relativeError(tiny.decode(expected("latent")), expected("output")) < 1e-4);
}

STILLROOM_TEST(TestTaesdReference)
#include "test_taesd_reference.moc"
