// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/evaluation_jobs.h"

#include "base/error.h"
#include "base/sha256.h"
#include "models/classifiers/detector.h"
#include "models/classifiers/restricted_classifier.h"
#include "pipeline/evaluation_checks.h"
#include "pipeline/labelled_set.h"
#include "tensors/devices.h"
#include "text/name_match.h"

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

/// The teacher's outputs for the test's classes: by name, or all of them in order where it has no list. Nothing where
/// they can't be told.
std::shared_ptr<const Classifier> teacherNetwork(const Detector& teacher, const std::vector<std::string>& classes) {
  const DetectorCard& card = teacher.card();
  if (card.classes.empty() || card.classes == classes)
    return card.spec.classes == std::ssize(classes) ? teacher.share() : nullptr;
  std::vector<std::int64_t> outputs;
  for (const std::string& name : classes) {
    const std::optional<std::size_t> found = findOneName(card.classes, name);
    if (!found) return nullptr;
    outputs.push_back(static_cast<std::int64_t>(*found));
  }
  return std::make_shared<RestrictedClassifier>(teacher.share(), outputs, teacher.device());
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
    warnOfUnfairness(*set, *m_made.test, m_context);
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
      m_teacher = loadTeacher(m_request, m_made.test->images.classes, plan, m_made.device);
    if (plan.temperature && set->images.soft.defined())
      m_context.warn(Error("evaluation.soft-labels",
                           "{0} brings labels of its own, but in the protocol {1} a teacher gives them.",
                           {set->name, m_request.protocol}));
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
                                           const ProtocolPlan& plan, c10::Device device) {
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
  const std::shared_ptr<const Classifier> network = teacherNetwork(teacher, classes);
  if (!network)
    throw Error("evaluation.teacher-differs",
                "The teacher {0} has other classes than the test images. Give one that knows them by these names, or "
                "train one on the same class folders.",
                {file->string()});
  const Normalisation own{teacher.card().mean, teacher.card().deviation};
  const Teacher whole(network, *plan.temperature, sha256HexOfFile(*file), plan.teacher);
  const auto taught = std::make_shared<Teacher>(whole.taking(own, plan.training.normalisation));
  // What can't take pictures of this size is better known now.
  (void)taught->labels(at::zeros({2, 3, plan.training.size, plan.training.size}, at::TensorOptions(device)));
  return taught;
}

EvaluationJobs prepareEvaluation(const EvaluationRequest& request, const TaskContext& context) {
  return JobMaker(request, context).make();
}

} // namespace stillroom
