// SPDX-License-Identifier: GPL-3.0-or-later
#include "learning/diffusion/prompts.h"

#include "base/error.h"
#include "base/files.h"

#include <array>
#include <cstdio>
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
  std::array<char, 160> text{};
  std::snprintf(text.data(), text.size(), "%s  step %lld of %lld  loss %.4f  rate %.2e  %.0f s", record.phase.c_str(),
                static_cast<long long>(record.step), static_cast<long long>(record.steps), record.loss, record.rate,
                record.seconds);
  std::string line = text.data();
  if (!record.held) return line;
  std::snprintf(text.data(), text.size(), "  held-back images %.4f", *record.held);
  return line + text.data();
}

} // namespace stillroom
