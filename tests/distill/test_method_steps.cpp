// SPDX-License-Identifier: GPL-3.0-or-later
// The method's steps on tensors alone: no disk, no catalogue.
#include "base/random.h"
#include "distill/candidates.h"
#include "memory_workshop.h"
#include "support/errors.h"
#include "support/test_main.h"

#include <QtTest>

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <new>
#include <stop_token>

using namespace stillroom;
using namespace stillroom::tests;

namespace {

constexpr int perClass = 3;

EncodeOptions encodeOptions(std::int64_t batch = 4) {
  return {.size = 32, .posterior = PosteriorUse::Sample, .batch = batch, .seed = 9};
}

SynthesisOptions synthesisOptions() {
  return {.img2img = {.steps = 4, .strength = 0.7, .guidance = 3, .scheduler = {}},
          .negativePrompt = "bad",
          .size = 32,
          .storedSize = 16,
          .seed = 9};
}

/// `pieces` of each of two classes, five images each.
std::vector<LatentPiece> piecesOf(int pieces) {
  std::vector<LatentPiece> all;
  for (int c = 0; c < 2; ++c)
    for (std::int64_t number = 0; number < pieces; ++number) {
      LatentPiece piece{.classIndex = c, .number = number, .images = {}, .rows = {}, .counted = 5};
      for (std::int64_t row = 5 * number; row < 5 * (number + 1); ++row) {
        piece.images.push_back(std::to_string(c) + "/" + std::to_string(row));
        piece.rows.push_back(row);
      }
      all.push_back(std::move(piece));
    }
  return all;
}

bool sameImages(const MemoryWorkshop& a, const MemoryWorkshop& b) {
  if (a.images.size() != b.images.size()) return false;
  for (const auto& [key, image] : a.images)
    if (!b.images.contains(key) || !image.pixels.equal(b.images.at(key).pixels)) return false;
  return true;
}

} // namespace

class TestMethodSteps : public QObject {
  Q_OBJECT

  TinyNetworks m_networks;

  MemoryWorkshop withPrototypes() {
    MemoryWorkshop workshop;
    encodePieces(piecesOf(2), 0, 20, m_networks, workshop, encodeOptions(), {});
    makeClassPrototypes({{0, "class-0"}, {1, "class-1"}}, 0, 2, workshop, {.count = perClass, .seed = 9}, {});
    return workshop;
  }

  void make(MemoryWorkshop& workshop, const std::vector<Chunk>& chunks) {
    Synthesis synthesis(m_networks, workshop, synthesisOptions(), m_quiet);
    for (const Chunk& chunk : chunks)
      synthesis.make(chunk);
  }

  const TaskContext m_quiet;

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }

  void latentsDependOnTheImageAlone() {
    MemoryWorkshop whole, single;
    encodePieces(piecesOf(2), 0, 20, m_networks, whole, encodeOptions(), {});
    QCOMPARE(whole.pieces.size(), std::size_t{4});
    std::vector<LatentPiece> last{piecesOf(2).back()};
    encodePieces(last, 15, 20, m_networks, single, encodeOptions(), {});
    QVERIFY(single.pieces.begin()->second.equal(whole.pieces.rbegin()->second));
    QCOMPARE(whole.pieces.begin()->second.scalar_type(), at::kHalf);
  }

  void theMeanTakesNoNoise() {
    EncodeOptions mean = encodeOptions();
    mean.posterior = PosteriorUse::Mean;
    EncodeOptions other = mean;
    other.seed = 10;
    MemoryWorkshop one, two, sampled;
    encodePieces(piecesOf(1), 0, 10, m_networks, one, mean, {});
    encodePieces(piecesOf(1), 0, 10, m_networks, two, other, {});
    encodePieces(piecesOf(1), 0, 10, m_networks, sampled, encodeOptions(), {});
    QVERIFY(one.pieces.begin()->second.equal(two.pieces.begin()->second));
    QVERIFY(!one.pieces.begin()->second.equal(sampled.pieces.begin()->second));
  }

  /// What was put stays; nothing after the stop is begun.
  void encodingStopsBetweenBatches() {
    std::stop_source stop;
    std::int64_t last = -1;
    TaskContext context;
    context.stop = stop.get_token();
    context.onProgress = [&](const Progress& progress) {
      QCOMPARE(progress.stage, Stage::Encode);
      QCOMPARE(progress.total, std::int64_t{20});
      last = progress.done;
      if (progress.done >= 9) stop.request_stop();
    };
    MemoryWorkshop workshop;
    QVERIFY_EXCEPTION_THROWN(encodePieces(piecesOf(2), 0, 20, m_networks, workshop, encodeOptions(), context),
                             Cancelled);
    QCOMPARE(last, std::int64_t{9});
    QCOMPARE(workshop.pieces.size(), std::size_t{1});
  }

  void prototypesAreSortedAndNameTheirMembers() {
    const MemoryWorkshop workshop = withPrototypes();
    for (const auto& [classIndex, made] : workshop.prototypes) {
      QCOMPARE(made.latents.sizes().vec()[0], std::int64_t{perClass});
      QVERIFY(std::is_sorted(made.sizes.rbegin(), made.sizes.rend()));
      QCOMPARE(made.assignment.size(), std::size_t{10});
      for (std::size_t slot = 0; slot < made.nearest.size(); ++slot)
        for (const std::int64_t image : made.nearest[slot])
          QCOMPARE(made.assignment.at(static_cast<std::size_t>(image)), static_cast<std::int64_t>(slot));
    }
    MemoryWorkshop empty;
    QCOMPARE(errorCode([&] {
               makeClassPrototypes({{0, "a"}}, 0, 1, empty, {.method = "best"}, {});
             }),
             std::string("prototypes.method"));
  }

  /// An image depends on its class, slot and ordinal, not on what was made before or after it.
  void imagesDependOnTheirKeysAlone() {
    MemoryWorkshop forwards = withPrototypes(), backwards = withPrototypes();
    std::vector<Chunk> chunks;
    for (int c = 0; c < 2; ++c)
      for (Chunk& chunk : baselineChunks(c, perClass, 2))
        chunks.push_back(std::move(chunk));
    make(forwards, chunks);
    QCOMPARE(forwards.chunks, (std::vector<std::string>{"class-0/0+2", "class-0/2+1", "class-1/0+2", "class-1/2+1"}));
    QCOMPARE(forwards.inputs, 2);
    std::reverse(chunks.begin(), chunks.end());
    make(backwards, chunks);
    QVERIFY(sameImages(forwards, backwards));
    for (const auto& [key, image] : forwards.images) {
      QCOMPARE(image.pixels.sizes().vec(), (std::vector<std::int64_t>{1, 16, 16, 3}));
      QCOMPARE(image.problem, ImageProblem::None);
    }
  }

  void anImageThatIsNoNumberHasFailed() {
    MemoryWorkshop workshop = withPrototypes();
    workshop.prototypes[0].latents[1].fill_(std::numeric_limits<float>::quiet_NaN());
    make(workshop, baselineChunks(0, perClass, perClass));
    for (const auto& [key, image] : workshop.images) {
      QCOMPARE(image.problem, key.slot == 1 ? ImageProblem::NotFinite : ImageProblem::None);
      QCOMPARE(image.pixels.defined(), key.slot != 1);
    }
    detectGroup({{{0, 0, -1}, {0, 1, -1}, {0, 2, -1}}}, m_networks, workshop);
    QCOMPARE(workshop.predictions.size(), std::size_t{2});
    QVERIFY(!workshop.predictions.contains({0, 1, -1}));
  }

  void prototypesOfAnotherSizeAreRefused() {
    MemoryWorkshop workshop = withPrototypes();
    SynthesisOptions options = synthesisOptions();
    options.size = 64;
    Synthesis synthesis(m_networks, workshop, options, m_quiet);
    QCOMPARE(errorCode([&] { synthesis.make(baselineChunks(0, perClass, 1).front()); }), std::string("synthesis.size"));
    options.storedSize = 0;
    QCOMPARE(errorCode([&] { options.check(); }), std::string("synthesis.options"));
  }

  void predictionsNameClassesNotOutputs() {
    const MemoryWorkshop pictures;
    const at::Tensor images = at::stack({pictures.picture("a"), pictures.picture("b")});
    const DetectorOutput raw = m_networks.detector().predict(images);
    const Predictions found = predictImages(m_networks.detector(), m_networks.detectorClasses(), images, 0);
    const at::Tensor p = at::softmax(raw.logits, 1);
    for (std::int64_t i = 0; i < 2; ++i) {
      const Prediction& one = found.images.at(static_cast<std::size_t>(i));
      const auto output = static_cast<std::size_t>(raw.predicted[i].item<std::int64_t>());
      QCOMPARE(one.predicted, m_networks.detectorClasses().at(output));
      QVERIFY(std::abs(one.confidence - p[i][1].item<float>()) < 1e-6F); // class 0 is output 1
    }
  }

  /// Made in any number of goes, each candidate is made once and judged once.
  void candidatesAreMadeAndJudgedOnce() {
    MemoryWorkshop workshop = withPrototypes();
    const CandidatePlan plan(4, 2);
    const std::vector<WantedSample> samples{
        {0, 1, true, {true, true, false, false}, std::vector<bool>(4, false)},
        {1, 0, true, std::vector<bool>(4, false), std::vector<bool>(4, false)},
    };
    std::map<Stage, Progress> last;
    TaskContext context;
    context.onProgress = [&](const Progress& progress) { last[progress.stage] = progress; };
    const auto share = [&](ProgressMeter&) -> std::unique_ptr<SynthesisStore> {
      struct Passing : SynthesisStore {
        explicit Passing(MemoryWorkshop& to) : workshop(to) {}
        ClassInput classInput(int classIndex) override { return workshop.classInput(classIndex); }
        void put(const Chunk& chunk, std::vector<FinishedImage> images) override {
          workshop.put(chunk, std::move(images));
        }
        void finish() override { workshop.finish(); }
        MemoryWorkshop& workshop;
      };
      return std::make_unique<Passing>(workshop);
    };
    CandidateProduction production(samples, plan, m_networks, share, synthesisOptions(), context);
    for (const WantedSample& sample : samples)
      production.make(sample);
    production.finish();
    QCOMPARE(workshop.chunks, (std::vector<std::string>{"class-0/1#2+2", "class-1/0#0+2", "class-1/0#2+2"}));
    QCOMPARE(workshop.finished, 1);
    QCOMPARE(last.at(Stage::Candidates).total, std::int64_t{8});

    CandidateDetection detection(samples, plan, m_networks, workshop, context);
    WantedSample second = samples[1];
    second.made.assign(4, true);
    detection.detect(samples[0]); // not all of its group is made
    detection.detect(second);
    QCOMPARE(workshop.predictions.size(), std::size_t{4});
    QCOMPARE(last.at(Stage::DetectCandidates).done, std::int64_t{4});
  }

  void wrongOptionsAreRefused() {
    std::string sentence;
    QCOMPARE(errorCode([] { encodeOptions(0).check(); }, &sentence), std::string("encode.options"));
    QVERIFY2(sentence.find("32 and 0") != std::string::npos, sentence.c_str());
    PrototypeOptions prototypes;
    prototypes.restarts = 0;
    QCOMPARE(errorCode([&] { prototypes.check(); }, &sentence), std::string("prototypes.options"));
    QVERIFY2(sentence.find("10, 0 and 300") != std::string::npos, sentence.c_str());
  }

  /// The images are those of a run that made them one by one.
  void memoryThatRunsOutMakesSmallerParts() {
    struct Narrow : MemoryWorkshop {
      using MemoryWorkshop::MemoryWorkshop;
      using MemoryWorkshop::put;
      void put(const Chunk& chunk, std::vector<FinishedImage> made) override {
        if (chunk.keys.size() > 1) throw std::bad_alloc();
        MemoryWorkshop::put(chunk, std::move(made));
      }
    } narrow;
    MemoryWorkshop whole = withPrototypes();
    narrow.prototypes = whole.prototypes;
    std::vector<std::string> warnings;
    TaskContext context;
    context.onWarning = [&](const Error& error) { warnings.push_back(error.code() + " " + error.arguments().at(0)); };
    Synthesis synthesis(m_networks, narrow, synthesisOptions(), context);
    synthesis.make(baselineChunks(0, perClass, perClass).front());
    QCOMPARE(warnings, (std::vector<std::string>{"memory.halved 1"}));
    make(whole, baselineChunks(0, perClass, 1));
    QCOMPARE(narrow.images.size(), std::size_t{perClass});
    QVERIFY(sameImages(narrow, whole));
  }
};

STILLROOM_TEST(TestMethodSteps)
#include "test_method_steps.moc"
