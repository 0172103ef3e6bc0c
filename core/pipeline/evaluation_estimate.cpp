// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluation_estimate.h"

#include "evaluation/evaluation_run.h"
#include "learning/training.h"
#include "pipeline/evaluation_jobs.h"
#include "pipeline/labelled_set.h"
#include "tensors/devices.h"
#include "tensors/torch_errors.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <optional>

namespace stillroom {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr std::int64_t measuredSteps = 3; ///< the first warms up
constexpr std::int64_t largePicture = 64; ///< from this side on a few pictures fill all cores
constexpr double lookShare = 1.0 / 3;     ///< of a training step: forth, but not back

/// Adds up one request.
class Estimator {
public:
  Estimator(const EvaluationRequest& request, StepTimes& times, const TaskContext& context)
      : m_request(request),
        m_times(times),
        m_context(context),
        m_side(request.size > 0 ? request.size : sideOfSet(request.sets.front())),
        m_test(outlineOfSet(request.test, context)) {}

  EvaluationEstimate add(const fs::path& results) {
    EvaluationEstimate estimate;
    for (const std::string& set : m_request.sets) {
      const SetOutline outline = outlineOfSet(set, m_context);
      for (const std::string& network : m_request.networks)
        for (const std::uint64_t seed : m_request.seeds) {
          ++estimate.runs;
          if (fs::exists(results / runName(nameOfSet(set), network, m_request.protocol, seed) / "run.json"))
            ++estimate.kept;
          else
            estimate.seconds += secondsOf(outline, network);
        }
    }
    return estimate;
  }

private:
  double secondsOf(const SetOutline& set, const std::string& network) {
    const ProtocolPlan plan =
        planOf(m_request, m_side, {.classes = set.classes, .images = set.images, .imagesPerClass = set.imagesPerClass});
    const auto images = static_cast<double>(set.images * plan.training.epochs);
    const auto looked = static_cast<double>(looksOf(plan.training) * m_test.images);
    return (images + lookShare * looked) * step(plan, network);
  }

  static std::int64_t looksOf(const TrainOptions& training) {
    const std::int64_t every =
        training.validateEvery > 0 ? training.validateEvery : std::max<std::int64_t>(1, training.epochs / 100);
    const double after = training.validateAfter * static_cast<double>(training.epochs);
    return static_cast<std::int64_t>((static_cast<double>(training.epochs) - after) / static_cast<double>(every)) + 1;
  }

  double step(const ProtocolPlan& plan, const std::string& network) {
    const std::int64_t batch =
        m_side < largePicture ? plan.training.batch : std::min<std::int64_t>(8, plan.training.batch);
    const std::string key = network + " " + std::to_string(m_side) + " " + std::to_string(batch) + " " +
                            m_request.protocol + " " + m_request.teacher + " " + m_request.device;
    const auto known = m_times.find(key);
    return known != m_times.end() ? known->second : m_times[key] = measured(plan, network, batch);
  }

  double measured(const ProtocolPlan& plan, const std::string& network, std::int64_t batch) {
    TrainOptions options = plan.training;
    options.architecture = network;
    options.epochs = 1;
    options.batch = batch;
    options.device = deviceByName(m_request.device);
    if (plan.temperature) options.teacher = loadTeacher(m_request, m_test.classNames, plan, options.device);
    LabelledImages noise;
    noise.labels = at::arange(measuredSteps * batch, at::kLong).remainder(m_test.classes);
    noise.images = at::arange(measuredSteps * batch * m_side * m_side * 3, at::kLong)
                       .mul(2654435761)
                       .bitwise_right_shift(13)
                       .to(at::kByte)
                       .view({measuredSteps * batch, m_side, m_side, 3});
    noise.classes = m_test.classNames;
    Clock::time_point warm, end;
    TaskContext watched{.stop = m_context.stop};
    watched.onProgress = [&](const Progress& progress) { (progress.done <= 1 ? warm : end) = Clock::now(); };
    (void)trainClassifier(noise, options, watched);
    return std::chrono::duration<double>(end - warm).count() / static_cast<double>((measuredSteps - 1) * batch);
  }

  const EvaluationRequest& m_request;
  StepTimes& m_times;
  const TaskContext& m_context;
  std::int64_t m_side;
  SetOutline m_test;
};

} // namespace

EvaluationEstimate estimateEvaluation(const EvaluationRequest& request, const fs::path& results, StepTimes& times,
                                      const TaskContext& context) {
  return translated([&] { return Estimator(request, times, context).add(results); });
}

} // namespace stillroom
