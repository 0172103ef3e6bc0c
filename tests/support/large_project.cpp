// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/large_project.h"

#include "base/files.h"
#include "base/random.h"
#include "base/sha256.h"
#include "images/image_file.h"
#include "project/catalogue.h"
#include "project/layout.h"
#include "project/preset.h"
#include "weights/safetensors.h"

#include <ATen/ATen.h>

#include <cmath>
#include <string>
#include <vector>

namespace stillroom::tests {
namespace fs = std::filesystem;
namespace {

/// What a picture of the data set stands for here: a blurred patch of one colour.
std::string madePicture(int number) {
  constexpr int side = 64;
  RandomStream random({.purpose = "large project", .name = "picture", .slot = number});
  const double red = random.uniform(), green = random.uniform(), blue = random.uniform();
  const double x0 = side * random.uniform(), y0 = side * random.uniform();
  std::vector<std::uint8_t> pixels;
  for (int y = 0; y < side; ++y)
    for (int x = 0; x < side; ++x) {
      const double light = 1 / (1 + ((x - x0) * (x - x0) + (y - y0) * (y - y0)) / 600);
      for (const double colour : {red, green, blue})
        pixels.push_back(static_cast<std::uint8_t>(40 + 215 * light * colour));
    }
  return encodePng(pixels.data(), side, side);
}

class Writer {
public:
  Writer(const fs::path& folder, const LargeProject& size)
      : m_folder(folder), m_size(size), m_catalogue(folder / "project.db", false), m_random({.purpose = "large"}) {}

  void write() {
    for (int i = 0; i < m_size.pictures; ++i) {
      const std::string png = madePicture(i);
      m_hashes.push_back(sha256Hex(png));
      writeFileAtomically(m_folder / imagePath(m_hashes.back()), png);
    }
    m_catalogue.transaction([&] {
      writeSettings();
      for (int c = 0; c < m_size.classes; ++c)
        writeClass(c);
    });
  }

private:
  void writeSettings() {
    Preset preset = Preset::load("tiny");
    preset.name = "large";
    preset.distill.imagesPerClass = m_size.perClass;
    preset.synthesis.candidates = m_size.candidates;
    preset.synthesis.candidateBatch = 1;
    m_catalogue.setMeta(MetaKey::Preset, preset.toToml());
    m_catalogue.setMeta(MetaKey::Data, "real");
    m_catalogue.setMeta(MetaKey::Created, "2026-01-01T00:00:00Z");
    m_catalogue.setMeta(MetaKey::DetectorDescription, "resnet18-bn");
  }

  void writeClass(int index) {
    const std::string name = "class " + std::to_string(index);
    m_catalogue.addClass({index, "c" + std::to_string(index), name, name, 1300});
    for (int slot = 0; slot < m_size.perClass; ++slot)
      writeSample(index, slot);
    writeFeatures(baselineFeaturePath(index), m_size.perClass);
  }

  void writeSample(int index, int slot) {
    const bool flagged = m_random.below(static_cast<std::uint64_t>(m_size.flaggedOneIn)) == 0;
    const auto part = static_cast<float>(m_random.uniform());
    const bool wrong = flagged && m_random.below(2) == 0;
    put({index, slot, baselineChoice}, wrong, flagged ? 0.45F * part : 0.7F + 0.3F * std::sqrt(part),
        baselineFeaturePath(index), slot);
    m_catalogue.putPrototype({index, slot, 26, {}});
    if (!flagged) return;
    const std::string file = candidateFeaturePath(index, slot);
    for (int ordinal = 0; ordinal < m_size.candidates; ++ordinal)
      put({index, slot, ordinal}, m_random.below(10) >= 7,
          static_cast<float>(1 - 0.35 * m_random.uniform() * m_random.uniform()), file, ordinal);
    writeFeatures(file, m_size.candidates);
  }

  void put(const ImageKey& key, bool wrong, float confidence, const std::string& features, std::int64_t row) {
    const std::string& hash = m_hashes[m_random.below(m_hashes.size())];
    m_catalogue.putImage({key, hash, ImageProblem::None, "made", ""});
    m_catalogue.putPrediction(
        {key, wrong ? (key.classIndex + 1) % m_size.classes : key.classIndex, confidence, features, row});
  }

  void writeFeatures(const std::string& file, std::int64_t rows) {
    fs::create_directories((m_folder / file).parent_path());
    saveSafetensors(m_folder / file, {{"features", at::rand({rows, m_size.features})}});
    m_catalogue.putArtefact({.path = file});
  }

  const fs::path& m_folder;
  const LargeProject& m_size;
  Catalogue m_catalogue;
  RandomStream m_random;
  std::vector<std::string> m_hashes;
};

} // namespace

void makeLargeProject(const fs::path& folder, const LargeProject& size) {
  for (const char* part : {"images", "tensors", "models", "logs", "real"})
    fs::create_directories(folder / part);
  Catalogue::create(folder / "project.db");
  Writer(folder, size).write();
}

} // namespace stillroom::tests
