// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_images.h"

#include "base/error.h"
#include "base/files.h"
#include "base/parallel.h"
#include "images/image_file.h"
#include "sample/drawings.h"

#include <array>
#include <fstream>
#include <mutex>

namespace stillroom {
namespace fs = std::filesystem;
namespace {

constexpr std::array<drawing::Drawing, 10> drawings{{
    {"apple", drawing::drawApple},
    {"bottle", drawing::drawBottle},
    {"candle", drawing::drawCandle},
    {"cup", drawing::drawCup},
    {"fish", drawing::drawFish},
    {"house", drawing::drawHouse},
    {"mushroom", drawing::drawMushroom},
    {"pear", drawing::drawPear},
    {"teapot", drawing::drawTeapot},
    {"vase", drawing::drawVase},
}};

/// No fsync here: the drawings can be made again at any time, and a thousand of them would take seconds.
void writePlain(const fs::path& file, const std::string& bytes) {
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out)
    throw Error("sample.write", "{0} can't be written. Free some space or check the permissions, then try again.",
                {file.string()});
}

fs::path imageName(std::int64_t index) {
  std::string digits = std::to_string(index);
  if (digits.size() < 5) digits.insert(0, 5 - digits.size(), '0');
  return digits + ".png";
}

void createFolder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error)
    throw Error("sample.write", "{0} can't be written. Free some space or check the permissions, then try again.",
                {folder.string()});
}

} // namespace

std::vector<std::string> sampleClassNames() {
  std::vector<std::string> names;
  for (const drawing::Drawing& each : drawings)
    names.emplace_back(each.name);
  return names;
}

std::string samplePrompt(const std::string& className) {
  for (const drawing::Drawing& each : drawings)
    if (className == each.name) return className;
  throw Error("sample.class", "The sample has no class {0}. Its classes are listed in its real-image folder.",
              {className});
}

std::vector<std::uint8_t> drawSampleImage(int classIndex, std::uint64_t seed, std::int64_t index) {
  if (classIndex < 0 || classIndex >= static_cast<int>(drawings.size()))
    throw Error("sample.class", "The sample has no class {0}. Its classes are listed in its real-image folder.",
                {std::to_string(classIndex)});
  const drawing::Drawing& drawn = drawings[static_cast<std::size_t>(classIndex)];
  drawing::Dice dice(RandomKey{.seed = seed, .purpose = "draw", .name = drawn.name, .slot = index});
  drawing::Canvas canvas(dice);
  drawn.draw(canvas, dice);
  const bool mirrored = dice.chance(0.5F);
  return canvas.finish(dice, mirrored);
}

void drawSampleFolder(const fs::path& folder, int perClass, std::uint64_t seed, std::int64_t firstIndex,
                      const TaskContext& context) {
  for (const drawing::Drawing& each : drawings)
    createFolder(folder / each.name);
  const std::int64_t total = static_cast<std::int64_t>(drawings.size()) * perClass;
  ProgressMeter meter(context, Stage::Draw, Unit::Images, total);
  std::mutex mutex;
  parallelFor(static_cast<std::size_t>(total), 0, [&](std::size_t job) {
    const std::size_t classIndex = job / static_cast<std::size_t>(perClass);
    const std::int64_t index = firstIndex + static_cast<std::int64_t>(job) % perClass;
    const std::vector<std::uint8_t> rgb = drawSampleImage(static_cast<int>(classIndex), seed, index);
    writePlain(folder / drawings[classIndex].name / imageName(index),
               encodePng(rgb.data(), drawing::imageSize, drawing::imageSize));
    const std::lock_guard lock(mutex);
    meter.advance();
  });
}

} // namespace stillroom
