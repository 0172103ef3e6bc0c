// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluation_jobs.h"

#include "base/error.h"
#include "base/sha256.h"
#include "models/classifiers/detector.h"
#include "pipeline/labelled_set.h"
#include "tensors/devices.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <optional>
#include <set>

namespace stillroom {
namespace {

namespace fs = std::filesystem;

ProtocolCase caseOf(const LabelledImages& set) {
  const at::Tensor counts = at::bincount(set.labels, {}, set.classCount());
  return {.classes = set.classCount(), .images = set.size(), .imagesPerClass = counts.max().item<std::int64_t>()};
}

/// Reads the sets of one request, one after the other.
class JobMaker {
public:
  JobMaker(const EvaluationRequest& request, const TaskContext& context)
      : m_request(request),
        m_context(context),
        m_side(request.size > 0 ? request.size : sideOfSet(request.sets.front())) {
    m_made.device = deviceByName(request.device);
    const std::int64_t resize = planOf(request, m_side, {.images = 10, .imagesPerClass = 1}).resize;
    ReadSet test = readSet(request.test, {m_side, resize}, context);
    m_made.test = std::make_shared<NamedImages>(std::move(test.images));
    m_made.skipped = std::move(test.skipped);
  }

  EvaluationJobs make() {
    for (const std::string& set : m_request.sets)
      addJobs(read(set));
    return std::move(m_made);
  }

private:
  std::shared_ptr<const NamedImages> read(const std::string& name) {
    const ReadSet read = readSet(name, {m_side, m_side}, m_context);
    const auto set = std::make_shared<NamedImages>(read.images);
    m_made.skipped.insert(m_made.skipped.end(), read.skipped.begin(), read.skipped.end());
    if (!m_names.insert(set->name).second)
      throw Error("evaluation.same-name", "Two of the sets are called {0}. Rename one of the folders.", {set->name});
    relabel(*set, m_made.test->images.classes, m_context);
    return set;
  }

  void addJobs(const std::shared_ptr<const NamedImages>& set) {
    ProtocolPlan plan = planOf(m_request, m_side, caseOf(set->images));
    if (!plan.published)
      m_context.warn(Error("evaluation.unpublished",
                           "The authors of the protocol {0} say nothing of a set like {1}; its batch and epochs are a "
                           "choice of this program.",
                           {m_request.protocol, set->name}));
    if (plan.temperature && !m_teacher)
      m_teacher = loadTeacher(m_request, m_made.test->images.classes, *plan.temperature, m_made.device);
    plan.training.teacher = m_teacher;
    for (const std::string& network : m_request.networks)
      for (const std::uint64_t seed : m_request.seeds) {
        EvaluationJob job{set, m_made.test, network, m_request.protocol, plan.training, plan.resize};
        job.training.seed = seed;
        m_made.jobs.push_back(std::move(job));
      }
  }

  const EvaluationRequest& m_request;
  const TaskContext& m_context;
  std::int64_t m_side;
  std::set<std::string> m_names;
  std::shared_ptr<const Teacher> m_teacher;
  EvaluationJobs m_made;
};

} // namespace

ProtocolPlan planOf(const EvaluationRequest& request, std::int64_t side, const ProtocolCase& set) {
  ProtocolCase of = set;
  of.size = side;
  ProtocolPlan plan = protocolByName(request.protocol).plan(of);
  plan.training.size = side;
  if (request.epochs > 0) plan.training.epochs = request.epochs;
  return plan;
}

std::shared_ptr<const Teacher> loadTeacher(const EvaluationRequest& request, const std::vector<std::string>& classes,
                                           double temperature, c10::Device device) {
  std::optional<fs::path> file = request.teacher.empty() ? std::nullopt : std::optional<fs::path>(request.teacher);
  for (std::size_t i = 0; !file && i < request.sets.size(); ++i)
    file = detectorOfSet(request.sets[i]);
  if (!file)
    throw Error(
        "evaluation.teacher",
        "The protocol {0} takes its labels from a teacher, and none of the sets is of a project with a detector. Name "
        "one, trained on the real images, with --teacher.",
        {request.protocol});
  const Detector teacher = Detector::load(*file, {}, device);
  const DetectorCard& card = teacher.card();
  const Normalisation usual;
  if (card.spec.classes != std::ssize(classes) || (!card.classes.empty() && card.classes != classes) ||
      card.mean != usual.mean || card.deviation != usual.deviation)
    throw Error(
        "evaluation.teacher-differs",
        "The teacher {0} has other classes, another order of them or another normalisation than the students. Train "
        "one on the same class folders.",
        {file->string()});
  return std::make_shared<Teacher>(teacher.share(), temperature, sha256HexOfFile(*file));
}

EvaluationJobs prepareEvaluation(const EvaluationRequest& request, const TaskContext& context) {
  return JobMaker(request, context).make();
}

} // namespace stillroom
