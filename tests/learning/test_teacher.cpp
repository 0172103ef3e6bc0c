// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/teacher.h"
#include "learning/training.h"
#include "support/tensor_check.h"
#include "support/test_main.h"

#include <ATen/Parallel.h>

#include <QtTest>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

LabelledImages colours(std::int64_t count) {
  LabelledImages data;
  data.labels = at::arange(count, at::kLong).remainder(2);
  data.images = at::zeros({count, 16, 16, 3}, at::kByte);
  data.images.select(3, 0).copy_((data.labels * 200 + 20).view({count, 1, 1}).expand({count, 16, 16}));
  data.images.add_(at::arange(count * 16 * 16 * 3, at::kLong).mul(7919).remainder(31).view(data.images.sizes()));
  data.classes = {"dark", "red"};
  return data;
}

std::shared_ptr<const Teacher> teacherOf(const TrainedClassifier& trained, double temperature = 20) {
  StoredTensorSource source(trained.parameters, "the teacher", {});
  return std::make_shared<Teacher>(makeClassifier(trained.card.spec, source), temperature, "made");
}

TrainOptions options() {
  TrainOptions options;
  options.architecture = "conv3";
  options.size = 16;
  options.epochs = 12;
  options.batch = 8;
  options.rate = 0.003;
  options.augmentation = Augmentation::Flip;
  return options;
}

} // namespace

/// Labels that a frozen network gives (RDED's evaluation).
class TestTeacher : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }

  /// Σ p (log p − log q) / B of the two softmaxes, written out.
  void theLossIsTheDivergence() {
    RandomTensorSource weights(3);
    const std::shared_ptr<const Classifier> network = makeClassifier({"conv3", 3, 16}, weights);
    const Teacher teacher(network, 4, "made");
    const at::Tensor batch = at::arange(2 * 3 * 16 * 16, at::kFloat).remainder(17).sub(8).div(5).view({2, 3, 16, 16});
    const at::Tensor labels = teacher.labels(batch);
    QVERIFY(relativeError(labels, at::softmax(network->forward(batch).logits / 4, 1)) < 1e-6);
    const at::Tensor logits = at::tensor({1.0F, -2.0F, 3.0F, 0.5F, 0.0F, -1.0F}).view({2, 3});
    double sum = 0;
    for (std::int64_t i = 0; i < 2; ++i)
      for (std::int64_t k = 0; k < 3; ++k) {
        const double p = labels[i][k].item<double>();
        const double q = at::softmax(logits[i] / 4, 0)[k].item<double>();
        sum += p * (std::log(p) - std::log(q));
      }
    QVERIFY(std::abs(teacher.loss(logits, labels).item<double>() - sum / 2) < 1e-6);
  }

  /// Wrong labels do no harm: the student learns what the teacher says of the pictures.
  void theStudentLearnsFromTheTeacherAlone() {
    const LabelledImages data = colours(64);
    const TrainedClassifier taught = trainClassifier(data, options(), {});
    LabelledImages wrong = data;
    wrong.labels = 1 - data.labels;
    TrainOptions soft = options();
    soft.teacher = teacherOf(taught);
    soft.epochs = 30;
    const TrainedClassifier student = trainClassifier(wrong, soft, {}, &data);
    QVERIFY2(*student.history.back().validationAccuracy > 0.9,
             qPrintable(QString::number(*student.history.back().validationAccuracy)));
    QVERIFY(student.card.recipe.at("training").find("made at 20") != std::string::npos);
  }

  /// RDED's train() shows each batch to the student twice; PyTorch's norm then moves twice as well.
  void runningStatisticsMoveTwice() {
    const LabelledImages data = colours(8);
    TrainOptions one = options();
    one.epochs = 1;
    one.rate = 1e-30; // the weights stay
    one.cutmixProbability = 0;
    one.augmentation = Augmentation::None;
    const TrainedClassifier hard = trainClassifier(data, one, {});
    one.teacher = teacherOf(hard);
    const TrainedClassifier soft = trainClassifier(data, one, {});
    int compared = 0;
    for (const auto& [name, once] : hard.parameters) {
      if (!name.ends_with("running_mean")) continue;
      const at::Tensor mean = once / 0.1; // from 0, with PyTorch's momentum
      QVERIFY(relativeError(soft.parameters.at(name), mean * (1 - 0.9 * 0.9)) < 1e-4);
      ++compared;
    }
    QCOMPARE(compared, 3);
  }

  void looksComeWhenTheyAreWanted() {
    const LabelledImages data = colours(16);
    TrainOptions late = options();
    late.epochs = 25;
    late.validateEvery = 3;
    late.validateAfter = 0.8;
    std::vector<std::int64_t> looks;
    at::Tensor last;
    late.onLook = [&](const ValidationLook& look) {
      looks.push_back(look.epoch);
      QCOMPARE(look.output.logits.sizes(), (at::IntArrayRef{16, 2}));
      last = look.parameters().begin()->second;
    };
    const TrainedClassifier trained = trainClassifier(data, late, {}, &data);
    QCOMPARE(looks, (std::vector<std::int64_t>{21, 24, 25}));
    QVERIFY(at::equal(last, trained.parameters.begin()->second));
    for (const EpochRecord& record : trained.history)
      QCOMPARE(record.validationAccuracy.has_value(),
               record.epoch >= 21 && (record.epoch % 3 == 0 || record.epoch == 25));
  }
};

STILLROOM_TEST(TestTeacher)
#include "test_teacher.moc"
