// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/diffusion/phase.h"

#include "base/error.h"
#include "base/texts.h"

#include <ATen/ATen.h>
#include <ATen/autocast_mode.h>
#include <ATen/core/grad_mode.h>

#include <chrono>
#include <cmath>
#include <numbers>

namespace stillroom {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double mostGradient = 1;

double secondsSince(Clock::time_point start) {
  return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Mixed precision while it lives.
class Autocast {
public:
  Autocast(c10::DeviceType device, bool enabled)
      : m_device(device), m_before(at::autocast::is_autocast_enabled(device)) {
    if (!enabled) return;
    at::autocast::set_autocast_dtype(device, at::kBFloat16);
    at::autocast::set_autocast_enabled(device, true);
  }
  ~Autocast() {
    at::autocast::set_autocast_enabled(m_device, m_before);
    at::autocast::clear_cache();
  }
  Autocast(const Autocast&) = delete;
  Autocast& operator=(const Autocast&) = delete;

private:
  c10::DeviceType m_device;
  bool m_before;
};

/// The loop of one phase.
class Phase {
public:
  Phase(PhaseModel& model, PhaseState& state, Stage stage, const PhaseOptions& phase,
        const DiffusionTrainOptions& options, const std::function<void()>& save)
      : m_model(model), m_state(state), m_stage(stage), m_phase(phase), m_options(options), m_save(save) {}

  TensorMap run(const TaskContext& context) {
    try {
      ProgressMeter meter(context, m_stage, Unit::Steps, m_phase.steps, m_state.position.step);
      while (!ended()) {
        step();
        if (secondsSince(m_saved) > m_options.checkpointSeconds) save();
        meter.advance();
      }
    } catch (const Cancelled&) {
      save();
      throw;
    }
    save();
    requireFinite();
    return m_state.bestWeights.empty() ? m_state.average.tensors() : m_state.bestWeights;
  }

private:
  bool ended() const {
    const PhasePosition& position = m_state.position;
    return position.step >= m_phase.steps || (m_options.patience > 0 && position.looksSinceBest >= m_options.patience);
  }

  void step() {
    PhasePosition& position = m_state.position;
    const double rate = phaseRate(m_phase, position.step);
    const double loss = descend(rate);
    position.lossSum += loss;
    ++position.lossSteps;
    ++position.step;
    const bool last = position.step == m_phase.steps;
    if (last || position.step % m_options.lookEvery == 0) look(rate);
    if (m_options.previewEvery > 0 && m_options.onPreview && (last || position.step % m_options.previewEvery == 0))
      preview();
  }

  /// One step of the optimiser. Returns the loss.
  double descend(double rate) {
    const at::AutoGradMode grad(true);
    at::Tensor loss;
    {
      const Autocast autocast(m_options.device.type(), m_options.bfloat16);
      loss = m_model.loss(m_state.position.step);
    }
    const double value = loss.item<double>();
    if (!std::isfinite(value)) throwDiverged(rate);
    const std::vector<at::Tensor> gradients = gradientsOf(loss, m_state.tensors.parameters());
    if (!std::isfinite(clipGradients(gradients, mostGradient))) throwDiverged(rate);
    m_state.optimiser.step(gradients, rate);
    m_state.average.update();
    return value;
  }

  void look(double rate) {
    PhasePosition& position = m_state.position;
    DiffusionRecord record{.phase = std::string(name(m_stage)),
                           .step = position.step,
                           .steps = m_phase.steps,
                           .loss = position.lossSum / static_cast<double>(position.lossSteps),
                           .held = m_model.heldLoss(m_state.average.tensors()),
                           .rate = rate,
                           .seconds = secondsSince(m_start)};
    position.lossSum = 0;
    position.lossSteps = 0;
    if (record.held) compare(*record.held);
    position.history.push_back(record);
    if (m_options.onRecord) m_options.onRecord(record);
  }

  void compare(double held) {
    PhasePosition& position = m_state.position;
    ++position.looksSinceBest;
    if (!(held < position.best)) return;
    position.best = held;
    position.looksSinceBest = 0;
    if (m_options.patience == 0) return;
    for (const auto& [name, tensor] : m_state.average.tensors())
      m_state.bestWeights[name] = tensor.clone();
  }

  void preview() {
    const at::Tensor sheet = m_model.preview(m_state.average.tensors());
    if (!sheet.defined()) return;
    DiffusionRecord record{.phase = std::string(name(m_stage)), .step = m_state.position.step, .steps = m_phase.steps};
    m_options.onPreview(record, sheet);
  }

  /// Weights that have gone bad since the last finite loss must not replace a good checkpoint.
  void save() {
    if (m_state.tensors.isFinite()) m_save();
    m_saved = Clock::now();
  }

  void requireFinite() const {
    if (!m_state.tensors.isFinite()) throwDiverged(phaseRate(m_phase, m_state.position.step - 1));
  }

  [[noreturn]] void throwDiverged(double rate) const {
    throw Error("training.diverged-phase",
                "The training of the {0} diverged: the loss in step {1} is no number. The checkpoint from before is "
                "kept. Lower the learning rate (now {2}) and train again.",
                {std::string(name(m_stage)), std::to_string(m_state.position.step + 1), fixedText(rate, 6)});
  }

  PhaseModel& m_model;
  PhaseState& m_state;
  Stage m_stage;
  const PhaseOptions& m_phase;
  const DiffusionTrainOptions& m_options;
  const std::function<void()>& m_save;
  Clock::time_point m_start = Clock::now(), m_saved = m_start;
};

OptimiserOptions optimiserOptions(const DiffusionTrainOptions& options) {
  OptimiserOptions adam;
  adam.kind = OptimiserKind::AdamW;
  adam.weightDecay = options.weightDecay;
  adam.beta2 = 0.99;
  adam.decayVectors = false;
  return adam;
}

} // namespace

PhaseState::PhaseState(TrainableTensors& trained, const DiffusionTrainOptions& options)
    : tensors(trained), optimiser(trained.parameters(), optimiserOptions(options)), average(trained, options.average) {}

TensorMap runPhase(PhaseModel& model, PhaseState& state, Stage stage, const PhaseOptions& phase,
                   const DiffusionTrainOptions& options, const TaskContext& context,
                   const std::function<void()>& save) {
  return Phase(model, state, stage, phase, options, save).run(context);
}

double phaseRate(const PhaseOptions& phase, std::int64_t step) {
  const double part = static_cast<double>(step + 1) / static_cast<double>(phase.steps);
  constexpr double warm = 0.02, least = 0.02;
  if (part < warm) return phase.rate * part / warm;
  return phase.rate * (least + (1 - least) * 0.5 * (1 + std::cos(std::numbers::pi * part)));
}

} // namespace stillroom
