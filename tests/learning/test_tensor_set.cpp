// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/normalisation.h"
#include "learning/tensor_set.h"
#include "support/errors.h"
#include "support/tensor_check.h"
#include "support/test_main.h"
#include "support/torch_file.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

std::string list(const std::vector<std::string>& values) {
  std::string pickle = "](";
  for (const std::string& value : values)
    pickle += value;
  return pickle + "e";
}

/// In 0 … 1.
at::Tensor images(std::int64_t count = 4) {
  return at::arange(count * 3 * 8 * 8, at::kFloat).remainder(101).div(100).view({count, 3, 8, 8});
}

at::Tensor labels() {
  return at::tensor({2, 0, 1, 2}, at::kLong);
}

} // namespace

/// Distilled sets as others' programs save them.
class TestTensorSet : public QObject {
  Q_OBJECT

private:
  QTemporaryDir m_dir;

  fs::path path(const std::string& name) const { return fs::path(m_dir.path().toStdString()) / name; }

  fs::path saved(const std::string& name, const std::function<std::string(TorchFile&)>& object) const {
    TorchFile file;
    const std::string pickle = object(file);
    file.saveZip(path(name), pickle);
    return path(name);
  }

  static void compare(const LabelledImages& set) {
    QVERIFY(relativeError(set.images, images().permute({0, 2, 3, 1})) < 1e-6);
    QVERIFY(at::equal(set.labels, labels()));
    QCOMPARE(set.classes, (std::vector<std::string>{"0", "1", "2"}));
  }

private Q_SLOTS:
  void everyLayoutIsRead() {
    const auto pair = [](TorchFile& file) { return list({file.tensor(images()), file.tensor(labels())}); };
    compare(readTensorSet(saved("data.pt", pair), {}));
    compare(readTensorSet(saved("res_DM.pt",
                                [&](TorchFile& file) {
                                  return pickled::dict({{"data", list({pair(file)})}, {"accs_all_exps", list({})}});
                                }),
                          {}));
    compare(readTensorSet(saved("dict.pt",
                                [](TorchFile& file) {
                                  return pickled::dict({{"x", file.tensor(images())}, {"y", file.tensor(labels())}});
                                }),
                          {}));
    saved("labels.pt", [](TorchFile& file) { return file.tensor(labels()); });
    compare(readTensorSet(saved("images.pt", [](TorchFile& file) { return file.tensor(images()); }), {}));
  }

  /// Nothing is lost of what reaches beyond black and white.
  void normalisedValuesAreTurnedBack() {
    const Normalisation cifar = Normalisation::ofCondensation(8);
    at::Tensor wide = images();
    wide[0][0][0][0] = -0.3;
    wide[0][1][0][0] = 1.4;
    at::Tensor normalised = at::empty_like(wide);
    for (std::int64_t c = 0; c < 3; ++c)
      normalised.select(1, c).copy_((wide.select(1, c) - cifar.mean[static_cast<std::size_t>(c)]) /
                                    cifar.deviation[static_cast<std::size_t>(c)]);
    const LabelledImages set = readTensorSet(saved("normalised.pt",
                                                   [&](TorchFile& file) {
                                                     return list({file.tensor(normalised), file.tensor(labels())});
                                                   }),
                                             {});
    QVERIFY(relativeError(set.images, wide.permute({0, 2, 3, 1})) < 1e-5);
  }

  void softLabelsAreProbabilities() {
    const at::Tensor logits =
        at::tensor({5.0F, 1.0F, -2.0F, 0.0F, 3.0F, 1.0F, 0.0F, 0.5F, 0.1F, -1.0F, 0.0F, 2.0F}).view({4, 3});
    for (const at::Tensor& given : {logits, logits.softmax(1)}) {
      const LabelledImages set = readTensorSet(saved("soft.pt",
                                                     [&](TorchFile& file) {
                                                       return list({file.tensor(images()), file.tensor(given)});
                                                     }),
                                               {});
      QVERIFY(relativeError(set.soft, logits.softmax(1)) < 1e-5);
      QVERIFY(at::equal(set.labels, logits.argmax(1)));
      QCOMPARE(set.cropped(4).soft.sizes(), set.soft.sizes());
    }
  }

  void theFirstOfSeveralIsTaken() {
    std::vector<std::string> warnings;
    TaskContext context;
    context.onWarning = [&](const Error& warning) { warnings.push_back(warning.code()); };
    const auto twice = [](TorchFile& file) {
      return list({list({file.tensor(images()), file.tensor(labels())}),
                   list({file.tensor(images() * 0), file.tensor(labels())})});
    };
    compare(readTensorSet(saved("twice.pt", twice), context));
    QCOMPARE(warnings, (std::vector<std::string>{"set.several"}));
  }

  void whatIsNoSetIsRefused() {
    const auto code = [&](const std::function<std::string(TorchFile&)>& object) {
      const fs::path file = saved("bad.pt", object);
      return errorCode([&] { readTensorSet(file, {}); });
    };
    QCOMPARE(code([](TorchFile& file) { return file.tensor(images()); }), std::string("set.tensors"));
    QCOMPARE(code([](TorchFile& file) { return file.tensor(labels()); }), std::string("set.tensors"));
    QCOMPARE(code([](TorchFile& file) {
               return list({file.tensor(images(3)), file.tensor(labels())});
             }),
             std::string("set.tensors"));
    QCOMPARE(code([](TorchFile& file) {
               return list({file.tensor(images()), file.tensor(labels() - 1)});
             }),
             std::string("images.labels"));
    at::Tensor broken = images();
    broken[1][0][0][0] = std::numeric_limits<float>::quiet_NaN();
    QCOMPARE(code([&](TorchFile& file) {
               return list({file.tensor(broken), file.tensor(labels())});
             }),
             std::string("weights.non-finite"));
    QCOMPARE(code([](TorchFile&) { return pickled::global("os", "system"); }), std::string("pth.global"));
  }
};

STILLROOM_TEST(TestTensorSet)
#include "test_tensor_set.moc"
