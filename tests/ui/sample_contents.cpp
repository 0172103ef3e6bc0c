// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_contents.h"

#include <QImage>
#include <QPainter>

#include <random>

namespace stillroom::tests {
namespace {

class Generator {
public:
  explicit Generator(const ContentsShape& shape) : m_shape(shape), m_random(shape.seed) {}

  std::shared_ptr<ProjectContents> make() {
    auto contents = std::make_shared<ProjectContents>();
    contents->folder = "/nowhere/sample.stillroom";
    contents->name = "sample";
    contents->preset = "paper-imagenette";
    contents->detector = "resnetap10, trained on the real images";
    contents->diffusion = "models/sd-1.5";
    contents->imagesPerClass = m_shape.imagesPerClass;
    contents->imageSize = 64;
    addClasses(*contents);
    auto input = std::make_shared<SelectionInput>();
    input->featureSize = static_cast<std::size_t>(m_shape.featureSize);
    input->plannedCandidates = m_shape.candidates;
    for (int c = 0; c < m_shape.classes; ++c)
      for (int s = 0; s < m_shape.imagesPerClass; ++s)
        addSample(*contents, *input, c, s);
    input->firstCandidate.push_back(static_cast<std::int64_t>(input->candidateOrdinal.size()));
    contents->selection = input;
    contents->overrides.assign(input->sampleCount(), noOverride);
    contents->notes.resize(input->sampleCount());
    addStages(*contents);
    return contents;
  }

private:
  void addClasses(ProjectContents& contents) {
    static const char* names[] = {"tench",       "English springer", "cassette player", "chain saw", "church",
                                  "French horn", "garbage truck",    "gas pump",        "golf ball", "parachute"};
    for (int c = 0; c < m_shape.classes; ++c) {
      const std::string name = c < 10 ? names[c] : "class " + std::to_string(c);
      contents.classes.push_back({c, "n" + std::to_string(1000 + c), name, "a photo of " + name, 900 + c});
      contents.detectorClasses.push_back(name);
    }
  }

  void addStages(ProjectContents& contents) {
    const std::int64_t all = m_shape.classes * m_shape.imagesPerClass;
    for (const Stage stage : allStages) {
      const bool late = stage == Stage::Candidates || stage == Stage::DetectCandidates || stage == Stage::Select;
      contents.stages.push_back({stage, Unit::Images, late && m_shape.somePending ? all / 2 : all, all});
    }
    contents.stageSeconds[Stage::Encode] = 131;
    contents.stageSeconds[Stage::Synthesise] = 4210;
  }

  int otherClass(int c) {
    return (c + 1 + static_cast<int>(m_random() % static_cast<unsigned>(std::max(1, m_shape.classes - 1)))) %
           m_shape.classes;
  }
  float uniform() { return std::uniform_real_distribution<float>(0, 1)(m_random); }

  void addFeature(std::vector<float>& features, int c) {
    std::normal_distribution<float> noise(0, 1);
    for (int d = 0; d < m_shape.featureSize; ++d)
      features.push_back((d % m_shape.classes == c ? 3.0F : 0.5F) + noise(m_random));
  }

  std::string imageName(int c, int s, int ordinal) {
    return "c" + std::to_string(c) + "s" + std::to_string(s) + "o" + std::to_string(ordinal);
  }

  void addSample(ProjectContents& contents, SelectionInput& input, int c, int s) {
    const float kind = uniform();
    const bool mismatch = kind < 0.15F, low = !mismatch && kind < 0.4F;
    input.classIndex.push_back(c);
    input.slot.push_back(s);
    input.baselinePredicted.push_back(mismatch ? otherClass(c) : c);
    input.baselineConfidence.push_back(mismatch ? 0.4F * uniform()
                                       : low    ? 0.4F + 0.49F * uniform()
                                                : 0.91F + 0.0899F * uniform());
    addFeature(input.baselineFeatures, c);
    input.firstCandidate.push_back(static_cast<std::int64_t>(input.candidateOrdinal.size()));
    contents.baselineImages.push_back(imageName(c, s, baselineChoice));
    contents.nearestReal.push_back({});
    contents.clusterSizes.push_back(40 + s);
    if (!mismatch && !low) return;
    const int made = m_shape.somePending && ++m_flagged % 3 == 0 ? m_shape.candidates * 3 / 5 : m_shape.candidates;
    const float best = uniform() < 0.2F ? 0.7F : 1.0F; // some samples have no candidate above β
    for (int o = 0; o < made; ++o)
      addCandidate(contents, input, c, s, o, best);
  }

  void addCandidate(ProjectContents& contents, SelectionInput& input, int c, int s, int ordinal, float best) {
    const bool wrong = uniform() < 0.2F, failed = uniform() < 0.03F;
    input.candidateOrdinal.push_back(ordinal);
    input.candidatePredicted.push_back(failed ? -1 : wrong ? otherClass(c) : c);
    input.candidateOk.push_back(failed ? 0 : 1);
    input.candidateConfidence.push_back(failed ? std::nanf("")
                                               : best * (wrong ? 0.4F * uniform() : 1 - 0.4F * uniform() * uniform()));
    addFeature(input.candidateFeatures, c);
    contents.candidateImages.push_back(failed ? std::string() : imageName(c, s, ordinal));
  }

  ContentsShape m_shape;
  std::mt19937 m_random;
  int m_flagged = 0;
};

void draw(const std::filesystem::path& file, unsigned seed, int classIndex, int side) {
  std::mt19937 random(seed);
  QImage image(side, side, QImage::Format_RGB32);
  QPainter painter(&image);
  QLinearGradient sky(0, 0, 0, side);
  sky.setColorAt(0, QColor::fromHsv((classIndex * 36 + 190) % 360, 90, 230));
  sky.setColorAt(1, QColor::fromHsv((classIndex * 36 + 20) % 360, 110, 120));
  painter.fillRect(image.rect(), sky);
  painter.setRenderHint(QPainter::Antialiasing);
  for (int i = 0; i < 7; ++i) {
    painter.setBrush(QColor::fromHsv(static_cast<int>(random() % 360), 120 + static_cast<int>(random() % 100), 200));
    painter.setPen(Qt::NoPen);
    const QPointF at(random() % static_cast<unsigned>(side), random() % static_cast<unsigned>(side));
    if (classIndex % 2 == 0)
      painter.drawEllipse(at, side / 8.0, side / 6.0);
    else
      painter.drawRect(QRectF(at.x() - side / 8.0, at.y() - side / 10.0, side / 4.0, side / 5.0));
  }
  painter.end();
  image.save(QString::fromStdString(file.string()));
}

} // namespace

std::shared_ptr<ProjectContents> makeContents(const ContentsShape& shape) {
  return Generator(shape).make();
}

void drawImages(ProjectContents& contents, const std::filesystem::path& folder, int side) {
  contents.folder = folder;
  std::filesystem::create_directories(folder / "images");
  const SelectionInput& input = *contents.selection;
  unsigned seed = 1;
  for (std::size_t s = 0; s < input.sampleCount(); ++s) {
    draw(contents.imageFile(contents.baselineImages[s]), seed++, input.classIndex[s], side);
    for (auto m = input.firstCandidate[s]; m < input.firstCandidate[s + 1]; ++m)
      if (const std::string& name = contents.candidateImages[static_cast<std::size_t>(m)]; !name.empty())
        draw(contents.imageFile(name), seed++, input.classIndex[s], side);
    for (int i = 0; i < 3; ++i)
      contents.nearestReal[s].push_back(contents.imageFile(contents.baselineImages[s]).string());
  }
}

ui::ReviewState makeState(const std::shared_ptr<const ProjectContents>& contents) {
  Selector selector(contents->selection);
  auto result = std::make_shared<const SelectionResult>(selector.select(contents->settings, contents->overrides));
  return {contents, result, contents->overrides};
}

} // namespace stillroom::tests
