// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluation_queue.h"

#include "evaluation/evaluation_run.h"
#include "pipeline/evaluation_jobs.h"
#include "pipeline/kept_run.h"
#include "tensors/torch_errors.h"

#include <algorithm>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

QueuedRun queued(const EvaluationJob& job) {
  const TrainOptions& training = job.training;
  const std::int64_t batches = (job.set->images.size() + training.batch - 1) / training.batch;
  return {job.set->name, job.architecture, job.protocol, training.seed, training.epochs, batches * training.epochs};
}

template <typename Heard, typename... News>
void tell(const Heard& heard, const News&... news) {
  if (heard) heard(news...);
}

void runOne(EvaluationJob job, std::size_t place, const EvaluationJobs& of, const fs::path& results,
            const QueueListener& listener, const TaskContext& context) {
  job.training.onEpoch = [&](const EpochRecord& record) {
    tell(listener.epoch, place, EpochNews{record.epoch, record.loss, record.validationAccuracy});
  };
  tell(listener.began, place);
  try {
    const fs::path folder = results / job.name();
    const EvaluationRun run = translated([&] { return evaluate(job, folder, of.device, context); });
    tell(listener.finished, place, keptRun(run, folder));
  } catch (const Error& error) {
    tell(listener.failed, place, error);
  }
}

} // namespace

void runQueue(const EvaluationRequest& request, const fs::path& results, const QueueListener& listener,
              const TaskContext& context) {
  EvaluationJobs prepared = translated([&] { return prepareEvaluation(request, context); });
  std::ranges::stable_sort(prepared.jobs, {}, [&](const EvaluationJob& job) {
    return std::ranges::find(request.seeds, job.training.seed) - request.seeds.begin();
  });
  std::vector<QueuedRun> plan;
  for (const EvaluationJob& job : prepared.jobs)
    plan.push_back(queued(job));
  tell(listener.planned, plan);
  for (std::size_t i = 0; i < prepared.jobs.size(); ++i) {
    context.checkpoint();
    runOne(prepared.jobs[i], i, prepared, results, listener, context);
  }
}

} // namespace stillroom
