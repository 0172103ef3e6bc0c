// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/diffusion/prompts.h"

#include "base/error.h"
#include "base/files.h"
#include "base/texts.h"

#include <sstream>

namespace stillroom {

std::vector<std::string> readPrompts(const std::filesystem::path& file, std::int64_t classes) {
  std::istringstream text(readFile(file, 1 << 20));
  std::vector<std::string> prompts;
  for (std::string line; std::getline(text, line);) {
    if (line.ends_with('\r')) line.pop_back();
    prompts.push_back(line);
  }
  while (!prompts.empty() && prompts.back().empty())
    prompts.pop_back();
  if (std::ssize(prompts) != classes)
    throw Error("training.prompts", "There are {0} prompts but {1} classes. Give one prompt for each class.",
                {std::to_string(prompts.size()), std::to_string(classes)});
  return prompts;
}

std::string recordText(const DiffusionRecord& record) {
  std::string line = record.phase + "  step " + std::to_string(record.step) + " of " + std::to_string(record.steps) +
                     "  loss " + fixedText(record.loss, 4) + "  rate " + scientificText(record.rate, 2) + "  " +
                     fixedText(record.seconds, 0) + " s";
  if (record.held) line += "  held-back images " + fixedText(*record.held, 4);
  return line;
}

} // namespace stillroom
