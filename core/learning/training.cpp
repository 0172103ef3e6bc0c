// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/training.h"

#include "base/error.h"
#include "base/sha256.h"
#include "base/texts.h"
#include "learning/checkpoint.h"
#include "learning/cutmix.h"
#include "tensors/deterministic_cuda.h"

#include <ATen/ATen.h>

#include <chrono>

namespace stillroom {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// What is trained on may also be numbers: all else has to be as check() wants it.
void checkTrainable(const LabelledImages& data) {
  LabelledImages bytes = data;
  if (data.images.defined() && data.images.scalar_type() == at::kFloat)
    bytes.images = at::zeros({1}, at::kByte).expand(data.images.sizes());
  bytes.check();
}

/// One training run from the first or the checkpoint's batch to the last.
class Training {
public:
  Training(const LabelledImages& data, const TrainOptions& options, const TaskContext& context,
           const LabelledImages* validation)
      : m_options(options),
        m_context(context),
        m_data(data.cropped(options.size)),
        m_validation(validation ? validation->cropped(options.size) : LabelledImages()),
        m_spec{options.architecture, data.classCount(), options.size},
        m_classifier(m_spec, options.seed, options.device),
        m_optimiser(m_classifier.parameters(), options.optimiser),
        m_labels((m_data.soft.defined() ? m_data.soft : m_data.labels).to(options.device)),
        m_fingerprint(dataFingerprint(data)),
        m_recipe(options.recipe() + m_fingerprint),
        m_batches((data.size() + options.batch - 1) / options.batch) {}

  TrainedClassifier run() {
    std::error_code ignored;
    if (m_options.resume && std::filesystem::exists(m_options.checkpoint, ignored)) {
      m_position = loadCheckpoint(m_options.checkpoint, m_classifier, m_optimiser, m_recipe);
    }
    m_saved = Clock::now();
    try {
      ProgressMeter meter(m_context, Stage::Train, Unit::Batches, m_options.epochs * m_batches,
                          m_position.epoch * m_batches + m_position.batch);
      while (m_position.epoch < m_options.epochs)
        runEpoch(meter);
    } catch (const Cancelled&) {
      save();
      throw;
    }
    save();
    return result();
  }

private:
  void runEpoch(ProgressMeter& meter) {
    const Clock::time_point start = Clock::now();
    if (m_position.batch == 0 && restartsAt(m_options.schedule, m_position.epoch, m_options.epochs))
      m_optimiser.restart();
    const double rate = scheduledRate(m_options.schedule, m_options.rate, m_position.epoch, m_options.epochs);
    RandomStream shuffle({.seed = m_options.seed, .purpose = "shuffle", .step = m_position.epoch});
    const at::Tensor order = randomPermutation(shuffle, m_data.size());
    while (m_position.batch < m_batches) {
      runBatch(order, rate);
      if (m_position.batch == m_batches) endEpoch(rate, secondsSince(start));
      if (secondsSince(m_saved) > m_options.checkpointSeconds) save();
      meter.advance();
      if (m_position.batch == 0) return;
    }
  }

  void runBatch(const at::Tensor& order, double rate) {
    const at::Tensor indices =
        order.slice(0, m_position.batch * m_options.batch, (m_position.batch + 1) * m_options.batch);
    const std::int64_t count = indices.size(0);
    at::Tensor batch = augmentedBatch(m_data.images, indices, m_options.augmentation, m_options.normalisation,
                                      {m_options.seed, m_position.epoch, m_position.batch})
                           .to(m_options.device);
    RandomStream random(
        {.seed = m_options.seed, .purpose = "cutmix", .slot = m_position.batch, .step = m_position.epoch});
    const CutMix mix =
        drawCutMix(random, count, m_options.size, m_options.size, m_options.cutmixProbability, m_options.cutmixAlpha);
    const at::Tensor labels = m_labels.index_select(0, indices.to(m_options.device));
    const StepResult step = trainStep(m_classifier, m_optimiser, batch, labels, mix, rate, m_options.teacher.get(),
                                      {m_options.parts, m_options.parts == 1 ? 0 : m_options.batch / m_options.parts});
    if (!step.finite) throwDiverged(rate);
    m_position.lossSum += step.loss * static_cast<double>(count);
    m_position.correct += step.correct;
    m_position.seen += count;
    ++m_position.batch;
  }

  [[noreturn]] void throwDiverged(double rate) const {
    throw Error("training.diverged",
                "The training diverged: the loss in epoch {0}, step {1} is no number. Lower the learning rate (now "
                "{2}) and train again.",
                {std::to_string(m_position.epoch + 1), std::to_string(m_position.batch + 1), fixedText(rate, 6)});
  }

  void endEpoch(double rate, double seconds) {
    const auto seen = static_cast<double>(m_position.seen);
    EpochRecord record{m_position.epoch + 1,      rate,         m_position.lossSum / seen,
                       m_position.correct / seen, std::nullopt, seconds};
    if (looksAtValidation()) record.validationAccuracy = validationAccuracy();
    m_position.history.push_back(record);
    ++m_position.epoch;
    m_position.batch = m_position.seen = 0;
    m_position.lossSum = m_position.correct = 0;
    if (m_options.onEpoch) m_options.onEpoch(record);
  }

  bool looksAtValidation() const {
    if (m_validation.size() == 0) return false;
    const std::int64_t every =
        m_options.validateEvery > 0 ? m_options.validateEvery : std::max<std::int64_t>(1, m_options.epochs / 100);
    const bool late =
        static_cast<double>(m_position.epoch) >= m_options.validateAfter * static_cast<double>(m_options.epochs);
    return (late && (m_position.epoch + 1 - m_options.validateShift) % every == 0) ||
           m_position.epoch + 1 == m_options.epochs;
  }

  double validationAccuracy() const {
    const Detector detector(card(), m_classifier.share(), m_options.device);
    const DetectorOutput output = detector.predictCropped(m_validation.images);
    const double accuracy = output.predicted.eq(m_validation.labels).to(at::kDouble).mean().item<double>();
    if (m_options.onLook) m_options.onLook({m_position.epoch + 1, accuracy, output, [this] { return parameters(); }});
    return accuracy;
  }

  TensorMap parameters() const {
    TensorMap copies;
    for (const auto& [name, tensor] : m_classifier.state().tensors())
      copies[name] = tensor.detach().cpu().contiguous().clone(at::MemoryFormat::Contiguous);
    return copies;
  }

  /// A network that has gone bad since its last finite loss must not replace a good checkpoint.
  void save() {
    m_saved = Clock::now();
    if (m_options.checkpoint.empty() || !m_classifier.state().isFinite()) return;
    saveCheckpoint(m_options.checkpoint, m_classifier, m_optimiser, m_position, m_recipe);
    m_saved = Clock::now();
  }

  DetectorCard card() const {
    DetectorCard card;
    card.spec = m_spec;
    card.mean = m_options.normalisation.mean;
    card.deviation = m_options.normalisation.deviation;
    card.resize = usualResize(m_spec);
    card.classes = m_data.classes;
    return card;
  }

  TrainedClassifier result() const {
    if (!m_classifier.state().isFinite()) {
      throw Error("training.diverged",
                  "The training diverged: the loss in epoch {0}, step {1} is no number. Lower the learning rate (now "
                  "{2}) and train again.",
                  {std::to_string(m_options.epochs), std::to_string(m_batches), fixedText(m_options.rate, 6)});
    }
    TrainedClassifier trained{card(), parameters(), m_position.history};
    const EpochRecord& last = m_position.history.back();
    trained.card.recipe = {{"training", m_options.recipe()},
                           {"training images", std::to_string(m_data.size())},
                           {"training data", m_fingerprint},
                           {"training loss", fixedText(last.loss, 4)},
                           {"training accuracy", fixedText(last.trainAccuracy, 4)}};
    if (last.validationAccuracy) {
      trained.card.recipe["validation accuracy"] = fixedText(*last.validationAccuracy, 4);
      trained.card.recipe["validation images"] = std::to_string(m_validation.size());
    }
    return trained;
  }

  const TrainOptions& m_options;
  const TaskContext& m_context;
  LabelledImages m_data;
  LabelledImages m_validation; ///< as the network takes them
  ClassifierSpec m_spec;
  TrainableClassifier m_classifier;
  Optimiser m_optimiser;
  at::Tensor m_labels;
  std::string m_fingerprint, m_recipe;
  std::int64_t m_batches;
  TrainingPosition m_position;
  Clock::time_point m_saved;
};

} // namespace

Detector TrainedClassifier::detector(c10::Device device) const {
  StoredTensorSource source(parameters, "the trained network", {.device = device, .savings = Savings::all()});
  return Detector(card, makeClassifier(card.spec, source), device);
}

TrainedClassifier trainClassifier(const LabelledImages& data, const TrainOptions& options, const TaskContext& context,
                                  const LabelledImages* validation) {
  options.check();
  checkTrainable(data);
  if (validation) validation->check();
  const DeterministicCuda deterministic;
  return Training(data, options, context, validation).run();
}

Calibration calibrationOf(const DetectorOutput& output, const at::Tensor& labels) {
  const at::Tensor logits = output.logits.to(at::kFloat).contiguous(), intended = labels.contiguous();
  const auto size = [](const at::Tensor& tensor) { return static_cast<std::size_t>(tensor.numel()); };
  return calibrate({logits.const_data_ptr<float>(), size(logits)},
                   {intended.const_data_ptr<std::int64_t>(), size(intended)}, logits.size(1));
}

void calibrateOn(TrainedClassifier& trained, const LabelledImages& heldBack, c10::Device device) {
  if (trained.card.spec.classes < 2) return;
  const LabelledImages images = heldBack.cropped(trained.card.spec.inputSize);
  trained.card.calibration = calibrationOf(trained.detector(device).predictCropped(images.images), images.labels);
}

std::string dataFingerprint(const LabelledImages& data) {
  Sha256 hash;
  const auto add = [&](const at::Tensor& tensor) {
    const at::Tensor bytes = tensor.contiguous();
    hash.update(std::string_view(static_cast<const char*>(bytes.const_data_ptr()), bytes.nbytes()));
  };
  hash.update(shapeText(data.images.sizes().data(), data.images.sizes().size()));
  for (const std::string& name : data.classes)
    hash.update(std::to_string(name.size()) + " " + name); // a name can hold any character that would part them
  add(data.labels);
  if (data.soft.defined()) add(data.soft);
  for (std::int64_t i = 0; i < data.images.size(0); ++i) // one at a time, should they have to be copied
    add(data.images[i]);
  return hexText(hash.finish());
}

} // namespace stillroom
