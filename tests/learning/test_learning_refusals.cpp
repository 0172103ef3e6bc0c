// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "drawn_shapes.h"
#include "learning/diffusion/training.h"
#include "learning/diffusion/weight_average.h"
#include "learning/train_recipes.h"
#include "learning/training.h"
#include "support/errors.h"
#include "support/test_data.h"
#include "support/test_main.h"
#include "weights/safetensors.h"

#include <ATen/Parallel.h>

#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace stillroom;
using namespace stillroom::tests;
namespace fs = std::filesystem;

namespace {

TrainOptions quickOptions() {
  TrainOptions options;
  options.architecture = "conv3";
  options.size = 16;
  options.epochs = 1;
  options.batch = 8;
  options.augmentation = Augmentation::None;
  return options;
}

DiffusionTrainOptions quickDiffusion() {
  DiffusionTrainOptions options;
  options.size = 32;
  options.shape = shapeByName("tiny");
  options.autoencoder = {2, 2, 1e-3};
  options.denoiser = {2, 2, 1e-3};
  return options;
}

/// Writes the file again after `change`.
void changeFile(const fs::path& path, const std::function<void(TensorMap&, TextMap&)>& change) {
  TensorMap tensors;
  TextMap metadata;
  {
    const SafetensorsFile file(path);
    for (const auto& [name, entry] : file.entries())
      tensors[name] = file.tensor(name).clone();
    metadata = file.metadata();
  }
  change(tensors, metadata);
  saveSafetensors(path, tensors, metadata);
}

void dropFirst(TensorMap& tensors, const std::string& prefix) {
  const auto found = tensors.lower_bound(prefix);
  QVERIFY(found != tensors.end() && found->first.starts_with(prefix));
  tensors.erase(found);
}

/// In a file that a training wrote.
void spoilPosition(TensorMap&, TextMap& metadata) {
  metadata.at("stillroom.training") = "{";
}

} // namespace

/// Data, names and checkpoints that no training takes.
class TestLearningRefusals : public QObject {
  Q_OBJECT

  QTemporaryDir m_dir;

  fs::path path(const char* name) const { return m_dir.filePath(name).toStdString(); }

  void refused(const std::string& code, const std::function<void()>& action,
               const std::vector<std::string>& parts = {}) const {
    std::string sentence;
    QCOMPARE(errorCode(action, &sentence), code);
    for (const std::string& part : parts)
      QVERIFY2(sentence.find(part) != std::string::npos, sentence.c_str());
  }

private Q_SLOTS:
  void initTestCase() { at::set_num_threads(1); }

  void dataThatIsNoLabelledSet() {
    const LabelledImages whole = drawnShapes(2, 16);
    LabelledImages data = whole;
    data.images = whole.images.to(at::kFloat);
    refused("images.shape", [&] { data.check(); });
    data = whole;
    data.labels = whole.labels.slice(0, 1);
    refused("images.shape", [&] { data.check(); });
    data = {whole.images.slice(0, 0, 0), whole.labels.slice(0, 0, 0), whole.classes};
    refused("images.empty", [&] { data.check(); });
    data = whole;
    data.classes.pop_back();
    refused("images.labels", [&] { data.check(); }, {"0 to 2", "2 classes"});
    const fs::path file = path("data.safetensors");
    for (const char* classes : {"{", "{}", "[1]"}) {
      saveSafetensors(file, {{"images", whole.images}, {"labels", whole.labels}}, {{"classes", classes}});
      refused("images.classes", [&] { readLabelledImages(file); }, {file.string()});
    }
  }

  void namesThatAreNotKnown() {
    refused("training.augmentation", [] { augmentationByName("heavy"); }, {"“heavy”", "minimax"});
    refused("training.optimiser", [] { optimiserByName("lion"); }, {"“lion”", "adamw"});
    refused("training.schedule", [] { scheduleByName("linear"); }, {"“linear”", "cosine-half"});
  }

  void checkpointsThatAreDamaged() {
    const LabelledImages data = drawnShapes(4, 16);
    TrainOptions options = quickOptions();
    options.checkpoint = path("c.checkpoint");
    options.resume = true;
    const auto train = [&] { trainClassifier(data, options, {}); };
    for (const char* prefix : {"network.", "optimiser.first."}) {
      fs::remove(options.checkpoint);
      train();
      changeFile(options.checkpoint, [&](TensorMap& tensors, TextMap&) { dropFirst(tensors, prefix); });
      refused("training.checkpoint", train);
    }
    fs::remove(options.checkpoint);
    train();
    changeFile(options.checkpoint, spoilPosition);
    refused("training.checkpoint", train, {"stillroom.training"});
  }

  void recipesThatThereAreNot() {
    refused("training.recipe", [] { trainRecipeByName("quick"); }, {"quick", "paper", "minimax"});
  }

  void averagesOfOtherWeights() {
    TrainableTensors tensors(1);
    tensors.source().take("weight", {2, 3}, Initial::ones());
    WeightAverage average(tensors, 0.9);
    average.restore({{"weight", at::zeros({2, 3})}}, 4);
    QCOMPARE(average.steps(), std::int64_t{4});
    refused("training.checkpoint", [&] { average.restore({{"weight", at::zeros({3, 2})}}, 4); }, {"“weight”"});
    refused("training.checkpoint", [&] { average.restore({}, 4); }, {"“weight”"});
  }

  void diffusionCheckpointsThatAreDamaged() {
    const LabelledImages data = drawnShapes(2);
    DiffusionTrainOptions options = quickDiffusion();
    options.checkpoint = path("d.checkpoint");
    options.resume = true;
    const auto train = [&] { trainDiffusion(data, options, {}); };
    train();
    changeFile(options.checkpoint, spoilPosition);
    refused("training.checkpoint", train, {"stillroom.training"});
  }

  void sizesThatAGivenAutoencoderCannotTake() {
    DiffusionTrainOptions options = quickDiffusion();
    options.fixedAutoencoder = testData() / "tiny_diffusers";
    options.size = 20;
    refused("training.size", [&] { trainDiffusion(drawnShapes(2, 20), options, {}); }, {"20 pixels", "multiples of 8"});
  }
};

STILLROOM_TEST(TestLearningRefusals)
#include "test_learning_refusals.moc"
